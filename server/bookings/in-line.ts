/**
 * The waiting list. Whoever asked first is served first, and nobody waits for a time that is free.
 *
 * A time that comes free is held for the next in line in the same transaction. It is offered, because they may have
 * made other plans since; only who said "any of these" has it kept at once. Neither is confirmed by it.
 */
import type { Slot } from '../../contract/booking.ts'
import type { Tx } from '../db/pools.ts'
import { type BookingRow, changeBooking, lockBooking, readBookings } from './booking-row.ts'
import { hold, timeOf } from './hold.ts'
import { type KeptUntil, keptUntil } from './kept-until.ts'
import { dayOf } from './london-time.ts'

/** What a person would take without being asked again: any of their wishes, or the first alone. */
export const takenUnasked = ({ wishes, anyOfThese }: BookingRow): readonly string[] =>
  wishes.slice(0, anyOfThese ? undefined : 1)

/** Holds the first wish that is free, of those that are taken without being asked again. */
export async function tryWishes(tx: Tx, row: BookingRow): Promise<void> {
  const gone: string[] = []
  for (const slotId of takenUnasked(row)) {
    const slot = await hold(tx, slotId, row)
    if (slot) {
      const says = { ...timeOf(slot), ...(gone.length > 0 ? { gone } : {}) }
      await changeBooking(tx, row, { status: 'kept', actor: 'machine', says })
      return
    }
    gone.push(slotId)
  }
  if (gone.length > 0)
    await changeBooking(tx, row, { status: 'waiting-list', actor: 'machine', says: { gone } })
}

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
    const kept = status === 'offered' ? await howLong(tx, slot) : undefined
    await changeBooking(tx, row, {
      status,
      actor: 'machine',
      until: kept?.until ?? null,
      says: { ...timeOf(slot), gone: undefined, words: undefined, answerBy: kept?.answerBy },
    })
    return
  }
}

/** As many days as whoever gave the times said. */
async function howLong(tx: Tx, { id, ...when }: Slot): Promise<KeptUntil | undefined> {
  const [set] = await tx<{ days: number | null }[]>`
    select t.answer_days as days from slot s
    join slot_set t on t.authority_id = s.authority_id and t.id = s.set_id where s.id = ${id}`
  return await keptUntil(tx, set?.days ? await dayOf(tx, set.days) : undefined, when)
}

/** Not this time for this person any more: they said no to it, or were told that it cannot be theirs. */
export async function passOver(tx: Tx, bookingId: string, slotId: string | undefined): Promise<void> {
  if (slotId)
    await tx`update booking set passed_over = array_append(passed_over, ${slotId}::uuid)
      where id = ${bookingId} and ${slotId}::uuid <> all(passed_over)`
}
