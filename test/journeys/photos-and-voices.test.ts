/**
 * A parent sends photos and what she said, twenty megabytes of it, over a line that is cut every few seconds. All of it
 * arrives, whole, once; on the way nothing is called received, and where the photos were taken arrives with none of them.
 */
import { createHash, randomBytes } from 'node:crypto'
import postgres from 'postgres'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Attachment, attachmentsIn } from '../../contract/attachment.ts'
import { openAttachment } from '../../contract/operations/open-attachment.ts'
import { listInbox, openSubmission } from '../../contract/operations/open-submission.ts'
import { embeddedUrl } from '../../scripts/embedded-url.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { heicSample } from '../components/heic-sample.ts'
import { openBytes } from '../server/sealed-attachment.ts'
import {
  arrived,
  beginWriting,
  follow,
  goToCheck,
  join,
  openPart,
  type Part,
  send,
  tryAgain,
  write,
} from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

const PHOTOS = 8
const VOICES = 1
/** With the one that was cut short. */
const ALL = PHOTOS + VOICES + 1
const TWENTY_MEGABYTES = 20_000_000
const OPEN_MS = 2_500
const CUT_MS = 700
const SECRET = 'Taken at 51.4545 N, 0.9781 W'

let product: Product
let line: Line
let phone: Phone
let part: Part

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone()
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

/** Every dot another colour, with where it was taken: as many bytes as a camera makes of a leafy garden. */
function aPhoto(): Promise<Buffer> {
  const side = 2048
  return sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 92 })
    .withExif({
      IFD0: { ImageDescription: SECRET },
      IFD3: { GPSLatitude: '51/1 27/1 16/1', GPSLatitudeRef: 'N' },
    })
    .toBuffer()
}

const press = (key: string) =>
  phone.page.getByRole('button', { name: said('attach', key), exact: true }).click()
const added = () => phone.page.locator('.attached > li')
const chunksPut = () =>
  line.passed.filter(({ method, path }) => method === 'PUT' && path.includes('/chunks/'))

test('a HEIC photo, which this browser cannot read, is read by what is fetched for it, under the strictest policy', async () => {
  part = await join(phone.page, line.url, product.invitationFor('Leila Haddad'))
  await keptForOffline(phone)
  await follow(phone.page, '/en/share-views/')
  await beginWriting(phone.page)
  const fetched = () => line.passed.filter(({ path }) => path.includes('/heic.worker-'))
  expect(fetched()).toEqual([])
  await press('photo.open')
  const buffer = Buffer.from(heicSample, 'base64')
  await phone.page
    .locator('input[type=file]')
    .nth(1)
    .setInputFiles({ name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer })
  await phone.page.locator('.photo-board').waitFor()
  expect(fetched()).toHaveLength(1)
  await press('photo.leave')
})

test('what was spoken before the browser was closed in the middle of it is there when it opens again', async () => {
  line.set('cut')
  await write(phone.page, 'We water the tomatoes together.')
  await press('voice.open')
  await press('voice.start')
  await phone.page.getByText(said('attach', 'voice.heard')).waitFor()
  await phone.page.waitForTimeout(6_000)
  await phone.close()

  phone = await openPhone({ profile: phone.profile })
  await phone.page.goto(`${line.url}/en/share-views/`)
  await openPart(phone.page, part)
  await phone.page.getByText(said('attach', 'voice.left')).waitFor()
  await press('voice.left.see')
  await press('voice.hear')
  await press('voice.keep')
  await added().first().waitFor()
})

test('photos and recordings are added with no signal at all, each one sealed as it is added', async () => {
  const photo = await aPhoto()
  expect(photo.includes(SECRET)).toBe(true)
  for (let number = 1; number <= PHOTOS; number++) {
    await press('photo.open')
    const choose = phone.page.locator('input[type=file]').nth(1)
    await choose.setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo })
    await press('photo.keep')
    await added().nth(number).waitFor()
  }
  for (let number = 1; number <= VOICES; number++) {
    await press('voice.open')
    await press('voice.start')
    await phone.page.getByText(said('attach', 'voice.heard')).waitFor()
    await phone.page.waitForTimeout(1_500)
    await press('voice.finish')
    await press('voice.keep')
    await added()
      .nth(PHOTOS + number)
      .waitFor()
  }
  expect(line.passed.filter(({ method }) => method === 'PUT')).toEqual([])
})

