/** The first step: the plan itself, in the order a family reads it, good things first. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Line, Pick, Ticks } from '../../parts/fields.tsx'
import type { Statement } from '../../parts/statements.tsx'
import { Statements } from '../../parts/statements.tsx'
import { useChecked } from '../../parts/use-checked.ts'
import { categoryWords, planStatusWords } from '../../words.ts'
import { checkPlan } from './check.ts'
import type { PlanForm } from './form.ts'
import { Goals } from './goals.tsx'
import { More, SinceLast } from './more.tsx'
import type { Setting } from './rendition.ts'

export interface WriteProps {
  readonly setting: Setting
  readonly form: PlanForm
  change(next: (old: PlanForm) => PlanForm): void
}

export function WritePlan({
  setting,
  form,
  change,
  isKept,
  startAgain,
  onward,
}: WriteProps & { isKept: boolean; startAgain(): void; onward(): void }) {
  const { errors, attempt, isRight } = useChecked()
  const put = (part: Partial<PlanForm>) => change((old) => ({ ...old, ...part }))
  const list =
    (name: 'goingWell' | 'worries' | 'ifItDoesNotWork' | 'endsWhen') =>
    (next: (old: readonly Statement[]) => readonly Statement[]) =>
      change((old) => ({ ...old, [name]: next(old[name]) }))
  const categories = Object.entries(categoryWords).map(([id, label]) => ({ id, label }))

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isRight(checkPlan(form))) onward()
      }}
    >
      <StepHeading>
        Step 1 of 2: write the plan for <span translate={false}>{setting.child.name}</span>
      </StepHeading>
      <p class="muted">
        {form.version === 1
          ? 'No version of this plan is out yet. This will be version 1.'
          : `Version ${form.version - 1} is out. You start from everything in it, and this will be version ${form.version}.`}{' '}
        What you type is kept in this tab as you go.
      </p>
      <ErrorSummary errors={errors} attempt={attempt} />
      <section class="panel stack">
        <h3>About this version</h3>
        <div class="fields">
          <Pick
            id="status"
            label="What it is"
            value={form.status}
            choices={planStatusWords}
            errors={errors}
            onValue={(status) => put({ status })}
          />
          <Line
            id="from"
            label="Starts on"
            type="date"
            value={form.from}
            errors={errors}
            onValue={(from) => put({ from })}
          />
          <Line
            id="nextCoreGroup"
            label="Next core group"
            type="date"
            value={form.nextCoreGroup}
            errors={errors}
            onValue={(nextCoreGroup) => put({ nextCoreGroup })}
          />
          <Line
            id="nextReview"
            label="Review by"
            type="date"
            value={form.nextReview}
            errors={errors}
            onValue={(nextReview) => put({ nextReview })}
          />
        </div>
        <Ticks
          id="categories"
          legend="Category"
          choices={categories}
          chosen={form.categories}
          errors={errors}
          // The choices are exactly the contract's categories.
          onChosen={(next) =>
            change((old) => ({ ...old, categories: next(old.categories) as PlanForm['categories'] }))
          }
        />
        <Ticks
          id="coreGroup"
          legend="Core group"
          hint="In each copy, people whom its reader must never be told about are absent."
          choices={setting.conference.workers.map(({ id, name }) => ({ id, label: name }))}
          chosen={form.coreGroup}
          errors={errors}
          onChosen={(next) => change((old) => ({ ...old, coreGroup: next(old.coreGroup) }))}
        />
      </section>
      <SinceLast form={form} errors={errors} change={change} />
      <Statements
        id="goingWell"
        title="Going well"
        one="Something going well"
        list={form.goingWell}
        change={list('goingWell')}
      />
      <Statements id="worries" title="Worries" one="A worry" list={form.worries} change={list('worries')} />
      <Goals setting={setting} form={form} errors={errors} change={change} />
      <Statements
        id="ifItDoesNotWork"
        title="What happens if it does not work"
        one="What happens"
        list={form.ifItDoesNotWork}
        change={list('ifItDoesNotWork')}
      />
      <Statements
        id="endsWhen"
        title="When the plan ends"
        one="It ends when"
        list={form.endsWhen}
        change={list('endsWhen')}
      />
      <More setting={setting} form={form} errors={errors} change={change} />
      <div class="panel stack">
        <p>Nothing goes out yet. Next you choose who gets a copy, and look at each copy.</p>
        <div class="btns">
          <button type="submit" class="btn sm">
            Carry on to the copies
          </button>
          {isKept && (
            <button type="button" class="link-btn" onClick={startAgain}>
              Undo everything I changed
            </button>
          )}
        </div>
      </div>
    </form>
  )
}

/** A step's heading takes the focus when the step changes, so nobody is left at the bottom of the last one. */
export function StepHeading({ children }: { children: ComponentChildren }) {
  const top = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <h2 ref={top} tabIndex={-1}>
      {children}
    </h2>
  )
}
