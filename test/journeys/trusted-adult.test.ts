/**
 * Sam Pym teaches Idris, who is six. The desk invites Sam, who joins on a phone of his own, sits with Idris without
 * signal and hands over what Idris lets people see: words, a drawing, a photo and a voice. The desk opens it with Sam's
 * hand beside each thing. Sam's phone is told a name and a day and nothing of the case; no other phone is told anything.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachmentsIn } from '../../contract/attachment.ts'
import { listBookingRequests } from '../../contract/operations/answer-booking.ts'
import { listInbox, openSubmission } from '../../contract/operations/open-submission.ts'
import { listConferences, readConference } from '../../contract/operations/save-conference.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { askAt } from '../../server/demo/ask.ts'
import { addPhoto, follow, join, openPart } from './family.ts'
import { drawWithFinger, paintedAt } from './finger.ts'
import { answers, aPhone, look, lookRound, openDesk, type Person, person } from './looks.ts'
import { keptForOffline, openPhone, type Phone, readable } from './phone.ts'
import { searchProfile } from './profile.ts'
import { said } from './words.ts'

const exact = 'I runned to my room wen daddy shouted'
const aboutSchool = 'Mr Pym lets me feed the snails'
const betweenUs = 'My den is behind the sofa'
const noticed = 'Idris looked at the door three times.'
const inTheRoom = 'Mrs Ferns from the library'

let product: Product
let desk: Page
let deskPhone: Phone
let sam: Person
let leila: Person

const words = (key: string, values: Record<string, string> = {}) => said('with-help', key, values)
const young = (key: string, values: Record<string, string> = {}) => said('share-wishes', key, values)
const attach = (key: string) => said('attach', key)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value="${value}"]`).check({ force: true })
const isKept = (page: Page) => page.getByText(young('yet.nobody')).waitFor()
const inbox = async () => (await product.ask(listInbox, {})).submissions

/** The meeting about Idris. */
async function meeting(): Promise<string> {
  const { conferences } = await product.ask(listConferences, {})
  return conferences.find(({ children }) => children.some(({ name }) => name === 'Idris'))!.id
}

beforeAll(async () => {
  product = await startProduct()
  deskPhone = await openPhone()
  desk = deskPhone.page
  await openDesk(desk, product)
})
afterAll(async () => {
  for (const one of [sam, leila]) {
    await one?.phone.end()
    await one?.line.close()
  }
  await deskPhone?.end()
  await product?.end()
})

test('the desk names who may help, invites them, and shows a code and a PIN once', async () => {
  leila = await person(product, 'Leila Haddad')
  const id = await meeting()
  await desk.goto(`${product.deskUrl}#/conference/${id}`)
  const row = desk.locator('li.panel', { has: desk.getByRole('heading', { name: 'Sam Pym' }) })
  await row.waitFor()
  expect(await row.textContent()).toContain('May help Idris. Told nothing of the case.')
  await row.getByRole('link', { name: 'Invite Sam Pym' }).click()
  await desk.getByRole('button', { name: 'Make a letter' }).click()
  const code = (await desk.locator('.letter-typed').textContent())!.trim()
  const meetingPin = (await desk.locator('.pin-shown').textContent())!.trim()
  // Whoever opens the letter first reads nothing of a case, a meeting or a child.
  const letter = await desk.locator('article.letter').textContent()
  for (const never of [meetingPin, 'Idris', 'child', 'conference', 'meeting', 'Haddad'])
    expect(letter).not.toContain(never)
  await look(desk, 'desk-letter')
  const one = await aPhone(product)
  const joinUrl = `${product.url}/en/join/#code=${code.replace(/\s/g, '')}`
  const invitation = { person: 'Sam Pym', role: 'trusted-adult', code, meetingPin, joinUrl } as const
  sam = { ...one, part: await join(one.phone.page, one.line.url, invitation) }
})

