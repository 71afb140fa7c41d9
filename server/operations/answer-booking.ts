/**
 * The council's answer to a request: offer, confirm, change, put on the waiting list, decline or cancel.
 *
 * It answers the version that was on the screen, so nobody overwrites what they have not seen. Confirming looks again
 * whether the time is truly held; two answers at once cannot give one time twice.
 */
import type { InputOf } from '../../contract/operation.ts'
import { answerBooking } from '../../contract/operations/answer-booking.ts'
import {
  type BookingRow,
  type Change,
  changeBooking,
  hold,
  letGo,
  lockBooking,
  type Status,
  timeOf,
} from '../bookings/booking-row.ts'
import { isRealTime } from '../bookings/london-time.ts'
import { nextInLine } from '../bookings/place-booking.ts'
import type { Tx } from '../db/pools.ts'
import { cardOf } from './booking-card.ts'
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

/** Only these are about a time; the others are a yes or a no. */
const hasTime = ({ bookingKind }: BookingRow) => bookingKind === 'meet-the-chair'

export const answerBookingRule = byCouncil(answerBooking, async (input, { tx, worker }) => {
  const row = await lockBooking(tx, input.id)
  if (!row) return problem('not-found')
  if (row.version !== input.version) return refuse('changed-meanwhile')
  if (!from[input.answer].includes(row.status)) return refuse('not-from-here')
  if (input.answer === 'decline' && !input.words) return refuse('needs-words')
  if (input.when && !(await isRealTime(tx, input.when))) return refuse('no-such-time')
  const taken = await takeTime(tx, row, input)
  if ('refusal' in taken) return refuse(taken.refusal)
  await changeBooking(tx, row, {
    status: becomes[input.answer],
    actor: `key:${worker.keyId}`,
    says: { ...saysOf(row, input), ...taken.says },
  })
  if (taken.freed) await nextInLine(tx, taken.freed, row.id)
  const card = await cardOf(tx, row.id, worker.provider !== null)
  return card ? done({ card }) : problem('not-found')
})

type Taken =
  | { readonly refusal: 'slot-is-taken' | 'needs-a-time' }
  | { readonly says: Change['says']; readonly freed?: string | undefined }

async function takeTime(tx: Tx, row: BookingRow, { answer, slotId, when, where }: Answer): Promise<Taken> {
  if (answer === 'decline' || answer === 'cancel' || answer === 'wait') {
    const isOver = answer === 'wait' ? { when: undefined, where: undefined } : {}
    return { says: isOver, freed: await letGo(tx, row.id) }
  }
  const before = row.body?.when
  const previously = answer === 'change' && before ? { previously: before } : {}
  if (slotId && slotId !== row.slotId) {
    const old = await letGo(tx, row.id)
    const slot = await hold(tx, slotId, row)
    if (!slot) {
      // The whole answer is refused, so what was held stays held.
      if (old) await hold(tx, old, row)
      return { refusal: 'slot-is-taken' }
    }
    return { says: { ...previously, ...timeOf(slot), gone: undefined }, freed: old }
  }
  if (when) {
    const freed = await letGo(tx, row.id)
    return { says: { ...previously, when, where, gone: undefined }, freed }
  }
  if (answer === 'confirm' && row.status === 'kept' && !row.slotId) return { refusal: 'slot-is-taken' }
  if (hasTime(row) && !before) return { refusal: 'needs-a-time' }
  return { says: {} }
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
