/**
 * Not agreeing, to the end: a father reads until when and that the decision stands before he writes, whoever looks after
 * complaints tells each step at the desk, and he reads them on his phone. Thanks go the same way, and the chair sees neither.
 */
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listInbox } from '../../contract/operations/open-submission.ts'
import { launchOptions } from '../../scripts/chromium.mjs'
import { type Product, startProduct } from '../../scripts/product.ts'
import { askAt } from '../../server/demo/ask.ts'
import { follow, join, openPart, type Part } from './family.ts'
import { openPhone, type Phone, readable } from './phone.ts'
import { said } from './words.ts'

const complaint = 'She turned away when I spoke and did not write down what I said about the stairs.'
const wish = 'I would like somebody else to lead the next one.'
const thanks = 'The woman at the door made room for the pushchair.'
const reply = 'I have listened to the chair and to you. The next meeting is led by somebody else.'

let product: Product
let phone: Phone
let part: Part
let desk: Page
let complaintsKey: string

const words = (key: string, values: Record<string, string> = {}) => said('disagree', key, values)
const press = (name: string) => phone.page.getByRole('button', { name, exact: true }).click()

beforeAll(async () => {
  product = await startProduct()
  complaintsKey = /for complaints .* key: (\S+)/.exec(product.output())?.[1] ?? ''
  phone = await openPhone()
  const browser = await chromium.launch(launchOptions())
  desk = await browser.newPage({ viewport: { width: 1100, height: 800 }, locale: 'en-GB' })
})
afterAll(async () => {
  await desk?.context().browser()?.close()
  await phone?.end()
  await product?.end()
})

async function choose(topic: string): Promise<void> {
  await phone.page.getByRole('radio', { name: words(topic) }).check({ force: true })
  await phone.page.getByRole('button', { name: said('common', 'carryOn') }).click()
}

test('until when, and that the decision stands, are read before the first word', async () => {
  part = await join(phone.page, product.url, product.invitationFor('Grace Mensah'))
  await follow(phone.page, '/en/')
  await follow(phone.page, '/en/plan/')
  await follow(phone.page, '/en/disagree/')
  await choose('topic.chair')
  await phone.page.getByText(words('stands.title')).first().waitFor()
  const text = await readable(phone.page)
  expect(text).toContain(words('way.complaints'))
  // The invented council gives 28 days from the meeting: a day, and how far off it is.
  expect(text).toMatch(/Until \w+ \d+ \w+.*in \d+ (days|weeks)/)
  expect(await phone.page.locator('textarea').count()).toBe(0)
  await press('Kofi')
  await press(words('write.go'))
  await phone.page.locator('#disagree-words').fill(complaint)
  await phone.page.locator('#disagree-wish').fill(wish)
  await press(words('write.send'))
  await phone.page.getByText(complaint).first().waitFor()
})

test('it is at the desk of whoever looks after complaints, and not at the chair’s', async () => {
  const ruth = askAt(product.url, complaintsKey)
  const ids = async () =>
    (await ruth(listInbox, {})).submissions.filter(({ operation }) => operation === 'disagree')
  await expect.poll(async () => (await ids()).length, { timeout: 30_000 }).toBe(1)
  const chairs = (await product.ask(listInbox, {})).submissions
  expect(chairs.some(({ operation }) => operation === 'disagree')).toBe(false)
})

test('she opens it, tells each step, and what came of it', async () => {
  await desk.goto(`${product.deskUrl}#/inbox`)
  await desk.locator('input').first().fill(complaintsKey)
  await desk.keyboard.press('Enter')
  await desk.locator('a[href*="#/submission/"]').first().click()
  await desk.getByRole('button', { name: 'Open', exact: true }).click()
  await desk.getByText(complaint).waitFor()
  await desk.getByText(wish).waitFor()
  await tellStep('with-somebody', { name: 'Ruth Osei', role: 'Complaints manager' })
  await tellStep('decided', { words: reply })
})

async function tellStep(step: string, { name, role, words: own }: Record<string, string>): Promise<void> {
  const form = desk.locator('section.panel', { hasText: 'How far it has come' })
  await form.locator('#step').selectOption(step)
  if (name) await form.getByLabel('Who has it now').fill(name)
  if (role) await form.getByLabel('What they do').fill(role)
  if (own) await form.locator('#words').fill(own)
  const before = await form.locator('ol li').count()
  await form.locator('button[type=submit]').click()
  await expect.poll(() => form.locator('ol li').count()).toBeGreaterThan(before)
}

test('he reads each step on his phone, with the outcome, under what he wrote', async () => {
  await phone.page.goto(`${product.url}/en/disagree/`)
  await openPart(phone.page, part)
  await phone.page.getByText(words('step.decided')).first().waitFor()
  const text = await readable(phone.page)
  for (const line of [complaint, words('step.with'), 'Ruth Osei', reply]) expect(text).toContain(line)
})

test('thanks go the same way, without a deadline and without any talk of decisions', async () => {
  await choose('topic.good')
  expect(await readable(phone.page)).not.toContain(words('stands.title'))
  await press('Kofi')
  await press(words('write.go'))
  await phone.page.locator('#disagree-words').fill(thanks)
  await press(words('write.send'))
  await phone.page.getByText(thanks).first().waitFor()
})
