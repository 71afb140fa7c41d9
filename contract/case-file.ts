/**
 * What one person may see of their case, as the council issues it to that person.
 *
 * Each item is issued per person and stored as a separate row, so a phone never hides anything: what a
 * person may not see is not in their file. Text the council wrote carries its own language.
 * Dates are days (YYYY-MM-DD, Europe/London). Missing means "not known yet", never "none".
 * Model: domain F; separation rules G1.1–G1.7.
 */
import {
  array,
  boolean,
  type InferOutput,
  integer,
  literal,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot'
import { appointment, caseDocument, complaint, decision } from './after-the-meeting.ts'
import { booking, slots } from './booking.ts'
import { childCard, personCard, role } from './cards.ts'
import { helping } from './helping.ts'
import { advocate, sharedWithMe } from './my-advocate.ts'
import { earlierPlan, plan } from './plan.ts'
import { clock, councilText, day, id, languageTag, moment, shortName } from './words.ts'

export {
  type Appointment,
  appointment,
  type CaseDocument,
  type Complaint,
  type ComplaintStep,
  caseDocument,
  complaint,
  complaintStep,
  type Decision,
  decision,
} from './after-the-meeting.ts'
export { type Booking, booking, type Slots, slots } from './booking.ts'
export {
  type Category,
  type ChildCard,
  category,
  childCard,
  type PersonCard,
  personCard,
  type Role,
  role,
} from './cards.ts'
export { type Helping, helping } from './helping.ts'
export { type AdvocateOfMine, advocate, type SharedWithMe, sharedWithMe } from './my-advocate.ts'
export {
  type EarlierPlan,
  earlierPlan,
  type Plan,
  type PlanAction,
  type PlanGoal,
  plan,
  planAction,
  planGoal,
  type ScalePoint,
  scalePoint,
  type Visits,
  visits,
} from './plan.ts'

export const me = object({
  kind: literal('me'),
  id,
  name: shortName,
  role,
  /** The area pack this person reads. */
  area: string(),
  /** The children this person's things may be about. */
  children: array(childCard),
})
export type Me = InferOutput<typeof me>

export const conference = object({
  kind: literal('conference'),
  id,
  conferenceKind: picklist(['initial', 'review', 'pre-birth', 'transfer-in']),
  status: picklist(['planned', 'moved', 'held', 'not-quorate', 'cancelled']),
  day,
  time: clock,
  minutesLong: optional(pipe(number(), integer(), minValue(1))),
  mode: picklist(['in-person', 'hybrid', 'video', 'phone']),
  place: optional(councilText),
  howToJoin: optional(councilText),
  /** This person's own attendance. It never says that anybody else has a separate session (G1.7). */
  myAttendance: picklist(['all', 'part', 'separate-session', 'end-only', 'not-invited', 'unknown']),
  children: array(childCard),
  people: array(personCard),
  /** By when views reach the papers in good time. Later views are still taken. */
  viewsWantedBy: optional(day),
  /** Who reads what this person sends for the meeting, as the council says it. */
  readers: array(object({ name: shortName, role: shortName, also: optional(councilText) })),
})
export type Conference = InferOutput<typeof conference>

/** How far one of this person's own envelopes has come. The receipt is not repeated here. */
export const progress = object({
  kind: literal('progress'),
  /** The envelope's id. */
  id,
  state: picklist(['filed', 'read', 'shared', 'answered', 'problem']),
  filedAt: optional(moment),
  readAt: optional(moment),
  readBy: optional(object({ name: shortName, role: shortName })),
  sharedAt: optional(moment),
  answeredAt: optional(moment),
  answer: optional(councilText),
  /** Of a reply to a report: which of its points were gone through, and what was said back to each. */
  points: optional(array(object({ id, goneThroughAt: moment, saidBack: optional(councilText) }))),
  /** Only with `problem`: what the person can be told. */
  problem: optional(picklist(['could-not-open', 'not-recognised', 'not-understood'])),
})
export type Progress = InferOutput<typeof progress>

/** Each time a worker opened one of this person's own things. */
export const opening = object({
  kind: literal('opening'),
  id,
  envelopeId: id,
  openedAt: moment,
  by: object({ name: shortName, role: shortName }),
})
export type Opening = InferOutput<typeof opening>

export const caseItem = variant('kind', [
  me,
  conference,
  plan,
  earlierPlan,
  decision,
  caseDocument,
  appointment,
  complaint,
  booking,
  slots,
  progress,
  opening,
  advocate,
  sharedWithMe,
  helping,
])
export type CaseItem = InferOutput<typeof caseItem>

/** One piece of news: an item as it now stands, or the word that it is gone. */
export const news = object({
  id,
  kind: picklist(caseItem.options.map(({ entries }) => entries.kind.literal)),
  /** Null when the item is no longer this person's to see. */
  item: nullable(caseItem),
})
export type News = InferOutput<typeof news>

export const caseNews = object({
  /** Opaque. Send it back as `since`. */
  cursor: string(),
  epoch: id,
  /** True when this is everything: drop what you had. */
  whole: boolean(),
  news: array(news),
})
export type CaseNews = InferOutput<typeof caseNews>

/** Languages the council says it can send translations in; nothing is inferred from it. */
export const offeredLanguages = array(languageTag)
