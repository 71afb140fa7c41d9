/**
 * The app's files, sorted: what every reader needs, and one pack for each language. A pack is kept only for a
 * language that somebody on this phone reads; each has a cache of its own, and each file its revision.
 */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching'
import { preferences } from '../store/preferences.ts'

export interface Packs {
  /** What does not belong to any one language. */
  readonly neutral: readonly PrecacheEntry[]
  readonly languages: readonly string[]
  languageOf(path: string): string | undefined
  /** The languages that this phone keeps, the chosen one first. */
  kept(): Promise<readonly string[]>
  /** Fetches what is missing or new of a language. False when there is no such language. */
  fill(language: string, event: ExtendableEvent): Promise<boolean>
  /** Drops what is old, once the new app has taken over. */
  tidy(event: ExtendableEvent): Promise<void>
  find(path: string): Promise<Response | undefined>
}

const cacheName = (language: string) => `heard-language-${language}`

/** Workbox fills a cache only while an app is installed; a language is chosen later too. */
function asInstall(event: ExtendableEvent): ExtendableEvent {
  const waitUntil = (work: Promise<unknown>) => event.waitUntil(work)
  return { type: 'install', waitUntil } as unknown as ExtendableEvent // all that Workbox asks of it
}

export function sortPacks(manifest: readonly (PrecacheEntry | string)[]): Packs {
  const files = manifest.map((file) => (typeof file === 'string' ? { url: file, revision: null } : file))
  const languages = files.flatMap(({ url }) => /^\/?([a-z]{2,3})\/index\.html$/.exec(url)?.[1] ?? [])
  const ofPage = new RegExp(`^/?(${languages.join('|')})(?:/|$)`)
  const ofScript = new RegExp(`^/?assets/(?:locale|topic)-(${languages.join('|')})-[\\w-]+\\.js$`)

  function languageOf(path: string): string | undefined {
    return languages.length === 0 ? undefined : (ofPage.exec(path) ?? ofScript.exec(path))?.[1]
  }

  const packs = new Map(
    languages.map((language) => {
      const pack = new PrecacheController({ cacheName: cacheName(language) })
      pack.addToCacheList(files.filter(({ url }) => languageOf(url) === language))
      return [language, pack] as const
    }),
  )

  async function kept(): Promise<readonly string[]> {
    const { language: chosen } = await preferences().catch(() => ({ language: undefined }))
    const there: string[] = []
    for (const language of languages) {
      if (language === chosen || (await caches.has(cacheName(language)))) there.push(language)
    }
    return there.sort((one, other) => Number(other === chosen) - Number(one === chosen))
  }

  return {
    neutral: files.filter(({ url }) => languageOf(url) === undefined),
    languages,
    languageOf,
    kept,
    async fill(language, event) {
      const pack = packs.get(language)
      await pack?.install(asInstall(event))
      return pack !== undefined
    },
    async tidy(event) {
      for (const language of await kept()) await packs.get(language)?.activate(event)
    },
    async find(path) {
      const pack = packs.get(languageOf(path) ?? '')
      return pack?.matchPrecache(path.endsWith('/') ? `${path}index.html` : path)
    },
  }
}
