/** A wish for another time that is being written: which confirmed booking it is about, and what was written so far. */
import type { Booking } from '../../contract/booking.ts'
import { update } from '../store/index.ts'
import type { CaseFile } from '../sync/case-news.ts'
import { type Answers, type AskDrafts, askDrafts } from './ask-drafts.ts'
import type { Asked } from './asked-for.ts'

export const MOVE_SLUG = 'move-booking'

/** Confirmed, with a time, and not itself a wish. */
export const canMove = ({ status, when, moves }: Booking): boolean =>
  (status === 'confirmed' || status === 'changed') && when !== undefined && moves === undefined

/** Begins one, or goes on with it. Times that were chosen for something else are left out; words never are. */
export async function beginMove({ id, input }: Asked): Promise<void> {
  const provider = typeof input?.provider === 'string' ? { provider: input.provider } : {}
  await update(askDrafts, (old) => {
    const answers = old[MOVE_SLUG]?.answers
    if (answers?.bookingId === id) return old
    return withAnswers(old, {
      bookingId: id,
      ...provider,
      ...(answers?.other ? { other: answers.other } : {}),
    })
  })
}

function withAnswers(old: AskDrafts, answers: Answers): AskDrafts {
  const envelopeId = old[MOVE_SLUG]?.envelopeId ?? crypto.randomUUID()
  return { ...old, [MOVE_SLUG]: { envelopeId, answers, savedAt: new Date().toISOString() } }
}

/** Nothing once it is called off, or when nobody chose one. */
export function movedIn(
  answers: Answers,
  { bookings = [] }: Pick<CaseFile, 'bookings'>,
): Booking | undefined {
  return bookings.find((booking) => booking.id === answers.bookingId && canMove(booking))
}
