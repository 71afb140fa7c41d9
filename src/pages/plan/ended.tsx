/** The plan is over: since when, why, and which help goes on. */
import type { Plan } from '../../../contract/case-file.ts'
import { Banner } from '../../components/banner.tsx'
import { CouncilParts } from '../../components/council-words.tsx'
import { dayInWords, type KeyOf, useWords } from '../../i18n/index.ts'

const nexts = {
  'child-in-need': 'ended.need',
  'early-help': 'ended.early',
  'no-plan': 'ended.nothing',
  other: 'ended.other',
} as const satisfies Record<string, KeyOf<'plan'>>

export function Ended({ plan: { ended } }: { plan: Plan }) {
  const t = useWords('plan')
  return (
    <Banner title={ended ? t('ended.on', { day: dayInWords(ended.on) }) : t('status.ended')} icon="check">
      {ended?.next && <p>{t(nexts[ended.next])}</p>}
      {ended && <CouncilParts parts={ended.why} />}
      {ended?.helpThatGoesOn && (
        <>
          <p>{t('ended.help')}</p>
          <CouncilParts parts={ended.helpThatGoesOn} />
        </>
      )}
      <p>{t('status.endedText')}</p>
    </Banner>
  )
}