test('his own phone shows a first name and one day, and is told nothing else of the case', async () => {
  const { page } = sam.phone
  await look(page, 'joined')
  await keptForOffline(sam.phone)
  await follow(page, '/en/')
  await page.getByRole('heading', { name: words('adult.title') }).waitFor()
  await page.getByText('Idris', { exact: true }).waitFor()
  const shown = await readable(page)
  const { conference } = await product.ask(readConference, { id: await meeting() })
  const theirNames = [...conference.workers, ...conference.family].map(({ name }) => name)
  const secrets = [
    ...theirNames.filter((name) => name !== 'Sam Pym'),
    'Rowan House',
    conference.time,
    'Haddad',
  ]
  const told = answers(sam).join('\n')
  for (const secret of secrets) {
    expect(shown, secret).not.toContain(secret)
    expect(told, secret).not.toContain(secret)
  }
  expect(told).toContain('"helping"')
  // The same search finds them in what their mother's phone was told.
  expect(answers(leila).join('\n')).toContain('Rowan House')
  await look(page, 'home')
  for (const not of [
    'plan',
    'my-words',
    'share-views',
    'people-beside-me',
    'share-wishes',
    'shared-with-me',
  ]) {
    await page.goto(`${sam.line.url}/en/${not}/`)
    await openPart(page, sam.part)
    await page.getByRole('heading', { name: said('locked', 'helper.title') }).waitFor()
  }
})

test('without signal he says how he helps and who else is there, before Idris says anything', async () => {
  const { page } = sam.phone
  sam.line.set('cut')
  await page.getByRole('link', { name: said('locked', 'helper.go') }).click()
  await page.getByRole('heading', { name: words('helper.title') }).waitFor()
  for (const not of ['parent', 'carer', 'advocate'])
    expect(await page.locator(`input[name=who][value=${not}]`).count()).toBe(0)
  await choose(page, 'who', 'teacher')
  await choose(page, 'how', 'wrote-exact-words')
  await choose(page, 'how', 'explained')
  await choose(page, 'others', 'somebody')
  await page.locator('#in-the-room').fill(inTheRoom)
  await look(page, 'helper')
  await press(page, words('helper.go'))
  await page.getByText(words('hear.choose')).waitFor()
  await look(page, 'hear')
  await press(page, words('hear.go'))
  await page.getByRole('heading', { name: 'Idris' }).waitFor()
})

test('Idris presses, draws, shows and speaks, and says of each thing who may see it', async () => {
  const { page } = sam.phone
  await press(page, words('Y2.name'))
  await press(page, young('feeling.scared'))
  await page.locator('#own-words').fill(exact)
  // Nobody has told Sam that there is an advocate, so nothing here could go to one.
  expect(await page.locator('input[name=who-sees][value=advocate]').count()).toBe(0)
  expect(await page.locator('input[name=who-sees]:checked').inputValue()).toBe('me')
  await press(page, attach('voice.open'))
  await press(page, attach('voice.start'))
  await page.getByText(attach('voice.heard')).waitFor()
  await page.waitForTimeout(1500)
  await press(page, attach('voice.finish'))
  await press(page, attach('voice.keep'))
  await page.locator('.attached > li').first().waitFor()
  await choose(page, 'who-sees', 'chair-and-worker')
  await isKept(page)
  await look(page, 'feelings')
  await press(page, words('thing.keep'))

  await press(page, words('Y4.name'))
  await press(page, words('list.add'))
  await page.locator('#own-words').fill(aboutSchool)
  await addPhoto(page, { young: true })
  await choose(page, 'who-sees', 'everyone')
  await isKept(page)
  await press(page, words('thing.keep'))
  await page.getByText(aboutSchool).waitFor()
  await press(page, words('back'))

  await press(page, words('Y10.name'))
  await press(page, said('draw-picture', 'here.open'))
  await page.locator('.paper-board').waitFor()
  // The board comes into sight by itself, and a finger waits for that.
  await page.waitForTimeout(800)
  await drawWithFinger(page, [
    [200, 400],
    [900, 400],
  ])
  await expect.poll(() => paintedAt(page, 550, 400)).toBe(true)
  await press(page, said('draw-picture', 'here.put'))
  await page.locator('.attached .thumb img').waitFor()
  await choose(page, 'who-sees', 'everyone')
  await isKept(page)
  await look(page, 'drawing')
  await press(page, words('thing.keep'))

  await press(page, words('Y9.name'))
  await page.locator('#own-words').fill(betweenUs)
  await isKept(page)
  await press(page, words('thing.keep'))
  await press(page, words('menu.notes'))
  await page.locator('#helper-notes').fill(noticed)
  await isKept(page)
  await press(page, words('thing.keep'))
})

