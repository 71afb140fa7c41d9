/**
 * Writes a child's plan once and publishes it as one copy per person. The newest published version is read
 * back to start from. Nothing goes out until each chosen person's copy has been shown on this screen.
 */

import { useState } from 'preact/hooks'
import type { Plan } from '../../../contract/case-file.ts'
import { readPlan } from '../../../contract/operations/read-plan.ts'
import { type CouncilConference, readConference } from '../../../contract/operations/save-conference.ts'
import type { Answer, Ask } from '../../api.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { Screen } from '../../parts/screen.tsx'
import { toldIn } from '../../parts/told.ts'
import { toConference } from '../../routes.ts'
import { useUnfinished } from '../../unfinished.ts'
import { Copies } from './copies.tsx'
import type { PlanForm } from './form.ts'
import { formFrom, type GivenCopy } from './last-version.ts'
import type { Child } from './rendition.ts'
import { WritePlan } from './write-plan.tsx'

export function PublishPlan({
  conferenceId,
  childId,
  at,
}: {
  conferenceId: string
  childId: string
  at: string
}) {
  const { ask } = useDesk()
  const asked = useAsked(() => read(ask, conferenceId, childId), `${conferenceId} ${childId}`)

  return (
    <Screen name="Plan" back={{ to: toConference(conferenceId), label: 'Conference' }}>
      <Answered of={asked} waiting="Looking for the plan as it stands…">
        {({ conference, child, given }) =>
          child ? (
            <Steps at={at} conference={conference} child={child} given={given} again={asked.again} />
          ) : (
            <p>This child is not part of the conference any more.</p>
          )
        }
      </Answered>
    </Screen>
  )
}

interface Found {
  readonly conference: CouncilConference
  readonly child: Child | undefined
  readonly given: readonly GivenCopy[]
}

/** The conference, and the newest version of this child's plan that each of the family has been given. */
async function read(ask: Ask, conferenceId: string, childId: string): Promise<Answer<Found>> {
  const answer = await ask(readConference, { id: conferenceId })
  if (!answer.done) return answer
  const { conference } = answer.output
  const given: GivenCopy[] = []
  for (const person of toldIn(conference).filter(({ children }) => children.includes(childId))) {
    const plans = await ask(readPlan, { personId: person.id })
    if (!plans.done) return plans
    const newest = newestOf(plans.output.plans.filter(({ child }) => child.id === childId))
    if (newest) given.push({ personId: person.id, plan: newest })
  }
  const child = conference.children.find(({ id }) => id === childId)
  return { done: true, output: { conference, child, given } }
}

function newestOf(plans: readonly Plan[]): Plan | undefined {
  return plans.reduce<Plan | undefined>(
    (newest, plan) => (newest && newest.version >= plan.version ? newest : plan),
    undefined,
  )
}

function Steps({
  at,
  conference,
  child,
  given,
  again,
}: {
  at: string
  conference: CouncilConference
  child: Child
  given: readonly GivenCopy[]
  again(): void
}) {
  const draft = useUnfinished<PlanForm>(at, () => formFrom(given, conference))
  const [step, setStep] = useState<'write' | 'copies'>('write')
  const setting = { conference, child }

  return step === 'write' ? (
    <WritePlan
      setting={setting}
      form={draft.value}
      isKept={draft.isKept}
      change={draft.change}
      startAgain={() => draft.finish(formFrom(given, conference))}
      onward={() => setStep('copies')}
    />
  ) : (
    <Copies
      setting={setting}
      form={draft.value}
      change={draft.change}
      back={() => setStep('write')}
      finish={() => {
        draft.finish(draft.value)
        again()
      }}
    />
  )
}
