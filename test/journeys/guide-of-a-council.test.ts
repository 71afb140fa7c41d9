/** A reader chooses their council, reads its facts, is told when they are old, and carries the guide in their pocket. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstVisit, openBrowser } from '../../scripts/first-visit.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { openPhone, type Phone, readable } from './phone.ts'

const MOST_FOR_ONE_LANGUAGE = 700_000
let product: Product
let phone: Phone

beforeAll(async () => {
  product = await startProduct()
  phone = await openPhone()
})
afterAll(async () => {
  await phone?.end()
  await product?.end()
})

test('changing the council changes the facts, and old facts are said to be old', async () => {
  const { page } = phone
  await page.goto(`${product.url}/en/guide/before-the-meeting/`)
  expect(await readable(page)).not.toMatch(/From Kent|From Somerset/)
  for (const [council, other] of [
    ['Kent', 'Somerset'],
    ['Somerset', 'Kent'],
  ] as const) {
    await page.goto(`${product.url}/en/settings/`)
    await page.getByRole('radio', { name: council, exact: true }).check({ force: true })
    await page.waitForTimeout(300)
    await page.goto(`${product.url}/en/guide/before-the-meeting/`)
    await page
      .getByText(new RegExp(`From ${council}`))
      .first()
      .waitFor()
    const words = await readable(page)
    expect(words).not.toContain(`From ${other}`)
    // What we know of Somerset is from 2013.
    if (council === 'Somerset') {
      expect(words).toMatch(/This is old/)
      expect(await page.locator('.area-line .banner').first().textContent()).toMatch(/old/)
    }
  }
})

test('the guide in one language, with the app that shows it, is less than 700 kB to fetch', async () => {
  const browser = await openBrowser()
  try {
    const { kept } = await firstVisit(browser, `${product.url}/en/guide/`)
    const inOneLanguage = kept.filter(({ cache }) => /language-en|app/.test(cache))
    expect(new Set(inOneLanguage.map(({ cache }) => cache)).size).toBeGreaterThan(1)
    const bytes = inOneLanguage.reduce((sum, one) => sum + one.bytes, 0)
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThan(MOST_FOR_ONE_LANGUAGE)
  } finally {
    await browser.close()
  }
})
