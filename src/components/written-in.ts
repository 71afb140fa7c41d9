/**
 * The language and direction of what somebody wrote, as far as it can honestly be known: the page's language when
 * the letters fit it, otherwise only the script's direction. Nobody's language is guessed from their words.
 */
import { direction, language } from '../i18n/index.ts'

const firstLetter = /\p{L}/u
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const arabic = /\p{Script=Arabic}/u

export function writtenIn(text: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const letter = text.match(firstLetter)?.[0]
  const page = { lang: language() as string, dir: direction() }
  if (!letter) return page
  const dir = rightToLeft.test(letter) ? 'rtl' : 'ltr'
  if (dir === page.dir) return page
  return { lang: arabic.test(letter) ? 'und-Arab' : 'und', dir }
}
