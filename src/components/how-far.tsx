/** How far something small has come, in one line and never ahead of its proof, with what was said back. */
import type { State } from '../case-file/index.ts'
import { type KeyOf, momentAlone, useWords } from '../i18n/index.ts'
import { CouncilWords } from './council-words.tsx'
import { Icon, type IconName } from './icon.tsx'
import type { Mine } from './use-mine.ts'

const lines: Readonly<Record<State, { readonly key: KeyOf<'plan'>; readonly icon: IconName }>> = {
  waiting: { key: 'far.waiting', icon: 'device' },
  going: { key: 'far.going', icon: 'clock' },
  received: { key: 'far.received', icon: 'inbox' },
  held: { key: 'far.received', icon: 'inbox' },
  filed: { key: 'far.received', icon: 'inbox' },
  read: { key: 'far.read', icon: 'eye' },
  shared: { key: 'far.read', icon: 'eye' },
  answered: { key: 'far.answered', icon: 'chat' },
  'needs-you': { key: 'far.needsYou', icon: 'look' },
}

interface HowFarProps {
  of: { readonly envelopeId: string; readonly sealedAt: string }
  mine: Mine
}

export function HowFar({ of: { envelopeId, sealedAt }, mine }: HowFarProps) {
  const t = useWords('plan')
  const progress = mine.file.progress[envelopeId]
  const state = mine.stateOf(envelopeId)
  const { key: line, icon } = lines[state]
  // A young person has no “My words” to look in.
  const key = line === 'far.needsYou' && mine.role === 'young-person' ? 'far.needsYouYoung' : line
  const name = progress?.readBy?.name
  const says = key === 'far.read' && name ? t('far.readBy', { name }) : t(key)
  return (
    <>
      <p class={state === 'needs-you' ? 'save bad' : 'save'} role="status">
        <Icon name={icon} size="sm" />
        <span>
          {says} <span class="muted">{momentAlone(sealedAt)}</span>
        </span>
      </p>
      {progress?.answer && (
        <div class="theirs">
          <b>{t('far.answer')}</b>
          <CouncilWords text={progress.answer} />
        </div>
      )}
    </>
  )
}
