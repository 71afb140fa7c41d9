/**
 * A time that a worker gives by hand. When it is one of the times that were published to this person, it is that one;
 * otherwise it becomes a time of its own, so that nobody else is given it and nobody has to be in two places.
 */
import type { BookingTime } from '../../contract/booking.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { BookingRow } from '../bookings/booking-row.ts'
import { calendarOf, hold, holdGivenTime } from '../bookings/hold.ts'
import type { Tx } from '../db/pools.ts'

/** The kinds of help whose times are kept, so that no two people are given one. */
export const hasTimes = (bookingKind: BookingRow['bookingKind']): boolean =>
  bookingKind === 'meet-the-chair' || bookingKind === 'advocate'

interface Given {
  readonly when: BookingTime
  readonly startsAt: Date
  /** Whom the person meets, when the answer says so. */
  readonly who: string | undefined
}

/** Answers false when somebody else has it. A kind of help that has no times is always free. */
export async function giveTime(tx: Tx, row: BookingRow, { when, startsAt, who }: Given): Promise<boolean> {
  const { bookingKind, provider, personId } = row
  if (!hasTimes(bookingKind)) return true
  const whose = await whoseTime(tx, row, who)
  const published = await tx<{ id: string }[]>`
    select s.id from slot s join slot_for f on f.authority_id = s.authority_id and f.slot_id = s.id
    where f.person_id = ${personId} and s.slot_kind = ${bookingKind} and s.starts_at = ${startsAt}
      and s.provider is not distinct from ${provider}
      and (s.whose is null or ${whose}::text is null or s.whose = ${whose})
      and not exists (select 1 from slot_set t
        where t.authority_id = s.authority_id and t.id = s.set_id and t.is_by_hand)
    order by s.id`
  for (const { id } of published) if (await hold(tx, id, row)) return true
  if (published.length > 0) return false
  return await holdGivenTime(tx, row, { when, startsAt, whose })
}

async function whoseTime(tx: Tx, row: BookingRow, who: string | undefined): Promise<string | null> {
  if (row.bookingKind === 'advocate') return who ? calendarOf(who, row.provider) : null
  const chair = row.conferenceId ? await chairOf(tx, row.conferenceId) : undefined
  return chair ? calendarOf(chair, null) : null
}

export async function chairOf(tx: Tx, conferenceId: string): Promise<string | undefined> {
  const [row] = await tx<
    { body: CouncilConference }[]
  >`select body from conference where id = ${conferenceId}`
  return row?.body.workers.find(({ role }) => role === 'chair')?.name
}
