/**
 * Days, times and lists as a family says them, in the language now showing.
 *
 * Days and clock times are those of Europe/London whatever the phone's own zone is, because that is where
 * the meeting is. Numbers stay 0 to 9 in every language, so that they look like those on the letter.
 */
import { direction, language } from './words.ts'

const ZONE = 'Europe/London'

const locale = () => ({ en: 'en-GB', pl: 'pl', ar: 'ar-u-nu-latn' })[language()] ?? 'en-GB'

/** Noon in UTC is the same day in London, summer and winter. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`)

const made = new Map<string, Intl.DateTimeFormat>()

/** Making one takes longer than using it, and a plan says many days. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, options)
  made.set(key, format)
  return format
}

const parts = (options: Intl.DateTimeFormatOptions, at: Date) =>
  Object.fromEntries(
    dateFormat('en-GB', options)
      .formatToParts(at)
      .map((p) => [p.type, p.value]),
  )

function dayOf(at: Date): string {
  const { year, month, day } = parts(
    { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' },
    at,
  )
  return `${year}-${month}-${day}`
}

/** Today in London, YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date())
}

/** The clock in London now, HH:MM. */
export function clockNow(at = new Date()): string {
  const { hour, minute } = parts({ timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, at)
  return `${hour}:${minute}`
}

/** Whole days from today; 0 is today, below 0 is past. */
export function daysUntil(day: string, from: string = today()): number {
  return Math.round((noon(day).getTime() - noon(from).getTime()) / 86_400_000)
}

/** “in 11 days”, “tomorrow”, “today”, “2 days ago”. */
export function howFarOff(day: string, from: string = today()): string {
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(daysUntil(day, from), 'day')
}

/** “Thursday 3 December”, with the year when it is not this one. */
export function dayInWords(day: string): string {
  const isThisYear = day.slice(0, 4) === today().slice(0, 4)
  return dateFormat(locale(), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
    .format(noon(day))
    .replace(/^(\w+),/, '$1')
}

/** “10am”, “6:51pm”; in other languages as they write it. */
export function timeInWords(clock: string): string {
  const at = new Date(`2000-01-01T${clock}:00Z`)
  const said = dateFormat(locale(), {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
    ...(language() === 'en' ? { hourCycle: 'h12' as const } : {}),
  }).format(at)
  return language() === 'en' ? said.replace(':00', '').replace(/\s/g, '').toLowerCase() : said
}

/** “today, 6:51pm”, “yesterday, 9am”, “Thursday 3 December, 6:51pm”. */
export function momentInWords(iso: string): string {
  const at = new Date(iso)
  const ago = daysUntil(dayOf(at))
  const day =
    ago === 0 || ago === -1
      ? new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(ago, 'day')
      : dayInWords(dayOf(at))
  return `${day}${comma()}${timeInWords(clockNow(at))}`
}

/** The same where it stands alone or after a full stop: “Today, 6:51pm”. */
export function momentAlone(iso: string): string {
  const said = momentInWords(iso)
  return said.charAt(0).toLocaleUpperCase(locale()) + said.slice(1)
}

/** “Maya and Idris”. Each name stays in one piece where the list runs from right to left. */
export function listInWords(items: readonly string[]): string {
  const apart = direction() === 'rtl' ? items.map((item) => `\u2068${item}\u2069`) : items
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(apart)
}

/** “Thursday 3 December, 6:51pm”. */
export function dayAndTimeInWords(day: string, clock: string): string {
  return `${dayInWords(day)}${comma()}${timeInWords(clock)}`
}

const comma = () => (direction() === 'rtl' ? '، ' : ', ')

/** “Monday” for 1, “Sunday” for 7. */
export function weekdayInWords(day: number): string {
  // 1 January 2024 was a Monday.
  const at = new Date(Date.UTC(2024, 0, day, 12))
  return dateFormat(locale(), { timeZone: 'UTC', weekday: 'long' }).format(at)
}
