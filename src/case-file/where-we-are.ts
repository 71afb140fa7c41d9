/**
 * Where a family is in the journey, and the days the council itself has given for what comes next.
 *
 * It reads only what was issued to this person. It guesses nothing: with no meeting and no plan it has no answer, and
 * a day nobody has given is left out.
 */
import type { Conference } from '../../contract/case-file.ts'
import type { CaseFile } from '../sync/case-news.ts'
import { nextConference } from './next-conference.ts'

export type Stage = 'before' | 'today' | 'after' | 'plan' | 'review' | 'ended'

export interface WhereWeAre {
  readonly at: Stage
  /** The meeting that comes next, else the one that was last. */
  readonly meeting?: Conference
  readonly coreGroup?: string
  readonly review?: string
  /** The review is on or before this day; its own day is not settled. */
  readonly reviewLatest?: string
}

const over = ({ status, day }: Conference, today: string) =>
  status === 'held' || (day < today && (status === 'planned' || status === 'moved'))

export function whereWeAre(file: CaseFile, today: string): WhereWeAre | undefined {
  const next = nextConference(file, today)
  const last = file.conferences.filter((one) => over(one, today)).at(-1)
  const inForce = file.plans.filter(({ status }) => status !== 'ended')
  const meeting = next ?? last
  const at = stageOf(next, last, inForce.length > 0, file.plans.length > 0, today)
  if (!at) return undefined
  const coreGroup = soonest(
    inForce.map(({ nextCoreGroup }) => nextCoreGroup),
    today,
  )
  const review = soonest([...inForce.map(({ nextReview }) => nextReview), isReview(next) && next?.day], today)
  const reviewLatest = soonest(
    inForce.map((plan) => plan.reviewLatest),
    today,
  )
  return {
    at,
    ...(meeting && { meeting }),
    ...(coreGroup && { coreGroup }),
    ...(review && { review }),
    ...(reviewLatest && { reviewLatest }),
  }
}

const isReview = (meeting: Conference | undefined) => meeting?.conferenceKind === 'review'

function stageOf(
  next: Conference | undefined,
  last: Conference | undefined,
  hasPlan: boolean,
  hadPlan: boolean,
  today: string,
): Stage | undefined {
  if (next?.day === today) return isReview(next) ? 'review' : 'today'
  if (isReview(next)) return 'review'
  if (hasPlan) return 'plan'
  if (next) return 'before'
  if (hadPlan) return 'ended'
  return last && 'after'
}

function soonest(days: readonly (string | false | undefined)[], today: string): string | undefined {
  return days.flatMap((day) => (day && day >= today ? [day] : [])).sort()[0]
}
