/**
 * Two languages that nobody speaks, for finding words that do not fit and pages that do not mirror. They exist while
 * we build and test: `en-XA` is longer and accented, `ar-XB` runs from right to left. The app that ships has neither.
 */

export const pseudoLanguages: Readonly<Record<string, 'ltr' | 'rtl'>> = { 'en-XA': 'ltr', 'ar-XB': 'rtl' }

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'î',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ö',
}

/** Right-to-left override and back: Latin letters laid out as Arabic would be. */
const RLO = '\u202e'
const PDF = '\u202c'

/** One English string as the pseudo-language has it. Gaps to fill stay as they are. */
export function pseudo(lang: string, english: string): string {
  return english
    .split(/(\{\{\w+\}\})/)
    .map((part) => {
      if (part.startsWith('{{') || part === '') return part
      if (lang === 'ar-XB') return `${RLO}${part}${PDF}`
      const accented = [...part].map((letter) => accents[letter] ?? letter).join('')
      return `${accented}${' ~'.repeat(Math.ceil(part.length / 8))}`
    })
    .join('')
}
