/**
 * The pages whose words anybody may need who reads. They are one chunk in each language; the words of every other page
 * come with that page. The build reads this list too.
 */
export const forReading: readonly string[] = ['common', 'get-help-now', 'guide', 'hide', 'welcome']

/**
 * The words of one's own pages come in a few files for each language, because a phone fetches one after the other: what
 * is written, who and what helps on the day, and all else.
 */
const packs: Readonly<Record<string, readonly string[]>> = {
  writing: [
    'attach',
    'correct-notes',
    'draw-picture',
    'give-feedback',
    'paper-forms',
    'reply-to-report',
    'share-views',
    'share-wishes',
    'with-help',
    'write-letter',
  ],
  day: ['day-card', 'dates', 'on-the-day', 'people-beside-me'],
  reading: ['reading'],
}

/** The file that a page's words are in, when they are not with those of public pages. */
export function packOf(page: string): string {
  return Object.keys(packs).find((pack) => packs[pack]?.includes(page)) ?? 'own'
}
