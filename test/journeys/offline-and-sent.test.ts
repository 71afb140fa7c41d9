/** A parent writes with no signal, closes everything, opens it again, and is told the truth at every step. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listInbox, markRead, openSubmission } from '../../contract/operations/open-submission.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
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
  written,
} from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

const sentence = 'On Sundays we bake flatbread and Idris tells us every word he knows.'
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

const inbox = async () => (await product.ask(listInbox, {})).submissions
const seen = (words: string) => phone.page.getByText(words).first()

test('what a parent writes without signal is all there after the browser was closed', async () => {
  part = await join(phone.page, line.url, product.invitationFor('Leila Haddad'))
  await keptForOffline(phone)

  line.set('cut')
  await follow(phone.page, '/en/share-views/')
  await beginWriting(phone.page)
  await write(phone.page, sentence)
  await phone.close()

  phone = await openPhone({ profile: phone.profile })
  await phone.page.goto(`${line.url}/en/share-views/`)
  await openPart(phone.page, part)
  expect(await written(phone.page)).toBe(sentence)
})

test('until the council has signed for it, the phone says that it is not sent', async () => {
  await goToCheck(phone.page)
  await seen(sentence).waitFor()
  await send(phone.page)
  await seen(said('my-words', 'state.waiting')).waitFor()
  expect(await phone.page.getByText(said('my-words', 'state.received')).count()).toBe(0)
  expect(line.passed.filter(({ method }) => method === 'PUT')).toHaveLength(0)
})

test('with signal it arrives once, and the phone says so when it holds the receipt', async () => {
  line.set('open')
  await tryAgain(phone.page)
  await phone.page.getByText(arrived).first().waitFor()
  await expect.poll(async () => (await inbox()).length).toBe(1)
  const submissions = await inbox()
  expect(submissions[0]?.person?.name).toBe('Leila Haddad')
  // Never broken in two, and from left to right in every language.
  expect(await phone.page.locator('.track-list bdi.whole[dir=ltr]').first().textContent()).toBe(
    submissions[0]!.reference,
  )
})

test('when the chair ticks that she has read all of it, the phone says that the chair has read it', async () => {
  const read = phone.page.getByText(/(The chair|Margaret Ellis) has read your words/).first()
  expect(await read.count()).toBe(0)
  const { envelopeId } = (await inbox())[0]!
  const opened = await product.ask(openSubmission, { envelopeId })
  expect(JSON.stringify(opened.input)).toContain(sentence)
  await product.ask(markRead, { envelopeId, readAllOfIt: true })

  await phone.page.reload()
  await openPart(phone.page, part)
  await phone.page
    .getByText(/Margaret Ellis has read|The chair has read/)
    .first()
    .waitFor()
})
