/**
 * The words of a text fact in the reader's language, with the language they are really in.
 *
 * A council writes in English; where nobody has put its words into the reader's language the English is
 * given, and says that it is English.
 */
import type { AreaWords, FactPath } from '../../contract/area.ts'

export function textOf(
  english: string,
  path: FactPath,
  words: AreaWords,
  language: string,
): { readonly text: string; readonly lang: string } {
  const own = words[path]
  return own === undefined ? { text: english, lang: 'en' } : { text: own, lang: language }
}
