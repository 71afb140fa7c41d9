/** The decision itself, in plain words. A category is asked for only where there is a plan. */
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { type Errors, noting } from '../../parts/errors.ts'
import { Line, Pick, Text, Ticks } from '../../parts/fields.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Statements } from '../../parts/statements.tsx'
import { useChecked } from '../../parts/use-checked.ts'
import { decisionWords } from '../../plan-words.ts'
import { categoryWords, translatedRoles } from '../../words.ts'
import { type Around, type DecisionForm, isPlan, newDissent } from './form.ts'

interface Props {
  readonly around: Around
  readonly form: DecisionForm
  change(next: (old: DecisionForm) => DecisionForm): void
  onward(): void
}

function check(form: DecisionForm): Errors {
  const { errors, expect } = noting()
  expect(form.day, 'day', 'Choose the day it was decided.')
  expect(
    !isPlan(form.outcome) || form.categories.length > 0,
    'categories',
    'Choose at least one category for a child protection plan.',
  )
  expect(form.version === 1 || form.correction.trim(), 'correction', 'Say what was told wrongly before.')
  expect(
    form.reasons.some(({ text }) => text.trim()),
    'reasons.0',
    'Say why, in plain words.',
  )
  return errors
}

export function WriteDecision({ around, form, change, onward }: Props) {
  const { errors, attempt, isRight } = useChecked()
  const put = (part: Partial<DecisionForm>) => change((old) => ({ ...old, ...part }))
  const reasonError = errors['reasons.0']
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isRight(check(form))) onward()
      }}
    >
      <h2>
        What was decided for <span translate={false}>{around.child.name}</span>
      </h2>
      <p class="muted">
        {form.version === 1
          ? 'Nobody has been told yet.'
          : `The family has been told before. This will be version ${form.version}, and says what was wrong.`}{' '}
        Each child has a decision of their own.
      </p>
      <ErrorSummary errors={errors} attempt={attempt} />
      <section class="panel stack">
        <div class="fields">
          <Pick
            id="outcome"
            label="What was decided"
            value={form.outcome}
            choices={decisionWords}
            errors={errors}
            onValue={(outcome) => put({ outcome })}
          />
          <Line
            id="day"
            label="On the day"
            type="date"
            value={form.day}
            errors={errors}
            onValue={(day) => put({ day })}
          />
          <Line
            id="appealBy"
            label="They can disagree until"
            hint="Without a day, families are told to ask today."
            type="date"
            value={form.appealBy}
            errors={errors}
            onValue={(appealBy) => put({ appealBy })}
          />
          <Line
            id="nextMeeting"
            label="Next meeting"
            type="date"
            value={form.nextMeeting}
            errors={errors}
            onValue={(nextMeeting) => put({ nextMeeting })}
          />
        </div>
        {isPlan(form.outcome) && (
          <Ticks
            id="categories"
            legend="Category"
            choices={Object.entries(categoryWords).map(([id, label]) => ({ id, label }))}
            chosen={form.categories}
            errors={errors}
            // The choices are exactly the contract's categories.
            onChosen={(next) =>
              change((old) => ({ ...old, categories: next(old.categories) as DecisionForm['categories'] }))
            }
          />
        )}
        {form.version > 1 && (
          <Text
            id="correction"
            label="What was told wrongly before"
            rows={2}
            value={form.correction}
            errors={errors}
            onValue={(correction) => put({ correction })}
          />
        )}
      </section>
      {reasonError && <p class="err">{reasonError}</p>}
      <Statements
        id="reasons"
        title="Why"
        one="A reason"
        list={form.reasons}
        change={(next) => change((old) => ({ ...old, reasons: next(old.reasons) }))}
      />
      <ForYoungPeople around={around} form={form} put={put} />
      <section class="panel stack">
        <h3>Who saw it differently</h3>
        <p class="muted">Only those who said that this may be told.</p>
        <Rows
          name="whoDisagreed"
          add="Add somebody who saw it differently"
          rows={form.whoDisagreed}
          fresh={newDissent}
          change={(next) => change((old) => ({ ...old, whoDisagreed: next(old.whoDisagreed) }))}
          title={(one, at) => one.name || `Person ${at + 1}`}
          level="h4"
        >
          {(one, at, set) => (
            <>
              <div class="fields">
                <Line
                  id={`whoDisagreed.${at}.name`}
                  label="Name"
                  value={one.name}
                  errors={errors}
                  onValue={(name) => set({ name })}
                />
                <Line
                  id={`whoDisagreed.${at}.role`}
                  label="Role"
                  hint="A role from the list is shown to families in their own language."
                  suggest={translatedRoles}
                  value={one.role}
                  errors={errors}
                  onValue={(role) => set({ role })}
                />
              </div>
              <Text
                id={`whoDisagreed.${at}.words`}
                label="What they thought"
                rows={2}
                value={one.words}
                errors={errors}
                onValue={(words) => set({ words })}
              />
            </>
          )}
        </Rows>
        <Text
          id="legal"
          label="What was recommended about court, if anything"
          rows={2}
          value={form.legal}
          errors={errors}
          onValue={(legal) => put({ legal })}
        />
      </section>
      <div class="panel stack">
        <p>Nothing goes out yet. Next you choose who is told, and look at what each of them reads.</p>
        <p>
          <button type="submit" class="btn sm">
            Carry on to who is told
          </button>
        </p>
      </div>
    </form>
  )
}

/** A young person is told in words for them, or is told that it is in the words for adults. */
function ForYoungPeople({
  around: { conference, child },
  form,
  put,
}: Pick<Props, 'around' | 'form'> & { put(part: Partial<DecisionForm>): void }) {
  const young = conference.family.filter(
    ({ role, children }) => role === 'young-person' && children.includes(child.id),
  )
  return (
    <>
      {young.map(({ id, name }) => (
        <section key={id} class="panel stack">
          <h3>
            In words for <span translate={false}>{name}</span>
          </h3>
          <p class="muted">
            {name} reads this instead of the reasons, with the outcome in words for a young person. Who saw it
            differently and what was recommended about court are then not in it. Left empty, {name} gets the
            words for adults, is told that they are, and can ask for these.
          </p>
          <Text
            id={`inTheirWords.${id}`}
            label={`Why, in words for ${name}`}
            hint="For a reader of ten or more: “you”, short sentences, nobody blamed."
            rows={4}
            value={form.inTheirWords[id] ?? ''}
            errors={{}}
            onValue={(text) => put({ inTheirWords: { ...form.inTheirWords, [id]: text } })}
          />
        </section>
      ))}
    </>
  )
}
