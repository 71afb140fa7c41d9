/** The interface's own words, so that a journey looks for what a family would read, in their language. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Page =
  | 'attach'
  | 'common'
  | 'dates'
  | 'day-card'
  | 'disagree'
  | 'draw-picture'
  | 'give-feedback'
  | 'join'
  | 'locked'
  | 'home'
  | 'share-views'
  | 'share-wishes'
  | 'with-help'
  | 'what-was-decided'
  | 'my-words'
  | 'people-beside-me'
  | 'plan'
  | 'reply-to-report'
  | 'settings'
  | 'on-the-day'
  | 'reading'
  | 'guide'
  | 'write-letter'
const locales = join(import.meta.dirname, '..', '..', 'src', 'locales')

export class NoSuchWordsError extends Error {
  override name = 'NoSuchWordsError'
}

/** `said('join', 'go')` is "Link this phone". */
export function said(page: Page, key: string, values: Record<string, string> = {}, language = 'en'): string {
  const all = JSON.parse(readFileSync(join(locales, language, `${page}.json`), 'utf8')) as Record<
    string,
    string
  > // flat by rule
  const words = all[key]
  if (words === undefined) throw new NoSuchWordsError(`There is no "${key}" in ${language}/${page}.json.`)
  return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}
