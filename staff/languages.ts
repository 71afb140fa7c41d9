/** A language's English name, for a worker who has to find an interpreter. */
const names = new Intl.DisplayNames('en-GB', { type: 'language' })

export function languageInWords(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag // a tag the browser cannot read is shown as it came
  }
}

/** The languages families most often ask for, by their English names. Any other comes in through the API. */
export const languagesToTranslateInto: readonly string[] = [
  ...['am', 'ar', 'bg', 'bn', 'ckb', 'cs', 'es', 'fa', 'fr', 'gu', 'hi', 'hu', 'lt', 'ne', 'pa', 'pl', 'ps'],
  ...['pt-PT', 'ro', 'ru', 'sk', 'so', 'sq', 'ta', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh-Hans'],
].sort((one, other) => languageInWords(one).localeCompare(languageInWords(other)))

/** Every language that something was written in, other than English: each text carries its own. */
export function otherLanguagesIn(value: unknown): readonly string[] {
  return [...new Set([...languagesIn(value)])].filter((tag) => tag.split('-')[0] !== 'en')
}

function* languagesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const { lang, text } = value as { lang?: unknown; text?: unknown } // only what is there is used
  const isOwnText = typeof text === 'string' && text.trim() !== ''
  const hasRows = 'list' in value || 'rows' in value
  if (typeof lang === 'string' && (isOwnText || hasRows)) yield lang
  for (const inside of Object.values(value)) yield* languagesIn(inside)
}

/** For a worker who has to find a translator: a language's name, or the letters when nobody knows the language. */
export function writtenInWords(tag: string): string {
  if (tag === 'und-Arab') return 'a language in Arabic letters (ask them which)'
  return tag.startsWith('und') ? 'a language nobody has named (ask them which)' : languageInWords(tag)
}