test('they look at it together; it waits, and is not called arrived before the council has it', async () => {
  const { page } = sam.phone
  await press(page, words('menu.check'))
  await page.getByText(exact).waitFor()
  await look(page, 'check')
  await press(page, words('check.go'))
  await page.getByText(young('state.waiting')).nth(1).waitFor()
  expect(await readable(page)).not.toContain(young('state.received'))
  expect(await inbox()).toEqual([])
  sam.line.set('open')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByText(young('state.received')).nth(1).waitFor({ timeout: 30_000 })
  await look(page, 'given')
  await expect
    .poll(async () => (await inbox()).map(({ state }) => state), { timeout: 30_000 })
    .toEqual(['filed', 'filed'])
  expect(
    (await inbox())
      .map(({ operation, audience, person: by }) => [operation, audience, by?.role, by?.name])
      .sort(),
  ).toEqual([
    ['help-a-child', 'chair-and-worker', 'trusted-adult', 'Sam Pym'],
    ['help-a-child', 'everyone', 'trusted-adult', 'Sam Pym'],
  ])
})

test('at the desk his hand stands beside each thing, what he noticed stands apart, and all of it opens', async () => {
  const forChair = (await inbox()).find(({ audience }) => audience === 'chair-and-worker')!
  await desk.goto(`${product.deskUrl}#/submission/${forChair.envelopeId}`)
  await desk.getByText('Sam Pym, trusted adult').waitFor()
  await desk.getByRole('button', { name: 'Open', exact: true }).click()
  const own = desk.getByRole('list', { name: 'The child’s own words' })
  await own.getByText(exact).waitFor()
  const saidThere = (await own.textContent())!
  expect(saidThere).toContain('A teacher helped: wrote the child’s exact words, explained the questions.')
  expect(saidThere).toContain('Others were in the room.')
  expect(saidThere).toContain(inTheRoom)
  expect(saidThere).not.toContain(noticed)
  expect(await desk.getByRole('region', { name: /What the helper noticed/ }).textContent()).toContain(noticed)
  await own.locator('audio').waitFor({ state: 'attached' })
  await look(desk, 'desk-chair')
  const forAll = (await inbox()).find(({ audience }) => audience === 'everyone')!
  await desk.goto(`${product.deskUrl}#/submission/${forAll.envelopeId}`)
  await desk.getByRole('button', { name: 'Open', exact: true }).click()
  await own.getByText(aboutSchool).waitFor()
  await own.locator('img').nth(1).waitFor()
  const shared = await desk.locator('body').textContent()
  for (const not of [exact, noticed, betweenUs]) expect(shared).not.toContain(not)
  await look(desk, 'desk-everyone')
  const opened = await product.ask(openSubmission, { envelopeId: forAll.envelopeId })
  expect(attachmentsIn(opened.input).map(({ kind }) => kind)).toEqual(['photo', 'picture'])
})

test('the advocacy service, which has a key of its own, is shown none of it and opens none of it', async () => {
  const provider = askAt(product.url, product.providerKey!)
  // The key works: it is for what is asked of the service, and for nothing else.
  await provider(listBookingRequests, {})
  await expect(provider(listInbox, {})).rejects.toThrow(/was answered 40[34]/)
  for (const { envelopeId } of await inbox())
    await expect(provider(openSubmission, { envelopeId })).rejects.toThrow(/was answered 40[34]/)
})

test('their mother’s phone asks and is answered to the byte what it was before, and shows none of it', async () => {
  await lookRound(leila)
  const before = await lookRound(leila)
  const { page } = sam.phone
  await page.goto(`${sam.line.url}/en/plan/`)
  await openPart(page, sam.part)
  await page.getByRole('link', { name: said('locked', 'helper.go') }).click()
  await page.getByRole('heading', { name: 'Idris' }).waitFor()
  await press(page, words('Y5.name'))
  await press(page, words('list.add'))
  await page.locator('#own-words').fill(exact)
  await choose(page, 'who-sees', 'everyone')
  await isKept(page)
  await press(page, words('thing.keep'))
  await press(page, words('back'))
  await press(page, words('menu.check'))
  await press(page, words('check.go'))
  await expect
    .poll(async () => (await inbox()).map(({ state }) => state), { timeout: 30_000 })
    .toHaveLength(3)
  const after = await lookRound(leila)
  expect(before.length).toBeGreaterThan(0)
  expect(after).toEqual(before)
  const shown = await leila.phone.page.content()
  for (const not of ['Sam', 'Tolu', exact, aboutSchool, betweenUs, noticed]) {
    expect(shown.includes(not), not).toBe(false)
    expect(answers(leila).join('\n').includes(not), not).toBe(false)
  }
})

test('nothing of what was said is in his browser in clear', async () => {
  await sam.phone.close()
  expect(searchProfile(sam.phone.profile, [exact, aboutSchool, betweenUs, noticed, inTheRoom])).toEqual([])
})
