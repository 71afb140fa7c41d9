/** The strip above an answer. It says saved only after the store has said so, and never that anything has left. */
import { Icon } from '../../components/icon.tsx'
import { SaveStrip } from '../../components/save-strip.tsx'
import type { Kept } from '../../components/use-kept.ts'
import { useWords } from '../../i18n/index.ts'

interface SaveStateProps {
  kept: Pick<Kept<unknown>, 'state'>
  /** When what is on the screen was saved, before anything was changed. */
  savedAt: string | undefined
}

export function SaveState({ kept: { state }, savedAt }: SaveStateProps) {
  const t = useWords('share-views')
  if (state === 'failed' || state === 'full') {
    return (
      <p class="save bad" role="alert">
        <Icon name="look" size="sm" />
        <span>{state === 'full' ? t('saving.full') : t('saving.failed')}</span>
      </p>
    )
  }
  if (state === 'still') {
    return savedAt ? (
      <SaveStrip state="saved" at={savedAt} />
    ) : (
      <p class="save">
        <Icon name="device" size="sm" />
        <span>{t('start.notSeen')}</span>
      </p>
    )
  }
  return <SaveStrip state={state} />
}
