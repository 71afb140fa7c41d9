/** Whether the area says that the chair meets people first, and when (B16). Nothing is promised where nobody says so. */
import { type Area, fact, nation } from '../../area/index.ts'
import { useWords } from '../../i18n/index.ts'

export function ChairRule({ area }: { area: Area }) {
  const t = useWords('people-beside-me')
  const offered = fact(area, nation, 'preMeeting.offered')
  const before = fact(area, nation, 'preMeeting.minutesBefore')
  if ('ask' in offered) return <p class="banner">{t('chair.ruleAsk')}</p>
  if (!offered.value) return <p class="banner">{t('chair.ruleNo', { area: area.name })}</p>
  return (
    <p class="banner">
      {t('chair.ruleYes', { area: area.name })}{' '}
      {!('ask' in before) && t('chair.ruleBefore', { count: before.value })}
    </p>
  )
}
