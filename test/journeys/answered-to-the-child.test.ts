/**
 * Maya says one thing on her own part with a teacher beside her, for her advocate alone: nobody at the council can open
 * it. She says another on Tolu's phone, for everyone. What the desk says back to that comes to her own part, without what
 * was said, and to Tolu, who helped; her mother's phone is told nothing.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listInbox, openSubmission } from '../../contract/operations/open-submission.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { follow, openPart } from './family.ts'
import { answers, look, openDesk, type Person, person } from './looks.ts'
import { readable } from './phone.ts'
import { said } from './words.ts'

const forTolu = 'Can you tell them I do not like the fridge noise at night'
const forAll = 'I want to keep going to swimming on Fridays'
const back = 'You keep your swimming. Jo books the bus for Fridays.'

let product: Product
let maya: Person
let tolu: Person
let leila: Person

const words = (key: string, values: Record<string, string> = {}) => said('with-help', key, values)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value="${value}"]`).check({ force: true })
const inbox = async () => (await product.ask(listInbox, {})).submissions
const sentFrom = ({ line }: Person) =>
  line.passed.flatMap(({ path }) => /^\/v1\/envelopes\/([^/]+)$/.exec(path)?.[1] ?? [])
/** Somebody sits beside her: the hand is said, one thing is written, she says whom it is for, and it goes. */
async function sayWithHelp({ phone: { page } }: Person, text: string, whom: string): Promise<void> {
  await choose(page, 'how', 'typed')
  await choose(page, 'others', 'nobody')
  await press(page, words('helper.go'))
  await press(page, words('hear.go'))
  await press(page, words('Y9.name'))
  await page.locator('#own-words').fill(text)
  await choose(page, 'who-sees', whom)
  await page.getByText(said('share-wishes', 'yet.nobody')).waitFor()
  await press(page, words('thing.keep'))
  await press(page, words('menu.check'))
  await press(page, words('check.go'))
  await page.getByRole('heading', { name: words('menu.given') }).waitFor()
}

async function open({ phone: { page }, line, part }: Person, path: string): Promise<Page> {
  await page.goto(`${line.url}${path}`)
  await openPart(page, part)
  return page
}

beforeAll(async () => {
  product = await startProduct()
  ;[tolu, leila] = [await person(product, 'Tolu Adeyemi'), await person(product, 'Leila Haddad')]
  maya = await person(product, 'Maya')
})
afterAll(async () => {
  for (const one of [maya, tolu, leila]) {
    await one?.phone.end()
    await one?.line.close()
  }
  await product?.end()
})

test('on her own part somebody sits with her, and what is for her advocate alone nobody at the council can open', async () => {
  await follow(maya.phone.page, '/en/')
  await follow(maya.phone.page, '/en/with-help/')
  await choose(maya.phone.page, 'who', 'teacher')
  await sayWithHelp(maya, forTolu, 'advocate')
  await expect.poll(() => new Set(sentFrom(maya)).size, { timeout: 30_000 }).toBe(1)
  const page = await open(tolu, '/en/shared-with-me/')
  await page.getByText(forTolu).waitFor({ timeout: 30_000 })
  const shown = await readable(page)
  for (const hand of [words('helper.teacher'), words('hand.typed'), words('hand.nobody')])
    expect(shown).toContain(hand)
  await look(page, 'child-tolu')
  expect(await inbox()).toEqual([])
  const [envelopeId = ''] = sentFrom(maya)
  await expect(product.ask(openSubmission, { envelopeId })).rejects.toThrow(/was answered 40[34]/)
})

test('the desk says back to what she said on Tolu’s phone, and puts it in her own part too', async () => {
  const page = await open(tolu, '/en/with-help/')
  await press(page, 'Maya')
  await sayWithHelp(tolu, forAll, 'everyone')
  await expect
    .poll(async () => (await inbox()).map(({ state }) => state), { timeout: 30_000 })
    .toEqual(['filed'])
  const desk = await tolu.phone.context.newPage()
  await openDesk(desk, product)
  await desk.goto(`${product.deskUrl}#/submission/${(await inbox())[0]!.envelopeId}`)
  await desk.getByRole('button', { name: 'Open', exact: true }).click()
  await desk.getByText('Only Tolu Adeyemi and Maya will read this.').waitFor()
  await desk.locator('#answer').fill(back)
  await look(desk, 'child-desk')
  await desk.getByRole('button', { name: 'Send this answer to Tolu Adeyemi and Maya' }).click()
  await desk.getByText('What Tolu Adeyemi reads now').waitFor()
  await desk.close()
})

test('it is in her own part, and so it is with no signal; what was said on his phone is not', async () => {
  const page = await open(maya, '/en/what-was-decided/')
  await page.getByText(back).waitFor({ timeout: 30_000 })
  await page.getByText(said('what-was-decided', 'said.elsewhere')).waitFor()
  await look(page, 'child-decided')
  maya.line.set('cut')
  await open(maya, '/en/what-was-decided/')
  await page.getByText(back).waitFor()
  expect(await page.content()).not.toContain(forAll)
  expect(answers(maya).join()).not.toContain(forAll)
  expect(answers(maya).join()).toContain(back)
})

test('Tolu, who helped, can read it out; her mother’s phone is told nothing of it', async () => {
  const page = await open(tolu, '/en/shared-with-me/')
  await follow(page, '/en/')
  await follow(page, '/en/with-help/')
  await press(page, 'Maya')
  await page.getByRole('button', { name: words('menu.back') }).click({ timeout: 30_000 })
  await page.getByRole('heading', { name: words('given.back', { name: 'Maya' }) }).waitFor()
  await page.getByText(back).waitFor()
  await look(page, 'child-given')
  const known = leila.line.passed.length
  const hers = await open(leila, '/en/my-words/')
  await hers.waitForTimeout(2000)
  const news = leila.line.passed.slice(known).filter(({ path }) => path.startsWith('/v1/case-file'))
  expect(news.length).toBeGreaterThan(0)
  expect(news.map(({ body }) => body.trim())).toEqual(news.map(() => ''))
  for (const not of [back, forAll, forTolu]) expect(answers(leila).join()).not.toContain(not)
})
