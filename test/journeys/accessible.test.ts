/** Every screen for everybody: by machine check in two directions of writing, by keyboard alone, small, and large. */
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'
import { type TopicId, topics } from '../../src/content/order.ts'
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

/** Between them, topics with every kind of block a page can have: steps, facts, cards, calls, the list of words. */
const oneOfEachKind: readonly TopicId[] = [
  'can-they-take-my-child',
  'the-meeting',
  'who-will-be-there',
  'disagreeing',
  'cannot-come',
  'help-and-numbers',
  'words-they-use',
]
const otherTopics = topics.filter((topic) => !oneOfEachKind.includes(topic))

const open = [
  'welcome',
  'guide',
  ...oneOfEachKind.map((topic) => `guide/${topic}`),
  'guide/young',
  'guide/easy',
  'guide/the-meeting/young',
  'guide/the-meeting/easy',
  'get-help-now',
  'locked',
  'nowhere',
]
const behindTheDoor = ['', 'share-views', 'my-words', 'plan', 'settings', 'join']

describe.each([
  { language: 'en', locale: 'en-GB', person: 'Leila Haddad' },
  { language: 'ar', locale: 'ar', person: 'Grace Mensah' },
])('in $language', ({ language, locale, person }) => {
  let phone: Phone
  let part: { picture: string; pin: string }
  beforeAll(async () => {
    phone = await openPhone({ locale })
    part = await join(phone.page, product.url, product.invitationFor(person))
  })
  afterAll(() => phone?.end())

  async function faults(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }

  const pages = language === 'en' ? [...open, ...otherTopics.map((topic) => `guide/${topic}`)] : open
  test.each(pages)('%s has no barrier that a machine can find', async (page) => {
    await phone.page.goto(`${product.url}/${language}/${page}/`)
    await phone.page.locator('h1').first().waitFor()
    expect(await faults()).toEqual([])
  })

  test.each(behindTheDoor)('the private page "%s" has none either', async (page) => {
    await phone.page.goto(`${product.url}/${language}/${page ? `${page}/` : ''}`)
    await phone.page.locator('#pin').or(phone.page.locator('h1')).first().waitFor()
    if (await phone.page.locator('#pin').isVisible()) await openBy(phone, part, language)
    await phone.page.locator('h1').first().waitFor()
    expect(await faults()).toEqual([])
  })

  test('the check itself finds a barrier that was put there on purpose', async () => {
    await phone.page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('button'))
    })
    expect((await faults()).join()).toContain('button-name')
  })
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

describe.each([
  { how: 'on a screen 320 pixels wide', options: { width: 320 } },
  { how: 'with text twice as large', options: { textPixels: 32 } },
])('$how', ({ options }) => {
  test.each(['en', 'ar'])(
    'nothing is cut off and nothing has to be pushed sideways, in %s',
    async (language) => {
      const phone = await openPhone(options)
      const { page } = phone
      const look = async (name: string) => {
        await page.waitForTimeout(150)
        expect.soft(await page.evaluate(widerThanScreen), `${name} is wider than the screen`).toEqual([])
        expect.soft(await page.evaluate(clipped), `${name} cuts words off`).toEqual([])
      }
      for (const path of open) {
        await page.goto(`${product.url}/${language}/${path}/`)
        await look(path)
      }
      if ('textPixels' in options)
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
      await page.goto(`${product.url}/en/share-views/`)
      const part = await makePart(page)
      await look('share-views')
      for (const path of ['', 'my-words/', 'plan/', 'settings/', 'join/']) {
        await page.goto(`${product.url}/${language}/${path}`)
        await look(`${path} locked`)
        if (await page.locator('#pin').isVisible()) await openBy(phone, part, language)
        await look(path)
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
