/** A short text that is kept as it is written. It says saved only when it is. */
import { keepSmall, type SmallDraft } from '../case-file/small-drafts.ts'
import { useWords } from '../i18n/index.ts'
import { SaveStrip } from './save-strip.tsx'
import { type Kept, useKept } from './use-kept.ts'
import { WordsArea } from './words-area.tsx'
import { writtenIn } from './written-in.ts'

/** `start` is what stands there before anybody wrote anything: a ready-made question. */
export function useSmallWords(key: string, draft: SmallDraft | undefined, start = ''): Kept<string> {
  return useKept(draft?.text ?? start, draft?.before, (text, before) =>
    keepSmall(key, { text, ...writtenIn(text), ...(before === undefined ? {} : { before }) }),
  )
}

interface SmallWordsProps {
  id: string
  kept: Kept<string>
  label: string
  hint?: string
  rows?: number
  error?: string | undefined
}

export function SmallWords({ id, kept, label, hint, rows = 3, error }: SmallWordsProps) {
  const common = useWords('common')
  const { state } = kept
  return (
    <div class="stack tightly">
      <WordsArea
        id={id}
        label={label}
        {...(hint ? { hint } : {})}
        error={error}
        text={kept.value}
        rows={rows}
        {...writtenIn(kept.value)}
        onInput={(text) => kept.change(text)}
        onLeave={kept.hurry}
      />
      {state !== 'still' && <SaveStrip state={state === 'full' ? 'failed' : state} />}
      {kept.undo && (
        <button type="button" class="link-btn" onClick={kept.undo}>
          {common('undo')}
        </button>
      )}
    </div>
  )
}
