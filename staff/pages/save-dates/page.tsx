/**
 * The dates of a family's case: core groups, reviews, visits, deadlines. A date is changed here and given again;
 * the server keeps what it was before, so that the family reads that it moved. Nothing goes out unseen.
 */
import { saveDates } from '../../../contract/operations/save-dates.ts'
import { dayInWords, timeInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { CouncilWords } from '../../parts/council-words.tsx'
import { GivenList } from '../../parts/given-list.tsx'
import { readGiven } from '../../parts/read-given.ts'
import { Screen } from '../../parts/screen.tsx'
import { dateStatusWords, dateWords } from '../../plan-words.ts'
import { toConference } from '../../routes.ts'
import { namesInWords } from '../../words.ts'
import {
  checkDates,
  type DateRow,
  type DatesForm,
  datesFor,
  formFrom,
  type GivenDate,
  newDate,
} from './form.ts'
import { OneDate } from './one-date.tsx'

export function SaveDates({ conferenceId, at }: { conferenceId: string; at: string }) {
  const { ask } = useDesk()
  const asked = useAsked(
    () => readGiven(ask, conferenceId, (issued) => issued.dates, formFrom),
    `dates ${conferenceId}`,
  )
  return (
    <Screen name="Dates" back={{ to: toConference(conferenceId), label: 'Conference' }}>
      <Answered of={asked} waiting="Looking for the dates…">
        {({ conference, start }) => (
          <GivenList<DateRow, DatesForm>
            at={at}
            conference={conference}
            start={start}
            name="dates"
            intro="Change a day or a time here and the family reads that the date moved, and from when. Call a date off instead of taking it out."
            heading="The dates as they stand"
            add="Add a date"
            onward="Carry on to who is given them"
            what="these dates"
            fresh={newDate}
            title={(row) => `${dateWords[row.what]}${row.day ? `, ${dayInWords(row.day)}` : ''}`}
            check={checkDates}
            toPerson={(form, person) => {
              const dates = datesFor(form, person, conference)
              if (dates.length === 0) return undefined
              return {
                content: dates,
                shown: <Given dates={dates} />,
                hadBefore: form.rows.some((row) => row.had.includes(person.id)),
                send: () => ask(saveDates, { personId: person.id, dates: [...dates] }),
              }
            }}
            again={asked.again}
          >
            {(row, place, put, errors) => (
              <OneDate row={row} at={place} put={put} errors={errors} conference={conference} />
            )}
          </GivenList>
        )}
      </Answered>
    </Screen>
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
