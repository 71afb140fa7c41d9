/**
 * Keeps the app on the phone and carries sealed envelopes, also while the app is closed and the door is locked.
 *
 * It answers GET for our own files only, and never touches an answer of the council or the desk. A newer app
 * waits until the page says that this is a good moment. It has no keys and can read nothing.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { carry } from '../sync/deliver.ts'
import { type Listed, sortPacks } from './packs.ts'

interface SyncEvent extends ExtendableEvent {
  readonly tag: string
}

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (Listed | string)[]
  addEventListener(type: 'sync', listener: (event: SyncEvent) => void): void
}

class NotAllGoneError extends Error {
  override readonly name = 'NotAllGoneError'
}

setCacheNameDetails({ prefix: 'heard', suffix: '', precache: 'app' })
const packs = sortPacks(self.__WB_MANIFEST)

/** The pages of the app: a language's, or the bare address. Everything else is nobody's business here. */
const isPage = (path: string) => path === '/' || packs.languageOf(path) !== undefined

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isPage(url.pathname),
  ({ request, url }) => openPage(request, url),
)
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && (packs.languageOf(url.pathname) !== undefined || packs.isRest(url.pathname)),
  async ({ request, url }) => (await packs.find(url.pathname)) ?? fetch(request),
)
precacheAndRoute([...packs.neutral], { cleanURLs: false, ignoreURLParametersMatching: [] })
cleanupOutdatedCaches()
clientsClaim()

/** A page from the phone; else from the server; without signal the same page in a language that is kept. */
async function openPage(request: Request, url: URL): Promise<Response> {
  const [language] = await packs.kept()
  if (url.pathname === '/' && language) return goTo(`/${language}/`)
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
  const kept = await packs.find(path)
  if (kept) return path === url.pathname ? kept : goTo(`${path}${url.search}`)
  try {
    return await fetch(request)
  } catch (error) {
    const other = await instead(path, language)
    if (!other || other === path) throw error
    return goTo(other)
  }
}

async function instead(path: string, language: string | undefined): Promise<string | undefined> {
  if (!language) return undefined
  const samePage = path.replace(/^\/[a-z-]+\//, `/${language}/`)
  return (await packs.find(samePage)) ? samePage : `/${language}/`
}

function goTo(path: string): Response {
  return Response.redirect(new URL(path, self.location.origin).href, 302)
}

self.addEventListener('install', (event) => {
  event.waitUntil(bringWhatIsKept(event))
})

/** A newer app comes whole before it may take over. A first one leaves all this for after the page that is being read. */
async function bringWhatIsKept(event: ExtendableEvent): Promise<void> {
  const languages = await packs.kept()
  if (languages.length === 0) return
  await Promise.all([...languages.map((language) => packs.fill(language, event)), packs.fillRest(event)])
}

self.addEventListener('activate', (event) => {
  event.waitUntil(packs.tidy(event))
})

self.addEventListener('message', (event) => {
  const { type, lang } = (event.data ?? {}) as { type?: unknown; lang?: unknown } // from our own pages
  if (type === 'SKIP_WAITING') void self.skipWaiting()
  if (type === 'DELIVER') event.waitUntil(carry({ eager: true }))
  if (type === 'LANG') event.waitUntil(keepLanguage(String(lang), event))
})

async function keepLanguage(language: string, event: ExtendableMessageEvent): Promise<void> {
  // The guide first, then one's own pages and the tools: whoever came to read has the line to themselves.
  const ok = await packs
    .fill(language, event)
    .then(async (isOurs) => {
      await packs.fillRest(event)
      return isOurs
    })
    .catch(() => false)
  event.ports[0]?.postMessage({ ok })
}

self.addEventListener('sync', (event) => {
  if (event.tag === 'outbox') event.waitUntil(carryAll())
})

/** The browser asks again later when this fails. */
async function carryAll(): Promise<void> {
  const { left } = await carry({ eager: true })
  if (left > 0)
    throw new NotAllGoneError('Some envelopes are still on their way. The browser may wake us again.')
}

// Woken for any reason at all: a browser without background sync has no better moment.
void carry().catch(() => undefined)
