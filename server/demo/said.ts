/** Text of an invented council, in English as a worker first wrote it. */
import type { InferOutput } from 'valibot'
import type { councilText } from '../../contract/words.ts'

export function said(text: string): InferOutput<typeof councilText> {
  return { text, lang: 'en', dir: 'ltr', origin: 'original' }
}
