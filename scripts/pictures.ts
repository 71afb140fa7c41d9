/**
 * `npm run pictures`: the pictures of the README, taken from the running app with its invented families.
 * Small phone, quiet clock, and as few bytes as a picture of words needs.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import {
  arrived,
  beginWriting,
  follow,
  goToCheck,
  join,
  openPart,
  send,
  write,
} from '../test/journeys/family.ts'
import { launchOptions } from './chromium.mjs'
import { type Product, startProduct } from './product.ts'

const folder = joinPath(import.meta.dirname, '..', 'docs', 'pictures')
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, timezoneId: 'Europe/London' } as const

mkdirSync(folder, { recursive: true })
const product = await startProduct()
try {
  await leila(product)
  await grace(product)
  await arabic(product)
  await desk(product)
} finally {
  await product.end()
}
process.exit(0)

/** She reads, writes, checks, sends, and locks. */
async function leila({ url, invitationFor }: Product): Promise<void> {
  await withPhone('en-GB', async (page) => {
    await page.goto(`${url}/en/guide/`)
    await take(page, 'guide')
    const part = await join(page, url, invitationFor('Leila Haddad'))
    await follow(page, '/en/')
    await take(page, 'home')
    await page.goto(`${url}/en/share-views/`)
    await take(page, 'lock')
    await openPart(page, part)
    await beginWriting(page)
    await write(page, 'Maya has been in school every day this month. On Sundays we bake flatbread together.')
    await take(page, 'question')
    await goToCheck(page)
    await take(page, 'check')
    await send(page)
    await page.getByText(arrived).first().waitFor()
    await take(page, 'received')
  })
}

async function grace({ url, invitationFor }: Product): Promise<void> {
  await withPhone('en-GB', async (page) => {
    await join(page, url, invitationFor('Grace Mensah'))
    await follow(page, '/en/')
    await follow(page, '/en/plan/')
    await take(page, 'plan')
  })
}

async function arabic({ url, invitationFor }: Product): Promise<void> {
  await withPhone('ar', async (page) => {
    await join(page, url, invitationFor('Tolu Adeyemi'))
    await follow(page, '/en/')
    await page.locator('a[data-language="ar"]').first().click()
    await page.waitForURL('**/ar/')
    await take(page, 'home-arabic')
  })
}

async function desk({ deskUrl, deskKey }: Product): Promise<void> {
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ viewport: { width: 1100, height: 720 }, locale: 'en-GB' })
  await page.goto(deskUrl)
  await page.locator('input').first().fill(deskKey)
  await page.keyboard.press('Enter')
  await page.locator('h1').first().waitFor()
  await page.waitForTimeout(1000)
  await take(page, 'desk')
  await browser.close()
}

async function withPhone(locale: string, what: (page: Page) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(joinPath(tmpdir(), 'heard-pictures-'))
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions(), ...phone, locale })
  try {
    await what(context.pages()[0] ?? (await context.newPage()))
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForTimeout(700) // pictures and the reader's focus settle
  await page.screenshot({ path: joinPath(folder, `${name}.png`), animations: 'disabled' })
}
