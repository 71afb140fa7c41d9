/**
 * Where the words are, at this moment. It says "saved" only when it is told that a save completed, and it has
 * no words at all for having left the phone: those belong to the track, which needs the council's proof.
 */
import { momentInWords, useWords } from '../i18n/index.ts'
import { Icon } from './icon.tsx'

export type SaveState = 'saving' | 'saved' | 'private' | 'failed'

export function SaveStrip({
  state,
  at,
}: {
  state: SaveState /** When it was saved (ISO); without it, just now. */
  at?: string
}) {
  const t = useWords('common')
  const says = {
    saving: t('save.saving'),
    saved: at ? t('save.at', { when: momentInWords(at) }) : t('save.justNow'),
    private: t('save.private'),
    failed: t('save.failed'),
  }[state]
  const [look, icon] = (
    {
      saving: ['', 'device'],
      saved: [' ok', 'tick'],
      private: ['', 'eye'],
      failed: [' bad', 'look'],
    } as const
  )[state]
  return (
    <p class={`save${look}`} role={state === 'failed' ? 'alert' : 'status'}>
      <Icon name={icon} size="sm" />
      <span>{says}</span>
    </p>
  )
}
