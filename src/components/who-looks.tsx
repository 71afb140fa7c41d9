/**
 * Who at the council looks at what children send, and when; or that the council has not said, so nothing can go, and
 * whom to ring instead (G3.6). Nothing that was written is lost by it.
 */
import type { Triage } from '../area/index.ts'
import { caseFile } from '../case-file/index.ts'
import { workerToRing } from '../case-file/worker-to-ring.ts'
import { to, useWords } from '../i18n/index.ts'
import { usePlace } from '../store/use-place.ts'
import { Banner } from './banner.tsx'
import { Words } from './words.tsx'

export function WhoLooks({ triage }: { triage: Triage }) {
  const t = useWords('share-wishes')
  if (triage === 'looking') return null
  if (triage === 'unknown') return <NobodyLooks />
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

function NobodyLooks() {
  const t = useWords('share-wishes')
  const file = usePlace(caseFile)
  const worker = file && workerToRing(file)
  return (
    <Banner title={t('triage.unknown')} tone="warm">
      <p>
        <Words of="share-wishes" k="start.now" />
      </p>
      {worker && (
        <p>
          <a href={`tel:${worker.phone}`}>{t('triage.ring', { name: worker.name, phone: worker.phone })}</a>
        </p>
      )}
      <p>
        <a href={to('get-help-now')}>{t('triage.people')}</a>
      </p>
    </Banner>
  )
}
