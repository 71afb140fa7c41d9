/**
 * Reads off the code which pages' words each page of the app says, so that a page and its words are fetched together
 * and nobody keeps a list. It goes by the table of routes in `app.tsx` and follows what each page is made of.
 *
 * Words that a part fetches by itself when it is pressed (`loadWords(…, ['reading'])`) are not the page's to bring.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { forReading } from '../for-reading.ts'

const source = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const row = /for(?:Oneself|Everybody)\(\s*'[^']*',\s*'([\w-]+)',\s*\(\) =>\s*import\('\.\/([^']+)'\)/g

/** How the code says whose words it says: every other way fails a test. */
export const says = /useWords(?:<'([\w-]+)'>|\(\s*'([\w-]+)'\s*\))|isFallback\(\s*'([\w-]+)'|\sof="([\w-]+)"/g
const bringsItself = /loadWords\([^[;]*\[([^\]]*)\]/g
/** What is imported for its types alone is not there on a phone. */
const imports = /(?:import|export)\s(?!type\s)[^;'"]*?from\s*'(\.[^']+)'|import\('(\.[^']+)'\)/g

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter((part) => part !== undefined))

/** Page → whose words it says, beside those everybody reads. */
export function pageWords(): Readonly<Record<string, readonly string[]>> {
  const read = reader()
  const rows = [...read(join(source, 'app.tsx')).matchAll(row)]
  return Object.fromEntries(rows.map(([, page, file = '']) => [page, wordsOf(join(source, file), read)]))
}

type Read = (path: string) => string

function wordsOf(page: string, read: Read): readonly string[] {
  const texts = [...partsOf(page, read, new Set())].map(read)
  const brought = texts.flatMap((text) =>
    found(text, bringsItself).flatMap((list) => found(list, /'([\w-]+)'/g)),
  )
  const said = new Set(texts.flatMap((text) => found(text, says)))
  return [...said].filter((words) => !forReading.includes(words) && !brought.includes(words)).sort()
}

function partsOf(path: string, read: Read, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(path) || !/\.tsx?$/.test(path) || !existsSync(path)) return seen
  seen.add(path)
  for (const to of found(read(path), imports)) partsOf(join(dirname(path), to), read, seen)
  return seen
}

/** A file's text without its comments, read once. */
function reader(): Read {
  const texts = new Map<string, string>()
  return (path) => {
    const text =
      texts.get(path) ?? readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    texts.set(path, text)
    return text
  }
}
