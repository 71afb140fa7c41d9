/**
 * A child's plan as a worker writes it once, for everybody, and which parts of it go into whose copy.
 * Every field is a text; half-written is a normal state.
 */
import type { Plan, PlanAction, ScalePoint } from '../../../contract/case-file.ts'
import { today } from '../../days.ts'
import type { CouncilText } from '../../parts/council-words.tsx'
import { newStatement, type Statement } from '../../parts/statements.tsx'

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
  readonly howOften: string
  readonly help: string
  readonly status: PlanAction['status']
  readonly statusInWords: string
  /** The status as it was last published, and since when: a new status gets a new day. */
  readonly before?: { readonly status: PlanAction['status']; readonly on?: string }
}

export interface VisitForm {
  readonly id: string
  readonly who: string
  readonly howOften: string
  readonly aloneWithChild: boolean
}

/** Where the meeting put things on its scale. */
export interface ScaleForm {
  readonly id: string
  readonly day: string
  readonly value: string
  readonly why: string
}

/** What a newer version says about an older one, or about the end. Empty unless it is needed. */
export interface EndForm {
  readonly on: string
  readonly why: string
  readonly helpThatGoesOn: string
}

export interface GoalForm {
  readonly id: string
  readonly whatNeedsToChange: string
  readonly why: string
  readonly goodEnough: string
  readonly howWeWillKnow: string
  /** Kept as it was: this form does not change it. */
  readonly scale: readonly ScalePoint[]
  readonly actions: readonly ActionForm[]
}

/** What one person's copy has, as far as it differs from the ordinary. */
export interface CopyForm {
  readonly isIssued: boolean
  /** This person's own id of the plan, the same in every version. */
  readonly planId: string
  readonly without: readonly string[]
  /** Parts that are ordinarily absent (another family member's actions) and were put in on purpose. */
  readonly withAlso: readonly string[]
  readonly isPublished: boolean
  /** A version of it is out already. */
  readonly hasEarlier: boolean
  readonly isForYoungPerson: boolean
  /** With `isForYoungPerson`: the words of this copy, by goal, action, or part (`in-their-words.ts`). */
  readonly words: Readonly<Record<string, string>>
  /** What is in this person's copy alone and is kept as it was. */
  readonly own: Pick<Plan, 'childsViews' | 'familysViews' | 'scale'>
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
  readonly reviewLatest: string
  /** The id of the worker who leads the plan, or empty. */
  readonly lead: string
  readonly visits: readonly VisitForm[]
  readonly scale: readonly ScaleForm[]
  readonly whatChanged: readonly Statement[]
  /** What was wrong in the version before, when this one puts it right. */
  readonly putsRight: string
  readonly takesBack: boolean
  readonly ended: EndForm
  readonly copies: Readonly<Record<string, CopyForm>>
  /** Texts as they were last published, by their words: what was not changed keeps its language and its checks. */
  readonly kept: Readonly<Record<string, CouncilText>>
}

export const newAction = (): ActionForm => ({
  id: crypto.randomUUID(),
  what: '',
  why: '',
  owner: 'unknown',
  ownerName: '',
  by: '',
  byInWords: '',
  howOften: '',
  help: '',
  status: 'not-started',
  statusInWords: '',
})

export const newGoal = (): GoalForm => ({
  id: crypto.randomUUID(),
  whatNeedsToChange: '',
  why: '',
  goodEnough: '',
  howWeWillKnow: '',
  scale: [],
  actions: [newAction()],
})

export const newCopy = (): CopyForm => ({
  isIssued: false,
  planId: crypto.randomUUID(),
  without: [],
  withAlso: [],
  isPublished: false,
  hasEarlier: false,
  isForYoungPerson: false,
  words: {},
  own: {},
})

export const newVisit = (): VisitForm => ({
  id: crypto.randomUUID(),
  who: '',
  howOften: '',
  aloneWithChild: false,
})

export const newPoint = (): ScaleForm => ({ id: crypto.randomUUID(), day: today(), value: '', why: '' })

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
    reviewLatest: '',
    lead: '',
    visits: [],
    scale: [],
    whatChanged: [],
    putsRight: '',
    takesBack: false,
    ended: { on: '', why: '', helpThatGoesOn: '' },
    copies: {},
    kept: {},
  }
}
