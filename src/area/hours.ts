/**
 * Whether somebody answers now, by the clock in England.
 *
 * What a council did not say stays "unknown": it is never turned into open or closed.
 */
import type { Contact } from '../../contract/area.ts'
import { addDays } from '../../contract/days.ts'
import { type BankHolidays, bankHolidays, isBankHoliday } from './bank-holidays.ts'

export type Answering = 'open' | 'closed' | 'unknown'

interface LondonTime {
  readonly day: string
  /** Monday is 1. */
  readonly weekday: number
  /** HH:MM */
  readonly clock: string
}

export function isAnswering(
  contact: Pick<Contact, 'hours'>,
  at: Date,
  known: BankHolidays = bankHolidays,
): Answering {
  if (!contact.hours) return 'unknown'
  if ('always' in contact.hours) return 'open'
  return answeringAt(contact.hours, londonTime(at), known)
}

/** The next opening within two weeks, after `at`. Nothing when it is not known. */
export function nextOpening(
  contact: Pick<Contact, 'hours'>,
  at: Date,
  known: BankHolidays = bankHolidays,
): { readonly day: string; readonly clock: string } | undefined {
  const { hours } = contact
  if (!hours || 'always' in hours) return undefined
  const now = londonTime(at)
  for (let ahead = 0; ahead < 14; ahead++) {
    const day = addDays(now.day, ahead)
    const weekday = ((now.weekday - 1 + ahead) % 7) + 1
    const starts = hours.open.filter((period) => period.days.includes(weekday)).map((period) => period.from)
    for (const clock of starts.sort()) {
      if (ahead === 0 && clock <= now.clock) continue
      if (answeringAt(hours, { day, weekday, clock }, known) === 'open') return { day, clock }
    }
  }
  return undefined
}

type Weekly = Exclude<NonNullable<Contact['hours']>, { always: true }>

function answeringAt(hours: Weekly, now: LondonTime, known: BankHolidays): Answering {
  const isInside = hours.open.some(
    ({ days, from, to }) => days.includes(now.weekday) && from <= now.clock && now.clock < to,
  )
  const usually: Answering = isInside ? 'open' : hours.otherwise
  if (hours.bankHolidays === 'as-usual') return usually
  const isHoliday = isBankHoliday(now.day, known)
  if (isHoliday === false) return usually
  const onHolidays = hours.bankHolidays
  // A day we cannot speak for: sure only of what both kinds of day agree on.
  if (isHoliday === undefined) return onHolidays === usually ? usually : 'unknown'
  return onHolidays
}

function londonTime(at: Date): LondonTime {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '') + 1
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    weekday,
    clock: `${parts.hour}:${parts.minute}`,
  }
}
