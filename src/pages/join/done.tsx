/** It worked. What happens now, and what has not happened: nothing that was written has gone anywhere. */
import { caseFile, nextConference } from '../../case-file/index.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { dayInWords, timeInWords, to, today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'

export function Done({ name }: { name: string }) {
  const t = useWords('join')
  const file = usePlace(caseFile)
  const role = usePlace(membership)?.joined?.role
  const isYoung = role === 'young-person'
  const isHelper = role === 'trusted-adult'
  const next = file && nextConference(file, today())
  const meeting = {
    icon: 'calendar' as const,
    says: next
      ? t('done.meeting', { day: dayInWords(next.day), time: timeInWords(next.time) })
      : t('done.noMeeting'),
  }
  const facts = [
    ...(isHelper ? [] : [meeting]),
    { icon: 'device' as const, says: t('done.nothingSent') },
    { icon: 'letter' as const, says: t('done.letter') },
  ]
  return (
    <Page
      title={t('title')}
      tab={isYoung || isHelper ? undefined : 'home'}
      hero={
        <div class="wrap sec">
          <h1>{t('done.title')}</h1>
          <p>{t('done.hello', { name })}</p>
        </div>
      }
    >
      <div class="wrap sec stack">
        <h2>{t('done.now')}</h2>
        <ul class="facts">
          {facts.map(({ icon, says }) => (
            <li key={icon}>
              <Icon name={icon} />
              <p>{says}</p>
            </li>
          ))}
        </ul>
        <div class="btns">
          <Button to={to('')} onward>
            {t('done.home')}
          </Button>
          {!isHelper && (
            <Button to={to(isYoung ? 'share-wishes' : 'share-views')} kind="second">
              {t('done.write')}
            </Button>
          )}
        </div>
      </div>
    </Page>
  )
}
