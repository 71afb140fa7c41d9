/**
 * The Vite plugin that makes one module of words for each language (`virtual:heard-words/<language>`): the words of
 * pages anybody may read are in it, and it knows where those of every other page are. A language that nobody has
 * checked brings the English of what lives may hang on. So a reader's first words are
 * one chunk, a page of one's own brings those it says, and no phone carries the addresses of other languages' words.
 *
 * Chunks are named `assets/locale-<language>[-<pack>]-<hash>.js`, so the service worker can pack each language by itself.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { forReading, packOf } from '../for-reading.ts'
import { pageWords } from './page-words.ts'

const locales = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'locales')
const WORDS = 'virtual:heard-words'
const notForPhones = ['notes.json', 'status.json']

export function wordsPlugin(): Plugin {
  return {
    name: 'heard-words',
    enforce: 'pre',
    resolveId: (id) => (id === WORDS || id.startsWith(`${WORDS}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${WORDS}`) {
        const offered = readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory())
        const entries = offered.map(({ name }) => `${name}: () => import('${WORDS}/${name}')`)
        return `export const languageWords = { ${entries.join(', ')} }
          export const pageWords = ${JSON.stringify(pageWords())}`
      }
      return id.startsWith(`\0${WORDS}/`) ? oneLanguage(id.slice(WORDS.length + 2)) : undefined
    },
  }
}

function oneLanguage(lang: string): string {
  const fileOf = (page: string) => JSON.stringify(join(locales, lang, `${page}.json`))
  const pages = readdirSync(join(locales, lang))
    .filter((name) => name.endsWith('.json') && !notForPhones.includes(name))
    .map((name) => name.slice(0, -'.json'.length))
  const here = pages.filter((page) => forReading.includes(page))
  const away = pages.filter((page) => !forReading.includes(page))
  const status = readFileSync(join(locales, lang, 'status.json'), 'utf8')
  const { checked } = JSON.parse(status) as { readonly checked: boolean }
  // English is the source: there is nothing to check it by.
  const isSafe = lang === 'en' || checked
  const safety = isSafe ? '{}' : readFileSync(join(locales, 'safety-english.json'), 'utf8')
  return [
    `export const safety = ${safety}`,
    ...here.map((page, i) => `import words${i} from ${fileOf(page)}`),
    `export const here = { ${here.map((page, i) => `${JSON.stringify(page)}: words${i}`).join(', ')} }`,
    `export const away = { ${away
      .map((page) => `${JSON.stringify(page)}: () => import(${fileOf(page)})`)
      .join(', ')} }`,
  ].join('\n')
}

/** The chunk that a module belongs to, if it is words. */
export function chunkOfWords(id: string): string | undefined {
  if (id.startsWith(`\0${WORDS}/`)) return `locale-${id.slice(WORDS.length + 2)}`
  const [, lang, page = ''] = /\/locales\/([\w-]+)\/(?!status)([\w-]+)\.json$/.exec(id) ?? []
  if (!lang) return undefined
  return forReading.includes(page) ? `locale-${lang}` : `locale-${lang}-${packOf(page)}`
}
