/** Everything this person asked for, the newest first, with what came of it; what the council booked unasked comes too. */
import { bookingKindOf } from '../../../contract/asked-for.ts'
import type { Booking, BookingKind } from '../../../contract/booking.ts'
import type { CaseFile } from '../../case-file/index.ts'
import type { SentItem } from '../../sync/index.ts'

export interface Asked {
  readonly id: string
  readonly bookingKind: BookingKind
  /** Missing when it was asked for on another phone, or by nobody. */
  readonly sealedAt?: string
  readonly booking?: Booking
}

export function askedIn(items: readonly SentItem[], { bookings = [] }: CaseFile): readonly Asked[] {
  const own = items.flatMap(({ envelopeId: id, operation, sealedAt }): Asked[] => {
    const bookingKind = bookingKindOf(operation)
    const booking = bookings.find((one) => one.id === id)
    return bookingKind ? [{ id, bookingKind, sealedAt, ...(booking ? { booking } : {}) }] : []
  })
  const others = bookings.filter(({ id }) => own.every((one) => one.id !== id))
  return [
    ...others.map((booking): Asked => ({ id: booking.id, bookingKind: booking.bookingKind, booking })),
    ...own.reverse(),
  ]
}
