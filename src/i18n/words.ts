/**
 * The interface words, one chunk for each language, asked for by page and key.
 *
 * A safety-critical string whose translation no person has checked is answered in English, so that nobody
 * acts on a machine's guess. It never reads what a person wrote, and never guesses a missing key: a test
 * makes sure that every key exists in every language.
 */
import { createInstance, type i18n } from 'i18next'
import safetyEnglish from '../locales/safety-english.json' with { type: 'json' }
import type { KeyOf, Page, Values } from './english.ts'
import { forReading, forTools } from './for-reading.ts'
import { type Language, languages } from './languages.ts'
import { pseudo, pseudoLanguages } from './pseudo.ts'

type Strings = Readonly<Record<string, string>>

const files = import.meta.glob<Strings>(['../locales/*/*.json', '!**/notes.json', '!**/status.json'], {
  import: 'default',
})
const statuses = import.meta.glob<{ checked: boolean }>('../locales/*/status.json', {
  import: 'default',
  eager: true,
})
const safety = safetyEnglish as Readonly<Record<string, Strings>> // one entry for each page that has any

const store: i18n = createInstance()
let started: Promise<unknown> | undefined
let showing: Language = 'en'
const loaded = new Set<string>()

function start(): Promise<unknown> {
  started ??= store.init({
    lng: 'en',
    fallbackLng: false,
    load: 'currentOnly',
    resources: { 'en-GB': safety },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return started
}

const coming = new Map<string, Promise<void>>()

const packs = { reading: forReading, tools: forTools }

/** Fetches one language's words: all of them, or those of the pages anybody may read. `showLanguage` then shows it. */
export async function loadWords(
  lang: Language,
  which: keyof typeof packs | 'everything' = 'everything',
): Promise<void> {
  await start()
  if (import.meta.env.DEV && lang in pseudoLanguages) return loadPseudo(lang)
  const wanted = Object.entries(files).filter(
    ([path]) =>
      path.startsWith(`../locales/${lang}/`) &&
      (which === 'everything' || packs[which].includes(pageOf(path))),
  )
  await Promise.all(wanted.map(([path, load]) => bring(lang, path, load)))
  loaded.add(lang)
}

const pageOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)

function bring(lang: Language, path: string, load: () => Promise<Strings>): Promise<void> {
  const here =
    coming.get(path) ??
    load().then((strings) => {
      store.addResourceBundle(lang, pageOf(path), strings)
      answered.clear()
    })
  coming.set(path, here)
  // What could not be fetched is asked for again the next time.
  here.catch(() => coming.delete(path))
  return here
}

async function loadPseudo(lang: Language): Promise<void> {
  await loadWords('en')
  for (const [page, strings] of Object.entries(store.getDataByLanguage('en') ?? {})) {
    if (typeof strings === 'string') continue
    const changed = Object.entries(strings).map(([key, text]) => [key, pseudo(lang, String(text))])
    store.addResourceBundle(lang, page, Object.fromEntries(changed))
  }
  loaded.add(lang)
}

/** From now on `useWords` and the dates speak this language. Its words have to be there already. */
export function showLanguage(lang: Language): void {
  if (loaded.has(lang)) showing = lang
}

/** The language of the page now showing. */
export function language(): Language {
  return showing
}

/** Whether a person who speaks the language has read its words. English is the source. */
export function isChecked(lang: Language): boolean {
  return lang === 'en' || statuses[`../locales/${lang}/status.json`]?.checked === true
}

/** The keys of each page whose words lives may hang on, without their forms for numbers. */
const safetyKeys = new Map(
  Object.entries(safety).map(([page, strings]) => [
    page,
    new Set(Object.keys(strings).map((name) => name.replace(/_(zero|one|two|few|many|other)$/, ''))),
  ]),
)

/** True when this string is answered in English, because lives may hang on it and nobody has checked the other. */
export function isFallback(page: Page, key: string, lang: Language = showing): boolean {
  return !isChecked(lang) && safetyKeys.get(page)?.has(key) === true
}

/** What was answered before, for words that nothing is filled into: a long page asks for the same few hundreds of times. */
const answered = new Map<string, string>()

export function useWords<P extends Page>(page: P): (key: KeyOf<P>, values?: Values) => string {
  const lang = showing
  return (key, values) => {
    const known = `${lang} ${page} ${key}`
    const before = values ? undefined : answered.get(known)
    if (before !== undefined) return before
    const from = isFallback(page, key, lang) ? 'en-GB' : lang
    const words = store.t(String(key), { ...(values ?? {}), lng: from, ns: String(page) })
    if (!values && loaded.has(lang)) answered.set(known, words)
    return words
  }
}

/** The same words in English, for whoever reads with the family. Its own words have to be there: `loadWords('en')`. */
export function useEnglish<P extends Page>(page: P): (key: KeyOf<P>, values?: Values) => string {
  return (key, values) => store.t(String(key), { ...(values ?? {}), lng: 'en', ns: String(page) })
}

/** The address of a page: `to('plan')` is `/en/plan/`. */
export function to(page: string, lang: Language = showing): string {
  return page === '' ? `/${lang}/` : `/${lang}/${page}/`
}

export function direction(lang: Language = showing): 'ltr' | 'rtl' {
  if (import.meta.env.DEV && lang in pseudoLanguages) return pseudoLanguages[lang] ?? 'ltr'
  return languages[lang].dir
}
