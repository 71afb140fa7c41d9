/** The interface words as they lie in `src/locales`, for the rules that read them. */
import { pathsIn, textOf } from './tree.ts'

export type Strings = Readonly<Record<string, string>>

export const languagesWithWords = ['en', 'pl', 'ar'] as const

const apart = new Set(['notes', 'status'])

/** Page → its strings, in one language. */
export function wordsOf(language: string): ReadonlyMap<string, Strings> {
  const files = pathsIn(`src/locales/${language}`).filter((path) => path.endsWith('.json'))
  return new Map(
    files
      .map((path) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), path] as const)
      .filter(([page]) => !apart.has(page))
      .map(([page, path]) => [page, JSON.parse(textOf(path)) as Strings]), // the shape is what these rules check
  )
}

/** A key without its plural ending. */
export function stem(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}

/** The endings a language needs for a key that counts. */
export function endingsOf(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories
}
