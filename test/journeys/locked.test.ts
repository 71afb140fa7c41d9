/** Locked means that nothing can be read. It does not mean that what was sent stays behind. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listInbox } from '../../contract/operations/open-submission.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { join, openPart, type Part, tryPart, writeAndSend } from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

const sentence = 'Maya reads to her brother every evening, and he chooses the book.'
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
  line.set('cut')
  await writeAndSend(phone.page, sentence)
  await phone.page.getByText(said('my-words', 'state.waiting')).first().waitFor()
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

const inbox = async () => (await product.ask(listInbox, {})).submissions
const refused = () => phone.page.getByText(said('locked', 'wrong.title'))

test('Hide covers the screen at once, and going back shows the lock and nothing else', async () => {
  await phone.page.locator('.hide-btn').click()
  await phone.page.waitForURL('**/hide/')
  expect(await phone.page.content()).not.toContain(sentence)
  await phone.page.goBack()
  await phone.page.getByRole('radio', { name: part.picture }).waitFor()
  expect(await phone.page.content()).not.toContain(sentence)
})

test('a wrong PIN and a wrong picture get one and the same answer, and open nothing', async () => {
  const other = part.picture === 'Moon' ? 'Star' : 'Moon'
  const answers: string[] = []
  for (const attempt of [
    { ...part, pin: '864209' },
    { ...part, picture: other },
  ]) {
    await phone.page.goto(`${line.url}/en/my-words/`)
    await tryPart(phone.page, attempt)
    await refused().waitFor()
    answers.push((await phone.page.locator('.banner').first().textContent()) ?? '')
    expect(await phone.page.content()).not.toContain(sentence)
  }
  expect(answers[0]).toBe(answers[1])
})

test('what was waiting is delivered while the phone stays locked', async () => {
  expect(await inbox()).toHaveLength(0)
  await phone.close()
  line.set('open')
  phone = await openPhone({ profile: phone.profile })
  await phone.page.goto(`${line.url}/en/locked/`)
  await expect.poll(async () => (await inbox()).length, { timeout: 60_000 }).toBe(1)
  expect(await phone.page.content()).not.toContain(sentence)
  expect(await phone.page.getByRole('radio', { name: part.picture }).isVisible()).toBe(true)
})

test('with the right picture and PIN it is all there again', async () => {
  await phone.page.goto(`${line.url}/en/my-words/`)
  await openPart(phone.page, part)
  await phone.page.getByText(said('my-words', 'item.read')).first().click()
  await phone.page.getByText(sentence).first().waitFor()
})
