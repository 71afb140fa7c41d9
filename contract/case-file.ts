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
  maxLength,
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
import { clock, councilText, day, id, languageTag, moment, phoneNumber, shortName } from './words.ts'

export const role = picklist(['parent', 'carer', 'young-person', 'advocate'])
export type Role = InferOutput<typeof role>

/** Somebody the family may meet: a worker, the chair, a relative who was invited with everyone's knowledge. */
export const personCard = object({
  id,
  name: shortName,
  /** The role in the field's words; shown beside its meaning. */
  role: picklist([
    'chair',
    'social-worker',
    'team-manager',
    'health-visitor',
    'school-nurse',
    'gp',
    'teacher',
    'police',
    'probation',
    'advocate',
    'interpreter',
    'family',
    'minute-taker',
    'other',
  ]),
  organisation: optional(shortName),
  phone: optional(phoneNumber),
  /** Why they are coming, in the council's words. */
  why: optional(councilText),
  youMayNotHaveMet: optional(boolean()),
  attending: picklist(['yes', 'no', 'report-only', 'unknown']),
})
export type PersonCard = InferOutput<typeof personCard>

export const childCard = object({
  id,
  /** The name the family uses. */
  name: shortName,
  /** An age band is enough; no date of birth is kept on a phone (G5.5). */
  ageBand: picklist(['unborn', 'under-4', '4-9', '10-15', '16-17']),
})
export type ChildCard = InferOutput<typeof childCard>

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

export const planAction = object({
  id,
  what: pipe(array(councilText), maxLength(10)),
  why: optional(array(councilText)),
  owner: object({
    kind: picklist(['me', 'parent', 'carer', 'child', 'family', 'worker', 'unknown']),
    name: nullable(shortName),
  }),
  by: optional(day),
  byInWords: optional(councilText),
  help: optional(array(councilText)),
  status: picklist(['not-started', 'in-progress', 'done', 'not-done', 'changed', 'dropped']),
})
export type PlanAction = InferOutput<typeof planAction>

export const planGoal = object({
  id,
  whatNeedsToChange: array(councilText),
  why: optional(array(councilText)),
  goodEnough: optional(array(councilText)),
  howWeWillKnow: optional(array(councilText)),
  actions: array(planAction),
})
export type PlanGoal = InferOutput<typeof planGoal>

export const category = picklist(['neglect', 'physical', 'emotional', 'sexual'])

/** One plan per child; every version is a new item and the newest stands. */
export const plan = object({
  kind: literal('plan'),
  id,
  child: childCard,
  version: pipe(number(), integer(), minValue(1)),
  status: picklist(['outline', 'full', 'updated', 'ended']),
  from: day,
  categories: array(category),
  goingWell: array(councilText),
  worries: array(councilText),
  goals: array(planGoal),
  ifItDoesNotWork: optional(array(councilText)),
  endsWhen: optional(array(councilText)),
  coreGroup: optional(array(personCard)),
  nextCoreGroup: optional(day),
  nextReview: optional(day),
  issuedOn: day,
})
export type Plan = InferOutput<typeof plan>

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

export const caseItem = variant('kind', [me, conference, plan, progress, opening])
export type CaseItem = InferOutput<typeof caseItem>

/** One piece of news: an item as it now stands, or the word that it is gone. */
export const news = object({
  id,
  kind: picklist(['me', 'conference', 'plan', 'progress', 'opening']),
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
