/**
 * The second step: who gets a copy, what is in it, and the copy itself as that person will read it. Copies go
 * out one by one; one that did not go can be tried again without sending the others twice.
 */
import { useState } from 'preact/hooks'
import { correctPlan } from '../../../contract/operations/correct-plan.ts'
import { publishPlan } from '../../../contract/operations/publish-plan.ts'
import type { FamilyPerson } from '../../../contract/operations/save-conference.ts'
import { Banner } from '../../../src/components/banner.tsx'
import type { NotDone } from '../../api.ts'
import { useDesk } from '../../desk-context.ts'
import { Tick } from '../../parts/fields.tsx'
import { familyNamed, namesGivenAway } from '../../parts/names-given-away.ts'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { PlanCopy } from '../../parts/plan-copy.tsx'
import { SendFoot } from '../../parts/send-foot.tsx'
import { toldIn } from '../../parts/told.ts'
import { namesInWords, reasonInWords, roleWords } from '../../words.ts'
import { type CopyForm, newCopy, type PlanForm } from './form.ts'
import { InTheCopy } from './in-the-copy.tsx'
import { stillToSay } from './in-their-words.ts'
import { renditionFor, type Setting } from './rendition.ts'
import { WordsFor } from './words-for.tsx'
import { StepHeading, type WriteProps } from './write-plan.tsx'

export function Copies({
  setting,
  form,
  change,
  back,
  finish,
}: WriteProps & { back(): void; finish(): void }) {
  const { ask } = useDesk()
  const [failed, setFailed] = useState<Readonly<Record<string, NotDone>>>({})
  const [nudge, setNudge] = useState<string>()
  const once = useOneAtATime()
  const [fresh] = useState(() => new Map<string, CopyForm>())

  const copyFor = (person: FamilyPerson) => form.copies[person.id] ?? remembered(fresh, person)
  const putCopy = (person: FamilyPerson, next: (copy: CopyForm) => Partial<CopyForm>) =>
    change((old) => {
      const copy = old.copies[person.id] ?? remembered(fresh, person)
      return { ...old, copies: { ...old.copies, [person.id]: { ...copy, ...next(copy) } } }
    })

  const family = toldIn(setting.conference).filter(({ children }) => children.includes(setting.child.id))
  const chosen = family.filter((person) => copyFor(person).isIssued)
  const waiting = chosen.filter((person) => !copyFor(person).isPublished)
  const isAllOut = chosen.length > 0 && waiting.length === 0

  const publish = async () => {
    if (chosen.length === 0) return setNudge('Tick at least one person to give a copy to.')
    const unsafe = waiting.filter((person) => givenAway(form, person, copyFor(person), setting).length > 0)
    if (unsafe.length > 0) {
      return setNudge(
        `Look again at the copy for ${namesInWords(unsafe.map(({ name }) => name))}. Nothing has gone out.`,
      )
    }
    const wordless = waiting.filter(
      (person) =>
        copyFor(person).isForYoungPerson &&
        stillToSay(forAdults(form, person, copyFor(person), setting), copyFor(person).words).length > 0,
    )
    if (wordless.length > 0) {
      return setNudge(
        `Some of the copy for ${namesInWords(wordless.map(({ name }) => name))} has no words for them yet. Write them, or leave those parts out. Nothing has gone out.`,
      )
    }
    setNudge(undefined)
    setFailed({})
    for (const person of waiting) {
      const copy = copyFor(person)
      const plan = renditionFor(form, person, copy, setting)
      const asking = { personId: person.id, planId: copy.planId, plan }
      // Only what was out can be put right; somebody who gets their first copy simply gets it.
      const answer =
        plan.correction && copy.hasEarlier
          ? await ask(correctPlan, { ...asking, takeBack: form.takesBack })
          : await ask(publishPlan, asking)
      if (answer.done) putCopy(person, () => ({ isPublished: true }))
      else setFailed((before) => ({ ...before, [person.id]: answer }))
    }
  }

  return (
    <div class="stack">
      <StepHeading>Step 2 of 2: each person’s copy of version {form.version}</StepHeading>
      {family.length === 0 && (
        <p>Nobody in the family may have things about this child. Change the conference first.</p>
      )}
      {family.map((person) => (
        <PersonCopy
          key={person.id}
          person={person}
          copy={copyFor(person)}
          form={form}
          setting={setting}
          failed={failed[person.id]}
          put={(next) => putCopy(person, next)}
        />
      ))}
      <SendFoot
        nudge={nudge}
        isAllOut={isAllOut}
        out={`Version ${form.version} is published.`}
        names={chosen.map(({ name }) => name)}
        isBusy={once.isBusy}
        busy="Publishing…"
        label={publishWords(waiting)}
        back={
          chosen.some((person) => copyFor(person).isPublished)
            ? undefined
            : { label: 'Back to the plan', go: back }
        }
        send={() => void once.run(publish)}
        finish={finish}
      />
    </div>
  )
}

