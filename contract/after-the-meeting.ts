/**
 * What follows a meeting, as the council issues it to one person: what was decided for each child, which papers
 * come, which dates there are, and how far a disagreement has come.
 *
 * What a person is not to see is never issued to them, so nothing here says that something is withheld.
 * The case's own date always wins over a rule. Model: domain B10–B19, C, F.
 */
import {
  array,
  type InferOutput,
  integer,
  literal,
  maxLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
} from 'valibot'
import { category, childCard, personCard } from './cards.ts'
import { clock, councilText, day, id, languageTag, phoneNumber, shortName } from './words.ts'

const texts = array(councilText)
const version = pipe(number(), integer(), minValue(1))

/** What was decided for one child at one meeting. One child, one meeting: one decision, with its versions. */
export const decision = object({
  kind: literal('decision'),
  id,
  conferenceId: id,
  child: childCard,
  /** The day it was decided. */
  day,
  version,
  outcome: picklist(['cpp-start', 'cpp-continue', 'cpp-end', 'cin', 'no-plan', 'adjourned']),
  categories: array(category),
  reasons: texts,
  /** Who saw it differently, and said that this may be known. */
  whoDisagreed: optional(
    pipe(
      array(object({ name: shortName, role: optional(shortName), words: optional(texts) })),
      maxLength(40),
    ),
  ),
  /** What the meeting recommended about court, when it did. */
  legalRecommendation: optional(texts),
  /** What the meeting said back to what this person sent, each beside the envelope it answers. */
  saidBack: optional(pipe(array(object({ envelopeId: id, words: texts })), maxLength(100))),
  /** The plan it started, kept on or ended. */
  planId: optional(id),
  /** Who told the decision. */
  decidedBy: optional(object({ name: shortName, role: shortName })),
  /** Until when it can be disagreed with, as the council says for this case. It wins over the area's rule. */
  appealBy: optional(day),
  /** The next meeting, when it was put off or is already known. */
  nextMeeting: optional(day),
  /** `young-person`: its words were written for a reader of ten or more. Missing means for adults. */
  voice: optional(picklist(['adult', 'young-person'])),
  /** What was wrong in the version before, in words. */
  correction: optional(texts),
  issuedOn: day,
})
export type Decision = InferOutput<typeof decision>

/** A paper the family is to get. One that is withheld from a person is never in their file. */
export const caseDocument = object({
  kind: literal('document'),
  id,
  conferenceId: optional(id),
  planId: optional(id),
  /** The children it is about. */
  children: array(childCard),
  what: picklist(['letter', 'outline-plan', 'full-plan', 'notes', 'report', 'other']),
  /** Its name as the council gives it, or what an `other` is. */
  title: optional(councilText),
  /** Who wrote it, for a report. */
  from: optional(shortName),
  state: picklist(['expected', 'arrived']),
  /** "Usually by": the case's own day. Missing: the area's rule, else a question. */
  dueBy: optional(day),
  arrivedOn: optional(day),
  /** How it comes. */
  way: optional(picklist(['post', 'by-hand', 'in-the-app', 'email', 'other'])),
  language: optional(languageTag),
  /** Until when mistakes in it can be pointed out. */
  correctionsBy: optional(day),
  /** Whom to ask when it has not come. */
  ask: optional(personCard),
  /** Of a report: whether what this person said stands in it, or goes to the readers separately (S0.6). */
  yourWords: optional(picklist(['in-it', 'separate'])),
})
export type CaseDocument = InferOutput<typeof caseDocument>

/** A date in the family's case: a meeting, a visit, or a day by which something is due. */
export const appointment = object({
  kind: literal('appointment'),
  id,
  what: picklist(['core-group', 'review', 'visit', 'pre-meeting', 'deadline', 'other']),
  /** What a deadline or another date is about, in the council's words. */
  title: optional(councilText),
  children: array(childCard),
  conferenceId: optional(id),
  planId: optional(id),
  day,
  time: optional(clock),
  minutesLong: optional(pipe(number(), integer(), minValue(1))),
  mode: optional(picklist(['in-person', 'hybrid', 'video', 'phone'])),
  place: optional(councilText),
  howToJoin: optional(councilText),
  people: optional(pipe(array(personCard), maxLength(60))),
  status: picklist(['planned', 'moved', 'held', 'cancelled']),
  /** When it was moved: the day and time that no longer hold. */
  previousDay: optional(day),
  previousTime: optional(clock),
  /** Why it was moved or called off, in the council's words. */
  why: optional(texts),
  /** It is on or before this day, when the exact one is not settled by rule alone. */
  latest: optional(day),
  /** Grows with every change: a calendar file carries it as its SEQUENCE. */
  version,
})
export type Appointment = InferOutput<typeof appointment>

export const complaintStep = object({
  id,
  day,
  step: picklist(['received', 'with-somebody', 'more-needed', 'decided', 'closed']),
  /** Who looks at it now. */
  with: optional(object({ name: shortName, role: shortName, phone: optional(phoneNumber) })),
  /** "Usually answered by". */
  answerBy: optional(day),
  words: optional(texts),
})
export type ComplaintStep = InferOutput<typeof complaintStep>

/** How far something this person disagreed with has come. Its id is the envelope's. */
export const complaint = object({
  kind: literal('complaint'),
  id,
  state: picklist(['received', 'with-somebody', 'decided', 'closed']),
  /** Oldest first. */
  steps: pipe(array(complaintStep), maxLength(100)),
  /** `decision-upheld`: the decision stays as it was. */
  outcome: optional(picklist(['second-conference', 'review-brought-forward', 'decision-upheld', 'other'])),
  outcomeInWords: optional(texts),
})
export type Complaint = InferOutput<typeof complaint>
