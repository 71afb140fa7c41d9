/** Every screen for everybody: by machine check in three languages, by keyboard alone, small, and large. */
import { readFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/chromium.mjs'
import { type Product, startProduct } from '../../scripts/product.ts'
import { topics, voices, voicesOf } from '../../src/content/order.ts'
import { axeFinds, barriersAt, barriersOn, bringAxe, goInside } from './barriers.ts'
import { join, makePart } from './family.ts'
import { clipped, widerThanScreen } from './fits.ts'
import { openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(async () => {
  await product?.end()
})

const languages = ['en', 'pl', 'ar'] as const
const beside = ['welcome', 'guide', 'guide/young', 'guide/easy', 'get-help-now', 'locked', 'nowhere']

/**
 * Every topic for parents in English, and every topic in every voice in one language more, each in its turn: the pages
 * of a topic are drawn alike, and what differs by language differs on all of them.
 */
const inTurn = topics.flatMap((topic, at) =>
  [undefined, ...voicesOf(topic)].map((voice) => {
    const language = languages[(at + (voice ? voices.indexOf(voice) + 1 : 0)) % languages.length]
    return `/${language}/guide/${topic}/${voice ? `${voice}/` : ''}`
  }),
)
const open = new Set([
  ...languages.flatMap((language) => beside.map((page) => `/${language}/${page}/`)),
  '/en/guide/whole/',
  ...topics.map((topic) => `/en/guide/${topic}/`),
  ...inTurn,
])

const LONG = 600_000 // on a busy machine; they share its processors

test.concurrent(
  'no page that anybody can open has a barrier that a machine can find, or is too wide for a small screen',
  async () => {
    const browser = await chromium.launch(launchOptions())
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
    await bringAxe(context)
    expect(await barriersAt(context, product.url, [...open])).toEqual([])
    await browser.close()
  },
  LONG,
)

/** Read off the one table of routes, so that a new page is looked at from its first day. */
const behindTheDoor = [
  ...readFileSync(joinPath(import.meta.dirname, '../../src/app.tsx'), 'utf8').matchAll(
    /forOneself\('([^']*)'/g,
  ),
].map(([, path]) => path as string)

const people = [
  { person: 'Leila Haddad', who: 'a parent before the meeting', language: 'en', colours: 'light' },
  { person: 'Grace Mensah', who: 'a parent with a plan', language: 'ar', colours: 'light' },
  { person: 'Maya', who: 'a young person', language: 'ar', colours: 'light' },
  { person: 'Tolu Adeyemi', who: 'an advocate in the dark', language: 'pl', colours: 'dark' },
] as const

test.concurrent.each(people)(
  'no page of $who has one either',
  async ({ person, language, colours }) => {
    const phone = await openPhone()
    const { page } = phone
    await bringAxe(phone.context)
    await page.emulateMedia({ colorScheme: colours })
    await join(page, product.url, product.invitationFor(person))
    await goInside(page, '/en/')
    if (language !== 'en') await goInside(page, `/${language}/`)
    const found: string[] = []
    for (const path of behindTheDoor.filter((each) => each !== 'locked')) {
      await goInside(page, `/${language}/${path ? `${path}/` : ''}`)
      expect(await page.locator('#pin').count(), `${path} is locked`).toBe(0)
      found.push(...(await barriersOn(page, path || 'home')))
    }
    expect(found).toEqual([])
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('button'))
    })
    expect((await axeFinds(page)).join(), 'a barrier that was put there on purpose').toContain('button-name')
    await phone.end()
  },
  LONG,
)

test('the table of routes is read as it is written', () => {
  expect(behindTheDoor.length).toBeGreaterThan(25)
  expect(behindTheDoor).toEqual(expect.arrayContaining(['', 'share-views', 'ask-chair', 'give-feedback']))
})

/** The pictures keep their place in every language, and their names do not. */
async function openBy(phone: Phone, part: { picture: string; pin: string }, language: string): Promise<void> {
  const door = Array.from({ length: 12 }, (_, i) => i).find(
    (i) => said('locked', `door.${i}`) === part.picture,
  )
  const picture = said('locked', `door.${door}`, {}, language)
  await phone.page.getByRole('radio', { name: picture, exact: true }).check({ force: true })
  await phone.page.locator('#pin').fill(part.pin)
  await phone.page.locator('form button[type=submit]').click()
  await phone.page.locator('#pin').waitFor({ state: 'detached' })
}

