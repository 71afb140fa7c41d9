/** Until when, in words: a day with how far off it is, any day, or a question for today. Nobody is told they are too late. */
import type { Deadline } from '../../area/index.ts'
import { dayInWords, howFarOff, today, useWords } from '../../i18n/index.ts'

export function useDeadline(deadline: Deadline): { readonly title: string; readonly detail: string } {
  const t = useWords('disagree')
  if ('anyDay' in deadline) return { title: t('until.any'), detail: t('until.anyText') }
  if ('ask' in deadline) return { title: t('until.ask'), detail: t('until.askText') }
  const { day, isSure } = deadline
  const says = { day: dayInWords(day), far: howFarOff(day) }
  if (day < today()) return { title: t('until.passed', says), detail: t('until.passedText') }
  return {
    title: isSure ? t('until.day', says) : t('until.about', says),
    detail: deadline.from === 'case' ? t('until.fromCase') : t('until.fromArea'),
  }
}
