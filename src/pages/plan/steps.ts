/**
 * Who is doing what, in the order it matters: what is late first, then what has a day, then what has none, then what
 * is done. A worker's step and a parent's step go through exactly the same rules.
 */
import type { Plan, PlanAction, PlanGoal } from '../../../contract/case-file.ts'
import { daysUntil } from '../../i18n/index.ts'

export type Tag = 'todo' | 'doing' | 'done' | 'notDone' | 'changed' | 'dropped' | 'today' | 'inDays'

export interface Step {
  readonly action: PlanAction
  readonly goal: PlanGoal
  readonly tag: Tag
  readonly isLate: boolean
  readonly isOver: boolean
  /** Whole days until it is due; undefined when nobody gave it a day. */
  readonly days: number | undefined
  /** Who it belongs to, for choosing: `me`, a name, or the kind of owner. */
  readonly who: string
}

const SOON_DAYS = 7

export function stepsIn(plan: Plan, today: string): readonly Step[] {
  return plan.goals
    .flatMap((goal) => goal.actions.map((action) => stepOf(action, goal, today)))
    .sort((one, other) => rank(one) - rank(other) || (one.days ?? 0) - (other.days ?? 0))
}

function stepOf(action: PlanAction, goal: PlanGoal, today: string): Step {
  const { status, by, owner } = action
  const days = by === undefined ? undefined : daysUntil(by, today)
  const isOver = status === 'done' || status === 'changed' || status === 'dropped'
  const isLate = !isOver && (status === 'not-done' || (days !== undefined && days < 0))
  return {
    action,
    goal,
    tag: tagOf(status, isLate, days),
    isLate,
    isOver,
    days,
    who: owner.kind === 'me' ? 'me' : (owner.name ?? owner.kind),
  }
}

function tagOf(status: PlanAction['status'], isLate: boolean, days: number | undefined): Tag {
  if (status === 'done' || status === 'changed' || status === 'dropped') return status
  if (isLate) return 'notDone'
  if (status === 'in-progress') return 'doing'
  if (days === 0) return 'today'
  return days !== undefined && days <= SOON_DAYS ? 'inDays' : 'todo'
}

function rank({ isOver, isLate, days }: Step): number {
  if (isOver) return 3
  if (isLate) return 0
  return days === undefined ? 2 : 1
}

/** Everybody who has something to do, with how much; you first. */
export function ownersOf(
  steps: readonly Step[],
): readonly { readonly who: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { who } of steps) counts.set(who, (counts.get(who) ?? 0) + 1)
  return [...counts]
    .map(([who, count]) => ({ who, count }))
    .sort((one, other) => Number(other.who === 'me') - Number(one.who === 'me'))
}
