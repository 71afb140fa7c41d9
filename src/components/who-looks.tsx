/** Who at the council looks at what children send, and when; or that the council has not said, so nothing can go. */
import type { Triage } from '../area/index.ts'
import { useWords } from '../i18n/index.ts'
import { Banner } from './banner.tsx'

export function WhoLooks({ triage }: { triage: Triage }) {
  const t = useWords('share-wishes')
  if (triage === 'looking') return null
  if (triage === 'unknown') return <Banner title={t('triage.unknown')} tone="warm" />
  const lines = [
    [t('triage.team'), triage.team],
    [t('triage.hours'), triage.hours],
    [t('triage.answers'), triage.answersWithin],
    [t('triage.outside'), triage.outsideHours],
  ] as const
  return (
    <dl class="facts-list">
      {lines.map(([name, says]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang="en" dir="ltr">
            {says}
          </dd>
        </div>
      ))}
    </dl>
  )
}