test('the page before sending shows each of them', async () => {
  await goToCheck(phone.page)
  expect(await added().count()).toBe(ALL)
  expect(await phone.page.locator('.attached img').first().evaluate(naturalWidth)).toBe(2048)
})

test('over a line that is cut every few seconds it is not called received before it is, and then it is', async () => {
  // A slow line: without it everything would be through before it could be cut.
  line.watch(async (_method, path) => {
    if (path.includes('/chunks/')) await new Promise((then) => setTimeout(then, 100))
    return 'pass'
  })
  await send(phone.page)
  let cuts = 0
  const isThere = async () => (await phone.page.getByText(arrived).count()) > 0
  for (const late = Date.now() + 120_000; Date.now() < late && !(await isThere()); ) {
    line.set('open')
    await tryAgain(phone.page)
    await phone.page.waitForTimeout(OPEN_MS)
    if (await isThere()) break
    line.set('cut')
    cuts++
    await phone.page.waitForTimeout(CUT_MS)
  }
  line.set('open')
  await phone.page.getByText(arrived).first().waitFor()
  expect(cuts).toBeGreaterThanOrEqual(3)

  const names = chunksPut().map(({ path }) => path)
  // What arrived is not sent again: at most the chunk that was in the air at each cut.
  expect(names.length - new Set(names).size).toBeLessThanOrEqual(cuts)
  console.log(`${new Set(names).size} chunks, ${cuts} cuts, ${names.length - new Set(names).size} put twice`)
})

test('at the council every part is there, opens, and is what was sealed, byte for byte', async () => {
  // Only what is filed can be opened, a moment after it arrived.
  await expect
    .poll(async () => (await product.ask(listInbox, {})).submissions.map(({ state }) => state))
    .toEqual(['filed'])
  const [card] = (await product.ask(listInbox, {})).submissions
  const { envelopeId } = card!
  const { input } = await product.ask(openSubmission, { envelopeId })
  const list = attachmentsIn(input)
  expect(list.map(({ part }) => part)).toEqual(Array.from({ length: ALL }, (_, at) => at + 1))
  expect(list.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(TWENTY_MEGABYTES)
  for (const attachment of list) {
    const bytes = await sealedThere(attachment)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(attachment.sha256)
    expect(bytes.includes(SECRET)).toBe(false)
    const opened = await product.ask(openAttachment, { envelopeId, part: String(attachment.part) })
    expect(opened.kind).toBe(attachment.kind)
    if (attachment.kind === 'voice') expect(Buffer.from(opened.base64, 'base64').equals(bytes)).toBe(true)
  }
})

test('the browser itself had nothing to complain of but the line, and the council’s naming what it lacks', () => {
  expect(phone.complaints.filter((words) => !/ERR_|net::|404|422/.test(words))).toEqual([])
})

const naturalWidth = async (image: Element) => {
  if (!(image instanceof HTMLImageElement)) return 0
  await image.decode()
  return image.naturalWidth
}

/** What lies in the council's own database, opened with the key that was in the letter. */
async function sealedThere({ chunks, key }: Attachment): Promise<Buffer> {
  const sql = postgres(embeddedUrl(product.folder), { max: 1, onnotice: () => {} })
  const rows = await sql<{ name: string; sealed: Buffer }[]>`
    select encode(sha256, 'hex') as name, sealed from heard.chunk where encode(sha256, 'hex') = any(${[...chunks]}::text[])`
  await sql.end()
  const byName = new Map(rows.map(({ name, sealed }) => [name, sealed]))
  return openBytes(Buffer.concat(chunks.map((name) => byName.get(name)!)), key)
}
