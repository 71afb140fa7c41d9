/** What the desk calls things: one plain English word for each value the contract knows. */
import type { InferOutput } from 'valibot'
import type {
  Conference,
  category,
  childCard,
  PersonCard,
  Plan,
  PlanAction,
  Role,
  ScalePoint,
} from '../contract/case-file.ts'
import type { submissionCard } from '../contract/operations/open-submission.ts'
import type { NotDone, Trouble } from './api.ts'

type Words<Value extends string> = Readonly<Record<Value, string>>

export const kindWords: Words<Conference['conferenceKind']> = {
  initial: 'First conference',
  review: 'Review conference',
  'pre-birth': 'Pre-birth conference',
  'transfer-in': 'Transfer-in conference',
}

export const statusWords: Words<Conference['status']> = {
  planned: 'Planned',
  moved: 'Moved to a new time',
  held: 'Held',
  'not-quorate': 'Not enough agencies came',
  cancelled: 'Cancelled',
}

export const modeWords: Words<Conference['mode']> = {
  'in-person': 'In person',
  hybrid: 'In person and by video',
  video: 'By video',
  phone: 'By phone',
}

export const roleWords: Words<Role> = {
  parent: 'Parent',
  carer: 'Carer',
  'young-person': 'Young person',
  advocate: 'Advocate',
  'trusted-adult': 'Trusted adult, to help a child',
}

export const workerWords: Words<PersonCard['role']> = {
  chair: 'Chair',
  'social-worker': 'Social worker',
  'team-manager': 'Team manager',
  'health-visitor': 'Health visitor',
  'school-nurse': 'School nurse',
  gp: 'GP',
  teacher: 'Teacher',
  police: 'Police',
  probation: 'Probation',
  advocate: 'Advocate',
  interpreter: 'Interpreter',
  family: 'Family, invited with everyone’s knowledge',
  'minute-taker': 'Minute taker',
  other: 'Other',
}

/** Roles that families are told in their own language. Any other is shown to them as it is written. */
export const translatedRoles: readonly string[] = Object.entries(workerWords).flatMap(([role, words]) =>
  role === 'family' || role === 'other' || role === 'minute-taker' ? [] : [words],
)

export const comingWords: Words<PersonCard['attending']> = {
  yes: 'Coming',
  no: 'Not coming',
  'report-only': 'Sends a report',
  unknown: 'Not known yet',
}

export const attendanceWords: Words<Conference['myAttendance']> = {
  all: 'All of the meeting',
  part: 'Part of the meeting',
  'separate-session': 'At a separate time',
  'end-only': 'The end only',
  'not-invited': 'Not invited',
  unknown: 'Not known yet',
}

export const ageWords: Words<InferOutput<typeof childCard>['ageBand']> = {
  unborn: 'Not born yet',
  'under-4': 'Under 4',
  '4-9': '4 to 9',
  '10-15': '10 to 15',
  '16-17': '16 or 17',
}

export const planStatusWords: Words<Plan['status']> = {
  outline: 'Outline plan',
  full: 'Full plan',
  updated: 'Updated plan',
  ended: 'Ended',
}

export const categoryWords: Words<InferOutput<typeof category>> = {
  neglect: 'Neglect',
  physical: 'Physical abuse',
  emotional: 'Emotional abuse',
  sexual: 'Sexual abuse',
}

export const actionStatusWords: Words<PlanAction['status']> = {
  'not-started': 'Not started',
  'in-progress': 'Being done',
  done: 'Done',
  'not-done': 'Not done yet',
  changed: 'Changed',
  dropped: 'No longer needed',
}

export const scaleByWords: Words<ScalePoint['by']> = {
  you: 'the reader',
  child: 'the child',
  family: 'the family',
  worker: 'a worker',
  meeting: 'the meeting',
}

export const stateWords: Words<InferOutput<typeof submissionCard>['state']> = {
  received: 'Arrived, not filed yet',
  held: 'Held: check it was this person',
  quarantined: 'Set aside: not proved to be theirs',
  filed: 'Not read yet',
  read: 'Read',
  shared: 'Shared at the meeting',
  answered: 'Answered',
}

const operationNames: Readonly<Record<string, string>> = {
  'share-views': 'Views for the meeting',
  'write-letter': 'A letter to the meeting',
  'tell-chair': 'Only for the chair and the social worker',
  'reply-to-report': 'A reply to a report, point by point',
  'share-wishes': 'A young person’s wishes and feelings',
  'help-a-child': 'What a child said with somebody’s help',
  'say-how-action-goes': 'How an action goes',
  'ask-about-plan': 'A question about the plan',
  'update-core-group': 'For the core group',
  'correct-notes': 'What is wrong in the notes',
  disagree: 'A disagreement, a complaint or thanks',
  'say-if-coming': 'Coming or not',
  'bring-supporter': 'A supporter',
  'tell-about-solicitor': 'About a solicitor',
  'ask-advocate': 'An advocate is asked for',
  'ask-interpreter': 'An interpreter is asked for',
  'say-what-i-need': 'Access and practical needs',
  'say-what-keeps-me-safe': 'Safety needs: only for the chair and the social worker',
  'say-how-to-reach-me': 'How to reach them safely: only for the chair and the social worker',
  'ask-chair': 'Questions for the chair before the meeting',
  'say-not-meant': 'A note: they did not mean to send something',
  'meet-the-chair': 'To meet the chair first',
  'move-booking': 'Another time for something that is confirmed',
  'answer-offer': 'An answer to an offer',
}