function publishWords(waiting: readonly FamilyPerson[]): string {
  return waiting.length === 0 ? 'Publish' : `Publish to ${namesInWords(waiting.map(({ name }) => name))}`
}

/** A young person's copy is in words for them unless somebody decides otherwise. */
function remembered(fresh: Map<string, CopyForm>, { id, role }: FamilyPerson): CopyForm {
  const copy = fresh.get(id) ?? { ...newCopy(), isForYoungPerson: role === 'young-person' }
  fresh.set(id, copy)
  return copy
}

/** The copy as it would be in the words for adults: what there is to put into other words. */
function forAdults(form: PlanForm, person: FamilyPerson, copy: CopyForm, setting: Setting) {
  return renditionFor(form, person, { ...copy, isForYoungPerson: false }, setting)
}

function givenAway(
  form: PlanForm,
  person: FamilyPerson,
  copy: CopyForm,
  setting: Setting,
): readonly string[] {
  return namesGivenAway(renditionFor(form, person, copy, setting), person, setting.conference)
}

function PersonCopy({
  person,
  copy,
  form,
  setting,
  failed,
  put,
}: {
  person: FamilyPerson
  copy: CopyForm
  form: PlanForm
  setting: Setting
  failed: NotDone | undefined
  put(next: (copy: CopyForm) => Partial<CopyForm>): void
}) {
  const names = givenAway(form, person, copy, setting)
  const plan = renditionFor(form, person, copy, setting)
  const relatives = familyNamed(plan, person, setting.conference)
  return (
    <section class="panel stack" aria-labelledby={`copy-${person.id}`}>
      <h3 id={`copy-${person.id}`}>
        <span translate={false}>{person.name}</span>, {roleWords[person.role].toLowerCase()}
      </h3>
      {copy.isPublished ? (
        <p>
          <span class="tag done">Published</span>
        </p>
      ) : (
        <Tick
          id={`issue-${person.id}`}
          label={`Give ${person.name} a copy`}
          checked={copy.isIssued}
          onChecked={(isIssued) => put(() => ({ isIssued }))}
        />
      )}
      {failed && (
        <Banner tone="bad" title={`This copy did not go to ${person.name}.`} announce>
          <p>{reasonInWords(failed)} Nothing is lost; you can publish again.</p>
        </Banner>
      )}
      {copy.isIssued && !copy.isPublished && (
        <>
          {names.length > 0 && (
            <Banner tone="bad" title={`This copy names ${namesInWords(names)}.`} announce>
              <p>
                {person.name} must never be told about them. Leave the part out of this copy, or go back and
                change its words. Until then this copy does not go out.
              </p>
            </Banner>
          )}
          {relatives.length > 0 && (
            <Banner tone="warm" title={`This copy names ${namesInWords(relatives)}.`}>
              <p>Check that {person.name} may read that before it goes out.</p>
            </Banner>
          )}
          <Tick
            id={`young-${person.id}`}
            label="This copy is written for a young person"
            hint="You write it in words for them below. Heard says at the top of it that it is."
            checked={copy.isForYoungPerson}
            onChecked={(isForYoungPerson) => put(() => ({ isForYoungPerson }))}
          />
          <InTheCopy person={person} copy={copy} form={form} put={put} />
          {copy.isForYoungPerson && (
            <WordsFor person={person} plan={forAdults(form, person, copy, setting)} copy={copy} put={put} />
          )}
          <PlanCopy plan={plan} name={person.name} />
        </>
      )}
    </section>
  )
}
