/** A text that is kept as it is written, and told when it is longer than feedback can be. */
import { SaveStrip } from '../../components/save-strip.tsx'
import { useKept } from '../../components/use-kept.ts'
import { WordsArea } from '../../components/words-area.tsx'
import { writtenIn } from '../../components/written-in.ts'
import { useWords } from '../../i18n/index.ts'
import type { Said } from './draft.ts'
import { LETTERS } from './send.ts'

interface KeptWordsProps {
  id: string
  label: string
  hint?: string
  start: string | undefined
  rows?: number
  letters?: number
  onKeep: (said: Said) => Promise<unknown>
}

/** Far more than fits, so that a paste is never cut off without a word. */
const TAKES_LETTERS = 100_000

export function KeptWords({ id, label, hint, start, rows = 3, letters = LETTERS, onKeep }: KeptWordsProps) {
  const t = useWords('give-feedback')
  const kept = useKept(start ?? '', undefined, (text) => onKeep({ text, ...writtenIn(text) }))
  const over = kept.value.length - letters
  return (
    <div class="stack tightly">
      <WordsArea
        id={id}
        label={label}
        {...(hint ? { hint } : {})}
        error={over > 0 ? t('words.over', { count: over }) : undefined}
        text={kept.value}
        rows={rows}
        maxLength={TAKES_LETTERS}
        {...writtenIn(kept.value)}
        onInput={(text) => kept.change(text)}
        onLeave={kept.hurry}
      />
      {kept.state !== 'still' && <SaveStrip state={kept.state === 'full' ? 'failed' : kept.state} />}
    </div>
  )
}
