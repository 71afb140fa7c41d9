/**
 * One child's plan, as one person may read it.
 *
 * A list of council texts is one thing said in paragraphs: an entry whose origin is not `original` is another
 * rendering of the entry before it, labelled with who made it. Missing means "not known yet", never "none".
 * Model: domain F.
 */
import {
  array,
  boolean,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
} from 'valibot'
import { category, childCard, personCard } from './cards.ts'
import { councilText, day, id, shortName } from './words.ts'

const texts = array(councilText)

export const planAction = object({
  id,
  what: pipe(texts, maxLength(10)),
  why: optional(texts),
  owner: object({
    kind: picklist(['me', 'parent', 'carer', 'child', 'family', 'worker', 'unknown']),
    name: nullable(shortName),
  }),
  by: optional(day),
  byInWords: optional(councilText),
  /** Every week, every visit: for what is done again and again. */
  howOften: optional(councilText),
  help: optional(texts),
  /** Where it stands as the council sees it. What the person says of it never changes this. */
  status: picklist(['not-started', 'in-progress', 'done', 'not-done', 'changed', 'dropped']),
  /** The council's own word about where it stands. */
  statusInWords: optional(texts),
  /** When the status was last looked at. */
  statusOn: optional(day),
})
export type PlanAction = InferOutput<typeof planAction>

/** Where somebody put things on the meeting's scale, on a day. It is a picture of a talk, never a score. */
export const scalePoint = object({
  day,
  by: picklist(['you', 'child', 'family', 'worker', 'meeting']),
  name: optional(shortName),
  value: pipe(number(), integer(), minValue(0), maxValue(10)),
  why: optional(texts),
})
export type ScalePoint = InferOutput<typeof scalePoint>

export const planGoal = object({
  id,
  whatNeedsToChange: texts,
  why: optional(texts),
  goodEnough: optional(texts),
  howWeWillKnow: optional(texts),
  actions: array(planAction),
  scale: optional(pipe(array(scalePoint), maxLength(200))),
})
export type PlanGoal = InferOutput<typeof planGoal>

/** How often the child is seen, and by whom. */
export const visits = object({
  who: shortName,
  howOften: texts,
  /** Whether the child is also spoken to on their own. */
  aloneWithChild: optional(boolean()),
})
export type Visits = InferOutput<typeof visits>

/** One plan per child; every version is a new item and the newest stands. */
export const plan = object({
  kind: literal('plan'),
  id,
  child: childCard,
  version: pipe(number(), integer(), minValue(1)),
  status: picklist(['outline', 'full', 'updated', 'ended']),
  from: day,
  categories: array(category),
  goingWell: texts,
  worries: texts,
  /** Only words that the child agreed to share with this reader. */
  childsViews: optional(texts),
  /** What the family said the plan should have. Only this reader's own, or what everybody at the meeting heard. */
  familysViews: optional(texts),
  goals: array(planGoal),
  /** What happens if it does not work: the contingency. */
  ifItDoesNotWork: optional(texts),
  /** What needs to be true for the plan to end. */
  endsWhen: optional(texts),
  visits: optional(pipe(array(visits), maxLength(20))),
  /** The safety scale of the meeting, where it uses one. */
  scale: optional(pipe(array(scalePoint), maxLength(200))),
  leadPractitioner: optional(personCard),
  coreGroup: optional(array(personCard)),
  nextCoreGroup: optional(day),
  nextReview: optional(day),
  /** The review is on or before this day. */
  reviewLatest: optional(day),
  /** `young-person`: written for a reader of ten or more. Missing means it is written for adults. */
  voice: optional(picklist(['adult', 'young-person'])),
  /** What the council says is different from the version before, in words. */
  whatChanged: optional(texts),
  /** This version puts something right that was wrong in an earlier one: what it was is said, never silently. */
  correction: optional(
    object({ ofVersion: pipe(number(), integer(), minValue(1)), what: pipe(texts, minLength(1)) }),
  ),
  /** With `ended`: since when, why, and what help goes on. */
  ended: optional(
    object({
      on: day,
      why: pipe(texts, minLength(1)),
      next: optional(picklist(['child-in-need', 'early-help', 'no-plan', 'other'])),
      helpThatGoesOn: optional(texts),
    }),
  ),
  issuedOn: day,
})
export type Plan = InferOutput<typeof plan>

/** A version that a newer one took the place of, so that what changed can be shown and looked up. */
export const earlierPlan = object({
  kind: literal('earlier-plan'),
  /** Its own id; the plan's is in `plan`. */
  id,
  plan,
})
export type EarlierPlan = InferOutput<typeof earlierPlan>
