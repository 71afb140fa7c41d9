/**
 * Without signal, Maya draws with a finger and her tab is killed in the middle; Leila writes a letter and draws in it
 * with keys alone. Nothing that was finished is lost, both arrive, and the desk sees what each of them made.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf } from '../../contract/operation.ts'
import { openAttachment } from '../../contract/operations/open-attachment.ts'
import { listInbox, openSubmission } from '../../contract/operations/open-submission.ts'
import type { shareWishes } from '../../contract/operations/share-wishes.ts'
import type { writeLetter } from '../../contract/operations/write-letter.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { arrived, follow, join, openPart, type Part, tryAgain } from './family.ts'
import { drawWithFinger, paintedAt } from './finger.ts'
import { type Line, layLine } from './line.ts'
import { look } from './looks.ts'
import { keptForOffline, openPhone, type Phone, readable } from './phone.ts'
import { said } from './words.ts'

const about = 'This is our house. At night I listen at the door.'
const letter = 'Dear Margaret, we keep the door shut at night now. This is where the beds are.'

interface Person {
  readonly line: Line
  readonly phone: Phone
  part: Part
  page: Page
}

let product: Product
let maya: Person
let leila: Person

async function person(name: string): Promise<Person> {
  const [line, phone] = await Promise.all([layLine(product.url), openPhone()])
  const part = await join(phone.page, line.url, product.invitationFor(name))
  await keptForOffline(phone)
  line.set('cut')
  await follow(phone.page, '/en/')
  return { line, phone, part, page: phone.page }
}

const draw = (key: string, values: Record<string, string> = {}) => said('draw-picture', key, values)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

beforeAll(async () => {
  product = await startProduct()
  ;[maya, leila] = [await person('Maya'), await person('Leila Haddad')]
})
afterAll(async () => {
  for (const one of [maya, leila]) {
    await one?.phone.end()
    await one?.line.close()
  }
  await product?.end()
})

test('she draws with a finger, and a tab that is killed in the middle loses nothing that was finished', async () => {
  const { page } = maya
  await follow(page, '/en/draw-picture/')
  await press(page, draw('list.new'))
  await page.locator('.paper-board').waitFor()
  await drawWithFinger(page, [
    [200, 300],
    [900, 300],
  ])
  await press(page, draw('colour.blue'))
  await drawWithFinger(page, [
    [200, 600],
    [900, 600],
  ])
  await page.getByText(said('share-wishes', 'yet.nobody')).waitFor()
  await look(maya.page, 'board')
  // A third line is under the finger when the tab dies.
  await drawWithFinger(
    page,
    [
      [200, 900],
      [900, 900],
    ],
    { lifts: false },
  )
  const devtools = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // Nobody answers from a page that is dead.
  void devtools.send('Page.crash').catch(() => undefined)
  await crashed
  maya.page = await maya.phone.context.newPage()
  await maya.page.goto(`${maya.line.url}/en/draw-picture/`)
  await openPart(maya.page, maya.part)
  await press(maya.page, draw('list.goOn'))
  await maya.page.locator('.paper-board').waitFor()
  await expect.poll(() => paintedAt(maya.page, 550, 600)).toBe(true)
  expect(await paintedAt(maya.page, 550, 300)).toBe(true)
})

test('turned on its side it is the same picture, and she gives it words and chooses who sees it', async () => {
  const { page } = maya
  await page.setViewportSize({ width: 844, height: 390 })
  expect(await paintedAt(page, 550, 600)).toBe(true)
  await look(maya.page, 'board-turned')
  await page.setViewportSize({ width: 320, height: 640 })
  await look(maya.page, 'board-320')
  await page.setViewportSize({ width: 390, height: 844 })
  await press(page, draw('board.onward'))
  await press(page, said('share-wishes', 'pause.go'))
  await page.locator('#picture-name').fill('Our house')
  await page.locator('#picture-about').fill(about)
  await page.getByText(said('share-wishes', 'yet.nobody')).waitFor()
  expect(await page.locator('input[name=who-sees]:checked').inputValue()).toBe('advocate')
  await page.locator('input[name=who-sees][value="chair-and-worker"]').check({ force: true })
  await look(maya.page, 'picture-words')
  await press(page, draw('words.keep'))
  await press(page, said('share-wishes', 'start.go'))
  await page.getByText(about).waitFor()
  await look(maya.page, 'check')
  await page.getByRole('button', { name: /Let them see 1 thing/ }).click()
  await page.getByText(said('share-wishes', 'state.waiting')).first().waitFor()
})

test('Leila writes a letter and draws in it with keys alone', async () => {
  const { page } = leila
  await follow(page, '/en/write-letter/')
  await press(page, said('common', 'carryOn'))
  await page.locator('#letter').fill(letter)
  await page.getByText(said('common', 'save.justNow')).waitFor()
  await look(leila.page, 'letter')
  await follow(page, '/en/draw-picture/')
  await press(page, draw('list.new'))
  await page.locator('.paper-board').focus()
  await page.keyboard.press('Space')
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft'])
    await page.keyboard.press(key)
  await page.keyboard.press('Space')
  await page.getByText(draw('pen.isUp')).waitFor({ state: 'attached' })
  expect(await paintedAt(page, 650, 700)).toBe(true)
  await press(page, draw('board.onward'))
  await page.locator('#picture-name').fill('Where the beds are')
  await press(page, draw('words.inLetter'))
  await press(page, said('write-letter', 'toCheck'))
  await page.getByText(letter).waitFor()
  await page.getByText('Where the beds are', { exact: true }).waitFor()
  await page.locator('.attached img').waitFor()
  await look(leila.page, 'letter-check')
  await press(page, said('write-letter', 'check.send'))
  await page.waitForURL('**/my-words/')
  expect(await readable(page)).not.toMatch(arrived)
})

test('with signal both arrive, and the phone shows what the council has of each part', async () => {
  for (const { line, page } of [maya, leila]) {
    line.set('open')
    await page.evaluate(() => dispatchEvent(new Event('online')))
  }
  await maya.page
    .getByText(/^The council has it/)
    .first()
    .waitFor({ timeout: 30_000 })
  await tryAgain(leila.page)
  await leila.page.getByText(arrived).first().waitFor({ timeout: 30_000 })
  await leila.page
    .getByText(/part 1/i)
    .first()
    .waitFor()
  await look(leila.page, 'my-words')
})

test('the desk opens the letter and both pictures, as they were made', async () => {
  await expect
    .poll(
      async () =>
        (await product.ask(listInbox, {})).submissions.filter(({ state }) => state === 'filed').length,
      {
        timeout: 30_000,
        interval: 500,
      },
    )
    .toBe(2)
  const { submissions } = await product.ask(listInbox, {})
  for (const { operation, envelopeId, audience } of submissions) {
    const opened = await product.ask(openSubmission, { envelopeId })
    if (operation === 'share-wishes') {
      const { items } = opened.input as InputOf<typeof shareWishes>
      expect(audience).toBe('chair-and-worker')
      expect(items).toMatchObject([
        { question: 'picture', attachments: [{ kind: 'picture', about: { text: about } }] },
      ])
    } else {
      expect(operation).toBe('write-letter')
      const { words, attachments } = opened.input as InputOf<typeof writeLetter>
      expect(words?.text).toBe(letter)
      expect(attachments).toMatchObject([{ part: 1, title: { text: 'Where the beds are' } }])
    }
    const { type, base64 } = await product.ask(openAttachment, { envelopeId, part: '1' })
    expect(type).toBe('image/png')
    const png = Buffer.from(base64, 'base64')
    // A PNG says its width and height in its first lines.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 1400])
  }
})
