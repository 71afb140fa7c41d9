/**
 * The one next thing on Home. There is always exactly one, and the order below is the whole rule: what is stuck comes
 * first, then what the council offered and others may want too, then a report they have not looked at here yet, then
 * what is begun, and then anything new.
 */
import type { Conference, Me, Plan } from '../../../contract/case-file.ts'
import type { State } from '../../case-file/index.ts'
import { daysUntil } from '../../i18n/index.ts'

/** With a plan in hand, the next meeting comes first only when it is this near. */
const SOON_DAYS = 28

/** From here on getting ready for a review comes first: time to go through a plan, and for others to read it. */
const REVIEW_SOON_DAYS = 28

export type NextStep =
  | 'needs-you'
  | 'offer'
  | 'report'
  | 'carry-on'
  | 'code'
  | 'write'
  | 'review'
  | 'plan'
  | 'look'
  | 'guide'

export interface Standing {
  readonly me: Pick<Me, 'role'> | undefined
  readonly answered: number
  readonly conference: Conference | undefined
  readonly plans: readonly Plan[]
  /** Whether views for this meeting were handed over. Saying "I am stuck" about a step is not that. */
  readonly hasSentViews: boolean
  /** How far each thing that was handed over has come. */
  readonly states: readonly State[]
  /** The council offered something, a time perhaps, and waits for a yes or a no. */
  readonly isOffered?: boolean
  /** A report came that they have not opened the points of. */
  readonly hasNewReport?: boolean
}

/** The questions are for parents and carers. Others have their own way of saying things. */
export function canShareViews(me: Pick<Me, 'role'> | undefined): boolean {
  return me === undefined || me.role === 'parent' || me.role === 'carer'
}

export function nextStep(
  { me, answered, conference, plans, hasSentViews, states, isOffered, hasNewReport }: Standing,
  today: string,
): NextStep {
  if (states.includes('needs-you')) return 'needs-you'
  if (isOffered) return 'offer'
  if (hasNewReport) return 'report'
  if (answered > 0) return 'carry-on'
  if (!me) return 'code'
  const hasPlan = plans.some(({ status }) => status !== 'ended')
  if (reviewToPrepare({ me, conference, plans }, today) && !hasSentViews) return 'review'
  const isSoon = conference && (!hasPlan || daysUntil(conference.day, today) <= SOON_DAYS)
  if (isSoon && canShareViews(me) && !hasSentViews) return 'write'
  if (hasPlan) return 'plan'
  if (states.length > 0) return 'look'
  return 'guide'
}

/** The day of the review that somebody can get ready for now: the meeting's own, else the one that the plan names. */
export function reviewToPrepare(
  { me, conference, plans }: Pick<Standing, 'me' | 'conference' | 'plans'>,
  today: string,
): string | undefined {
  const inForce = plans.filter(({ status }) => status !== 'ended')
  if (!me || !canShareViews(me) || inForce.length === 0) return undefined
  if (conference && conference.conferenceKind !== 'review') return undefined
  const planned = inForce.flatMap(({ nextReview }) => (nextReview && nextReview >= today ? [nextReview] : []))
  const day = conference?.day ?? planned.sort()[0]
  return day && daysUntil(day, today) <= REVIEW_SOON_DAYS ? day : undefined
}

/** How many steps in a plan are this person's and still to be done. */
export function stepsForMe(plans: readonly Plan[]): number {
  return plans
    .filter(({ status }) => status !== 'ended')
    .flatMap(({ goals }) => goals.flatMap(({ actions }) => actions))
    .filter(({ owner, status }) => owner.kind === 'me' && status !== 'done' && status !== 'dropped').length
}
