/** A page that is only read stays still when the app arrives, no press is lost, and Hide leaves nothing on the screen. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'
import { openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

let product: Product
let phone: Phone
let page: Page

beforeAll(async () => {
  product = await startProduct()
  phone = await openPhone()
  page = phone.page
  // Every change to what is drawn, from the moment the page is there. Attributes of key words open and close in place.
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const changes: string[] = []
      Object.assign(globalThis, { changes })
      new MutationObserver((all) => {
        for (const { type, target } of all) changes.push(`${type} ${target.nodeName}`)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
  })
})
afterAll(async () => {
  await phone?.end()
  await product?.end()
})

const changes = () => page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)
const scripts = () =>
  page.evaluate(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    return new Set(names.filter((name) => /\/app-(?!updates)/.test(name))).size
  })

test.each(['/en/guide/', '/ar/guide/', '/en/welcome/', '/pl/get-help-now/'])(
  '%s is read without the app, and does not move when the app comes',
  async (path) => {
    // Whoever only reads does not pay for the app. Who has pages of their own here gets it at any touch.
    await page.goto(product.url + path)
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await page.mouse.click(2, 500)
    await page.waitForTimeout(500)
    const before = await scripts()
    await page.evaluate(
      (language) => localStorage.setItem('heard/at-once', JSON.stringify({ language })),
      path.slice(1, 3),
    )
    await page.reload()
    const place = await page.locator('h1').boundingBox()
    await page.mouse.click(2, 500)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/locale-/.test(name)),
    )
    await page.waitForTimeout(800)
    expect(await changes()).toEqual([])
    expect(await page.locator('h1').boundingBox()).toEqual(place)
    expect(before).toBe(0)
    expect(await scripts()).toBe(1)
  },
)

test('the first press of all is not lost: a choice made before the app was there is kept', async () => {
  await page.goto(`${product.url}/en/welcome/`)
  await page.locator('input[value=example]').click()
  await page.waitForTimeout(1500)
  await page.goto(`${product.url}/en/get-help-now/`)
  await page.mouse.click(2, 500)
  await expect.poll(() => page.locator('details.place[open] summary').textContent()).toContain('Northmoor')
})

test('a picture, a PIN and Open, all before the app was there, are answered when it is', async () => {
  const early = await phone.context.newPage()
  await early.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const pin = document.querySelector<HTMLInputElement>('#pin')
      if (!pin) return
      pin.value = '274916'
      pin.dispatchEvent(new Event('input', { bubbles: true }))
      document.querySelector<HTMLElement>('input[name=door][value="3"]')?.click()
      document.querySelector<HTMLElement>('form button[type=submit]')?.click()
    })
  })
  await early.goto(`${product.url}/en/locked/`)
  // Nobody has a part on this phone, so the whole answer is that nothing fits.
  await early.getByText(said('locked', 'wrong.title')).waitFor()
  await early.close()
})

test('three presses of Shift show a list, and going back shows the lock screen only', async () => {
  await page.goto(`${product.url}/en/settings/`)
  await page.waitForTimeout(500)
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
  await page.waitForURL('**/hide/')
  expect(await page.title()).toBe('List')
  expect(await page.getByText('Washing powder').isVisible()).toBe(true)
  expect(await page.content()).not.toMatch(/council|child|meeting/i)
  for (let steps = 0; steps < 2; steps++) {
    await page.goBack()
    await page.waitForURL('**/locked/')
  }
})

test('the button hides in the same moment, and its list leads to the lock screen', async () => {
  await page.goto(`${product.url}/hide/`)
  await page.getByText('Add').click()
  await page.waitForURL('**/locked/')
  const times: number[] = []
  for (let again = 0; again < 20; again++) {
    await page.evaluate(() => sessionStorage.clear())
    await page.goto(`${product.url}/en/guide/`)
    const took = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const button = document.querySelector<HTMLElement>('.hide-btn')
          const started = performance.now()
          button?.click()
          const root = document.documentElement
          if (root.style.visibility === 'hidden' && document.title === 'List')
            done(performance.now() - started)
        }),
    )
    times.push(took)
    await page.waitForURL('**/hide/')
  }
  const slowest = times.sort((a, b) => a - b)[18] ?? Number.POSITIVE_INFINITY
  expect(slowest).toBeLessThan(100)
})

test('nothing that the browser was told to refuse was tried', () => {
  expect(phone.complaints).toEqual([])
  expect(phone.requests.filter((address) => !address.startsWith(product.url))).toEqual([])
})
