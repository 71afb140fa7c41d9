/**
 * Reckoning with days: YYYY-MM-DD in England, whatever clock or zone the machine keeps.
 *
 * A working day is Monday to Friday without England's bank holidays. Counting starts the day after, so the first
 * working day after a Friday is the Monday. Where a count leaves the years whose bank holidays are known it is
 * not sure, and whoever shows it says "about". It never says that anybody has to do anything by then.
 */

export interface BankHolidays {
  readonly from: string
  readonly through: string
  readonly days: readonly string[]
}

export interface Reckoned {
  readonly day: string
  /** False when a bank holiday that nobody knows of yet may move it. */
  readonly isSure: boolean
}

/** Noon, so that no clock change can carry a day into its neighbour. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const dayOf = (at: Date) => at.toISOString().slice(0, 10)

export function addDays(day: string, count: number): string {
  const at = noon(day)
  at.setUTCDate(at.getUTCDate() + count)
  return dayOf(at)
}

/** The same day of a later month, or that month's last: 30 November and three months is 28 or 29 February. */
export function addMonths(day: string, count: number): string {
  const at = noon(day)
  const wanted = at.getUTCDate()
  at.setUTCMonth(at.getUTCMonth() + count)
  if (at.getUTCDate() !== wanted) at.setUTCDate(0)
  return dayOf(at)
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: string): number {
  return noon(day).getUTCDay() || 7
}

export function isWeekend(day: string): boolean {
  return weekdayOf(day) > 5
}

/** Undefined where nobody knows the bank holidays yet. A weekend never is one. */
export function isWorkingDay(day: string, known: BankHolidays): boolean | undefined {
  if (isWeekend(day)) return false
  return day < known.from || day > known.through ? undefined : !known.days.includes(day)
}

/** The day so many working days after this one; before it when negative. */
export function addWorkingDays(day: string, count: number, known: BankHolidays): Reckoned {
  const step = count < 0 ? -1 : 1
  let left = Math.abs(count)
  let at = day
  let isSure = true
  while (left > 0) {
    at = addDays(at, step)
    const works = isWorkingDay(at, known)
    if (works === undefined) isSure = false
    if (works !== false) left--
  }
  return { day: at, isSure }
}
