/** What the desk gives Maya after the meeting: an answer to what she sent, the decision and the plan in words for her. */
import type { Decision, Plan } from '../../contract/case-file.ts'
import { answerSubmission } from '../../contract/operations/open-submission.ts'
import { publishPlan } from '../../contract/operations/publish-plan.ts'
import { listConferences, readConference } from '../../contract/operations/save-conference.ts'
import { saveDecision } from '../../contract/operations/save-decision.ts'
import type { Ask } from '../../server/demo/ask.ts'

export const back = 'You stay at your school. Mr Okoye meets you every Monday.'
export const why = 'It has been too loud at home, and that is not your fault.'
export const promised = 'Find a quiet place for you to do homework.'

const text = (words: string) => ({
  text: words,
  lang: 'en',
  dir: 'ltr' as const,
  origin: 'original' as const,
})

export async function tellMaya(ask: Ask, envelopeId: string): Promise<void> {
  const { conferences } = await ask(listConferences, {})
  const all = await Promise.all(conferences.map(({ id }) => ask(readConference, { id })))
  const { conference } = all.find(({ conference: { family } }) => family.some(({ name }) => name === 'Maya'))!
  const personId = conference.family.find(({ name }) => name === 'Maya')!.id
  const child = conference.children.find(({ name }) => name === 'Maya')!
  const told = {
    child,
    version: 1,
    categories: ['emotional' as const],
    voice: 'young-person' as const,
    issuedOn: conference.day,
  }
  const plan: Plan = {
    ...told,
    kind: 'plan',
    id: crypto.randomUUID(),
    status: 'outline',
    from: conference.day,
    goingWell: [],
    worries: [],
    goals: [
      {
        id: crypto.randomUUID(),
        whatNeedsToChange: [text('Evenings are quiet.')],
        actions: [
          {
            id: crypto.randomUUID(),
            what: [text(promised)],
            owner: { kind: 'worker', name: 'Jo Bennett' },
            by: conference.day,
            status: 'not-started',
          },
        ],
      },
    ],
  }
  const decision: Decision = {
    ...told,
    kind: 'decision',
    id: crypto.randomUUID(),
    conferenceId: conference.id,
    day: conference.day,
    outcome: 'cpp-start',
    reasons: [text(why)],
    saidBack: [{ envelopeId, words: [text(back)] }],
    planId: plan.id,
  }
  await ask(answerSubmission, { envelopeId, answer: text(back) })
  await ask(publishPlan, { personId, planId: plan.id, plan })
  await ask(saveDecision, { personId, decisionId: decision.id, decision })
}
