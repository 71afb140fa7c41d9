/**
 * The council's answer to a request: offer, confirm, change, put on the waiting list, decline or cancel.
 *
 * It answers the version that was on the screen, so nobody overwrites what they have not seen. Confirming looks again
 * whether the time is truly held and still ahead; two answers at once cannot give one time twice.
 */
import type { BookingTime } from '../../contract/booking.ts'
import type { InputOf } from '../../contract/operation.ts'
import { answerBooking } from '../../contract/operations/answer-booking.ts'
import {
  type BookingRow,
  type Change,
  changeBooking,
  lockBooking,
  type Status,
} from '../bookings/booking-row.ts'
import { hold, letGo, timeOf } from '../bookings/hold.ts'
import { passOver, serveLine } from '../bookings/in-line.ts'
import { type KeptUntil, keptUntil } from '../bookings/kept-until.ts'
import { dayOf, isAhead, startOf } from '../bookings/london-time.ts'
import { endMove, isOn, openMove, takeOver } from '../bookings/move.ts'
import { takeTurn } from '../bookings/turn.ts'
import type { Tx } from '../db/pools.ts'
import type { Worker } from '../who/worker.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { cardOf } from './booking-card.ts'
import { giveTime, hasTimes } from './give-time.ts'
import { byCouncil, done, problem, refuse } from './rule.ts'

type Answer = InputOf<typeof answerBooking>

const open: readonly Status[] = ['asked', 'kept', 'offered', 'waiting-list', 'declined']
const on: readonly Status[] = ['confirmed', 'changed']

const from: Readonly<Record<Answer['answer'], readonly Status[]>> = {
  offer: [...open, ...on],
  confirm: ['asked', 'kept', 'waiting-list'],
  change: on,
  wait: ['asked', 'kept', 'offered'],
  decline: ['asked', 'kept', 'offered', 'waiting-list'],
  cancel: ['kept', 'offered', ...on],
}

const becomes: Readonly<Record<Answer['answer'], Change['status']>> = {
  offer: 'offered',
  confirm: 'confirmed',
  change: 'changed',
  wait: 'waiting-list',
  decline: 'declined',
  cancel: 'cancelled',
}

/** Always about a time. An advocate may be a yes without one; the others have no times that could be taken. */
const needsTime = ({ bookingKind, moves }: BookingRow) => bookingKind === 'meet-the-chair' || moves !== null

export const answerBookingRule = byCouncil(answerBooking, async (input, { council, tx, worker }) => {
  await takeTurn(tx)
  const { answerWithinDays } = council.config
  return await allOrNothing(tx, (inner) => answerIt(inner, worker, input, answerWithinDays))
})

async function answerIt(tx: Tx, worker: Worker, input: Answer, usualDays: number | undefined) {
  const row = await lockBooking(tx, input.id)
  if (!row) return problem('not-found')
  if (row.version !== input.version) return refuse('changed-meanwhile')
  if (!from[input.answer].includes(row.status) || (row.moves && isOn(row))) return refuse('not-from-here')
  // Somebody asked for another time: what is confirmed is not changed past that, only called off.
  if (isOn(row) && input.answer !== 'cancel' && (await openMove(tx, row.id)))
    return refuse('answer-the-move-first')
  if (input.answer === 'decline' && !input.words) return refuse('needs-words')
  const taken = await takeTime(tx, row, input)
  if ('refusal' in taken) return refuse(taken.refusal)
  const says = { ...saysOf(row, input), ...taken.says }
  const kept = await howLong(tx, row, input, says.when, usualDays)
  if (!kept) return refuse('answer-by-is-past')
  const actor = `key:${worker.keyId}`
  const { until, answerBy } = kept
  const now = await changeBooking(tx, row, {
    status: becomes[input.answer],
    actor,
    until,
    says: { ...says, answerBy },
  })
  if (input.answer === 'cancel') await endMove(tx, row.id, actor)
  if (input.answer === 'confirm' && row.moves) await takeOver(tx, now, actor)
  await serveLine(tx)
  const card = await cardOf(tx, row.id, worker.provider !== null)
  return card ? done({ card }) : problem('not-found')
}

/** Until when an offer is kept. Whatever else is said is not waiting for anybody. */
async function howLong(
  tx: Tx,
  row: BookingRow,
  { answer, answerBy }: Answer,
  given: BookingTime | undefined,
  usualDays: number | undefined,
): Promise<KeptUntil | undefined> {
  if (answer !== 'offer') return { until: null }
  const lastDay = answerBy ?? (usualDays === undefined ? undefined : await dayOf(tx, usualDays))
  return await keptUntil(tx, lastDay, given ?? row.body?.when)
}

type Taken =
  | { readonly refusal: 'slot-is-taken' | 'needs-a-time' | 'no-such-time' | 'time-is-past' }
  | { readonly says: Change['says'] }

async function takeTime(tx: Tx, row: BookingRow, input: Answer): Promise<Taken> {
  const { answer, slotId, when } = input
  if (answer === 'cancel') {
    await letGo(tx, row.id)
    return { says: {} } // a calendar takes out what it was told, so the time stays said
  }
  if (answer === 'decline') {
    await letGo(tx, row.id)
    return { says: { when: undefined, where: undefined } }
  }
  if (answer === 'wait') {
    await passOver(tx, row.id, await letGo(tx, row.id))
    return { says: { when: undefined, where: undefined } }
  }
  if (slotId && slotId !== row.slotId) return await swapFor(tx, row, input, slotId)
  if (when) return await giveWhen(tx, row, input, when)
  const before = row.body?.when
  // A time that is said but not held may be somebody else's by now.
  const isUnheld = before !== undefined && hasTimes(row.bookingKind) && !row.slotId
  if (isUnheld || (needsTime(row) && !before)) return { refusal: 'needs-a-time' }
  if (answer !== 'change' && before && !(await isAhead(tx, before))) return { refusal: 'time-is-past' }
  return { says: {} }
}

async function swapFor(tx: Tx, row: BookingRow, input: Answer, slotId: string): Promise<Taken> {
  await letGo(tx, row.id)
  const slot = await hold(tx, slotId, row)
  if (!slot) return { refusal: 'slot-is-taken' }
  return { says: { ...previouslyIn(row, input), ...timeOf(slot), gone: undefined } }
}

async function giveWhen(
  tx: Tx,
  row: BookingRow,
  input: Answer,
  when: NonNullable<Answer['when']>,
): Promise<Taken> {
  const startsAt = await startOf(tx, when)
  if (!startsAt) return { refusal: 'no-such-time' }
  if (!(await isAhead(tx, when))) return { refusal: 'time-is-past' }
  await letGo(tx, row.id)
  const isTheirs = await giveTime(tx, row, { when, startsAt, who: input.who?.name })
  if (!isTheirs) return { refusal: 'slot-is-taken' }
  return { says: { ...previouslyIn(row, input), when, where: input.where, gone: undefined } }
}

function previouslyIn({ body }: BookingRow, { answer }: Answer): Change['says'] {
  return answer === 'change' && body?.when ? { previously: body.when } : {}
}

function saysOf({ body }: BookingRow, { words, where, who }: Answer): NonNullable<Change['says']> {
  return {
    // Words belong to the answer they came with.
    words,
    ...(where ? { where } : {}),
    ...(who ? { who } : {}),
    previously: body?.previously,
  }
}
