/**
 * A list of one kind (dates, papers) that the people of a meeting have: written in rows, looked through, and then given
 * to each of them. What they had before is where it starts.
 */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CouncilConference, FamilyPerson } from '../../contract/operations/save-conference.ts'
import { useUnfinished } from '../unfinished.ts'
import { ErrorSummary } from './error-summary.tsx'
import type { Errors } from './errors.ts'
import { type PutRow, Rows } from './rows.tsx'
import { type Rendition, ToEach } from './to-each.tsx'
import { toldIn } from './told.ts'
import { useChecked } from './use-checked.ts'

interface Form<Row> {
  readonly rows: readonly Row[]
}

interface Props<Row extends { readonly id: string }, Kept extends Form<Row>> {
  /** The address under which what is not finished is kept. */
  readonly at: string
  readonly conference: CouncilConference
  readonly start: Kept
  /** The first part of each field's id. */
  readonly name: string
  readonly intro: string
  readonly heading: string
  readonly add: string
  readonly onward: string
  /** 'Give Leila Haddad …' ends with this. */
  readonly what: string
  fresh(): Row
  title(row: Row): string
  check(form: Kept): Errors
  /** What one person is given of it, or nothing. */
  toPerson(form: Kept, person: FamilyPerson): Omit<Rendition, 'person'> | undefined
  /** Reads it again, after it was given. */
  again(): void
  readonly children: (row: Row, at: number, put: PutRow<Row>, errors: Errors) => ComponentChildren
}

export function GivenList<Row extends { readonly id: string }, Kept extends Form<Row>>(
  props: Props<Row, Kept>,
) {
  const { conference } = props
  const draft = useUnfinished<Kept>(props.at, () => props.start)
  const [step, setStep] = useState<'write' | 'each'>('write')
  const { errors, attempt, isRight } = useChecked()
  const form = draft.value

  if (step === 'each') {
    const each = toldIn(conference).flatMap((person) => {
      const given = props.toPerson(form, person)
      return given ? [{ person, ...given }] : []
    })
    return (
      <ToEach
        conference={conference}
        each={each}
        what={props.what}
        back={() => setStep('write')}
        finish={() => {
          draft.finish(form)
          props.again()
        }}
      />
    )
  }

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isRight(props.check(form))) setStep('each')
      }}
    >
      <p class="muted">{props.intro}</p>
      <h2>{props.heading}</h2>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Rows
        name={props.name}
        add={props.add}
        rows={form.rows}
        fresh={props.fresh}
        change={(next) => draft.change((old) => ({ ...old, rows: next(old.rows) }))}
        title={props.title}
      >
        {(row, at, put) => props.children(row, at, put, errors)}
      </Rows>
      <p>
        <button type="submit" class="btn sm">
          {props.onward}
        </button>
      </p>
    </form>
  )
}
