/**
 * Maya, twelve, says three things without signal: one for the chair, one for her advocate alone, one for herself.
 * The desk sees the first, Tolu's phone opens the second, her parents' phones are told nothing of any of it.
 */
import { mkdirSync } from 'node:fs'
import { join as path } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAttachment } from '../../contract/operations/open-attachment.ts'
import { listInbox, openSubmission } from '../../contract/operations/open-submission.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { addPhoto, follow, join, openPart, type Part } from './family.ts'
import { widerThanScreen } from './fits.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone, readable } from './phone.ts'
import { searchProfile } from './profile.ts'
import { back, promised, tellMaya, why } from './tell-maya.ts'
import { said } from './words.ts'

const forChair = 'I want to stay at my school, with Hana and Mr Okoye.'
const forTolu = 'When there is shouting I hide in the bathroom with Idris.'
const forMe = 'I wish that grandad was still here.'

interface Person {
  readonly line: Line
  readonly phone: Phone
  readonly part: Part
}

let product: Product
let tolu: Person
let maya: Person
let parents: readonly Person[]
let before: readonly string[]

async function person(name: string): Promise<Person> {
  const [line, phone] = await Promise.all([layLine(product.url), openPhone()])
  return { line, phone, part: await join(phone.page, line.url, product.invitationFor(name)) }
}

const words = (key: string, values: Record<string, string> = {}) => said('share-wishes', key, values)
const press = (page: Page, key: string, values: Record<string, string> = {}) =>
  page
    .getByRole('button', { name: words(key, values) })
    .first()
    .click()

/** Everything this person's phone was answered about the case, as it came. */
const answers = ({ line }: Person) =>
  line.passed.filter(({ path }) => path.startsWith('/v1/')).map(({ body }) => body)

