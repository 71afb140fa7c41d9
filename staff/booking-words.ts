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

/** Which part of the list a request stands in: whoever waits for the council first. */
export const partsOfList = {
  'to-answer': 'To answer',
  'with-the-family': 'Waiting for the family',
  'in-line': 'On the waiting list',
  agreed: 'Agreed',
  over: 'Declined or called off',
} as const

export const partOf: Readonly<Record<Request['status'], keyof typeof partsOfList>> = {
  asked: 'to-answer',
  kept: 'to-answer',
  offered: 'with-the-family',
  'waiting-list': 'in-line',
  confirmed: 'agreed',
  changed: 'agreed',
  declined: 'over',
  cancelled: 'over',
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

/** An open wish for another time: what is confirmed is not changed past it. */
export const openWish = ({ id }: Request, all: readonly Request[]): Request | undefined =>
  all.find((one) => one.moves?.id === id && isOpenWish(one))

const isOpenWish = ({ status }: Request) => partOf[status] !== 'agreed' && partOf[status] !== 'over'

/** A wish that was met is over: what it was about has the new time. */
export const isMet = ({ moves, status }: Request): boolean => moves !== undefined && status === 'confirmed'

export function answersFor(request: Request, all: readonly Request[]): readonly Answer[] {
  if (isMet(request)) return []
  return openWish(request, all) ? ['cancel'] : answersFrom[request.status]
}

/** What an answer is called; of a wish for another time it says what becomes of the old one. */
export function answerWordsFor({ moves }: Request, answer: Answer): string {
  if (!moves) return answerWords[answer]
  if (answer === 'confirm') return 'Confirm the new time; the old one is then free'
  return answer === 'decline' ? 'Leave the old time as it is, with words' : answerWords[answer]
}

/** Each part of what somebody asked. Ids of times, meetings and children are left out. */
export const partWords: Readonly<Record<string, string>> = {
  actsFor: 'Acts for',
  anyOfThese: 'Any of the times will do',
  asking: 'Asked by',
  breaksEveryMinutes: 'A break every … minutes',
  childKnows: 'The child knows and wants it',
  coming: 'How they take part',
  communication: 'How they talk',
  contact: 'A good way to get in touch',
  dialect: 'Dialect',
  doNotTell: 'Not to be told to others',
  email: 'Email',
  firm: 'Firm',
  formats: 'Formats',
  gender: 'Would rather talk to',
  hearDecisionBy: 'How they want to hear what was decided',
  help: 'What would help',
  ifSomebodyAnswers: 'If somebody else picks up the phone',
  isAdult: '18 or over',
  isAlsoWorker: 'Also works with the family',
  isComing: 'Comes to the meeting',
  isFor: 'For',
  isThereAnOrder: 'A court order or bail rule',
  keepForLater: 'For later meetings too',
  knowsTheRule: 'Has read the rule for here',
  language: 'Language',
  languageToRead: 'Language to read',
  mayBeThere: 'Can be in the room',
  mode: 'How to meet',
  more: 'Anything else',
  name: 'Name',
  need: 'What is needed',
  newAddress: 'A new address',
  needs: 'What is needed',
  needsOne: 'Needs to find one',
  notBy: 'NOT to be contacted by',
  notThese: 'Not to be used',
  otherTimes: 'Other times',
  ownInterpreter: 'An interpreter of their own',
  people: 'People',
  phone: 'Phone',
  practical: 'Practical',
  preferredName: 'Likes to be called',
  printSize: 'Size of print',
  provider: 'Whom they would like',
  reachMeAt: 'Where to reach them',
  reads: 'Reads',
  rearrange: 'Asks whether the day can change',
  relationship: 'How they know them',
  room: 'The room',
  safePlace: 'Safe places',
  safeWhen: 'Safe times',
  samePerson: 'The same person each time',
  siblings: 'With brothers and sisters',
  ways: 'Safe ways',
  whichPart: 'Which part',
  whichTimes: 'Which times',
  why: 'What stands in the way',
  whyNotAsked: 'Why the child was not asked',
  withSupporter: 'With a supporter',
  wouldHelp: 'What would help',
}
