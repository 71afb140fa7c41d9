/**
 * The interface words, one chunk for each language, asked for by page and key.
 *
 * A safety-critical string whose translation no person has checked is answered in English, so that nobody
 * acts on a machine's guess. It never reads what a person wrote, and never guesses a missing key: a test
 * makes sure that every key exists in every language.
 */
import { languageWords, pageWords } from 'virtual:heard-words'
import { createInstance, type i18n } from 'i18next'
import type { KeyOf, Page, Values } from './english.ts'
import { type Language, languages } from './languages.ts'
import { pseudo, pseudoLanguages } from './pseudo.ts'

type Strings = Readonly<Record<string, string>>

const statuses = import.meta.glob<{ checked: boolean }>('../locales/*/status.json', {
  import: 'default',
  eager: true,
})

const store: i18n = createInstance()
let showing: Language = 'en'
const loaded = new Set<string>()
/** The keys of each page whose words lives may hang on, without their forms for numbers. */
const safetyKeys = new Map<string, ReadonlySet<string>>()
/** What was answered before, for words that nothing is filled into: a long page asks for the same few hundreds of times. */
const answered = new Map<string, string>()

/** What is asked for once is not asked for again, unless it could not be fetched. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined
  return () => {
    coming ??= load().catch((cause: unknown) => {
      coming = undefined
      throw cause
    })
    return coming
  }
}

const start = once(() =>
  store.init({
    lng: 'en',
    fallbackLng: false,
    load: 'currentOnly',
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  }),
)

const coming = new Map<string, () => Promise<void>>()

/**
 * Fetches one language's words: those of the pages anybody may read, and of the pages named (all of them when none are).
 * `showLanguage` then shows it.
 */
export async function loadWords(lang: Language, pages?: readonly Page[]): Promise<void> {
  await start()
  if (import.meta.env.DEV && lang in pseudoLanguages) return loadPseudo(lang, pages)
  const words = await languageWords[lang]?.()
  if (!words) return
  if (!loaded.has(lang)) {
    for (const [page, strings] of Object.entries(words.here)) add(lang, page, strings)
    for (const [page, strings] of Object.entries(words.safety)) addSafety(page, strings)
    loaded.add(lang)
  }
  const wanted = Object.entries(words.away).filter(
    ([page]) => !pages || (pages as readonly string[]).includes(page),
  )
  await Promise.all(wanted.map(([page, load]) => bring(lang, page, load)))
}

/** Whether the words of the pages anybody may read are here. */
export function hasWords(lang: Language): boolean {
  return loaded.has(lang)
}

/** What the page of this name in the table of routes says. */
export function wordsFor(page: string): readonly Page[] {
  return (pageWords[page] ?? []) as readonly Page[] // read off the code by the build
}

function add(lang: string, page: string, strings: Strings): void {
  store.addResourceBundle(lang, page, strings)
  answered.clear()
}

function addSafety(page: string, strings: Strings): void {
  add('en-GB', page, strings)
  const keys = Object.keys(strings).map((name) => name.replace(/_(zero|one|two|few|many|other)$/, ''))
  safetyKeys.set(page, new Set(keys))
}

function bring(lang: Language, page: string, load: () => Promise<{ default: Strings }>): Promise<void> {
  const name = `${lang} ${page}`
  const here =
    coming.get(name) ??
    once(async () => {
      add(lang, page, (await load()).default)
    })
  coming.set(name, here)
  return here()
}

async function loadPseudo(lang: Language, pages?: readonly Page[]): Promise<void> {
  await loadWords('en', pages)
  for (const [page, strings] of Object.entries(store.getDataByLanguage('en') ?? {})) {
    if (typeof strings === 'string') continue
    const changed = Object.entries(strings).map(([key, text]) => [key, pseudo(lang, String(text))])
    add(lang, page, Object.fromEntries(changed))
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

/** True when this string is answered in English, because lives may hang on it and nobody has checked the other. */
export function isFallback(page: Page, key: string, lang: Language = showing): boolean {
  return !isChecked(lang) && safetyKeys.get(page)?.has(key) === true
}

export function useWords<P extends Page>(page: P): (key: KeyOf<P>, values?: Values) => string {
  const lang = showing
  return (key, values) => {
    const known = `${lang} ${page} ${key}`
    const before = values ? undefined : answered.get(known)
    if (before !== undefined) return before
    const from = isFallback(page, key, lang) ? 'en-GB' : lang
    const filled = values && direction(lang) === 'rtl' ? apart(values) : values
    const words = store.t(String(key), { ...(filled ?? {}), lng: from, ns: String(page) })
    if (!values && loaded.has(lang)) answered.set(known, words)
    return words
  }
}

/**
 * A name or a telephone number in the letters of the letter, kept in one piece in a sentence that runs the other way
 * (Unicode's isolates): otherwise its full stop, or the name after it, jumps to its wrong side.
 */
function apart(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /\p{Script=Latin}|^\+?\d[\d ]*\d$/u.test(value)
        ? `\u2068${value}\u2069`
        : value,
    ]),
  )
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
