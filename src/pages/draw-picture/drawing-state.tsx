/** Whether the picture is on the phone. A full phone is said so: what was drawn stays on the screen. */
import { Icon } from '../../components/icon.tsx'
import type { KeeperState } from '../../components/keeper.ts'
import { SaveStrip } from '../../components/save-strip.tsx'
import { Yet } from '../../components/yet.tsx'
import { useWords } from '../../i18n/index.ts'

export function DrawingState({ state, isYoung }: { state: KeeperState; isYoung: boolean }) {
  const t = useWords('draw-picture')
  if (state === 'full')
    return (
      <p class="save bad" role="alert">
        <Icon name="look" size="sm" />
        <span>{t('state.full')}</span>
      </p>
    )
  if (isYoung) return <Yet state={state} />
  return state === 'failed' || state === 'saving' ? <SaveStrip state={state} /> : <SaveStrip state="saved" />
}
