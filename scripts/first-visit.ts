/**
 * One first visit to one page in a real Chromium with nothing kept: what travelled, and when.
 *
 * Bytes are those of the bodies as they travelled (compressed), read off each answer. What the service worker
 * fetches for later is not part of the visit, and is counted from what it kept.
 */
import { type Browser, chromium, type Page, type Response } from 'playwright-core'
import { launchOptions } from './chromium.mjs'

export interface Travelled {
  readonly path: string
  readonly kind: string
  readonly bytes: number
}

export interface Kept {
  readonly cache: string
  readonly path: string
  readonly bytes: number
}

export interface Visit {
  readonly beforeTouch: readonly Travelled[]
  /** At a touch that only reads. */
  readonly whileReading: readonly Travelled[]
  /** When something is touched that needs the app. */
  readonly afterTouch: readonly Travelled[]
  /** What is kept on the phone for later. */
  readonly kept: readonly Kept[]
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
const QUIET_MS = 1500

export function openBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions())
}

export async function firstVisit(browser: Browser, url: string): Promise<Visit> {
  const first = await visit(browser, url, 'allow')
  const beforeTouch = await first.fetched()
  const kept = await keptForLater(first.page, url)
  await first.close()

  // A quick thumb comes before the service worker has anything: here it is held back, so that all is fetched.
  const quick = await visit(browser, url, 'block')
  await quick.fetched()
  await quick.page.locator('h1').tap()
  await quick.page.waitForTimeout(QUIET_MS)
  const whileReading = await quick.fetched()
  await quick.page.locator('main :is(button, input)').first().focus()
  await quick.page.waitForTimeout(QUIET_MS)
  const afterTouch = await quick.fetched()
  await quick.close()
  return { beforeTouch, whileReading, afterTouch, kept }
}

async function visit(browser: Browser, url: string, serviceWorkers: 'allow' | 'block') {
  const context = await browser.newContext({ ...PHONE, locale: 'en-GB', serviceWorkers })
  const page = await context.newPage()
  const seen: Response[] = []
  const known = new Set<string>()
  page.on('response', (response) => {
    if (!response.request().serviceWorker()) seen.push(response)
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(QUIET_MS)
  return {
    page,
    /** What came since this was last asked. */
    fetched: async () => {
      const all = await Promise.all(seen.splice(0).map(travelled))
      // What is asked for a second time comes from the browser's own store, and does not travel again.
      return all.filter(({ path }) => !known.has(path) && known.add(path))
    },
    close: () => context.close(),
  }
}

async function travelled(response: Response): Promise<Travelled> {
  const { pathname } = new URL(response.url())
  const headers = await response.allHeaders()
  const bytes = response.fromServiceWorker() ? 0 : Number(headers['content-length'] ?? 0)
  return { path: pathname, kind: kindOf(headers['content-type'] ?? ''), bytes }
}

function kindOf(contentType: string): string {
  const kinds = {
    html: 'html',
    javascript: 'js',
    css: 'css',
    image: 'pictures',
    font: 'fonts',
    manifest: 'manifest',
  }
  return Object.entries(kinds).find(([word]) => contentType.includes(word))?.[1] ?? 'other'
}

/** Asks again for every address in the caches, to learn what it weighed on its way. */
async function keptForLater(page: Page, url: string): Promise<readonly Kept[]> {
  const hasWorker = page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  // A build without a service worker keeps nothing, and the table then says so.
  await Promise.race([hasWorker, page.waitForTimeout(20_000)])
  // What comes quietly has come when nothing more does.
  let paths: Record<string, string[]> = {}
  for (let before = -1, now = 0; now !== before; ) {
    before = now
    await page.waitForTimeout(2 * QUIET_MS)
    paths = await page.evaluate(async () => {
      const all: Record<string, string[]> = {}
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        all[name] = (await cache.keys()).map((request) => new URL(request.url).pathname)
      }
      return all
    })
    now = Object.values(paths).flat().length
  }
  const kept: Kept[] = []
  for (const [cache, list] of Object.entries(paths))
    for (const path of list) kept.push({ cache, path, bytes: await weightOf(new URL(path, url).href) })
  return kept
}

async function weightOf(address: string): Promise<number> {
  const answer = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
  return Number(answer.headers.get('content-length') ?? 0)
}
