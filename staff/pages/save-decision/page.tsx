/**
 * What was decided for one child, written once and told to each person in their own rendition. What the meeting
 * said back to what somebody sent goes with it, to that person alone.
 */
import { useState } from 'preact/hooks'
import { listInbox } from '../../../contract/operations/open-submission.ts'
import { readIssued } from '../../../contract/operations/read-issued.ts'
import { readPlan } from '../../../contract/operations/read-plan.ts'
import { readConference } from '../../../contract/operations/save-conference.ts'
import { saveDecision } from '../../../contract/operations/save-decision.ts'
import type { Answer, Ask } from '../../api.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { Screen } from '../../parts/screen.tsx'
import { ToEach } from '../../parts/to-each.tsx'
import { toldIn } from '../../parts/told.ts'
import { toConference } from '../../routes.ts'
import { useUnfinished } from '../../unfinished.ts'
import { type Around, type DecisionForm, decisionFor, formFrom } from './form.ts'
import { Told } from './told.tsx'
import { WriteDecision } from './write.tsx'

interface Props {
  readonly conferenceId: string
  readonly childId: string
  readonly at: string
}

export function SaveDecision({ conferenceId, childId, at }: Props) {
  const { ask } = useDesk()
  const asked = useAsked(() => read(ask, conferenceId, childId), `decision ${conferenceId} ${childId}`)
  return (
    <Screen name="Decision" back={{ to: toConference(conferenceId), label: 'Conference' }}>
      <Answered of={asked} waiting="Looking what has been told…">
        {(around) =>
          around ? (
            <Steps around={around} at={at} again={asked.again} />
          ) : (
            <p>This child is not part of the conference any more.</p>
          )
        }
      </Answered>
    </Screen>
  )
}

async function read(ask: Ask, conferenceId: string, childId: string): Promise<Answer<Around | undefined>> {
  const found = await ask(readConference, { id: conferenceId })
  if (!found.done) return found
  const { conference } = found.output
  const child = conference.children.find(({ id }) => id === childId)
  if (!child) return { done: true, output: undefined }
  const told: { personId: string; decision: Around['told'][number]['decision'] }[] = []
  const planIds: Record<string, string> = {}
  for (const { id: personId, children } of toldIn(conference)) {
    if (!children.includes(childId)) continue
    const [issued, plans] = await Promise.all([ask(readIssued, { personId }), ask(readPlan, { personId })])
    if (!issued.done) return issued
    const decision = issued.output.decisions.find(
      (one) => one.child.id === childId && one.conferenceId === conferenceId,
    )
    if (decision) told.push({ personId, decision })
    const plan = plans.done && plans.output.plans.find((one) => one.child.id === childId)
    if (plan) planIds[personId] = plan.id
  }
  // A key that may not read the inbox has nothing to say back.
  const inbox = await ask(listInbox, { conferenceId })
  const answered = inbox.done ? inbox.output.submissions.filter(({ answer }) => answer) : []
  return { done: true, output: { conference, child, told, planIds, answered } }
}

function Steps({ around, at, again }: { around: Around; at: string; again(): void }) {
  const { ask } = useDesk()
  const draft = useUnfinished<DecisionForm>(at, () => formFrom(around))
  const [step, setStep] = useState<'write' | 'each'>('write')
  const { conference, child } = around
  const form = draft.value
  if (step === 'write')
    return <WriteDecision around={around} form={form} change={draft.change} onward={() => setStep('each')} />
  const each = toldIn(conference)
    .filter(({ children }) => children.includes(child.id))
    .map((person) => {
      const decision = decisionFor(form, person, around)
      return {
        person,
        content: decision,
        shown: <Told decision={decision} />,
        hadBefore: around.told.some(({ personId }) => personId === person.id),
        send: () => ask(saveDecision, { personId: person.id, decisionId: decision.id, decision }),
      }
    })
  return (
    <ToEach
      conference={conference}
      each={each}
      what="this decision"
      back={() => setStep('write')}
      finish={() => {
        draft.finish(form)
        again()
        setStep('write')
      }}
    />
  )
}
