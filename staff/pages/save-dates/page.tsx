/**
 * The dates of a family's case: core groups, reviews, visits, deadlines. A date is changed here and given again;
 * the server keeps what it was before, so that the family reads that it moved. Nothing goes out unseen.
 */
import { useState } from 'preact/hooks'
import type { CouncilConference } from '../../../contract/operations/save-conference.ts'
import { saveDates } from '../../../contract/operations/save-dates.ts'
import { dayInWords, timeInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { CouncilWords } from '../../parts/council-words.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { type Errors, hasErrors } from '../../parts/errors.ts'
import { readGiven } from '../../parts/read-given.ts'
import { Rows } from '../../parts/rows.tsx'
import { Screen } from '../../parts/screen.tsx'
import { ToEach } from '../../parts/to-each.tsx'
import { toldIn } from '../../parts/told.ts'
import { dateStatusWords, dateWords } from '../../plan-words.ts'
import { toConference } from '../../routes.ts'
import { useUnfinished } from '../../unfinished.ts'
import { namesInWords } from '../../words.ts'
import { checkDates, type DatesForm, datesFor, formFrom, type GivenDate, newDate } from './form.ts'
import { OneDate } from './one-date.tsx'

interface Found {
  readonly conference: CouncilConference
  readonly start: DatesForm
}

export function SaveDates({ conferenceId, at }: { conferenceId: string; at: string }) {
  const { ask } = useDesk()
  const asked = useAsked(
    () => readGiven(ask, conferenceId, (issued) => issued.dates, formFrom),
    `dates ${conferenceId}`,
  )
  return (
    <Screen name="Dates" back={{ to: toConference(conferenceId), label: 'Conference' }}>
      <Answered of={asked} waiting="Looking for the dates…">
        {(found) => <Steps found={found} at={at} again={asked.again} />}
      </Answered>
    </Screen>
  )
}

function Steps({ found, at, again }: { found: Found; at: string; again(): void }) {
  const { conference, start } = found
  const { ask } = useDesk()
  const draft = useUnfinished<DatesForm>(at, () => start)
  const [step, setStep] = useState<'write' | 'each'>('write')
  const [errors, setErrors] = useState<Errors>({})
  const [attempt, setAttempt] = useState(0)
  const form = draft.value

  if (step === 'each') {
    const each = toldIn(conference).flatMap((person) => {
      const dates = datesFor(form, person, conference)
      if (dates.length === 0) return []
      return {
        person,
        content: dates,
        shown: <Given dates={dates} />,
        hadBefore: form.rows.some((row) => row.had.includes(person.id)),
        send: () => ask(saveDates, { personId: person.id, dates: [...dates] }),
      }
    })
    return (
      <ToEach
        conference={conference}
        each={each}
        what="these dates"
        back={() => setStep('write')}
        finish={() => {
          draft.finish(form)
          again()
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
        const wrong = checkDates(form)
        setErrors(wrong)
        hasErrors(wrong) ? setAttempt((tries) => tries + 1) : setStep('each')
      }}
    >
      <p class="muted">
        Change a day or a time here and the family reads that the date moved, and from when. Call a date off
        instead of taking it out.
      </p>
      <h2>The dates as they stand</h2>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Rows
        name="dates"
        add="Add a date"
        rows={form.rows}
        fresh={newDate}
        change={(next) => draft.change((old) => ({ ...old, rows: next(old.rows) }))}
        title={(row) => `${dateWords[row.what]}${row.day ? `, ${dayInWords(row.day)}` : ''}`}
      >
        {(row, at, put) => <OneDate row={row} at={at} put={put} errors={errors} conference={conference} />}
      </Rows>
      <p>
        <button type="submit" class="btn sm">
          Carry on to who is given them
        </button>
      </p>
    </form>
  )
}

function Given({ dates }: { dates: readonly GivenDate[] }) {
  return (
    <ul class="stack tight">
      {dates.map((date) => (
        <li key={date.id}>
          <b>{dateWords[date.what]}</b>, {dayInWords(date.day)}
          {date.time ? `, ${timeInWords(date.time)}` : ''}. {dateStatusWords[date.status]}.
          {date.children.length > 0 && ` About ${namesInWords(date.children.map(({ name }) => name))}.`}
          {date.title && (
            <p>
              <CouncilWords of={date.title} />
            </p>
          )}
          {date.place && (
            <p>
              <CouncilWords of={date.place} />
            </p>
          )}
          {date.people && <p>With {namesInWords(date.people.map(({ name }) => name))}.</p>}
          {date.why?.map((text) => (
            <p key={text.text}>
              <CouncilWords of={text} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
