/**
 * Another time for what is confirmed. The wish is a booking of its own beside the first, which stays as it is. When the
 * new time is confirmed, the first one takes it over and lets its old time go, all in one transaction, and keeps its
 * id, so that a calendar moves it. One wish at a time: a newer one ends the one before.
 */
import type { AskedToMove } from '../../contract/asked-for.ts'
import type { Tx } from '../db/pools.ts'
import { type BookingRow, changeBooking, keepVersion, lockBooking, type Status } from './booking-row.ts'
import { letGo } from './hold.ts'
import { serveLine, tryWishes } from './in-line.ts'
import { takeTurn } from './turn.ts'

export const isOn = ({ status }: Pick<BookingRow, 'status'>): boolean =>
  status === 'confirmed' || status === 'changed'

/** Confirmed once, a wish for another time is over: what was booked has it from then on. */
export const isOver = ({ status, moves }: Pick<BookingRow, 'status' | 'moves'>): boolean =>
  status === 'cancelled' || (moves !== null && status === 'confirmed')

/** Answers false when it was there before, is about nothing of theirs, or its sender is still being checked. */
export async function placeMove(
  tx: Tx,
  { id, bookingId, wishes, anyOfThese }: AskedToMove & { readonly id: string },
): Promise<boolean> {
  await takeTurn(tx)
  const first = await lockBooking(tx, bookingId)
  if (!first || first.moves) return false
  const [theirs] = await tx`
    select 1 from envelope e where e.id = ${id} and e.state = 'received' and e.person_id = ${first.personId}
      and not exists (select 1 from booking b where b.authority_id = e.authority_id and b.id = e.id)`
  if (!theirs) return false
  await endMove(tx, bookingId, 'family')
  const others = wishes.filter((slotId) => slotId !== first.slotId)
  await tx`
    insert into booking (authority_id, id, person_id, conference_id, booking_kind, provider, wishes, any_of_these,
      asked_at, moves)
    select e.authority_id, e.id, e.person_id, ${first.conferenceId}, ${first.bookingKind}, ${first.provider},
      ${others}::uuid[], ${anyOfThese}, e.received_at, ${bookingId}
    from envelope e where e.id = ${id}`
  await keepVersion(tx, id, 1, 'asked', null, 'family')
  const row = await lockBooking(tx, id)
  if (row) await (isOn(first) ? tryWishes(tx, row) : end(tx, row, 'machine'))
  await serveLine(tx)
  return true
}

/** The booking takes the new time over from the wish. Both are locked, and nobody can have the time in between. */
export async function takeOver(tx: Tx, wish: BookingRow, actor: string): Promise<void> {
  const first = wish.moves ? await lockBooking(tx, wish.moves) : undefined
  if (!first || !isOn(first))
    throw new TypeError(
      'A wish for another time was open for a booking that is not confirmed. Look at endMove.',
    )
  await letGo(tx, first.id)
  await tx`update slot_hold set booking_id = ${first.id} where booking_id = ${wish.id}`
  const { when, where, who, words } = wish.body ?? {}
  await changeBooking(tx, first, {
    status: 'confirmed',
    actor,
    says: { when, where, words, ...(who ? { who } : {}), previously: first.body?.when },
  })
}

const open: readonly Status[] = ['asked', 'kept', 'offered', 'waiting-list']

/** The wish for another time that is open for a booking, if there is one. */
export async function openMove(tx: Tx, bookingId: string): Promise<BookingRow | undefined> {
  const [found] = await tx<{ id: string }[]>`
    select id from booking where moves = ${bookingId} and status = any(${[...open]}::text[])`
  return found && (await lockBooking(tx, found.id))
}

/** Ends it, when there is one: the booking was called off, or something newer is wished. */
export async function endMove(tx: Tx, bookingId: string, actor: string): Promise<void> {
  const wish = await openMove(tx, bookingId)
  if (wish) await end(tx, wish, actor)
}

async function end(tx: Tx, wish: BookingRow, actor: string): Promise<void> {
  await letGo(tx, wish.id)
  await changeBooking(tx, wish, {
    status: 'cancelled',
    actor,
    says: { when: undefined, where: undefined, gone: undefined },
  })
}
