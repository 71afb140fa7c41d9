/** What the desk calls the values of plans, decisions, dates, papers and complaints. */
import type {
  Appointment,
  CaseDocument,
  Complaint,
  ComplaintStep,
  Decision,
} from '../contract/after-the-meeting.ts'
import type { InputOf } from '../contract/operation.ts'
import type { askAboutPlan } from '../contract/operations/ask-about-plan.ts'
import type { disagree } from '../contract/operations/disagree.ts'
import type { sayHowActionGoes } from '../contract/operations/say-how-action-goes.ts'
import type { updateCoreGroup } from '../contract/operations/update-core-group.ts'
import type { GoesTo } from '../contract/who-gets-it.ts'

type Words<Value extends string> = Readonly<Record<Value, string>>
type Contact = NonNullable<InputOf<typeof disagree>['contact']>

export const decisionWords: Words<Decision['outcome']> = {
  'cpp-start': 'A child protection plan starts',
  'cpp-continue': 'The child protection plan goes on',
  'cpp-end': 'The child protection plan ends',
  cin: 'A child in need plan',
  'no-plan': 'No plan',
  adjourned: 'Put off to another day',
}

export const paperWords: Words<CaseDocument['what']> = {
  letter: 'The letter',
  'outline-plan': 'The outline plan',
  'full-plan': 'The full plan',
  notes: 'The notes of the meeting',
  report: 'A report',
  other: 'Another paper',
}

export const paperStateWords = {
  expected: 'Still to come',
  arrived: 'They have it',
  withheld: 'Not for this person (nothing tells them of it)',
} as const

export const dateWords: Words<Appointment['what']> = {
  'core-group': 'Core group',
  review: 'Review conference',
  visit: 'Visit',
  'pre-meeting': 'Meeting with the chair before',
  deadline: 'Something to do by then',
  other: 'Another date',
}

export const dateStatusWords: Words<Appointment['status']> = {
  planned: 'Planned',
  moved: 'Moved',
  held: 'Held',
  cancelled: 'Called off',
}

export const saysWords: Words<InputOf<typeof sayHowActionGoes>['says']> = {
  doing: 'I am doing it',
  'think-done': 'I think it is done',
  stuck: 'I am stuck',
  'dont-understand': 'I do not understand it',
}

export const planQuestionWords: Words<InputOf<typeof askAboutPlan>['about']> = {
  'missing-date': 'By when?',
  'missing-owner': 'Who does it?',
  'missing-part': 'Something is missing in the plan.',
  language: 'They ask for it in their language.',
  document: 'A paper has not arrived.',
  meaning: 'They do not understand something.',
  date: 'About a date.',
  'something-else': 'Something else.',
}

export const coreGroupWords: Words<InputOf<typeof updateCoreGroup>['parts'][number]['about']> = {
  'going-well': 'What is going well',
  hard: 'What is hard',
  'help-wanted': 'What help they want',
  'to-change': 'What they want to change',
  question: 'A question',
  'something-else': 'Something else',
}

export const topicWords: Words<InputOf<typeof disagree>['topic']> = {
  decision: 'They disagree with the decision.',
  category: 'They disagree with the category.',
  'chair-manner': 'They complain about how the chair behaved.',
  'late-report': 'They complain about a late report.',
  agency: 'They complain about one agency.',
  'facts-in-notes': 'They say that facts in the notes are wrong.',
  'plan-not-happening': 'They say that the plan is not happening.',
  compliment: 'They say what was good.',
}

export const contactWords: Words<Contact['how']> = {
  'in-the-app': 'In Heard',
  letter: 'By letter',
  phone: 'By phone',
  'in-person': 'In person',
}

export const goesToWords: Words<GoesTo> = {
  'lead-worker': 'For the worker who leads the plan',
  chair: 'For the chair',
  complaints: 'For complaints',
}

export const complaintStepWords: Words<ComplaintStep['step']> = {
  received: 'We have it',
  'with-somebody': 'Somebody is looking at it',
  'more-needed': 'We need to ask them something',
  decided: 'It is decided',
  closed: 'It is closed',
}

export const outcomeOfComplaintWords: Words<NonNullable<Complaint['outcome']>> = {
  'second-conference': 'A second conference with another chair',
  'review-brought-forward': 'The review comes sooner',
  'decision-upheld': 'The decision stays as it was',
  other: 'Something else',
}
