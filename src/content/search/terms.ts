/**
 * Turns words into what is compared when somebody searches: the same for the guide, when its index is built, and for
 * what is typed on the phone. Accents, capitals and the different ways to write one letter do not count.
 *
 * It knows nothing of meaning; that is in the list of each language beside this file.
 */

/** What people type for a thing, in one language. */
export interface SearchWords {
  /** Words too small to look for. */
  readonly skip: readonly string[]
  /** A word somebody may type → words the guide uses. Written as `plainWord` leaves them. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** A topic → ways people ask for it. */
  readonly asks: Readonly<Record<string, readonly string[]>>
}

export function wordsIn(text: string): string[] {
  return text.replace(/['’`]/g, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

const arabicBeginnings = /^(?:وال|بال|كال|فال|لل|ال)(?=\p{L}{3})/u

export function plainWord(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(arabicBeginnings, '')
  return /^[a-z]{4,}s$/.test(bare) && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}
