/** Why it did not work, what can be done, and who can help. It never says whether a code exists. */
import { Banner } from '../../components/banner.tsx'
import { TextButton } from '../../components/button.tsx'
import type { IconName } from '../../components/icon.tsx'
import { type KeyOf, to, useWords } from '../../i18n/index.ts'

export type Why = 'not-recognised' | 'no-signal' | 'not-the-council' | 'unavailable' | 'full' | 'fault'

type Key = KeyOf<'join'>

const says: Readonly<Record<Why, { title: Key; text: Key; icon: IconName; tone: 'note' | 'warm' }>> = {
  'not-recognised': { title: 'why.notRecognised', text: 'why.notRecognisedText', icon: 'look', tone: 'warm' },
  'no-signal': { title: 'why.noSignal', text: 'why.noSignalText', icon: 'offline', tone: 'note' },
  'not-the-council': {
    title: 'why.notTheCouncil',
    text: 'why.notTheCouncilText',
    icon: 'globe',
    tone: 'warm',
  },
  unavailable: { title: 'why.unavailable', text: 'why.unavailableText', icon: 'clock', tone: 'note' },
  full: { title: 'why.full', text: 'why.fullText', icon: 'device', tone: 'warm' },
  fault: { title: 'why.fault', text: 'why.faultText', icon: 'look', tone: 'warm' },
}

export function WhyNot({ why }: { why: Why }) {
  const t = useWords('join')
  const { title, text, icon, tone } = says[why]
  return (
    <Banner title={t(title)} tone={tone} icon={icon} announce>
      <p>{t(text)}</p>
      {why === 'not-recognised' && <p>{t('why.notRecognisedRing')}</p>}
      <TextButton to={to('get-help-now')} icon="call">
        {t('people')}
      </TextButton>
    </Banner>
  )
}
