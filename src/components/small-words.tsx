/** A short text that is kept as it is written. It says saved only when it is. */
import { type SmallDraft, smallDrafts, smallTexts, smallWords, withSmall } from '../case-file/small-drafts.ts'
import { useWords } from '../i18n/index.ts'
import { Beside } from './other-words.tsx'
import { SaveStrip } from './save-strip.tsx'
import { useBeside } from './use-beside.ts'
import { type Kept, useKept } from './use-kept.ts'
import { WordsArea } from './words-area.tsx'
import { writtenIn } from './written-in.ts'

/** Short words, and where they stand. */
export interface KeptSmall extends Kept<string> {
  readonly where: string
}

/** `start` is what stands there before anybody wrote anything: a ready-made question. */
export function useSmallWords(key: string, draft: SmallDraft | undefined, start = ''): KeptSmall {
  const keep = useBeside(smallDrafts, draft ? { [key]: draft } : {}, smallTexts(key))
  const kept = useKept(draft?.text ?? start, draft?.before, (text, before) =>
    keep((old) =>
      withSmall(old, key, { text, ...writtenIn(text), ...(before === undefined ? {} : { before }) }),
    ),
  )
  return { ...kept, where: smallWords(key) }
}

interface SmallWordsProps {
  id: string
  kept: KeptSmall
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
      <Beside
        where={kept.where}
        text={kept.value}
        onText={(text) => kept.change(text, true)}
        settle={kept.settle}
      />
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
