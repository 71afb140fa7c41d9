/** After one visit with signal, the guide, one's own words and the numbers to ring are there without any. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'
import { topics } from '../../src/content/order.ts'
import { beginWriting, makePart, openPart, type Part, write, written } from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone, readable } from './phone.ts'
import { said } from './words.ts'

const sentence = 'My sister Amal takes them on Thursdays and everyone sleeps better after that.'
let product: Product
let line: Line
let phone: Phone
let part: Part

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone()
  await phone.page.goto(`${line.url}/en/guide/`)
  await keptForOffline(phone)
  await phone.page.goto(`${line.url}/en/share-views/`)
  part = await makePart(phone.page)
  await beginWriting(phone.page)
  await write(phone.page, sentence)
  line.set('cut')
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

test('without signal the line really is dead, and the same page loaded again is there', async () => {
  await expect(fetch(`${line.url}/healthz`)).rejects.toThrow()
  await phone.page.reload()
  await openPart(phone.page, part)
  expect(await written(phone.page)).toBe(sentence)
})

test.each(['', ...topics.map((topic) => `${topic}/`)])('guide/%s is there without signal', async (topic) => {
  await phone.page.goto(`${line.url}/en/guide/${topic}`)
  expect(await phone.page.locator('h1').isVisible()).toBe(true)
  expect((await readable(phone.page)).length).toBeGreaterThan(300)
})

test('the numbers to ring are there without signal', async () => {
  await phone.page.goto(`${line.url}/en/get-help-now/`)
  const numbers = await phone.page
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')))
  expect(numbers).toContain('tel:999')
  expect(numbers.length).toBeGreaterThan(3)
})

test('on a first visit whose line dies, the page says that it is not there yet, and comes when the line is back', async () => {
  line.set('open')
  const other = await openPhone()
  const { page } = other
  try {
    const noApp = /\/assets\/app-[\w-]+\.js$/
    await page.route(noApp, (route) => route.abort())
    await page.goto(`${line.url}/en/settings/`)
    const note = page.getByText(said('common', 'notHere.title'))
    await note.waitFor()
    await page.unroute(noApp)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await note.waitFor({ state: 'detached' })
    await page.locator('input[type=radio][value=largest]').check()
    await page.locator('html[data-text=largest]').waitFor()
  } finally {
    await other.end()
  }
})
