/** Reading the guide with no signal: searching it, asking about it, printing it, and taking it along on the day. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'
import { join, makePart, PIN } from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone, readable } from './phone.ts'
import { said } from './words.ts'

let product: Product
let line: Line
let phone: Phone

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone({ width: 320 })
  await phone.page.goto(`${line.url}/en/guide/`)
  await keptForOffline(phone)
  await phone.page.goto(`${line.url}/ar/guide/`)
  await keptForOffline(phone, 'ar')
  line.set('cut')
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

const fits = () => phone.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
const press = (name: string) => phone.page.getByRole('button', { name, exact: true }).first().click()

describe('with no signal', () => {
  test('“take my kids”, typed on a keyboard, finds the page about it and goes there', async () => {
    await phone.page.goto(`${line.url}/en/guide/`)
    await phone.page.locator('#search').focus()
    await phone.page.keyboard.type('take my kids', { delay: 20 })
    await phone.page.locator('#found a').first().waitFor()
    expect(await fits()).toBe(true)
    await phone.page.keyboard.press('Enter')
    await phone.page.keyboard.press('Enter')
    await phone.page.waitForURL('**/en/guide/can-they-take-my-child/')
    expect(await readable(phone.page)).toContain('Only a court')
  })

  test('in Arabic the search finds the Arabic page', async () => {
    await phone.page.goto(`${line.url}/ar/guide/`)
    await phone.page.locator('#search').fill('هل ياخذون اطفالي')
    const first = phone.page.locator('#found a').first()
    await first.waitFor()
    expect(await first.getAttribute('href')).toBe('/ar/guide/can-they-take-my-child/')
    expect(await fits()).toBe(true)
  })

  test('a phone with no voice for the language says so, and the page stays to be read', async () => {
    await phone.page.goto(`${line.url}/ar/guide/the-meeting/`)
    await press(said('guide', 'listen', {}, 'ar'))
    await phone.page.locator('.tools .banner').waitFor()
    expect(await phone.page.locator('.tools .banner').textContent()).toContain('العربية')
  })

  test('a page prints under a neutral name, large when asked, with every hard word explained', async () => {
    await phone.page.goto(`${line.url}/en/guide/before-the-meeting/`)
    await press(said('guide', 'printIt'))
    await phone.page.getByRole('checkbox', { name: said('reading', 'print.large') }).check({ force: true })
    await phone.page.evaluate(() => {
      Object.assign(globalThis, {
        print: () => {
          document.body.dataset.printed = `${document.title}|${document.documentElement.dataset.paper}`
        },
      })
    })
    await press(said('guide', 'print'))
    expect(await phone.page.locator('body').getAttribute('data-printed')).toBe('Heard|large')
    await phone.page.emulateMedia({ media: 'print' })
    expect(await smallestLetters()).toBeGreaterThanOrEqual(16)
    expect(await phone.page.locator('.kwbox').first().isVisible()).toBe(true)
    for (const left of ['.bar', '.nav', '.tools', '.keep'])
      expect(await phone.page.locator(left).first().isVisible()).toBe(false)
    const paper = await phone.page.pdf({ format: 'A4' })
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
    await phone.page.emulateMedia({ media: null })
    await phone.page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await phone.page.title()).not.toBe('Heard')
  })

  test('a page is passed on under a neutral name, and its words or its address can be copied', async () => {
    const { page, context } = phone
    const path = '/en/guide/bringing-someone/'
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: line.url })
    await page.goto(line.url + path)
    // No browser without a screen has anything to share with, so this stands where the phone's own list would.
    await page.evaluate(() => {
      const share = async (what: ShareData) => {
        document.body.dataset.shared = JSON.stringify(what)
      }
      Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    })
    await press(said('guide', 'share'))
    await press(said('reading', 'share.send'))
    expect(JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '')).toEqual({
      title: 'Heard',
      url: line.url + path,
    })
    const pasted = () => page.evaluate(() => navigator.clipboard.readText())
    await press(said('reading', 'share.link'))
    await expect.poll(pasted).toBe(line.url + path)
    await press(said('reading', 'share.text'))
    await page.getByText(said('reading', 'share.copied')).waitFor()
    const words = await pasted()
    const headings = await page.locator('.prose h2').allTextContents()
    expect(words.startsWith((await page.locator('h1').textContent()) ?? '?')).toBe(true)
    expect(headings.length).toBeGreaterThan(1)
    for (const heading of headings) expect(words).toContain(heading)
    // Words only: nothing that is there to be pressed, and no markup.
    for (const label of [said('guide', 'share'), said('guide', 'printIt'), '<p', '</'])
      expect(words).not.toContain(label)
  })

  test('the whole guide is one page, with all its topics and every word at its end', async () => {
    await phone.page.goto(`${line.url}/en/guide/whole/`)
    const topics = await phone.page.locator('.topic-in-whole h2').allTextContents()
    expect(topics.length).toBeGreaterThan(20)
    const ids = await phone.page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(await phone.page.locator('.topic-in-whole').last().locator('dt').count()).toBeGreaterThan(40)
    expect(await fits()).toBe(true)
  })

  test('a question kept in one’s own part is there on the day, with the points and the order of things', async () => {
    await phone.page.goto(`${line.url}/en/on-the-day/`)
    await makePart(phone.page, PIN)
    await phone.page.getByRole('button', { name: new RegExp(said('on-the-day', 'check')) }).click()
    await press(said('on-the-day', 'check.notYet'))
    await press(said('on-the-day', 'back'))
    await phone.page.getByRole('button', { name: new RegExp(said('on-the-day', 'questions')) }).click()
    await phone.page.getByText(said('on-the-day', 'ask.decision')).waitFor()
    await press(said('on-the-day', 'back'))
    await phone.page.getByRole('button', { name: new RegExp(said('on-the-day', 'happens')) }).click()
    await phone.page.locator('.day-steps li').nth(4).waitFor()
    expect(await fits()).toBe(true)
  })
})

async function smallestLetters(): Promise<number> {
  const sizes = await phone.page.locator('main *').evaluateAll((all) =>
    all
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((one) => one.checkVisibility() && !one.closest('.vh'))
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75),
  )
  return Math.min(...sizes)
}

test('with signal, a reader who is linked to their meeting sees where they are and their own days', async () => {
  line.set('open')
  const own = await openPhone()
  try {
    await join(own.page, line.url, product.invitationFor('Leila Haddad'))
    await own.page.locator('a[href="/en/"]').first().click()
    await own.page.getByRole('link', { name: said('common', 'guide'), exact: true }).click()
    await own.page.getByText(said('reading', 'here.now')).waitFor()
    expect(await own.page.locator('[aria-current=step]').count()).toBe(1)
    expect(await readable(own.page)).toMatch(/Your meeting: .*\(in \d+ days\)/)
    // Loaded anew, the door is shut and the page is again everybody's.
    await own.page.reload()
    await own.page.mouse.click(200, 400)
    await own.page.waitForTimeout(800)
    expect(await readable(own.page)).not.toContain('Your meeting')
  } finally {
    await own.end()
  }
})
