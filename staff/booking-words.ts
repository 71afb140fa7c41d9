/** What the desk calls the help that families ask for, and each part of what they said. */
import type { BookingKind } from '../contract/booking.ts'
import type { InputOf, OutputOf } from '../contract/operation.ts'
import type { answerBooking, listBookingRequests } from '../contract/operations/answer-booking.ts'

export type Request = OutputOf<typeof listBookingRequests>['requests'][number]
export type Answer = InputOf<typeof answerBooking>['answer']

export const bookingWords: Readonly<Record<BookingKind, string>> = {
  coming: 'Coming or not',
  supporter: 'A supporter',
  advocate: 'An advocate',
  interpreter: 'An interpreter',
  needs: 'Access and practical needs',
  safety: 'Safety needs: only for the chair and the social worker',
  'meet-the-chair': 'To meet the chair first',
  solicitor: 'About a solicitor',
}

export const requestWords: Readonly<Record<Request['status'], string>> = {
  asked: 'Not answered yet',
  kept: 'A time is kept; not answered yet',
  offered: 'Offered; the family has not said yes',
  confirmed: 'Confirmed',
  changed: 'Changed after it was confirmed',
  'waiting-list': 'On the waiting list',
  declined: 'Declined',
  cancelled: 'Called off',
}

export const answerWords: Readonly<Record<Answer, string>> = {
  confirm: 'Confirm it',
  offer: 'Offer another time',
  change: 'Change what was confirmed',
  wait: 'Put it on the waiting list',
  decline: 'Decline it, with words',
  cancel: 'Call it off',
}

/** What can be answered from where it is. The server looks again. */
export const answersFrom: Readonly<Record<Request['status'], readonly Answer[]>> = {
  asked: ['confirm', 'offer', 'wait', 'decline'],
  kept: ['confirm', 'offer', 'wait', 'decline', 'cancel'],
  offered: ['offer', 'wait', 'decline', 'cancel'],
  confirmed: ['change', 'offer', 'cancel'],
  changed: ['change', 'offer', 'cancel'],
  'waiting-list': ['confirm', 'offer', 'decline'],
  declined: ['offer'],
  cancelled: [],
}
