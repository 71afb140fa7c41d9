/**
 * The days that usually follow from one meeting, as the council (else the nation) says how many days it takes.
 *
 * They are never a promise, never told as "must", and never used to say that somebody is late. What the case itself
 * says stands above all of them, so whoever shows them looks there first. What nobody knows is left out.
 */
import type { Area, FactPath } from '../../contract/area.ts'
import { addMonths, addWorkingDays, type BankHolidays, type Reckoned } from '../../contract/days.ts'
import { bankHolidays } from './bank-holidays.ts'
import { fact } from './fact.ts'
import { nation } from './packs.ts'

export type UsualThing = 'report' | 'ownViews' | 'letter' | 'plan' | 'record' | 'coreGroup' | 'review'

export interface UsualDate extends Reckoned {
  readonly what: UsualThing
  /** `by`: usually by then. `latest`: on or before. */
  readonly says: 'by' | 'latest'
  readonly from: 'area' | 'national'
}

export interface MeetingDay {
  readonly day: string
  readonly isReview: boolean
}

interface Rule {
  readonly what: UsualThing
  readonly path: (meeting: MeetingDay) => FactPath
  readonly says: UsualDate['says']
  readonly reckon: (day: string, count: number, known: BankHolidays) => Reckoned
}

const before: Rule['reckon'] = (day, count, known) => addWorkingDays(day, -count, known)
const after: Rule['reckon'] = (day, count, known) => addWorkingDays(day, count, known)
const months: Rule['reckon'] = (day, count) => ({ day: addMonths(day, count), isSure: true })

const rules: readonly Rule[] = [
  {
    what: 'report',
    path: ({ isReview }) => (isReview ? 'reports.reviewWorkingDays' : 'reports.initialWorkingDays'),
    says: 'by',
    reckon: before,
  },
  { what: 'ownViews', path: () => 'reports.ownByWorkingDays', says: 'by', reckon: before },
  { what: 'letter', path: () => 'after.letterWorkingDays', says: 'by', reckon: after },
  { what: 'coreGroup', path: () => 'coreGroup.firstWorkingDays', says: 'by', reckon: after },
  { what: 'plan', path: () => 'after.planWorkingDays', says: 'by', reckon: after },
  { what: 'record', path: () => 'after.recordWorkingDays', says: 'by', reckon: after },
  {
    what: 'review',
    path: ({ isReview }) => (isReview ? 'review.thenMonths' : 'review.firstMonths'),
    says: 'latest',
    reckon: months,
  },
]

export function usualDates(
  area: Area,
  meeting: MeetingDay,
  known: BankHolidays = bankHolidays,
): readonly UsualDate[] {
  return rules.flatMap(({ what, path, says, reckon }) => {
    const answer = fact(area, nation, path(meeting))
    if ('ask' in answer || typeof answer.value !== 'number') return []
    // The case's own facts are not asked for here, so this is the council's word or the nation's.
    const from = answer.from === 'area' ? 'area' : 'national'
    return [{ what, says, from, ...reckon(meeting.day, answer.value, known) }]
  })
}
