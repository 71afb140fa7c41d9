/**
 * A child's plan as a worker writes it once, for everybody, and which parts of it go into whose copy.
 * Every field is a text; half-written is a normal state.
 */
import type { Plan, PlanAction } from '../../../contract/case-file.ts'
import { today } from '../../days.ts'
import type { CouncilText } from '../../parts/council-words.tsx'

/** One statement of its own, so that a copy can have it or not. */
export interface Statement {
  readonly id: string
  readonly text: string
}

/** `family:<id>` and `worker:<id>` are people of the conference; the others carry a name, or nobody's. */
export type Owner = `family:${string}` | `worker:${string}` | 'other-worker' | 'other-family' | 'unknown'

export interface ActionForm {
  readonly id: string
  readonly what: string
  readonly why: string
  readonly owner: Owner
  readonly ownerName: string
  readonly by: string
  readonly byInWords: string
  readonly help: string
  readonly status: PlanAction['status']
}

export interface GoalForm {
  readonly id: string
  readonly whatNeedsToChange: string
  readonly why: string
  readonly goodEnough: string
  readonly howWeWillKnow: string
  readonly actions: readonly ActionForm[]
}

/** What one person's copy has, as far as it differs from the ordinary. */
export interface CopyForm {
  readonly isIssued: boolean
  /** Made once, so that a second try is the same copy. */
  readonly planId: string
  readonly without: readonly string[]
  /** Parts that are ordinarily absent (another family member's actions) and were put in on purpose. */
  readonly withAlso: readonly string[]
  readonly isPublished: boolean
}

export interface PlanForm {
  readonly version: number
  readonly status: Plan['status']
  readonly from: string
  readonly categories: readonly Plan['categories'][number][]
  readonly goingWell: readonly Statement[]
  readonly worries: readonly Statement[]
  readonly goals: readonly GoalForm[]
  readonly ifItDoesNotWork: readonly Statement[]
  readonly endsWhen: readonly Statement[]
  /** Ids of the conference's workers. */
  readonly coreGroup: readonly string[]
  readonly nextCoreGroup: string
  readonly nextReview: string
  readonly copies: Readonly<Record<string, CopyForm>>
  /** Texts as they were last published, by their words: what was not changed keeps its language and its checks. */
  readonly kept: Readonly<Record<string, CouncilText>>
}

export const newStatement = (text = ''): Statement => ({ id: crypto.randomUUID(), text })

export const newAction = (): ActionForm => ({
  id: crypto.randomUUID(),
  what: '',
  why: '',
  owner: 'unknown',
  ownerName: '',
  by: '',
  byInWords: '',
  help: '',
  status: 'not-started',
})

export const newGoal = (): GoalForm => ({
  id: crypto.randomUUID(),
  whatNeedsToChange: '',
  why: '',
  goodEnough: '',
  howWeWillKnow: '',
  actions: [newAction()],
})

export const newCopy = (): CopyForm => ({
  isIssued: false,
  planId: crypto.randomUUID(),
  without: [],
  withAlso: [],
  isPublished: false,
})

export function newPlanForm(): PlanForm {
  return {
    version: 1,
    status: 'outline',
    from: today(),
    categories: [],
    goingWell: [newStatement()],
    worries: [newStatement()],
    goals: [newGoal()],
    ifItDoesNotWork: [newStatement()],
    endsWhen: [newStatement()],
    coreGroup: [],
    nextCoreGroup: '',
    nextReview: '',
    copies: {},
    kept: {},
  }
}
