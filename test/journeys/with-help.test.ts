/**
 * Tolu sits beside Idris, who is six, on Tolu's phone and without signal. Whose hand was in it, and what Tolu noticed,
 * reach the desk each in its own place; nothing of Idris's is among Maya's, and no parent's phone is told of any of it.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listInbox } from '../../contract/operations/open-submission.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { follow, join, openPart, type Part } from './family.ts'
import { type Line, layLine } from './line.ts'
import { look } from './looks.ts'
import { keptForOffline, openPhone, type Phone, readable } from './phone.ts'
import { searchProfile } from './profile.ts'
import { said } from './words.ts'

const exact = 'I dont like it wen they is shouting'
const noticed = 'He held his bear the whole time.'
const betweenUs = 'My bear is called Ruffle'

let product: Product
let line: Line
let phone: Phone
let part: Part
let leila: { readonly line: Line; readonly phone: Phone; readonly part: Part }
let before: string

const words = (key: string, values: Record<string, string> = {}) => said('with-help', key, values)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value="${value}"]`).check({ force: true })

async function say(page: Page, question: string, text: string, whom: string): Promise<void> {
  await press(page, words(question))
  await page.locator('#own-words').fill(text)
  await choose(page, 'who-sees', whom)
  await page.getByText(said('share-wishes', 'yet.nobody')).waitFor()
}

const news = ({ line: { passed } }: { line: Line }) =>
  passed.filter(({ path: asked }) => asked.startsWith('/v1/')).map(({ body }) => body)

beforeAll(async () => {
  product = await startProduct()
  ;[line, phone] = await Promise.all([layLine(product.url), openPhone()])
  part = await join(phone.page, line.url, product.invitationFor('Tolu Adeyemi'))
  const [hers, hersPhone] = await Promise.all([layLine(product.url), openPhone()])
  leila = {
    line: hers,
    phone: hersPhone,
    part: await join(hersPhone.page, hers.url, product.invitationFor('Leila Haddad')),
  }
  before = news(leila).join('\n')
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await leila?.phone.end()
  await leila?.line.close()
  await product?.end()
})

test('she says how she helps before Idris says anything, and reads out to him what this is', async () => {
  const { page } = phone
  await keptForOffline(phone)
  line.set('cut')
  await follow(page, '/en/')
  await follow(page, '/en/with-help/')
  await page.getByRole('heading', { name: words('children.title') }).waitFor()
  await page.getByRole('button', { name: 'Idris' }).click()
  await choose(page, 'how', 'wrote-exact-words')
  await choose(page, 'others', 'nobody')
  await look(page, 'help-helper')
  await press(page, words('helper.go'))
  await page.getByText(words('hear.choose')).waitFor()
  await look(page, 'help-hear')
  await press(page, words('hear.go'))
  await page.getByRole('heading', { name: 'Idris' }).waitFor()
  await look(page, 'help-menu')
})

test('he presses, she writes his exact words, and what she noticed has another place', async () => {
  const { page } = phone
  await press(page, words('Y2.name'))
  await page.getByRole('button', { name: said('share-wishes', 'feeling.scared'), exact: true }).click()
  await page.locator('#own-words').fill(exact)
  await choose(page, 'who-sees', 'chair-and-worker')
  await page.getByText(said('share-wishes', 'yet.nobody')).waitFor()
  await look(page, 'help-feelings')
  await press(page, words('thing.keep'))
  await say(page, 'Y9.name', betweenUs, 'me')
  await press(page, words('thing.keep'))
  await press(page, words('Y7.name'))
  await page.getByRole('button', { name: said('share-wishes', 'someone.grandparent'), exact: true }).click()
  await page.getByText(said('share-wishes', 'yet.nobody')).waitFor()
  await look(page, 'help-hand')
  await press(page, words('thing.keep'))
  await press(page, words('menu.notes'))
  await page.locator('#helper-notes').fill(noticed)
  await page.getByText(said('share-wishes', 'yet.nobody')).waitFor()
  await press(page, words('thing.keep'))
  await page.setViewportSize({ width: 320, height: 640 })
  await look(page, 'help-menu-320')
  await page.setViewportSize({ width: 390, height: 844 })
})

test('it is all there after the app was closed, and nothing of it is among Maya’s', async () => {
  const { page } = phone
  await page.goto(`${line.url}/en/with-help/`)
  await openPart(page, part)
  await page.getByRole('heading', { name: 'Idris' }).waitFor()
  await press(page, words('menu.check'))
  await page.getByText(exact).waitFor()
  await look(page, 'help-check')
  await press(page, words('check.go'))
  await page.getByText(said('share-wishes', 'state.waiting')).waitFor()
  await page.getByRole('button', { name: words('back') }).click()
  await page.getByRole('button', { name: words('back') }).click()
  await press(page, words('stop'))
  await page.getByRole('button', { name: 'Maya' }).click()
  for (const text of [exact, noticed, betweenUs]) expect(await page.content()).not.toContain(text)
})

test('the council has it when there is signal, and what stays with the two of them has no way out', async () => {
  line.set('open')
  await phone.page.evaluate(() => dispatchEvent(new Event('online')))
  await expect
    .poll(async () => (await product.ask(listInbox, {})).submissions.map(({ state }) => state), {
      timeout: 30_000,
    })
    .toEqual(['filed'])
  const { submissions } = await product.ask(listInbox, {})
  expect(submissions.map(({ operation, audience, person }) => [operation, audience, person?.role])).toEqual([
    ['help-a-child', 'chair-and-worker', 'advocate'],
  ])
})

test('at the desk her hand stands beside his words, and what she noticed stands apart from them', async () => {
  const desk = await phone.context.newPage()
  await desk.setViewportSize({ width: 1100, height: 800 })
  await desk.goto(product.deskUrl)
  await desk.locator('input').first().fill(product.deskKey)
  await desk.keyboard.press('Enter')
  await desk.locator('a[href="#/inbox"]').first().click()
  await desk.getByRole('link', { name: 'What a child said with somebody’s help' }).first().click()
  await desk.getByRole('button', { name: 'Open', exact: true }).click()
  const own = desk.getByRole('list', { name: 'The child’s own words' })
  await own.getByText(exact).waitFor()
  expect(await own.textContent()).toContain('An advocate helped: wrote the child’s exact words.')
  expect(await own.textContent()).not.toContain(noticed)
  expect(await desk.getByRole('region', { name: /What the helper noticed/ }).textContent()).toContain(noticed)
  expect(await desk.locator('body').textContent()).toContain('Do not say what a drawing')
  expect(await desk.locator('body').textContent()).not.toContain(betweenUs)
  await look(desk, 'help-desk')
  await desk.close()
})

test('their mother’s phone is told nothing of it', async () => {
  const { page } = leila.phone
  const known = leila.line.passed.length
  await page.goto(`${leila.line.url}/en/my-words/`)
  await openPart(page, leila.part)
  await page.waitForTimeout(1500)
  expect(await readable(page)).not.toContain('Tolu')
  const asked = leila.line.passed.slice(known).filter(({ path: at }) => at.startsWith('/v1/case-file'))
  expect(asked.map(({ body }) => body.trim())).toEqual(asked.map(() => ''))
  expect(before).not.toContain('Tolu')
})

test('nothing of what was said is in her browser in clear', async () => {
  await phone.close()
  expect(searchProfile(phone.profile, [exact, noticed, betweenUs])).toEqual([])
})
