/** Several times at once: on these days of the week, from then until then, one after another. */
import { type Errors, noting } from '../../parts/errors.ts'
import { newTime, type TimeRow } from './form.ts'

export interface Pattern {
  readonly from: string
  readonly until: string
  /** 1 is Monday. */
  readonly weekdays: readonly string[]
  readonly first: string
  readonly last: string
  readonly minutesLong: string
  readonly breakMinutes: string
  readonly mode: TimeRow['mode']
  readonly where: string
}

export const emptyPattern: Pattern = {
  from: '',
  until: '',
  weekdays: ['1', '2', '3', '4', '5'],
  first: '09:00',
  last: '12:00',
  minutesLong: '30',
  breakMinutes: '0',
  mode: '',
  where: '',
}

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const MOST_DAYS = 92
export const MOST_TIMES = 100

export function checkPattern({
  from,
  until,
  weekdays,
  first,
  last,
  minutesLong,
  breakMinutes,
}: Pattern): Errors {
  const { errors, expect } = noting()
  expect(from, 'pattern.from', 'Choose the first day.')
  expect(!until || until >= from, 'pattern.until', 'The last day is before the first. Choose a later one.')
  expect(
    !until || daysBetween(from, until) <= MOST_DAYS,
    'pattern.until',
    'Choose at most three months at once.',
  )
  expect(weekdays.length > 0, 'pattern.weekdays', 'Tick at least one day of the week.')
  expect(first, 'pattern.first', 'Choose when the first one begins.')
  expect(last && last > first, 'pattern.last', 'Choose an end that is after the beginning.')
  expect(/^[1-9]\d{0,2}$/.test(minutesLong), 'pattern.minutesLong', 'Write the minutes as a number.')
  expect(/^\d{1,3}$/.test(breakMinutes), 'pattern.breakMinutes', 'Write the minutes as a number, or 0.')
  return errors
}

/** The times it makes, without those that are in the list already. Nothing ends after the end. */
export function timesOf(pattern: Pattern, already: readonly TimeRow[]): readonly TimeRow[] {
  const { from, until, weekdays, first, last, minutesLong, breakMinutes, mode, where } = pattern
  const has = new Set(already.map(({ day, time }) => `${day} ${time}`))
  const length = Number(minutesLong)
  const rows: TimeRow[] = []
  for (let day = from; day <= (until || from); day = dayAfter(day)) {
    if (!weekdays.includes(String(weekdayOf(day)))) continue
    for (let at = minutesOf(first); at + length <= minutesOf(last); at += length + Number(breakMinutes)) {
      const time = clockOf(at)
      if (!has.has(`${day} ${time}`)) rows.push(newTime({ day, time, minutesLong, mode, where }))
    }
  }
  return rows
}

// A day is a name, not a moment: it is counted in UTC, where every day has 24 hours.
const utc = (day: string) => new Date(`${day}T00:00:00Z`)
const dayAfter = (day: string) => new Date(utc(day).getTime() + 86_400_000).toISOString().slice(0, 10)
const daysBetween = (from: string, until: string) => (utc(until).getTime() - utc(from).getTime()) / 86_400_000
const weekdayOf = (day: string) => ((utc(day).getUTCDay() + 6) % 7) + 1

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const clockOf = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
