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
