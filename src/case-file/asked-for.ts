/** Everything this person asked for, the newest first, with what came of it; what the council booked unasked comes too. */
import { bookingKindOf } from '../../contract/asked-for.ts'
import type { Booking, BookingKind } from '../../contract/booking.ts'
import { moveBooking } from '../../contract/operations/ask-for-people.ts'
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
  /** The newest wish for another time for it. */
  readonly wish?: Asked
}

export function askedIn(items: readonly SentItem[], file: CaseFile): readonly Asked[] {
  const bookings = (file.bookings ?? []).filter(({ moves }) => moves === undefined)
  const own = items.flatMap(({ envelopeId: id, operation, sealedAt, input }): Asked[] => {
    const bookingKind = bookingKindOf(operation)
    const booking = bookings.find((one) => one.id === id)
    if (!bookingKind) return []
    const said = input as Asked['input'] // an operation's input is an object
    return [{ id, bookingKind, sealedAt, ...(said ? { input: said } : {}), ...(booking ? { booking } : {}) }]
  })
  const others = bookings.filter(({ id }) => own.every((one) => one.id !== id))
  const all = [
    ...others.map((booking): Asked => ({ id: booking.id, bookingKind: booking.bookingKind, booking })),
    ...own.reverse(),
  ]
  return all.map((asked) => {
    const wish = wishFor(asked, items, file)
    return wish ? { ...asked, wish } : asked
  })
}

/** Sent from this phone or another of theirs. */
function wishFor(
  { id: about, bookingKind }: Asked,
  items: readonly SentItem[],
  { bookings = [] }: CaseFile,
): Asked | undefined {
  const wishes = bookings.filter(({ moves }) => moves === about)
  const own = items.flatMap(({ envelopeId: id, operation, sealedAt, input }): Asked[] => {
    const said = input as Asked['input'] // an operation's input is an object
    if (operation !== moveBooking.name || !said || said.bookingId !== about) return []
    const booking = wishes.find((one) => one.id === id)
    return [{ id, bookingKind, sealedAt, input: said, ...(booking ? { booking } : {}) }]
  })
  const others = wishes
    .filter(({ id }) => own.every((one) => one.id !== id))
    .map((booking): Asked => ({ id: booking.id, bookingKind, booking }))
  return [...own, ...others].toSorted((one, other) => lastAt(one).localeCompare(lastAt(other))).at(-1)
}

const lastAt = ({ booking, sealedAt = '' }: Asked) => booking?.changedAt ?? sealedAt

/** What came of a wish that still has to be shown: one that was met or ended shows in what it was about. */
export const isWishOpen = ({ booking }: Asked): boolean =>
  booking?.status !== 'confirmed' && booking?.status !== 'cancelled'
