/**
 * Dates as an iCalendar file (RFC 5545) with a neutral name: no child, no place, no council, no reason.
 *
 * The same date keeps its UID for ever and its SEQUENCE grows, so a calendar that has it moves it or takes it out.
 * The library comes only when somebody asks for the file.
 */
import { addDays } from '../../../contract/days.ts'

/** What a calendar is told of a date or a booking: when it is, and whether it still is. */
export interface InCalendar {
  /** The same for the same thing for ever: a calendar knows it again by this. */
  readonly id: string
  readonly day: string
  readonly time?: string | undefined
  readonly minutesLong?: number | undefined
  readonly isOff: boolean
  /** Grows with every change. */
  readonly version: number
}

class CalendarError extends Error {
  override readonly name = 'CalendarError'
}

const LONG_MINUTES = 60

/** Whether all of it could be fetched. */
export const isHere = () =>
  import('ics').then(
    () => true,
    () => false,
  )

export async function calendarFile(
  dates: readonly InCalendar[],
  name: string,
  madeAt = new Date(),
): Promise<string> {
  const { createEvents } = await import('ics')
  const { error, value } = createEvents(
    dates.map((date) => ({
      ...whenOf(date),
      uid: date.id,
      title: name,
      status: date.isOff ? ('CANCELLED' as const) : ('CONFIRMED' as const),
      sequence: date.version,
      classification: 'PRIVATE' as const,
      productId: '-//Calendar//EN',
      timestamp: madeAt.getTime(),
    })),
    { productId: '-//Calendar//EN', method: 'PUBLISH' },
  )
  if (error || !value)
    throw new CalendarError('The calendar file could not be made. Write the dates down instead.')
  return value
}

type DayParts = [number, number, number]
const dayParts = (day: string) => day.split('-').map(Number) as DayParts // YYYY-MM-DD has three

function whenOf({ day, time, minutesLong = LONG_MINUTES }: InCalendar) {
  if (!time) return { start: dayParts(day), end: dayParts(addDays(day, 1)) }
  const at = inUtc(day, time)
  return {
    start: [
      at.getUTCFullYear(),
      at.getUTCMonth() + 1,
      at.getUTCDate(),
      at.getUTCHours(),
      at.getUTCMinutes(),
    ] as [number, number, number, number, number],
    startInputType: 'utc' as const,
    startOutputType: 'utc' as const,
    duration: { minutes: minutesLong },
  }
}

/**
 * The moment of a clock in London, summer and winter, whatever zone the phone keeps. Of the hour that comes twice in
 * autumn it is the first, as it is at the council.
 */
export function inUtc(day: string, time: string): Date {
  const asIf = new Date(`${day}T${time}:00Z`)
  const ahead = (minutesOf(inLondon(asIf)) - minutesOf(time) + DAY_MINUTES) % DAY_MINUTES
  const at = new Date(asIf.getTime() - ahead * 60_000)
  const anHourBefore = new Date(at.getTime() - 3_600_000)
  return inLondon(anHourBefore) === time ? anHourBefore : at
}

const DAY_MINUTES = 1440

const minutesOf = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

const inLondon = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
