/** A mother writes the same letter in two tabs of one browser. Both are there, she puts them together, and all of it arrives. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf } from '../../contract/operation.ts'
import { listInbox, openSubmission } from '../../contract/operations/open-submission.ts'
import type { writeLetter } from '../../contract/operations/write-letter.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { arrived, follow, join, openPart, type Part } from './family.ts'
import { openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

const ours = 'My mother comes on Sundays and cooks with them.'
const theirs = 'We keep the door shut at night now.'

let product: Product
let phone: Phone
let part: Part

beforeAll(async () => {
  product = await startProduct()
  phone = await openPhone()
  part = await join(phone.page, product.url, product.invitationFor('Leila Haddad'))
})
afterAll(async () => {
  await phone?.end()
  await product?.end()
})

const letter = (key: string) => said('write-letter', key)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const kept = (page: Page) => page.getByText(said('common', 'save.justNow')).waitFor()

test('what she wrote in two tabs is there in both, goes together, and arrives whole', async () => {
  const { page, context } = phone
  await follow(page, '/en/')
  await follow(page, '/en/write-letter/')
  await press(page, said('common', 'carryOn'))
  await page.locator('#letter').waitFor()
  const other = await context.newPage()
  await other.goto(`${product.url}/en/write-letter/`)
  await openPart(other, part)
  await other.locator('#letter').waitFor()

  await page.locator('#letter').fill(ours)
  await kept(page)
  await other.locator('#letter').fill(theirs)
  await kept(other)
  // Both are on the screen of the tab that wrote last, and nothing was taken from the other.
  await other.getByText(ours).waitFor()
  expect(await page.locator('#letter').inputValue()).toBe(ours)

  // Her phone may end here: what waits is kept like everything else.
  await other.reload()
  await openPart(other, part)
  expect(await other.locator('#letter').inputValue()).toBe(theirs)
  await other.getByText(ours).waitFor()
  await page.close()
  await press(other, said('common', 'other.below'))
  await other.getByText(said('common', 'other.title')).waitFor({ state: 'detached' })
  expect(await other.locator('#letter').inputValue()).toBe(`${theirs}\n\n${ours}`)

  await press(other, letter('toCheck'))
  await press(other, letter('check.send'))
  await other.getByText(arrived).first().waitFor()
  const { submissions } = await product.ask(listInbox, {})
  const opened = await product.ask(openSubmission, { envelopeId: submissions[0]!.envelopeId })
  const { words } = opened.input as InputOf<typeof writeLetter>
  expect(words?.text).toBe(`${theirs}\n\n${ours}`)
})
