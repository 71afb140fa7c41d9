/**
 * England's bank holidays, kept with the app so that hours are right with no internet.
 *
 * Outside the years it knows it answers `undefined`, never "no": nobody is told that a line is open on a
 * day we cannot speak for.
 */
import bundled from '../../areas/bank-holidays.json'
import type { BankHolidays } from '../../contract/days.ts'

export type { BankHolidays }

export const bankHolidays: BankHolidays = bundled

export function isBankHoliday(day: string, known: BankHolidays = bankHolidays): boolean | undefined {
  return day < known.from || day > known.through ? undefined : known.days.includes(day)
}
