/**
 * Dates as an iCalendar file (RFC 5545) with a neutral name: no child, no place, no council, no reason.
 *
 * The same date keeps its UID for ever and its SEQUENCE grows, so a calendar that has it moves it or takes it out.
 * The library comes only when somebody asks for the file.
 */
import { addDays } from '../../../contract/days.ts'
import type { OneDate } from './timeline.ts'

class CalendarError extends Error {
  override readonly name = 'CalendarError'
}

const LONG_MINUTES = 60

export async function calendarFile(
  dates: readonly OneDate[],
  name: string,
  madeAt = new Date(),
): Promise<string> {
  const { createEvents } = await import('ics')
  const { error, value } = createEvents(
    dates.map((date) => ({
      ...whenOf(date),
      uid: date.id,
      title: name,
      status: date.status === 'cancelled' ? ('CANCELLED' as const) : ('CONFIRMED' as const),
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

function whenOf({ day, time, minutesLong = LONG_MINUTES }: OneDate) {
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

/** The moment of a clock in London, summer and winter, whatever zone the phone keeps. */
export function inUtc(day: string, time: string): Date {
  const asIf = new Date(`${day}T${time}:00Z`)
  const inLondon = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(asIf)
  const [hours = 0, minutes = 0] = inLondon.split(':').map(Number)
  const ahead = (hours * 60 + minutes - (asIf.getUTCHours() * 60 + asIf.getUTCMinutes()) + 1440) % 1440
  return new Date(asIf.getTime() - ahead * 60_000)
}
