/** What somebody of a family does with their thumbs: makes their part, links the phone, writes, sends, looks. */

import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { Invitation } from '../../scripts/product.ts'
import { said } from './words.ts'

export const PIN = '274916'

export interface Part {
  readonly picture: string
  readonly pin: string
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** On a lock screen: makes a new part, and answers its picture. */
export async function makePart(page: Page, pin = PIN): Promise<Part> {
  await button(page, said('locked', 'new')).click()
  await page.locator('#first').fill(pin)
  await page.locator('#again').fill(pin)
  const picture = (await page.locator('.panel.mine .name').textContent()) ?? ''
  await button(page, said('locked', 'new.save')).click()
  await page.locator('#first').waitFor({ state: 'detached' })
  return { picture, pin }
}

/** On a lock screen: chooses a picture and types a PIN. It may or may not open. */
export async function tryPart(page: Page, { picture, pin }: Part): Promise<void> {
  await page.getByRole('radio', { name: picture, exact: true }).check({ force: true })
  await page.locator('#pin').fill(pin)
  await button(page, said('locked', 'open')).click()
}

export async function openPart(page: Page, part: Part): Promise<void> {
  await tryPart(page, part)
  await page.locator('#pin').waitFor({ state: 'detached' })
}

/** Opens the link of a letter, makes a part of the phone and links it. */
export async function join(page: Page, url: string, invitation: Invitation, pin = PIN): Promise<Part> {
  await page.goto(`${url}/en/join/#${new URL(invitation.joinUrl).hash.slice(1)}`)
  const part = await makePart(page, pin)
  await page.locator('#meeting-pin').fill(invitation.meetingPin)
  await button(page, said('join', 'go')).click()
  await page.getByRole('heading', { name: said('join', 'done.title') }).waitFor()
  return part
}

/** Follows a link of the app. Typing an address would load the page anew, and that locks the part. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.locator(`a[href="${path}"]`).first().click()
  await page.waitForURL(`**${path}`)
}

/** From the page that asks how much to answer to the first of the four questions. */
export async function beginWriting(page: Page): Promise<void> {
  await page.getByRole('button', { name: said('share-views', 'start.quick') }).click()
  await page.locator('.question, .facts').first().waitFor()
  if (await page.getByRole('heading', { name: said('share-views', 'pause.title') }).isVisible())
    await carryOn(page)
  await page.locator('.question').waitFor()
  // Who is linked is first asked which children it is about.
  if (await page.getByText(said('share-views', 'P0.ask')).first().isVisible()) await carryOn(page)
  await page.locator('textarea').first().waitFor()
}

export async function carryOn(page: Page): Promise<void> {
  await button(page, said('common', 'carryOn')).click()
}

/** Writes into the question on the screen and waits until the phone says that it is kept. */
export async function write(page: Page, words: string): Promise<void> {
  await page.locator('textarea').first().fill(words)
  await page.getByText(said('common', 'save.justNow')).waitFor()
}

/** What stands in the box for one's own words. */
export function written(page: Page): Promise<string> {
  return page.locator('textarea').first().inputValue()
}

/** From a question to the page that shows everything once more; what is not answered yet is skipped. */
export async function goToCheck(page: Page): Promise<void> {
  await carryOn(page)
  const check = page.getByRole('heading', { name: said('share-views', 'check.title'), level: 1 })
  while (!(await check.isVisible())) {
    const step = await page.evaluate(whereNow)
    await button(page, said('common', 'skipForNow')).click()
    // Not with expect.poll: some files write before their first test.
    while ((await page.evaluate(whereNow)) === step) await page.evaluate(nextFrame)
  }
}

/** One question may be asked of each child alone, so how far it is says more than its heading. */
const whereNow = () =>
  [...document.querySelectorAll('h1, .prog .nowrap')].map(({ textContent }) => textContent).join()

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => done(undefined)))

export async function send(page: Page): Promise<void> {
  await button(page, said('share-views', 'check.send')).click()
  await page.waitForURL('**/my-words/')
}

/** Presses "Try again now" while it is there: the phone tries by itself too, and may be quicker. */
export async function tryAgain(page: Page): Promise<void> {
  await button(page, said('my-words', 'again'))
    .first()
    .click({ timeout: 2000 })
    .catch(() => undefined)
}

export const arrived = /The council has your words|with the papers for your meeting/

/** From the start of writing to "My words": one answer, sent. */
export async function writeAndSend(page: Page, words: string): Promise<void> {
  await follow(page, '/en/share-views/')
  await beginWriting(page)
  await write(page, words)
  await goToCheck(page)
  await send(page)
}

const aPhoto = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#c84' } })
    .png()
    .toBuffer()

/** Chooses a photo from the phone and adds it to what is being written. */
export async function addPhoto(page: Page, { young = false } = {}): Promise<void> {
  await button(page, said('attach', young ? 'young.photo.open' : 'photo.open')).click()
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'IMG_0001.png', mimeType: 'image/png', buffer: await aPhoto() })
  await button(page, said('attach', 'photo.keep')).click()
  await page.locator('.attached .thumb img').waitFor()
}
