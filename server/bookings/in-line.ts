/**
 * The waiting list. Whoever asked first is served first, and nobody waits for a time that is free.
 *
 * A time that comes free is held for the next in line in the same transaction. It is offered, because they may have
 * made other plans since; only who said "any of these" has it kept at once. Neither is confirmed by it.
 */
import type { Tx } from '../db/pools.ts'
import { type BookingRow, changeBooking, lockBooking, readBookings } from './booking-row.ts'
import { hold, timeOf } from './hold.ts'

/** What a person would take without being asked again: any of their wishes, or the first alone. */
export const takenUnasked = ({ wishes, anyOfThese }: BookingRow): readonly string[] =>
  wishes.slice(0, anyOfThese ? undefined : 1)

export async function serveLine(tx: Tx): Promise<void> {
  const waiting = await readBookings(
    tx,
    tx`b.status = 'waiting-list' and exists (
      select 1 from slot s where s.authority_id = b.authority_id and s.starts_at > now()
        and s.id = any(case when b.any_of_these then b.wishes else b.wishes[1:1] end)
        and s.id <> all(b.passed_over)
        and not exists (select 1 from slot_hold h where h.authority_id = s.authority_id and h.slot_id = s.id))`,
  )
  for (const { id } of waiting) await serve(tx, id)
}

async function serve(tx: Tx, id: string): Promise<void> {
  const row = await lockBooking(tx, id)
  if (!row) return
  const [not] = await tx<{ passed_over: string[] }[]>`select passed_over from booking where id = ${id}`
  for (const slotId of takenUnasked(row)) {
    if (not?.passed_over.includes(slotId)) continue
    const slot = await hold(tx, slotId, row)
    if (!slot) continue
    const status = row.anyOfThese ? 'kept' : 'offered'
    await changeBooking(tx, row, {
      status,
      actor: 'machine',
      says: { ...timeOf(slot), gone: undefined, words: undefined },
    })
    return
  }
}

/** Not this time for this person any more: they said no to it, or were told that it cannot be theirs. */
export async function passOver(tx: Tx, bookingId: string, slotId: string | undefined): Promise<void> {
  if (slotId)
    await tx`update booking set passed_over = array_append(passed_over, ${slotId}::uuid)
      where id = ${bookingId} and ${slotId}::uuid <> all(passed_over)`
}
