/**
 * Writes `src/locales/safety-english.json`: the English of every string that lives may hang on, so that each phone
 * has it beside any translation that no person has checked. A test says when it is out of date.
 *
 *   npx tsx scripts/safety-words.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const locales = fileURLToPath(new URL('../src/locales/', import.meta.url))

function read<T>(name: string): T {
  return JSON.parse(readFileSync(`${locales}${name}`, 'utf8')) as T // our own files; test/rules reads every one
}

const plural = /_(zero|one|two|few|many|other)$/

/** `safety.json` names the keys; plural forms of a key come along. */
export function safetyEnglish(): Record<string, Record<string, string>> {
  const pages = Object.entries(read<Record<string, readonly string[]>>('safety.json')).sort(([a], [b]) =>
    a.localeCompare(b),
  )
  return Object.fromEntries(
    pages.map(([page, keys]) => {
      const english = Object.entries(read<Record<string, string>>(`en/${page}.json`))
      return [page, Object.fromEntries(english.filter(([key]) => keys.includes(key.replace(plural, ''))))]
    }),
  )
}

export const safetyText = () => `${JSON.stringify(safetyEnglish(), undefined, 2)}\n`

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(`${locales}safety-english.json`, safetyText())
