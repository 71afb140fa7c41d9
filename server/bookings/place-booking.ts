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
  type Change,
  changeBooking,
  isByMachine,
  keepVersion,
  lockBooking,
} from './booking-row.ts'
import { letGo } from './hold.ts'
import { passOver, serveLine, tryWishes } from './in-line.ts'
import { holdAgain, isLateYes } from './lapse.ts'
import { isAhead } from './london-time.ts'
import { endMove, isOver, takeOver } from './move.ts'
import { takeTurn } from './turn.ts'

export interface Request extends AskedFor {
  readonly id: string
}

/** Answers false when it was there before, or when the council still checks who sent it. */
export async function placeBooking(tx: Tx, request: Request): Promise<boolean> {
  const { id, bookingKind, provider, wishes, anyOfThese } = request
  await takeTurn(tx)
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

/** The person's own yes, no or "not any more". An answer to a version that is no more counts only as a calling off. */
export async function answerOfPerson(tx: Tx, personId: string, answer: OfferAnswer): Promise<void> {
  await takeTurn(tx)
  const row = await lockBooking(tx, answer.bookingId)
  if (!row || row.personId !== personId || isOver(row)) return
  if (answer.answer === 'cancel') return await callOff(tx, row)
  if (isLateYes(row, answer)) return await sayLateYes(tx, row)
  if (row.version !== answer.version || row.status !== 'offered') return
  if (answer.answer === 'yes' && (await isStillAhead(tx, row))) await sayYes(tx, row, row.version)
  else await backInLine(tx, row)
}

/** A yes to the council's own offer is a booking. Nobody at the council has looked at the machine's yet. */
async function sayYes(tx: Tx, row: BookingRow, offered: number, time: Change['says'] = {}): Promise<void> {
  const status = (await isByMachine(tx, row.id, offered)) ? 'kept' : 'confirmed'
  const said = await changeBooking(tx, row, { status, actor: 'family', says: time })
  if (status === 'confirmed' && row.moves) await takeOver(tx, said, 'family')
  if (row.moves) await serveLine(tx)
}

/** The time is taken when it is still free. Otherwise the person is told that their yes came too late for it. */
async function sayLateYes(tx: Tx, row: BookingRow): Promise<void> {
  const time = await holdAgain(tx, row)
  if (time) return await sayYes(tx, row, row.version - 1, time)
  const { lapsed } = row.body ?? {}
  await changeBooking(tx, row, { status: 'waiting-list', actor: 'family', says: { lapsed, isTooLate: true } })
}

/** No to this time; or yes to one that is past, which is nobody's booking. */
async function backInLine(tx: Tx, row: BookingRow): Promise<void> {
  await passOver(tx, row.id, await letGo(tx, row.id))
  await changeBooking(tx, row, {
    status: 'waiting-list',
    actor: 'family',
    says: { when: undefined, where: undefined },
  })
  await serveLine(tx)
}

const isStillAhead = async (tx: Tx, { body }: BookingRow): Promise<boolean> =>
  body?.when === undefined || (await isAhead(tx, body.when))

async function callOff(tx: Tx, row: BookingRow): Promise<void> {
  await endMove(tx, row.id, 'family')
  await letGo(tx, row.id)
  await changeBooking(tx, row, { status: 'cancelled', actor: 'family' })
  await serveLine(tx)
}
