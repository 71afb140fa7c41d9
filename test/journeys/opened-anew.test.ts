/** A parent opens the page anew while it is sending, as frightened people do. Nothing waits for the page that is gone. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listInbox } from '../../contract/operations/open-submission.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { arrived, join, openPart, type Part, tryAgain, writeAndSend } from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

/** Far less than the half minute after which a page that says nothing more is passed over. */
const SOON = 12_000

let product: Product
let line: Line
let phone: Phone
let part: Part

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone()
  part = await join(phone.page, line.url, product.invitationFor('Leila Haddad'))
  await keptForOffline(phone)
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

const inbox = async () => (await product.ask(listInbox, {})).submissions

test('opened anew in the middle of sending two things, both arrive at once, and each is there once', async () => {
  const { page } = phone
  line.set('cut')
  await writeAndSend(page, 'Idris sleeps through since we moved his bed.')
  await page.getByText(said('my-words', 'state.waiting')).first().waitFor()
  await writeAndSend(page, 'My sister takes him to school on Mondays.')
  await page.getByText(said('my-words', 'state.waiting')).first().waitFor()

  let letGo: () => void = () => undefined
  const isHeld = new Promise<void>((held) => {
    line.watch(async (method, path) => {
      if (method !== 'PUT' || !path.startsWith('/v1/envelopes/')) return 'pass'
      line.watch(undefined)
      held()
      await new Promise<void>((go) => (letGo = go))
      return 'lost'
    })
  })
  line.set('open')
  await tryAgain(page)
  await isHeld
  const since = Date.now()
  await page.reload()
  await expect.poll(async () => (await inbox()).length, { timeout: SOON }).toBe(2)
  await openPart(page, part)
  await page.getByText(arrived).first().waitFor({ timeout: SOON })
  console.info(`opened anew in the middle of sending: both received after ${Date.now() - since} ms`)
  expect(await page.getByText(said('my-words', 'state.waiting')).count()).toBe(0)
  letGo()
  const puts = line.passed.filter(({ method, isLost }) => method === 'PUT' && !isLost)
  expect(puts.map(({ status }) => status)).toEqual([200, 200])
})
