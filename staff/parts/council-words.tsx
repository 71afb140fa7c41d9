/** A text the council issues, in its own language and direction. */
import type { InferOutput } from 'valibot'
import type { councilText } from '../../contract/words.ts'

export type CouncilText = InferOutput<typeof councilText>

export function CouncilWords({ of }: { of: CouncilText }) {
  return (
    <span class="as-written" lang={of.lang} dir={of.dir}>
      {of.text}
    </span>
  )
}

/**
 * What a form's field says, as a text of the council's. A text that was not changed keeps all it came with:
 * its language, who translated and who checked it.
 */
export function councilTextOf(text: string, before?: CouncilText): CouncilText {
  if (before && before.text === text) return before
  return { text, lang: 'en', dir: 'ltr', origin: 'original' }
}
