/** A file chosen by hand, who is to read it, and what came of bringing it in. */
import { useState } from 'preact/hooks'
import type { InferInput } from 'valibot'
import type { Plan } from '../../../contract/case-file.ts'
import type { OutputOf } from '../../../contract/operation.ts'
import type { importPlan } from '../../../contract/operations/exchange-plan.ts'
import type { CouncilConference } from '../../../contract/operations/save-conference.ts'
import { Banner } from '../../../src/components/banner.tsx'
import type { Answer, NotDone } from '../../api.ts'
import { NotAnswered } from '../../parts/answered.tsx'
import { Ticks } from '../../parts/fields.tsx'
import { familyNamed, namesGivenAway } from '../../parts/names-given-away.ts'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { PlanCopy } from '../../parts/plan-copy.tsx'
import { toldIn } from '../../parts/told.ts'
import { namesInWords } from '../../words.ts'

export interface GivenFile {
  readonly kind: 'JSON' | 'FHIR'
  readonly input: Pick<InferInput<(typeof importPlan)['input']>, 'plan' | 'dates' | 'bundle'>
  readonly planId: string | undefined
}

interface Props {
  readonly conference: CouncilConference
  readonly childId: string
  read(text: string): GivenFile | 'restricted' | undefined
  send(
    file: GivenFile,
    people: readonly string[],
    onlyLook: boolean,
  ): Promise<Answer<OutputOf<typeof importPlan>>>
}

export function BringIn({ conference, childId, read, send }: Props) {
  const [file, setFile] = useState<GivenFile | 'restricted' | 'not-understood'>()
  const [people, setPeople] = useState<readonly string[]>([])
  const [failed, setFailed] = useState<NotDone>()
  const [came, setCame] = useState<OutputOf<typeof importPlan>>()
  /** As it would be published: nothing goes out before it has been looked at. */
  const [looked, setLooked] = useState<Plan>()
  const [nudge, setNudge] = useState<string>()
  const once = useOneAtATime()
  const family = toldIn(conference).filter(({ children }) => children.includes(childId))
  const chosen = family.filter(({ id }) => people.includes(id))
  const isRead = typeof file === 'object'
  const named = isRead
    ? chosen.flatMap((person) => familyNamed(file.input, person, conference).map((name) => name))
    : []

  const go = async () => {
    if (!isRead) return setNudge('Choose a file first.')
    if (chosen.length === 0) return setNudge('Tick at least one person.')
    const given = chosen.filter((person) => namesGivenAway(file.input, person, conference).length > 0)
    if (given.length > 0)
      return setNudge(
        `This file names somebody ${namesInWords(given.map(({ name }) => name))} must never be told about.`,
      )
    setNudge(undefined)
    setFailed(undefined)
    const answer = await send(file, people, !looked)
    if (!answer.done) return setFailed(answer)
    looked ? setCame(answer.output) : setLooked(answer.output.plan)
  }

  return (
    <section class="panel stack">
      <h2>Bring one in</h2>
      <p class="muted">
        A FHIR R4 Bundle, or the JSON that Heard gives out. Everybody ticked reads the same words. Anything
        marked as restricted is refused: it has to be absent.
      </p>
      <div class="field">
        <label class="label" for="file">
          File
        </label>
        <input
          id="file"
          class="input"
          type="file"
          accept=".json,application/json,application/fhir+json"
          onChange={async (event) => {
            const [picked] = event.currentTarget.files ?? []
            setCame(undefined)
            setLooked(undefined)
            setFile(picked ? (read(await picked.text()) ?? 'not-understood') : undefined)
          }}
        />
      </div>
      {file === 'not-understood' && (
        <Banner tone="bad" title="This file is not a plan that Heard can read." announce>
          <p>Nothing was taken in.</p>
        </Banner>
      )}
      {file === 'restricted' && (
        <Banner tone="bad" title="Something in this file is marked as restricted." announce>
          <p>Take it out in your own system. Heard never takes such a thing in and hides it.</p>
        </Banner>
      )}
      {isRead && <p role="status">This is a plan as {file.kind}. Nothing has gone out yet.</p>}
      <Ticks
        id="people"
        legend="Who reads it"
        choices={family.map(({ id, name }) => ({ id, label: name }))}
        chosen={people}
        errors={{}}
        onChosen={(next) => {
          setLooked(undefined)
          setPeople(next)
        }}
      />
      {named.length > 0 && (
        <Banner tone="warm" title={`This file names ${namesInWords([...new Set(named)])}.`}>
          <p>Check that everybody ticked may read that.</p>
        </Banner>
      )}
      {looked && !came && (
        <PlanCopy plan={looked} name="everybody ticked" lead="As everybody ticked will read it" />
      )}
      {nudge && <Banner tone="bad" title={nudge} announce />}
      {failed && <NotAnswered answer={failed} />}
      {came && (
        <Banner tone="good" title={`Version ${came.plan.version} is published.`} announce>
          <p>{namesInWords(chosen.map(({ name }) => name))} can read it.</p>
        </Banner>
      )}
      <p>
        <button
          type="button"
          class="btn sm"
          aria-disabled={once.isBusy ? 'true' : undefined}
          onClick={() => void once.run(go)}
        >
          {!looked
            ? 'Look at it first'
            : chosen.length > 0
              ? `Publish it to ${namesInWords(chosen.map(({ name }) => name))}`
              : 'Publish it'}
        </button>
      </p>
    </section>
  )
}
