/** A booking as a calendar holds it. Only what the council said yes to, and its calling off, goes into one. */
import type { Booking } from '../../../contract/booking.ts'
import type { InCalendar } from '../calendar/calendar-file.ts'

export function bookingInCalendar({ id, when, status, version }: Booking): InCalendar | undefined {
  const isYes = status === 'confirmed' || status === 'changed'
  if (!when || (!isYes && status !== 'cancelled')) return undefined
  const { day, time, minutesLong } = when
  return { id, day, time, minutesLong, isOff: status === 'cancelled', version }
}
