/**
 * Times and who has them. A time is held by one booking at most, a booking holds one time at most, and whoever a time
 * is with is in one place only: the database itself refuses the second of each.
 */
import { randomUUID } from 'node:crypto'
import type { BookingTime, Slot } from '../../contract/booking.ts'
import type { Tx } from '../db/pools.ts'
import type { BookingRow } from './booking-row.ts'

/** Holds a time for a booking when it is free, still ahead and given to this person. Answers it, or nothing. */
export async function hold(
  tx: Tx,
  slotId: string,
  {
    id,
    personId,
    bookingKind,
    provider,
    moves,
  }: Pick<BookingRow, 'id' | 'personId' | 'bookingKind' | 'provider' | 'moves'>,
): Promise<Slot | undefined> {
  const [held] = await tx`
    insert into slot_hold (authority_id, slot_id, booking_id, chain, whose, during)
    select s.authority_id, s.id, ${id}, ${moves ?? id}, s.whose, tstzrange(s.starts_at, s.ends_at) from slot s
    join slot_for f on f.authority_id = s.authority_id and f.slot_id = s.id and f.person_id = ${personId}
    where s.id = ${slotId} and s.slot_kind = ${bookingKind} and s.starts_at > now()
      and (s.provider is null or s.provider = ${provider})
    on conflict do nothing returning slot_id`
  if (!held) return undefined
  const [slot] = await tx<{ body: Slot }[]>`select body from slot where id = ${slotId}`
  return slot?.body
}

/** Lets go of the time a booking holds. Answers which. */
export async function letGo(tx: Tx, bookingId: string): Promise<string | undefined> {
  const [held] = await tx<{ slot_id: string }[]>`
    delete from slot_hold where booking_id = ${bookingId} returning slot_id`
  return held?.slot_id
}

/** A time that was taken outside Heard. Answers false when somebody has it, or whoever it is with is elsewhere then. */
export async function takeByHand(tx: Tx, slotId: string): Promise<boolean> {
  const [taken] = await tx`
    insert into slot_hold (authority_id, slot_id, chain, whose, during)
    select authority_id, id, id, whose, tstzrange(starts_at, ends_at) from slot where id = ${slotId}
    on conflict do nothing returning slot_id`
  return taken !== undefined
}

/** A time that was never published, for one booking alone. It has a row like any other, so nobody else gets it. */
export async function holdGivenTime(
  tx: Tx,
  row: BookingRow,
  { when, startsAt, whose }: { when: BookingTime; startsAt: Date; whose: string | null },
): Promise<boolean> {
  const slot: Slot = { id: randomUUID(), ...when }
  const { id, bookingKind, provider, conferenceId, personId } = row
  await tx`
    insert into slot_set (authority_id, id, slot_kind, provider, conference_id, whose, is_by_hand)
    values (ctx('authority'), ${id}, ${bookingKind}, ${provider}, ${conferenceId}, ${whose}, true)
    on conflict do nothing`
  await tx`
    insert into slot (authority_id, id, set_id, slot_kind, provider, conference_id, body, starts_at, ends_at, whose)
    values (ctx('authority'), ${slot.id}, ${id}, ${bookingKind}, ${provider}, ${conferenceId},
      ${JSON.stringify(slot)}::text::jsonb, ${startsAt}, ${endOf(startsAt, when)}, ${whose})`
  await tx`insert into slot_for (authority_id, slot_id, person_id) values (ctx('authority'), ${slot.id}, ${personId})`
  return (await hold(tx, slot.id, row)) !== undefined
}

/** When nobody knows how long it is, only its first minute is spoken for. */
export const endOf = (startsAt: Date, { minutesLong = 1 }: Pick<BookingTime, 'minutesLong'>): Date =>
  new Date(startsAt.getTime() + minutesLong * 60_000)

/** One name for whoever a time is with: a provider's people are not the council's, even when they share a name. */
export const calendarOf = (name: string, provider: string | null | undefined): string =>
  `${provider ? `${provider}: ` : ''}${name}`.trim().toLowerCase()

export const timeOf = ({ id: _id, where, ...when }: Slot) => ({ when, where })
