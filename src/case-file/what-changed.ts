/**
 * What is different between two versions of one child's plan, item by item, so that it can be said in words.
 *
 * It compares what the council gave and nothing else. The same plan twice has no changes, and every difference a
 * reader could see is in exactly one of them. Two children's plans are never compared.
 */

import type { Category, PersonCard, Plan, PlanAction, PlanGoal } from '../../contract/case-file.ts'
import type { CaseFile } from '../sync/case-news.ts'
import type { CouncilTexts } from './council-texts.ts'
import { isSame } from './is-same.ts'

export type PlanPart =
  | 'goingWell'
  | 'worries'
  | 'childsViews'
  | 'familysViews'
  | 'ifItDoesNotWork'
  | 'endsWhen'
export type GoalPart = 'whatNeedsToChange' | 'why' | 'goodEnough' | 'howWeWillKnow'
export type ActionPart = 'what' | 'why' | 'help' | 'byInWords' | 'howOften' | 'statusInWords'
export type PlanDay = 'nextCoreGroup' | 'nextReview' | 'reviewLatest' | 'from'

export type Change =
  | { readonly kind: 'status'; readonly from: Plan['status']; readonly to: Plan['status'] }
  | { readonly kind: 'categories'; readonly added: readonly Category[]; readonly gone: readonly Category[] }
  | {
      readonly kind: 'part'
      readonly part: PlanPart
      readonly added: CouncilTexts
      readonly gone: CouncilTexts
    }
  | {
      readonly kind: 'day'
      readonly of: PlanDay
      readonly from: string | undefined
      readonly to: string | undefined
    }
  | {
      readonly kind: 'people'
      readonly joined: readonly PersonCard[]
      readonly left: readonly PersonCard[]
      readonly changed: readonly PersonCard[]
    }
  | {
      readonly kind: 'lead'
      readonly from: PersonCard | undefined
      readonly to: PersonCard | undefined
    }
  | { readonly kind: 'visits' }
  | { readonly kind: 'goal-added' | 'goal-gone'; readonly goal: PlanGoal }
  | { readonly kind: 'goal-words'; readonly goal: PlanGoal; readonly parts: readonly GoalPart[] }
  | { readonly kind: 'action-added' | 'action-gone'; readonly action: PlanAction }
  | { readonly kind: 'action-moved'; readonly action: PlanAction; readonly to: PlanGoal }
  | {
      readonly kind: 'action-day'
      readonly action: PlanAction
      readonly from: string | undefined
      readonly to: string | undefined
    }
  | { readonly kind: 'action-owner'; readonly action: PlanAction; readonly from: PlanAction['owner'] }
  | { readonly kind: 'action-status'; readonly action: PlanAction; readonly from: PlanAction['status'] }
  | { readonly kind: 'action-words'; readonly action: PlanAction; readonly parts: readonly ActionPart[] }

const planParts = [
  'goingWell',
  'worries',
  'childsViews',
  'familysViews',
  'ifItDoesNotWork',
  'endsWhen',
] as const satisfies readonly PlanPart[]
const planDays = ['from', 'nextCoreGroup', 'nextReview', 'reviewLatest'] as const satisfies readonly PlanDay[]
const goalParts = [
  'whatNeedsToChange',
  'why',
  'goodEnough',
  'howWeWillKnow',
] as const satisfies readonly GoalPart[]
const actionParts = [
  'what',
  'why',
  'help',
  'byInWords',
  'howOften',
  'statusInWords',
] as const satisfies readonly ActionPart[]

/** The version just before, when the council left it with this person. */
export function versionBefore({ earlierPlans = [] }: CaseFile, plan: Plan): Plan | undefined {
  return earlierPlans
    .map((earlier) => earlier.plan)
    .filter(({ child, version }) => child.id === plan.child.id && version < plan.version)
    .sort((one, other) => other.version - one.version)[0]
}

export function whatChanged(old: Plan, now: Plan): readonly Change[] {
  if (old.child.id !== now.child.id) return []
  return [...ofThePlan(old, now), ...ofTheGoals(old, now), ...ofTheActions(old, now)]
}

function* ofThePlan(old: Plan, now: Plan): Iterable<Change> {
  if (old.status !== now.status) yield { kind: 'status', from: old.status, to: now.status }
  for (const of of planDays) {
    if (old[of] !== now[of]) yield { kind: 'day', of, from: old[of], to: now[of] }
  }
  const { added, gone } = between(old.categories, now.categories)
  if (added.length + gone.length > 0) yield { kind: 'categories', added, gone }
  for (const part of planParts) {
    const [before = [], after = []] = [old[part], now[part]]
    if (!isSame(before, after)) yield { kind: 'part', part, ...between(before, after) }
  }
  if (!isSame(old.visits ?? [], now.visits ?? [])) yield { kind: 'visits' }
  if (!isSame(old.leadPractitioner, now.leadPractitioner))
    yield { kind: 'lead', from: old.leadPractitioner, to: now.leadPractitioner }
  const [was, is] = [byId(old.coreGroup ?? []), byId(now.coreGroup ?? [])]
  const joined = [...is.values()].filter(({ id }) => !was.has(id))
  const left = [...was.values()].filter(({ id }) => !is.has(id))
  const changed = [...is.values()].filter((one) => was.has(one.id) && !isSame(was.get(one.id), one))
  if (joined.length + left.length + changed.length > 0) yield { kind: 'people', joined, left, changed }
}

function* ofTheGoals(old: Plan, now: Plan): Iterable<Change> {
  const [was, is] = [byId(old.goals), byId(now.goals)]
  for (const goal of is.values()) {
    const before = was.get(goal.id)
    if (!before) yield { kind: 'goal-added', goal }
    else {
      const parts = goalParts.filter((part) => !isSame(before[part] ?? [], goal[part] ?? []))
      if (parts.length > 0) yield { kind: 'goal-words', goal, parts }
    }
  }
  for (const goal of was.values()) if (!is.has(goal.id)) yield { kind: 'goal-gone', goal }
}

function* ofTheActions(old: Plan, now: Plan): Iterable<Change> {
  const [was, is] = [actionsIn(old), actionsIn(now)]
  for (const [id, { action, goal }] of is) {
    const before = was.get(id)
    if (!before) {
      yield { kind: 'action-added', action }
      continue
    }
    if (before.goal.id !== goal.id) yield { kind: 'action-moved', action, to: goal }
    yield* ofOneAction(before.action, action)
  }
  for (const [id, { action }] of was) if (!is.has(id)) yield { kind: 'action-gone', action }
}

function* ofOneAction(old: PlanAction, action: PlanAction): Iterable<Change> {
  if (old.status !== action.status) yield { kind: 'action-status', action, from: old.status }
  if (old.by !== action.by) yield { kind: 'action-day', action, from: old.by, to: action.by }
  if (!isSame(old.owner, action.owner)) yield { kind: 'action-owner', action, from: old.owner }
  const parts = actionParts.filter((part) => !isSame(old[part] ?? [], action[part] ?? []))
  if (parts.length > 0) yield { kind: 'action-words', action, parts }
}

const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one] as const))

const actionsIn = ({ goals }: Plan) =>
  new Map(goals.flatMap((goal) => goal.actions.map((action) => [action.id, { action, goal }] as const)))

/** What is only in the second, and what was only in the first. */
function between<T>(before: readonly T[], after: readonly T[]): { added: readonly T[]; gone: readonly T[] } {
  const lacks = (all: readonly T[]) => (one: T) => !all.some((other) => isSame(one, other))
  return { added: after.filter(lacks(before)), gone: before.filter(lacks(after)) }
}
