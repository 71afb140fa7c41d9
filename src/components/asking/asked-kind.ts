/** What a thing that was asked for is called. An advocate for oneself is not an advocate for one's child. */
import type { BookingKind } from '../../../contract/booking.ts'
import type { AskKey } from './asking.ts'
import { kindNames } from './booking-words.ts'

export function askedKind(kind: BookingKind, input: Readonly<Record<string, unknown>> | undefined): AskKey {
  if (kind !== 'advocate' || !input) return kindNames[kind]
  return input.isFor === 'me' ? 'advocate.forMeTitle' : 'advocate.forChildTitle'
}
