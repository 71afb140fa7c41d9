/** Text of an invented council, in English as a worker first wrote it. */
import type { InferOutput } from 'valibot'
import type { councilText } from '../../contract/words.ts'

export function said(text: string): InferOutput<typeof councilText> {
  return { text, lang: 'en', dir: 'ltr', origin: 'original' }
}

/** The same in another language, as a translator of the council's wrote it. */
export function translated(lang: string, text: string): InferOutput<typeof councilText> {
  const dir = lang === 'ar' ? 'rtl' : 'ltr'
  return { text, lang, dir, origin: 'human', madeBy: 'Northmoor Translation Service' }
}
