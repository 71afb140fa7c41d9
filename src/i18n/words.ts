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
import { type Language, languages } from './languages.ts'

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

/** Fetches one language's words. `showLanguage` then puts them on the screen. */
export async function loadWords(lang: Language): Promise<void> {
  await start()
  if (!loaded.has(lang)) {
    const mine = Object.entries(files).filter(([path]) => path.startsWith(`../locales/${lang}/`))
    await Promise.all(
      mine.map(async ([path, load]) => {
        store.addResourceBundle(lang, path.slice(path.lastIndexOf('/') + 1, -'.json'.length), await load())
      }),
    )
    loaded.add(lang)
  }
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
  if (isChecked(lang)) return false
  return Object.keys(safety[page] ?? {}).some(
    (name) => name.replace(/_(zero|one|two|few|many|other)$/, '') === key,
  )
}

export function useWords<P extends Page>(page: P): (key: KeyOf<P>, values?: Values) => string {
  const lang = showing
  return (key, values) => {
    const from = isFallback(page, key, lang) ? 'en-GB' : lang
    return store.t(String(key), { ...(values ?? {}), lng: from, ns: String(page) })
  }
}

/** The address of a page: `to('plan')` is `/en/plan/`. */
export function to(page: string, lang: Language = showing): string {
  return page === '' ? `/${lang}/` : `/${lang}/${page}/`
}

export function direction(lang: Language = showing): 'ltr' | 'rtl' {
  return languages[lang].dir
}
