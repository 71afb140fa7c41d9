/**
 * A phone: a real Chromium with a profile on disk, the size of a small phone, and a note of all it asked for.
 *
 * Closing and opening it again on the same profile is what closing the browser is to a person. It talks to
 * nobody but the address it is given; what it asked of anybody is in `requests`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { launchOptions } from '../../scripts/chromium.mjs'

export interface PhoneOptions {
  readonly profile?: string
  readonly locale?: string
  readonly width?: number
  readonly javaScript?: boolean
  /** The size of text that the reader has set in the browser, in pixels; 16 when nobody touched it. */
  readonly textPixels?: number
}

export interface Phone {
  readonly page: Page
  readonly context: BrowserContext
  readonly profile: string
  /** Every address that was asked for, by pages and by the service worker. */
  readonly requests: readonly string[]
  /** What the browser itself complained of: errors of the page, refused scripts and styles. */
  readonly complaints: readonly string[]
  /** Closes the browser; the profile stays. */
  close(): Promise<void>
  /** Closes it and takes the profile away. */
  end(): Promise<void>
}

export async function openPhone(options: PhoneOptions = {}): Promise<Phone> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'heard-phone-'))
  if (options.textPixels) setTextSize(profile, options.textPixels)
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    viewport: { width: options.width ?? 390, height: 844 },
    hasTouch: true,
    locale: options.locale ?? 'en-GB',
    timezoneId: 'Europe/London',
    javaScriptEnabled: options.javaScript ?? true,
    serviceWorkers: 'allow',
  })
  context.setDefaultTimeout(40_000)
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    context,
    profile,
    requests,
    complaints,
    close: () => context.close(),
    async end() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** As the browser's own settings page would write it. */
function setTextSize(profile: string, pixels: number): void {
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const webprefs = { default_font_size: pixels, default_fixed_font_size: pixels }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ webkit: { webprefs } }))
}

/** What can be read on the page: what is hidden from the eye is not in it. */
export function readable(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts as readable
  return page.locator('main').innerText()
}

/** Waits until the app and this language are kept on the phone, as the service worker itself says, so the line may be cut. */
export async function keptForOffline({ page }: Phone, language = 'en'): Promise<void> {
  const isKept = await page.evaluate(async (lang) => {
    const { active } = await navigator.serviceWorker.ready
    const { port1, port2 } = new MessageChannel()
    const answer = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data.ok)
    })
    active?.postMessage({ type: 'LANG', lang }, [port2])
    const late = new Promise((resolve) => setTimeout(() => resolve('no answer'), 120_000))
    return Promise.race([answer, late])
  }, language)
  if (isKept !== true)
    throw new NotKeptError(`The service worker could not keep "${language}" on the phone: ${isKept}.`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

export class NotKeptError extends Error {
  override name = 'NotKeptError'
}
