/**
 * Days of the demo, counted from the day it is made, so that a conference is always next week.
 * A day is YYYY-MM-DD in Europe/London, whatever clock this machine keeps.
 */
import { addDays, isWeekend } from '../../contract/days.ts'

const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

export interface Days {
  /** The day so many days from today; before today when negative. */
  readonly on: (days: number) => string
  /** The same, or the Monday after when that is a weekend: nobody meets on a Sunday. */
  readonly workingOn: (days: number) => string
}

export function daysFrom(now: Date): Days {
  const today = inLondon.format(now)
  const on = (days: number) => addDays(today, days)
  const workingOn = (days: number): string => (isWeekend(on(days)) ? workingOn(days + 1) : on(days))
  return { on, workingOn }
}
