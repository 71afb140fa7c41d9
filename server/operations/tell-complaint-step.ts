/** How far a disagreement has come, step by step, told to the person who sent it and to nobody else. */
import { type Complaint, type ComplaintStep, complaint } from '../../contract/after-the-meeting.ts'
import { disagree } from '../../contract/operations/disagree.ts'
import { readComplaint, tellComplaintStep } from '../../contract/operations/tell-complaint-step.ts'
import { issue } from './issue-to-person.ts'
import { itemOf } from './issued-items.ts'
import { byCouncil, done, problem, refuse } from './rule.ts'
import { readSubmissions } from './submission-card.ts'

const stateAfter: Readonly<Record<ComplaintStep['step'], Complaint['state']>> = {
  received: 'received',
  'with-somebody': 'with-somebody',
  'more-needed': 'with-somebody',
  decided: 'decided',
  closed: 'closed',
}

export const tellComplaintStepRule = byCouncil(
  tellComplaintStep,
  async ({ envelopeId, step, outcome, outcomeInWords }, { tx }) => {
    const [submission] = await readSubmissions(tx, { envelopeId })
    if (!submission) return problem('not-found')
    if (submission.card.operation !== disagree.name) return refuse('not-a-complaint')
    if (!submission.events.some(({ kind }) => kind === 'opened')) return refuse('not-opened-yet')
    const { personId } = submission
    await tx`select 1 from person where id = ${personId} for update`
    const before = (await itemOf(tx, personId, 'complaint', envelopeId, complaint)) ?? none(envelopeId)
    const decided = outcome ?? before.outcome
    if (step.step === 'decided' && !decided) return refuse('no-outcome')
    const inWords = outcomeInWords ?? before.outcomeInWords
    const others = before.steps.filter(({ id }) => id !== step.id)
    const now: Complaint = {
      ...before,
      // A step that is told again is put right in its place.
      steps: [...others, step].sort((one, other) => one.day.localeCompare(other.day)),
      ...(decided ? { outcome: decided } : {}),
      ...(inWords ? { outcomeInWords: inWords } : {}),
    }
    const told: Complaint = { ...now, state: stateAfter[now.steps.at(-1)?.step ?? 'received'] }
    await issue(tx, personId, 'complaint', envelopeId, told)
    return done({ complaint: told })
  },
)

export const readComplaintRule = byCouncil(readComplaint, async ({ envelopeId }, { tx }) => {
  const [submission] = await readSubmissions(tx, { envelopeId })
  if (!submission) return problem('not-found')
  if (submission.card.operation !== disagree.name) return refuse('not-a-complaint')
  const told = await itemOf(tx, submission.personId, 'complaint', envelopeId, complaint)
  return done({ complaint: told ?? none(envelopeId) })
})

const none = (id: string): Complaint => ({ kind: 'complaint', id, state: 'received', steps: [] })
