/** When somebody answers, in words. What nobody told us is said to be not known, never guessed. */
import type { Hours } from '../../contract/area.ts'
import { type KeyOf, listInWords, timeInWords, type Values, weekdayInWords } from '../i18n/index.ts'

type Say = (key: KeyOf<'common'>, values?: Values) => string

/** `t` is `useWords('common')`. */
export function hoursInWords(t: Say, hours: Hours | null): string {
  if (!hours) return t('hours.unknown')
  if ('always' in hours) return t('hours.always')
  const periods = hours.open.map(({ days, from, to }) => {
    const times =
      from === '00:00' && to === '24:00'
        ? t('hours.allDay')
        : t('hours.times', { from: timeInWords(from), to: timeInWords(to === '24:00' ? '00:00' : to) })
    return t('hours.period', { days: daysInWords(t, days), times })
  })
  return periods.join(' · ')
}

/** Three or more days in a row are said as from and to. */
function daysInWords(t: Say, days: readonly number[]): string {
  const first = days[0] ?? 1
  const isRow = days.length > 2 && days.every((day, index) => day === first + index)
  if (!isRow) return listInWords(days.map(weekdayInWords))
  return t('hours.days', { from: weekdayInWords(first), to: weekdayInWords(days[days.length - 1] ?? first) })
}
