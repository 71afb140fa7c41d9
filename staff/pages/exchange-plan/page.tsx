/**
 * A child's plan out of Heard and into it: one person's copy as a file, or a file for the people ticked, shown
 * before anything is published. A file's name says nothing of anybody.
 */
import { useState } from 'preact/hooks'
import { safeParse } from 'valibot'
import { plan as planSchema } from '../../../contract/case-file.ts'
import { exportPlan, fhirBundle, importPlan } from '../../../contract/operations/exchange-plan.ts'
import { readPlan } from '../../../contract/operations/read-plan.ts'
import { type CouncilConference, readConference } from '../../../contract/operations/save-conference.ts'
import { givenDate } from '../../../contract/operations/save-dates.ts'
import { hasRestricted } from '../../../contract/restricted.ts'
import { Banner } from '../../../src/components/banner.tsx'
import type { Answer, Ask, NotDone } from '../../api.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, NotAnswered, useAsked } from '../../parts/answered.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { Screen } from '../../parts/screen.tsx'
import { toldIn } from '../../parts/told.ts'
import { toConference } from '../../routes.ts'
import { BringIn, type GivenFile } from './bring-in.tsx'

interface Found {
  readonly conference: CouncilConference
  readonly childId: string
  /** Each person's own id of the plan, for those who have it. */
  readonly planIds: Readonly<Record<string, string>>
}

export function ExchangePlan({ conferenceId, childId }: { conferenceId: string; childId: string }) {
  const { ask } = useDesk()
  const asked = useAsked(() => read(ask, conferenceId, childId), `exchange ${conferenceId} ${childId}`)
  return (
    <Screen
      name="Take a plan out or bring one in"
      back={{ to: toConference(conferenceId), label: 'Conference' }}
    >
      <Answered of={asked} waiting="Looking who has this plan…">
        {(found) => (
          <>
            <TakeOut found={found} />
            <BringIn
              conference={found.conference}
              childId={childId}
              read={readFile}
              send={(file, people, onlyLook) =>
                ask(importPlan, { ...inputFor(file, people, found), onlyLook })
              }
            />
          </>
        )}
      </Answered>
    </Screen>
  )
}

async function read(ask: Ask, conferenceId: string, childId: string): Promise<Answer<Found>> {
  const answer = await ask(readConference, { id: conferenceId })
  if (!answer.done) return answer
  const { conference } = answer.output
  const planIds: Record<string, string> = {}
  for (const { id: personId, children } of toldIn(conference)) {
    if (!children.includes(childId)) continue
    const plans = await ask(readPlan, { personId })
    if (!plans.done) return plans
    const newest = plans.output.plans.find(({ child }) => child.id === childId)
    if (newest) planIds[personId] = newest.id
  }
  return { done: true, output: { conference, childId, planIds } }
}

/** Everybody in one import reads the same plan, so it is known by one id: the file's own, when it has one. */
function inputFor(file: GivenFile, people: readonly string[], { planIds }: Found) {
  const planId = people.map((id) => planIds[id]).find(Boolean) ?? file.planId ?? crypto.randomUUID()
  return { ...file.input, planId, people: [...people] }
}

/** Restricted parts are looked for here too: what the contract does not know is not even sent. */
function readFile(text: string): GivenFile | 'restricted' | undefined {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return undefined
  }
  if (hasRestricted(given)) return 'restricted'
  const bundle = safeParse(fhirBundle, given)
  if (bundle.success) return { kind: 'FHIR', input: { bundle: bundle.output }, planId: undefined }
  const { plan, dates } = Object(given) as { readonly plan?: unknown; readonly dates?: unknown }
  const found = safeParse(planSchema, plan ?? given)
  if (!found.success) return undefined
  const listed = (Array.isArray(dates) ? dates : []).map((date) => safeParse(givenDate, date))
  if (listed.some(({ success }) => !success)) return undefined
  return {
    kind: 'JSON',
    input: { plan: found.output, dates: listed.flatMap((one) => (one.success ? [one.output] : [])) },
    planId: found.output.id,
  }
}

function TakeOut({ found: { conference, planIds } }: { found: Found }) {
  const { ask } = useDesk()
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()
  const holders = toldIn(conference).filter(({ id }) => planIds[id])

  const takeOut = (personId: string, as: 'json' | 'fhir') =>
    once.run(async () => {
      setFailed(undefined)
      const planId = planIds[personId]
      if (!planId) return
      const answer = await ask(exportPlan, { planId, personId, as })
      if (!answer.done) return setFailed(answer)
      const { bundle, plan, dates } = answer.output
      save(as === 'fhir' ? bundle : { plan, dates }, as === 'fhir' ? 'plan-fhir.json' : 'plan.json')
    })

  return (
    <section class="panel stack">
      <h2>Take it out</h2>
      <Banner title="The file holds one person’s copy, in clear.">
        <p>Keep it only in your own case system. Each copy has what its reader may see, and nothing else.</p>
      </Banner>
      {failed && <NotAnswered answer={failed} />}
      {holders.length === 0 && <p>Nobody has a plan for this child yet.</p>}
      <ul class="plain stack">
        {holders.map(({ id, name }) => (
          <li key={id} class="line">
            <b translate={false}>{name}</b>
            <span class="btns">
              <button type="button" class="btn sm second" onClick={() => void takeOut(id, 'json')}>
                JSON<span class="vh"> of the copy of {name}</span>
              </button>
              <button type="button" class="btn sm second" onClick={() => void takeOut(id, 'fhir')}>
                FHIR<span class="vh"> of the copy of {name}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function save(content: unknown, name: string): void {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(content, undefined, 2)], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken it up by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
