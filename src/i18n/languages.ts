/**
 * Which languages Heard speaks, and where a language stands in an address.
 *
 * Small on purpose: the first script of every page reads it, so it never imports anything.
 */

export const languages = {
  en: { name: 'English', english: 'English', dir: 'ltr' },
  pl: { name: 'Polski', english: 'Polish', dir: 'ltr' },
  ar: { name: 'العربية', english: 'Arabic', dir: 'rtl' },
} as const satisfies Record<string, { name: string; english: string; dir: 'ltr' | 'rtl' }>

export type Language = keyof typeof languages

export const offered = Object.keys(languages) as readonly Language[] // the keys of the table above

export function isLanguage(tag: string | undefined): tag is Language {
  return tag !== undefined && Object.hasOwn(languages, tag)
}

/** The language an address is in: `/pl/plan/` is Polish. English when the address names none. */
export function languageOf(path: string): Language {
  const tag = path.split('/')[1]
  // A pseudo-language, which only exists while we build and test (see pseudo.ts).
  if (import.meta.env?.DEV && /^(en-XA|ar-XB)$/.test(tag ?? '')) return tag as Language
  return isLanguage(tag) ? tag : 'en'
}

/** The first of the browser's languages that we speak: `ar-SY` finds Arabic. */
export function matching(wanted: readonly string[]): Language | undefined {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage)
}

/** The direction of any language tag, also of one that we do not speak ourselves. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ckb|ps|sd|ug|yi)\b/i.test(tag) ? 'rtl' : 'ltr'
}
