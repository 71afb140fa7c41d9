/** Everything this person asked for, the newest first, with what came of it; what the council booked unasked comes too. */
import { bookingKindOf } from '../../contract/asked-for.ts'
import type { Booking, BookingKind } from '../../contract/booking.ts'
import type { CaseFile } from '../sync/case-news.ts'
import type { SentItem } from '../sync/index.ts'

export interface Asked {
  readonly id: string
  readonly bookingKind: BookingKind
  /** Missing when it was asked for on another phone, or by nobody. */
  readonly sealedAt?: string
  /** What this person said, as it was sealed. */
  readonly input?: Readonly<Record<string, unknown>>
  readonly booking?: Booking
}

export function askedIn(items: readonly SentItem[], { bookings = [] }: CaseFile): readonly Asked[] {
  const own = items.flatMap(({ envelopeId: id, operation, sealedAt, input }): Asked[] => {
    const bookingKind = bookingKindOf(operation)
    const booking = bookings.find((one) => one.id === id)
    if (!bookingKind) return []
    const said = input as Asked['input'] // an operation's input is an object
    return [{ id, bookingKind, sealedAt, ...(said ? { input: said } : {}), ...(booking ? { booking } : {}) }]
  })
  const others = bookings.filter(({ id }) => own.every((one) => one.id !== id))
  return [
    ...others.map((booking): Asked => ({ id: booking.id, bookingKind: booking.bookingKind, booking })),
    ...own.reverse(),
  ]
}
