/**
 * Offers that nobody answered in time. The time is let go and whoever waits for it is served; the person who did not
 * answer is told so, and their request stays with the council, because the help is needed all the same.
 *
 * It happens at the beginning of every turn, so that nothing is ever decided on an offer that is over, and once a
 * minute beside it (`server/jobs/keep-house.ts`).
 */
import type { Tx } from '../db/pools.ts'
import { type BookingRow, changeBooking, lockBooking } from './booking-row.ts'
import { hold, letGo, timeOf } from './hold.ts'
import { passOver, serveLine } from './in-line.ts'

/** Answers how many offers were over. */
export async function letLapse(tx: Tx): Promise<number> {
  // By the clock and not by when the transaction began: it may have waited for its turn.
  const over = await tx<{ id: string }[]>`
    select id from booking where status = 'offered' and answer_by <= clock_timestamp() order by answer_by, id`
  for (const { id } of over) {
    const row = await lockBooking(tx, id)
    if (row) await lapse(tx, row)
  }
  if (over.length > 0) await serveLine(tx)
  return over.length
}

async function lapse(tx: Tx, row: BookingRow): Promise<void> {
  const slotId = await letGo(tx, row.id)
  await passOver(tx, row.id, slotId)
  const { when, answerBy } = row.body ?? {}
  await changeBooking(tx, row, {
    status: 'waiting-list',
    actor: 'machine',
    says: { when: undefined, where: undefined, words: undefined, lapsed: { when, answerBy } },
  })
  await tx`update booking set lapsed_slot_id = ${slotId ?? null} where id = ${row.id}`
  await tx`select audit_append(array['machine'], array['offer-lapsed'], array[${row.id}], array[${row.personId}::uuid])`
}

/** Whether this is a yes to the very offer that lapsed, and nothing has become of the request since. */
export const isLateYes = (row: BookingRow, answer: { readonly version: number; readonly answer: string }) =>
  answer.answer === 'yes' &&
  row.body?.lapsed !== undefined &&
  !row.body.isTooLate &&
  row.version === answer.version + 1

/** Holds the time once more where it is still free. What has no times of its own is the council's to look at again. */
export async function holdAgain(tx: Tx, row: BookingRow): Promise<ReturnType<typeof timeOf> | undefined> {
  const [kept] = await tx<{ slot_id: string | null }[]>`
    select lapsed_slot_id as slot_id from booking where id = ${row.id}`
  const slot = kept?.slot_id ? await hold(tx, kept.slot_id, row) : undefined
  return slot && timeOf(slot)
}
