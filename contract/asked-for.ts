/** What an envelope asks to have booked, without a word of it: the same for the phone, the server and the desk. */
import type { BookingKind } from './booking.ts'
import type { InputOf } from './operation.ts'
import type { answerOffer, moveBooking } from './operations/ask-for-people.ts'

const kinds: Readonly<Record<string, BookingKind>> = {
  'say-if-coming': 'coming',
  'bring-supporter': 'supporter',
  'tell-about-solicitor': 'solicitor',
  'ask-advocate': 'advocate',
  'ask-interpreter': 'interpreter',
  'say-what-i-need': 'needs',
  'say-what-keeps-me-safe': 'safety',
  'meet-the-chair': 'meet-the-chair',
}

export interface AskedFor {
  readonly bookingKind: BookingKind
  readonly provider?: string | undefined
  /** Times in the order they are wanted. */
  readonly wishes: readonly string[]
  readonly anyOfThese: boolean
}

export const bookingKindOf = (operation: string): BookingKind | undefined => kinds[operation]

/** The input was read with the operation's own schema. */
export function askedFor(operation: string, input: object): AskedFor | undefined {
  const bookingKind = kinds[operation]
  if (!bookingKind) return undefined
  const { slots, anyOfThese, provider } = input as Partial<{
    slots: readonly string[]
    anyOfThese: boolean
    provider: string
  }>
  return { bookingKind, provider, wishes: [...new Set(slots ?? [])], anyOfThese: anyOfThese === true }
}

/** Another time for a booking there is. What kind of help it is, that booking says. */
export interface AskedToMove {
  readonly bookingId: string
  readonly wishes: readonly string[]
  readonly anyOfThese: boolean
}

export function moveIn(operation: string, input: object): AskedToMove | undefined {
  if (operation !== 'move-booking') return undefined
  const { bookingId, slots, anyOfThese } = input as InputOf<typeof moveBooking> // read with its own schema
  return { bookingId, wishes: [...new Set(slots ?? [])], anyOfThese: anyOfThese === true }
}

export type OfferAnswer = InputOf<typeof answerOffer>

export function answerIn(operation: string, input: object): OfferAnswer | undefined {
  return operation === 'answer-offer' ? (input as OfferAnswer) : undefined // read with its own schema
}
