/** A text the council issues, in its own language and direction. */
import type { InferOutput } from 'valibot'
import type { councilText } from '../../contract/words.ts'

export type CouncilText = InferOutput<typeof councilText>

export function CouncilWords({ of }: { of: CouncilText }) {
  return (
    <>
      <span class="as-written" lang={of.lang} dir={of.dir}>
        {of.text}
      </span>
      {of.origin !== 'original' && <span class="muted"> ({renderingWords(of)})</span>}
    </>
  )
}

/** What a text that is not the council's first wording is, and whose. */
function renderingWords({ origin, madeBy, checkedBy }: CouncilText): string {
  const what = {
    original: '',
    human: 'translated',
    machine: 'translated by a machine',
    'easy-read': 'Easy Read',
  }
  const by = madeBy ? ` by ${madeBy}` : ''
  return `${what[origin]}${by}${checkedBy ? `, checked by ${checkedBy}` : ''}`
}

/**
 * What a form's field says, as a text of the council's. A text that was not changed keeps all it came with:
 * its language, who translated and who checked it.
 */
export function councilTextOf(text: string, before?: CouncilText): CouncilText {
  if (before && before.text === text) return before
  return { text, lang: 'en', dir: 'ltr', origin: 'original' }
}

/** Blank lines part a text into paragraphs; each unchanged paragraph keeps what it came with. */
export function paragraphsOf(text: string, kept: Readonly<Record<string, CouncilText>>): CouncilText[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => councilTextOf(one, kept[one]))
}
