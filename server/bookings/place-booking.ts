/**
 * What the opener does with a request and with a person's answer to an offer.
 *
 * A time is held in the same transaction as the booking. The first wish is tried; another only when the person said
 * "any of these". Whoever comes too late is told so at once and stands on the waiting list. A retry changes nothing.
 */
import type { AskedFor, OfferAnswer } from '../../contract/asked-for.ts'
import type { Tx } from '../db/pools.ts'
import {
  type BookingRow,
  changeBooking,
  hold,
  keepVersion,
  letGo,
  lockBooking,
  readBookings,
  timeOf,
} from './booking-row.ts'

export interface Request extends AskedFor {
  readonly id: string
}

/** Answers false when it was there before, or when the council still checks who sent it. */
export async function placeBooking(tx: Tx, request: Request): Promise<boolean> {
  const { id, bookingKind, provider, wishes, anyOfThese } = request
  const [made] = await tx`
    insert into booking (authority_id, id, person_id, conference_id, booking_kind, provider, wishes, any_of_these, asked_at)
    select e.authority_id, e.id, e.person_id, f.conference_id, ${bookingKind}, ${provider ?? null},
      ${[...wishes]}::uuid[], ${anyOfThese}, e.received_at
    from envelope e join filing f on f.authority_id = e.authority_id and f.envelope_id = e.id
    where e.id = ${id} and e.state = 'received'
    on conflict do nothing returning id`
  if (!made) return false
  await keepVersion(tx, id, 1, 'asked', null, 'family')
  const row = await lockBooking(tx, id)
  if (row) await tryWishes(tx, row)
  return true
}

async function tryWishes(tx: Tx, row: BookingRow): Promise<void> {
  const gone: string[] = []
  for (const slotId of row.wishes.slice(0, row.anyOfThese ? undefined : 1)) {
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

/** The person's own yes, no or "not any more". An answer to a version that is no more counts only as a calling off. */
export async function answerOfPerson(tx: Tx, personId: string, answer: OfferAnswer): Promise<void> {
  const row = await lockBooking(tx, answer.bookingId)
  if (!row || row.personId !== personId || row.status === 'cancelled') return
  const by = { actor: 'family' } as const
  if (answer.answer === 'cancel') return await callOff(tx, row)
  if (row.version !== answer.version || row.status !== 'offered') return
  if (answer.answer === 'yes') await changeBooking(tx, row, { ...by, status: 'confirmed' })
  else {
    const freed = await letGo(tx, row.id)
    await changeBooking(tx, row, {
      ...by,
      status: 'waiting-list',
      says: { when: undefined, where: undefined },
    })
    if (freed) await nextInLine(tx, freed, row.id)
  }
}

async function callOff(tx: Tx, row: BookingRow): Promise<void> {
  const freed = await letGo(tx, row.id)
  await changeBooking(tx, row, { status: 'cancelled', actor: 'family' })
  if (freed) await nextInLine(tx, freed, row.id)
}

/** A time that came free is kept for whoever has waited for it longest. */
export async function nextInLine(tx: Tx, slotId: string, notFor: string): Promise<void> {
  const waiting = await readBookings(
    tx,
    tx`b.status = 'waiting-list' and b.id <> ${notFor} and ${slotId} = any(case when b.any_of_these then b.wishes
      else b.wishes[1:1] end)`,
  )
  for (const { id } of waiting) {
    // Whoever is being answered at this moment is passed over; the desk still sees them waiting.
    const [free] =
      await tx`select 1 from booking where id = ${id} and status = 'waiting-list' for update skip locked`
    const slot = free && (await lockBooking(tx, id))
    const held = slot && (await hold(tx, slotId, slot))
    if (!slot || !held) continue
    await changeBooking(tx, slot, {
      status: 'kept',
      actor: 'machine',
      says: { ...timeOf(held), gone: undefined },
    })
    return
  }
}
