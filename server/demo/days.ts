/**
 * Days of the demo, counted from the day it is made, so that a conference is always next week.
 * A day is YYYY-MM-DD in Europe/London, whatever clock this machine keeps.
 */
const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

export interface Days {
  /** The day so many days from today; before today when negative. */
  readonly on: (days: number) => string
  /** The same, or the Monday after when that is a weekend: nobody meets on a Sunday. */
  readonly workingOn: (days: number) => string
}

export function daysFrom(now: Date): Days {
  const noonUtc = new Date(`${inLondon.format(now)}T12:00:00Z`).getTime()
  const on = (days: number) => new Date(noonUtc + days * 86_400_000).toISOString().slice(0, 10)
  const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
  const workingOn = (days: number): string => (isWeekend(on(days)) ? workingOn(days + 1) : on(days))
  return { on, workingOn }
}
