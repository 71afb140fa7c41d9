/** How old the council's news on this phone is. Old news is said strongly, before anybody relies on a date in it. */
import type { CaseFile } from '../case-file/index.ts'
import { daysUntil, momentInWords, today, useWords } from '../i18n/index.ts'
import { Banner } from './banner.tsx'
import { Icon } from './icon.tsx'
import { useOffline } from './use-offline.ts'

const OLD_DAYS = 14

export function isOldNews(pulledAt: string, from: string = today()): boolean {
  return -daysUntil(pulledAt.slice(0, 10), from) > OLD_DAYS
}

export function Updated({ file }: { file: CaseFile }) {
  const t = useWords('home')
  const isOffline = useOffline()
  const { pulledAt, stoppedAt, isLocked } = file
  if (stoppedAt) return <Banner title={t('updated.stopped')} tone="warm" icon="device" />
  if (!pulledAt) return <Line>{t('updated.never')}</Line>
  const when = momentInWords(pulledAt)
  if (isLocked) {
    return (
      <Banner title={t('updated.locked')} tone="bad" icon="lock">
        {t('updated.lockedText', { when })}
      </Banner>
    )
  }
  if (isOldNews(pulledAt)) {
    return (
      <Banner title={t('updated.stale')} tone="bad" icon="clock">
        {t('updated.staleText', { when })}
      </Banner>
    )
  }
  return <Line>{isOffline ? t('updated.offline', { when }) : t('updated.at', { when })}</Line>
}

function Line({ children }: { children: string }) {
  return (
    <p class="save">
      <Icon name="clock" size="sm" />
      <span>{children}</span>
    </p>
  )
}
