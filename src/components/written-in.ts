/**
 * The language and direction of what somebody wrote, as far as it can honestly be known: the language that they say they
 * write in, else the page's, when the letters can be of it; otherwise only the script's direction. Nobody's language is
 * guessed from their words.
 */
import { writesIn } from '../case-file/writes-in.ts'
import { direction, directionOf, language } from '../i18n/index.ts'

const firstLetter = /\p{L}/u
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const arabic = /\p{Script=Arabic}/u

export function writtenIn(text: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const letter = text.match(firstLetter)?.[0]
  const said = writesIn()
  const own = said ? { lang: said, dir: directionOf(said) } : { lang: language() as string, dir: direction() }
  if (!letter) return own
  const dir = rightToLeft.test(letter) ? 'rtl' : 'ltr'
  if (dir === own.dir) return own
  return { lang: arabic.test(letter) ? 'und-Arab' : 'und', dir }
}
