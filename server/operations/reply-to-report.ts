/**
 * One point of a reply to a report was gone through. Which points there are stands only in the sealed letter, so the
 * letter is looked into for the id; the words of the reply stay where they are.
 */
import { safeParse } from 'valibot'
import { goThroughPoint, replyToReport } from '../../contract/operations/reply-to-report.ts'
import { recordEvent } from './record-event.ts'
import { byCouncil, done, problem, refuse } from './rule.ts'
import { readSubmissions } from './submission-card.ts'

export const goThroughPointRule = byCouncil(goThroughPoint, async (input, asked) => {
  const { envelopeId, pointId, goneThrough, saidBack } = input
  const [submission] = await readSubmissions(asked.tx, { envelopeId })
  if (!submission) return problem('not-found')
  if (!submission.events.some(({ kind }) => kind === 'opened')) return refuse('not-opened-yet')
  if (!goneThrough) return refuse('not-gone-through')
  const letter = await asked.council.readLetter(envelopeId)
  const reply = safeParse(replyToReport.input, letter?.input)
  const isThere = reply.success && reply.output.points.some(({ id }) => id === pointId)
  if (submission.card.operation !== replyToReport.name || !isThere) return refuse('no-such-point')
  const { card } = await recordEvent(asked, submission, 'gone-through', saidBack, pointId)
  return done({ card })
})
