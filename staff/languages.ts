/** A language's English name, for a worker who has to find an interpreter. */
const names = new Intl.DisplayNames('en-GB', { type: 'language' })

export function languageInWords(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag // a tag the browser cannot read is shown as it came
  }
}
