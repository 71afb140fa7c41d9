/** Dates as the desk changes them. A row is one rendition of a date, for the people ticked. */
import type { InferInput } from 'valibot'
import type { Appointment } from '../../../contract/after-the-meeting.ts'
import type { CouncilConference, FamilyPerson } from '../../../contract/operations/save-conference.ts'
import type { givenDate } from '../../../contract/operations/save-dates.ts'
import { today } from '../../days.ts'
import { type CouncilText, councilTextOf } from '../../parts/council-words.tsx'
import { type Errors, noting } from '../../parts/errors.ts'
import { childrenFor, type GivenTo } from '../../parts/given-to.ts'

export type GivenDate = InferInput<typeof givenDate>

export interface DateRow {
  readonly id: string
  readonly dateId: string
  readonly what: Appointment['what']
  readonly title: string
  readonly day: string
  readonly time: string
  readonly minutesLong: string
  readonly mode: Appointment['mode'] | ''
  readonly place: string
  readonly status: Appointment['status']
  readonly latest: string
  readonly why: string
  /** Ids of workers who come. */
  readonly workers: readonly string[]
  readonly children: readonly string[]
  readonly people: readonly string[]
  /** Who has it already, and how it stood. */
  readonly had: readonly string[]
  readonly before?: Appointment
}

export interface DatesForm {
  readonly rows: readonly DateRow[]
  readonly kept: Readonly<Record<string, CouncilText>>
}

export const newDate = (): DateRow => ({
  id: crypto.randomUUID(),
  dateId: crypto.randomUUID(),
  what: 'core-group',
  title: '',
  day: '',
  time: '',
  minutesLong: '',
  mode: '',
  place: '',
  status: 'planned',
  latest: '',
  why: '',
  workers: [],
  children: [],
  people: [],
  had: [],
})

export function formFrom(given: readonly GivenTo<Appointment>[], conference: CouncilConference): DatesForm {
  const kept: Record<string, CouncilText> = {}
  const words = (text: CouncilText | undefined) => {
    if (text) kept[text.text] = text
    return text?.text ?? ''
  }
  const rows = given.map(({ item, people }) => ({
    id: crypto.randomUUID(),
    dateId: item.id,
    what: item.what,
    title: words(item.title),
    day: item.day,
    time: item.time ?? '',
    minutesLong: item.minutesLong ? String(item.minutesLong) : '',
    mode: item.mode ?? ('' as const),
    place: words(item.place),
    status: item.status,
    latest: item.latest ?? '',
    why: (item.why ?? []).map(words).join('\n\n'),
    workers: conference.workers
      .filter(({ id, name }) => item.people?.some((card) => card.id === id || card.name === name))
      .map(({ id }) => id),
    children: item.children.map(({ id }) => id),
    people,
    had: people,
    before: item,
  }))
  return { rows: rows.sort((one, other) => one.day.localeCompare(other.day)), kept }
}

export function checkDates({ rows }: DatesForm): Errors {
  const { errors, expect } = noting()
  rows.forEach((row, at) => {
    expect(row.day, `dates.${at}.day`, 'Choose the day.')
    expect(
      row.people.length > 0 || row.had.length > 0,
      `dates.${at}.people`,
      'Tick who is given it, or take this date out.',
    )
    expect(/^\d*$/.test(row.minutesLong), `dates.${at}.minutesLong`, 'Write the minutes as a number.')
    expect(
      !['deadline', 'other'].includes(row.what) || row.title.trim(),
      `dates.${at}.title`,
      'Say what it is, in plain words.',
    )
  })
  return errors
}

/** The dates one person is given: theirs, with the workers they may be told about. */
export function datesFor(
  form: DatesForm,
  person: FamilyPerson,
  conference: CouncilConference,
): readonly GivenDate[] {
  return form.rows
    .filter((row) => row.people.includes(person.id) || row.had.includes(person.id))
    .map((row) => dateFor(row, form, person, conference))
}

function dateFor(
  row: DateRow,
  { kept }: DatesForm,
  person: FamilyPerson,
  conference: CouncilConference,
): GivenDate {
  const text = (words: string) => councilTextOf(words.trim(), kept[words.trim()])
  const people = conference.workers.filter(
    ({ id }) => row.workers.includes(id) && !person.leaveOut?.includes(id),
  )
  const { before } = row
  return {
    id: row.dateId,
    what: row.what,
    ...(row.title.trim() && { title: text(row.title) }),
    children: childrenFor(conference, row.children, person.id),
    ...(before?.conferenceId && { conferenceId: before.conferenceId }),
    ...(before?.planId && { planId: before.planId }),
    ...(before?.howToJoin && { howToJoin: before.howToJoin }),
    day: row.day,
    ...(row.time && { time: row.time }),
    ...(row.minutesLong && { minutesLong: Number(row.minutesLong) }),
    ...(row.mode && { mode: row.mode }),
    ...(row.place.trim() && { place: text(row.place) }),
    ...(people.length > 0 && { people }),
    status: row.status,
    ...(row.why.trim() && { why: row.why.split(/\n\s*\n/).map(text) }),
    ...(row.latest && { latest: row.latest }),
  }
}

/** Still ahead first, and what is past or called off after it. */
export const isAhead = ({ day, status }: DateRow) => (day === '' || day >= today()) && status !== 'cancelled'