test('with the keyboard alone a parent goes from the welcome to "The council has your words"', async () => {
  const phone = await openPhone()
  const { page } = phone
  const invitation = product.invitationFor('Marek Nowak')
  const text = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  const press = async (words: string, key = 'Enter') => {
    for (let i = 0; i < 80; i++) {
      if ((await text()).startsWith(words)) return page.keyboard.press(key)
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never came to "${words}".`)
  }
  const field = async (id: string) => {
    for (let i = 0; i < 80; i++) {
      if ((await page.evaluate(() => document.activeElement?.id)) === id) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never came to #${id}.`)
  }
  const shows = (words: string) => page.getByRole('heading', { name: words }).first().waitFor()

  await page.goto(`${product.url}/en/welcome/`)
  await press('I have a code')
  // The link may be followed by the app or by the browser itself, which begins a new page.
  await page.waitForURL('**/join/')
  await page.locator('#pin').waitFor()
  await press(said('locked', 'new'))
  await field('first')
  await page.keyboard.type('593817')
  await field('again')
  await page.keyboard.type('593817')
  await press(said('locked', 'new.save'))
  await page.locator('#code').waitFor()
  await field('code')
  await page.keyboard.type(invitation.code)
  await field('meeting-pin')
  await page.keyboard.type(invitation.meetingPin)
  await press(said('join', 'go'))
  await shows(said('join', 'done.title'))
  await press(said('join', 'done.write'))
  await shows(said('share-views', 'title'))
  await press(`4${said('share-views', 'start.quick')}`)
  await shows(said('share-views', 'pause.title'))
  await press(said('common', 'carryOn'))
  await page.locator('.question').waitFor()
  if ((await page.locator('textarea').count()) === 0) await press(said('common', 'carryOn'))
  await page.locator('textarea').first().waitFor()
  await field('answer-0')
  await page.keyboard.type('I take them swimming, and they laugh all the way home.')
  await page.getByText(said('common', 'save.justNow')).waitFor()
  await press(said('common', 'carryOn'))
  const check = page.getByRole('heading', { name: said('share-views', 'check.title'), level: 1 })
  while (!(await check.isVisible())) {
    const before = await page.locator('h1').first().textContent()
    await press(said('common', 'skipForNow'))
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before)
  }
  await press(said('share-views', 'check.send'))
  await page
    .getByText(/The council has your words|with the papers for your meeting/)
    .first()
    .waitFor()
  await phone.end()
})

describe('with text twice as large', () => {
  const options = { textPixels: 32 }
  const public_ = [...beside, 'guide/can-they-take-my-child', 'guide/the-meeting', 'guide/the-meeting/easy']

  test.each(['en', 'ar'])(
    'nothing is cut off and nothing has to be pushed sideways, in %s',
    async (language) => {
      const phone = await openPhone(options)
      const { page } = phone
      const look = async (name: string) => {
        await page.locator('h1').first().waitFor()
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        )
        expect.soft(await page.evaluate(widerThanScreen), `${name} is wider than the screen`).toEqual([])
        expect.soft(await page.evaluate(clipped), `${name} cuts words off`).toEqual([])
      }
      for (const path of public_) {
        await page.goto(`${product.url}/${language}/${path}/`)
        await look(path)
      }
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
      await page.goto(`${product.url}/en/share-views/`)
      const part = await makePart(page)
      await look('share-views')
      await page.goto(`${product.url}/${language}/my-words/`)
      await look('my words, locked')
      await openBy(phone, part, language)
      for (const path of behindTheDoor.filter((each) => each !== 'locked')) {
        await goInside(page, `/${language}/${path ? `${path}/` : ''}`)
        await look(path || 'home')
      }
      await phone.end()
    },
  )

  test('the check sees a box that is too wide, and words that are cut off', async () => {
    const phone = await openPhone(options)
    await phone.page.goto(`${product.url}/en/guide/`)
    await phone.page.evaluate(() => {
      const box = document.createElement('div')
      const style = new CSSStyleSheet()
      style.replaceSync('.planted{inline-size:900px;block-size:5px;overflow:hidden}')
      document.adoptedStyleSheets = [style]
      box.className = 'planted'
      box.textContent = 'Words that do not fit.'
      document.querySelector('main')?.append(box)
    })
    expect((await phone.page.evaluate(widerThanScreen)).length).toBeGreaterThan(0)
    expect((await phone.page.evaluate(clipped)).join()).toContain('planted')
    await phone.end()
  })
})
