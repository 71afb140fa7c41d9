/** Which of the steps to look at: whose, and when. The same rules for a parent's step and a worker's. */
import { addDays, weekdayOf } from '../../../contract/days.ts'
import type { Step } from './steps.ts'

export type When = 'all' | 'next' | 'week' | 'late' | 'done'
export const whens: readonly When[] = ['all', 'next', 'week', 'late', 'done']

export const EVERYBODY = 'everyone'
export const OTHERS = 'others'

export function stepsOf(steps: readonly Step[], whose: string): readonly Step[] {
  if (whose === EVERYBODY) return steps
  return steps.filter(({ who }) => (whose === OTHERS ? who !== 'me' : who === whose))
}

export function stepsWhen(steps: readonly Step[], when: When, today: string): readonly Step[] {
  switch (when) {
    case 'all':
      return steps
    case 'next':
      return nextIn(steps)
    case 'week': {
      const sunday = addDays(today, 7 - weekdayOf(today))
      return steps.filter(
        ({ isOver, action: { by } }) => !isOver && by !== undefined && by >= today && by <= sunday,
      )
    }
    case 'late':
      return steps.filter(({ isLate }) => isLate)
    case 'done':
      return steps.filter(({ isOver }) => isOver)
  }
}

/** The one that comes soonest and is still to do: what is late first, for the steps are in that order. */
function nextIn(steps: readonly Step[]): readonly Step[] {
  const open = steps.filter(({ isOver }) => !isOver)
  return open.slice(0, 1)
}