/** What is on the screen has no barrier that a machine can find and fits; a picture of it is kept when asked for. */
async function look({ phone }: Person, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name} ${id}: ${target}`)),
  ).toEqual([])
  expect(await phone.page.evaluate(widerThanScreen), name).toEqual([])
  const folder = process.env.HEARD_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await phone.page.screenshot({ path: path(folder, `${name}.png`), fullPage: true })
}

async function say(page: Page, text: string, whom: string): Promise<void> {
  await page.locator('#own-words').fill(text)
  await page.locator(`input[name=who-sees][value="${whom}"]`).check({ force: true })
  await page.getByText(words('yet.nobody')).waitFor()
  await press(page, 'thing.keep')
}

beforeAll(async () => {
  product = await startProduct()
  tolu = await person('Tolu Adeyemi')
  maya = await person('Maya')
  parents = [await person('Leila Haddad'), await person('Marek Nowak')]
  before = parents.map((parent) => answers(parent).join('\n'))
})
afterAll(async () => {
  for (const one of [tolu, maya, ...(parents ?? [])]) {
    await one?.phone.end()
    await one?.line.close()
  }
  await product?.end()
})

test('her home is her own, and the first thing she reads is that she does not have to', async () => {
  const { page } = maya.phone
  await keptForOffline(maya.phone)
  maya.line.set('cut')
  await follow(page, '/en/')
  await page.getByRole('heading', { name: words('hi', { name: 'Maya' }) }).waitFor()
  expect(await page.locator('nav.nav').count()).toBe(0)
  await look(maya, 'home')
  await page.getByRole('link', { name: words('tile.houses') }).click()
  await page.getByText(words('start.choose')).waitFor()
  expect(await readable(page)).toContain('0800 1111')
  await look(maya, 'start')
  await press(page, 'start.go')
})

test('without signal she fills a house and names her feelings, and nobody can see it yet', async () => {
  const { page } = maya.phone
  await page.getByRole('heading', { name: words('houses.title') }).waitFor()
  await page.getByText(words('yet.empty')).waitFor()
  await page.getByRole('button', { name: words('C4.name') }).click()
  await press(page, 'list.add')
  // Beforehand it is for her advocate alone.
  expect(await page.locator('input[name=who-sees]:checked').inputValue()).toBe('advocate')
  await addPhoto(page, { young: true })
  await say(page, forTolu, 'advocate')
  await page.getByText(forTolu).waitFor()
  await page.getByText(words('yet.nobody')).waitFor()
  await look(maya, 'house')
  await page.getByRole('button', { name: words('back') }).click()
  await page.getByText('1 thing inside').waitFor()
  await look(maya, 'houses')
  await page.getByRole('button', { name: words('back') }).click()

  await page.getByRole('heading', { name: words('menu.title') }).waitFor()
  await page.getByRole('button', { name: words('C8.name') }).click()
  await say(page, forChair, 'chair-and-worker')
  await page.getByRole('button', { name: words('C1.name') }).click()
  for (const feeling of ['sad', 'hopeful', 'mixed'])
    await page.getByRole('button', { name: words(`feeling.${feeling}`), exact: true }).click()
  await look(maya, 'feelings')
  await say(page, forMe, 'me')
  await page.getByRole('button', { name: words('C14.name') }).click()
  expect(await page.locator('input[name=who-sees][value=everyone]').count()).toBe(0)
  await page.getByRole('button', { name: words('back') }).click()
  await look(maya, 'menu')
})

test('it is all there after the app was closed, and it fits a very small phone', async () => {
  const { page } = maya.phone
  await page.goto(`${maya.line.url}/en/share-wishes/`)
  await openPart(page, maya.part)
  await press(page, 'tile.check')
  await page.getByText(forTolu).waitFor()
  expect(await readable(page)).toContain(words('yet.nobody'))
  await look(maya, 'check')
  await page.setViewportSize({ width: 320, height: 640 })
  await look(maya, 'check-320')
  await page.setViewportSize({ width: 390, height: 844 })
})

test('she lets them see two things; the third has no way out; nothing is called arrived before it is', async () => {
  const { page } = maya.phone
  await page.getByRole('button', { name: /Let them see 2 things/ }).click()
  await page.getByText(words('state.waiting')).first().waitFor()
  expect(await readable(page)).not.toContain(words('state.filed'))
  maya.line.set('open')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  const had = page.getByText(/^The council has it/)
  await had.nth(1).waitFor({ timeout: 30_000 })
  // How far it has come is fetched when the app is opened.
  await page.goto(`${maya.line.url}/en/share-wishes/`)
  await openPart(page, maya.part)
  await page.getByRole('heading', { name: words('shared.title') }).waitFor()
  await page.getByText(words('state.filed')).waitFor({ timeout: 30_000 })
  await page.getByText(words('state.filedAdvocate', { name: 'Tolu Adeyemi' })).waitFor({ timeout: 30_000 })
  await look(maya, 'shared')
})

test('the desk sees what is for the chair, and no trace of the rest', async () => {
  const { submissions } = await product.ask(listInbox, {})
  expect(submissions.map(({ operation, audience }) => [operation, audience])).toEqual([
    ['share-wishes', 'chair-and-worker'],
  ])
  const opened = await product.ask(openSubmission, { envelopeId: submissions[0]!.envelopeId })
  expect(JSON.stringify(opened)).toContain(forChair)
  for (const other of [forTolu, forMe]) expect(JSON.stringify(opened)).not.toContain(other)
  // The council keeps the sealed envelope for Tolu, and nobody who works there can open it or the photo in it.
  const sent = new Set(
    maya.line.passed.flatMap(({ path }) => /^\/v1\/envelopes\/([^/]+)$/.exec(path)?.[1] ?? []),
  )
  const forToluAlone = [...sent].filter((id) => id !== submissions[0]!.envelopeId)
  expect(forToluAlone).toHaveLength(1)
  const envelopeId = forToluAlone[0]!
  await expect(product.ask(openSubmission, { envelopeId })).rejects.toThrow(/was answered 40[34]/)
  await expect(product.ask(openAttachment, { envelopeId, part: '1' })).rejects.toThrow(/was answered 40[34]/)
})

test('after the meeting she reads what was decided in words for her, beside what she said, with no signal too', async () => {
  const { page } = maya.phone
  const { submissions } = await product.ask(listInbox, {})
  await tellMaya(product.ask, submissions[0]!.envelopeId)
  await page.goto(`${maya.line.url}/en/what-was-decided/`)
  await openPart(page, maya.part)
  await page.getByText(why).waitFor({ timeout: 30_000 })
  maya.line.set('cut')
  await page.goto(`${maya.line.url}/en/what-was-decided/`)
  expect(await readable(page)).not.toContain(why)
  await openPart(page, maya.part)
  await page.getByText(why).waitFor()
  const shown = await readable(page)
  for (const hers of [forChair, back, promised, said('what-was-decided', 'outcome.start')])
    expect(shown).toContain(hers)
  for (const others of [forTolu, forMe]) expect(shown).not.toContain(others)
  await look(maya, 'what-was-decided')
  maya.line.set('open')
  await page.goto(`${maya.line.url}/en/share-wishes/`)
  await openPart(page, maya.part)
})

test('Tolu’s phone opens what is for Tolu, and what the council passed on cannot be read', async () => {
  const { page } = tolu.phone
  await page.goto(`${tolu.line.url}/en/shared-with-me/`)
  await openPart(page, tolu.part)
  await page.getByText(forTolu).waitFor({ timeout: 30_000 })
  await page.locator('.thumb img').waitFor({ timeout: 30_000 })
  await look(tolu, 'tolu')
  const shown = await readable(page)
  for (const other of [forChair, forMe]) expect(shown).not.toContain(other)
  expect(answers(tolu).join('\n')).toContain('"shared-with-me"')
  expect(answers(tolu).join('\n')).not.toContain('shouting')
})

test('her parents’ phones are answered and show nothing of it', async () => {
  for (const [at, parent] of parents.entries()) {
    const { page } = parent.phone
    const known = parent.line.passed.length
    await page.goto(`${parent.line.url}/en/my-words/`)
    await openPart(page, parent.part)
    await page.waitForTimeout(1500)
    for (const to of ['/en/plan/', '/en/my-words/', '/en/']) {
      await follow(page, to)
      const shown = await page.content()
      for (const hers of [forChair, forTolu, forMe, back, why, promised, 'Tolu'])
        expect(shown.includes(hers), to).toBe(false)
    }
    // Asked again, the council says that there is nothing new.
    const news = parent.line.passed.slice(known).filter(({ path }) => path.startsWith('/v1/case-file'))
    expect(news.length).toBeGreaterThan(0)
    expect(news.map(({ body }) => body.trim())).toEqual(news.map(() => ''))
    expect(before[at]).not.toContain('young-person')
  }
})

test('in Arabic and in the dark it is read from the right, and nothing sticks out', async () => {
  const { page } = maya.phone
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('a[href="/ar/share-wishes/"]').click()
  await page.locator('html[dir=rtl] .child').waitFor()
  await look(maya, 'arabic-dark')
  await page.emulateMedia({ colorScheme: 'light' })
})

test('a locked home is the same for everybody, whoever uses the phone', async () => {
  const homes: string[] = []
  for (const one of [maya, parents[0]!]) {
    await one.phone.page.goto(`${one.line.url}/en/`)
    await one.phone.page.waitForTimeout(500)
    homes.push(await readable(one.phone.page))
    expect(await one.phone.page.locator('.child').count()).toBe(0)
  }
  expect(homes[0]).toBe(homes[1])
})

test('nothing she wrote is in her browser in clear', async () => {
  await maya.phone.close()
  expect(searchProfile(maya.phone.profile, [forChair, forTolu, forMe, back, why])).toEqual([])
})
