/**
 * The app's files, sorted: what every reader needs, one pack for each language with its guide, and the rest, which comes
 * quietly after them: one's own pages, the tools, and their words in the languages that are kept. A language's pack is kept only for a language that somebody on this phone reads; each has a cache of its own,
 * and each file its revision.
 */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching'
import { preferences } from '../store/preferences.ts'

/** A file as the build lists it. */
export interface Listed extends PrecacheEntry {
  /** Only somebody's own pages or a tool need it: it is fetched once the guide is there. */
  readonly later?: boolean
}

export interface Packs {
  /** What every page needs, in whatever language. */
  readonly neutral: readonly PrecacheEntry[]
  readonly languages: readonly string[]
  languageOf(path: string): string | undefined
  /** The languages that this phone keeps, the chosen one first. */
  kept(): Promise<readonly string[]>
  /** Fetches what is missing or new of a language. False when there is no such language. */
  fill(language: string, event: ExtendableEvent): Promise<boolean>
  isRest(path: string): boolean
  /** Fetches what is missing or new of the rest, and of its words in the languages that are kept. */
  fillRest(event: ExtendableEvent): Promise<void>
  /** Drops what is old, once the new app has taken over. */
  tidy(event: ExtendableEvent): Promise<void>
  find(path: string): Promise<Response | undefined>
}

const REST = 'heard-rest'
const cacheName = (language: string) => `heard-language-${language}`
/** Words of one's own pages, in one language; what everybody reads has nothing more in its name. */
const ownWords = /^\/?assets\/locale-[a-z]+-[a-z-]+-[\w-]{8}\.js$/

/** Workbox fetches one file after the other; over a slow line most of that is waiting. More would crowd out the page. */
const LANES = 4

async function fillInLanes(cache: string, files: readonly Listed[], event: ExtendableEvent): Promise<void> {
  const lanes = Array.from({ length: LANES }, (_, lane) => files.filter((_file, i) => i % LANES === lane))
  await Promise.all(
    lanes.map(async (part) => {
      const lane = new PrecacheController({ cacheName: cache })
      lane.addToCacheList([...part])
      await lane.install(asInstall(event))
    }),
  )
}

/** Workbox fills a cache only while an app is installed; a language is chosen later too. */
function asInstall(event: ExtendableEvent): ExtendableEvent {
  const waitUntil = (work: Promise<unknown>) => event.waitUntil(work)
  return { type: 'install', waitUntil } as unknown as ExtendableEvent // all that Workbox asks of it
}

/** The whole of a pack, to look in and to tidy, and the way to fetch what is missing or new of it. */
function packNamed(cache: string, files: readonly Listed[]) {
  const all = new PrecacheController({ cacheName: cache })
  all.addToCacheList([...files])
  return { all, fill: (event: ExtendableEvent) => fillInLanes(cache, files, event) }
}

export function sortPacks(manifest: readonly (Listed | string)[]): Packs {
  const files: readonly Listed[] = manifest.map((file) =>
    typeof file === 'string' ? { url: file, revision: null } : file,
  )
  const languages = files.flatMap(({ url }) => /^\/?([a-z]{2,3})\/index\.html$/.exec(url)?.[1] ?? [])
  const ofPage = new RegExp(`^/?(${languages.join('|')})(?:/|$)`)
  const ofScript = new RegExp(`^/?assets/(?:locale|topic)-(${languages.join('|')})-[\\w-]+\\.js$`)

  function languageOf(path: string): string | undefined {
    return languages.length === 0 ? undefined : (ofPage.exec(path) ?? ofScript.exec(path))?.[1]
  }

  function packEach(nameOf: (language: string) => string, belongs: (url: string) => boolean) {
    return new Map(
      languages.map((language) => {
        const own = files.filter(({ url }) => languageOf(url) === language && belongs(url))
        return [language, packNamed(nameOf(language), own)] as const
      }),
    )
  }
  const packs = packEach(cacheName, (url) => !ownWords.test(url))
  const words = packEach(
    (language) => `heard-words-${language}`,
    (url) => ownWords.test(url),
  )

  const later = files.filter((file) => file.later === true && languageOf(file.url) === undefined)
  const restPaths = new Set(later.map(({ url }) => `/${url.replace(/^\//, '')}`))
  const rest = packNamed(REST, later)

  async function kept(): Promise<readonly string[]> {
    const { language: chosen } = await preferences().catch(() => ({ language: undefined }))
    const there: string[] = []
    for (const language of languages) {
      if (language === chosen || (await caches.has(cacheName(language)))) there.push(language)
    }
    return there.sort((one, other) => Number(other === chosen) - Number(one === chosen))
  }

  return {
    neutral: files.filter((file) => file.later !== true && languageOf(file.url) === undefined),
    languages,
    languageOf,
    kept,
    async fill(language, event) {
      const pack = packs.get(language)
      await pack?.fill(event)
      return pack !== undefined
    },
    isRest: (path) => restPaths.has(path),
    async fillRest(event) {
      const wanted = (await kept()).map((language) => words.get(language))
      for (const pack of [...wanted, rest]) await pack?.fill(event)
    },
    async tidy(event) {
      await rest.all.activate(event)
      for (const language of await kept())
        for (const each of [packs, words]) await each.get(language)?.all.activate(event)
    },
    async find(path) {
      if (restPaths.has(path)) return rest.all.matchPrecache(path)
      if (ownWords.test(path)) return words.get(languageOf(path) ?? '')?.all.matchPrecache(path)
      const pack = packs.get(languageOf(path) ?? '')?.all
      if (!path.endsWith('/')) return pack?.matchPrecache(path)
      // A page that comes with its first style in it is kept without.
      return (await pack?.matchPrecache(`${path}kept.html`)) ?? pack?.matchPrecache(`${path}index.html`)
    },
  }
}