/** What a sealed operation is called. One the desk does not know keeps its own name. */
export function operationWords(operation: string | null): string {
  return operation === null ? 'Not opened yet' : (operationNames[operation] ?? operation)
}

const troubleWords: Words<Trouble> = {
  'no-signal': 'The desk could not reach the council’s server. Check the network, then try again.',
  'not-the-council':
    'Something other than the council’s server answered. You may have to sign in to this network first.',
  unreadable: 'The server could not take one part of this.',
  'unknown-key': 'The server does not know this key any more. Sign in again.',
  'not-allowed': 'Your key is not allowed to do this. Ask whoever looks after desk keys.',
  'not-found': 'This is not here, or it is not yours to see.',
  'unknown-operation': 'The server is older than this desk and cannot do this yet.',
  'wrong-method': 'The server and this desk do not agree on how to do this. Tell whoever looks after Heard.',
  'too-large': 'This is too large for the server. Try to make it shorter.',
  'wrong-content-type':
    'The server and this desk do not agree on how to do this. Tell whoever looks after Heard.',
  'too-many': 'The server has been asked too often. Wait a minute, then try again.',
  unavailable: 'The server cannot answer at the moment. Try again in a minute.',
  fault: 'Something went wrong on the server. Try again; if it stays, tell whoever looks after Heard.',
}

const refusalWords: Readonly<Record<string, string>> = {
  'trusted-adult-stays-one':
    'A trusted adult is told nothing of the case, so nobody can become one or stop being one. Take the row out and add a new one.',
  'person-of-another-authority':
    'One of these people belongs to another council, so this desk cannot change them.',
  'no-such-person': 'The council does not know this person. Save the conference with them in it first.',
  'older-version': 'A newer version of this plan is already out. Open the plan again to start from it.',
  'not-their-child': 'This plan is about a child whose things are not this person’s to see.',
  'not-all-there':
    'Not all of it has arrived. Look again in a minute, and tell whoever looks after Heard if it stays so.',
  'unknown-kind':
    'This is not a picture or a recording that is safe to show. Ask the person for it in another way.',
  'could-not-open': 'This could not be opened. It is kept safe. Tell whoever looks after Heard.',
  quarantined:
    'This is set aside, because nothing proves that this person wrote it. It is kept, and not shown.',
  'not-opened-yet': 'Open it first, then try again.',
  'no-own-part': 'The child has no part of their own any more. Untick that, and send the answer again.',
  'no-such-point': 'This point is not in the reply.',
  'not-gone-through': 'Only a point that was gone through can be ticked.',
  'not-read': 'Tick “I have read all of this” first.',
  'no-such-plan': 'This person does not have this plan, so there is nothing to change or take out.',
  'not-their-meeting': 'This person does not belong to this conference. Add them to it first.',
  'nothing-said-of-change': 'It has been told before. Say in words what was wrong, then save it again.',
  'restricted-is-present':
    'Something in this file is marked as restricted. Take it out in your own system; Heard does not hide it.',
  'not-understood': 'This file is not a plan that Heard can read. Nothing was taken in.',
  'not-a-complaint': 'This is not a complaint, so it has no steps.',
  'no-outcome': 'Choose what came of it first.',
  'changed-meanwhile': 'Somebody changed this since you opened it, or the family did. Look again first.',
  'slot-is-taken': 'Somebody else has this time now. Choose another one.',
  'no-such-time': 'London’s clocks leave this time out on that day. Choose another one.',
  'not-from-here': 'This cannot be done with it as it is now. Look again first.',
  'needs-a-time': 'Give a day and a time first.',
  'needs-words': 'Say why in words that the family reads.',
  'not-your-provider': 'These times belong to another provider.',
  'answer-by-is-past': 'This last day to answer is past. Give one that is still ahead.',
  'answer-the-move-first':
    'They asked for another time. Answer that first; until then this can only be called off.',
  'time-is-past': 'This time is past. Give one that is still ahead.',
  'needs-a-new-id': 'One of these times was changed since you opened them. Look again first.',
  unknown: 'The server said no, for a reason this desk does not know yet.',
}

/** Why something was not done, as one or two sentences with what to do next. */
export function reasonInWords(answer: NotDone): string {
  if ('refusal' in answer) return refusalWords[answer.refusal] ?? refusalWords.unknown!
  const where = answer.where ? ` It is the part called “${answer.where}”.` : ''
  return `${troubleWords[answer.problem]}${where}`
}

/** 'Maya, Idris and Kofi' */
export function namesInWords(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
}
