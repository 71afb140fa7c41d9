/**
 * Asking for people: with no signal it waits and says so, and only the council's own word makes it more. And a child
 * asks for an advocate on a phone that is shared with a parent: nothing of it is in the parent's part.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answerBooking,
  listBookingRequests,
  openBookingRequest,
  saveSlots,
} from '../../contract/operations/answer-booking.ts'
import { listConferences, readConference } from '../../contract/operations/save-conference.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { said as councilSaid } from '../../server/demo/said.ts'
import { carryOn, follow, join, openPart, type Part } from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone, readable } from './phone.ts'
import { searchProfile } from './profile.ts'
import { said } from './words.ts'

const childs = 'After maths on Tuesdays, by the music room with the blue door.'
const answered = 'Tolu comes to the music room on Tuesday with her green scarf on.'

let product: Product
let line: Line
let phone: Phone
let mothers: Part
let childsPart: Part
const first = randomUUID()
const second = randomUUID()

const words = (key: string, values: Record<string, string> = {}) => said('people-beside-me', key, values)
const press = (name: string) => phone.page.getByRole('button', { name, exact: true }).click()
const seen = (text: string) => phone.page.getByText(text).first().waitFor()
const requests = async () => (await product.ask(listBookingRequests, {})).requests

/** The times of one day stand in a group of their own. */
const slot = (day: RegExp) =>
  phone.page.getByRole('group', { name: day }).getByRole('checkbox').check({ force: true })

/** What the council has said by now is fetched when the app is opened. */
async function opened(part: Part, path: string): Promise<string> {
  const { page } = phone
  await page.goto(`${line.url}${path}`)
  await openPart(page, part)
  await page.waitForTimeout(700)
  return await readable(page)
}

/** Opened again and again until the council's word is there. Each time it gets long enough to carry and to fetch. */
async function openedUntil(part: Part, path: string, text: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    await opened(part, path)
    const isThere = await phone.page
      .getByText(text)
      .first()
      .waitFor({ timeout: 8_000 })
      .then(
        () => true,
        () => false,
      )
    if (isThere) return
    if (tries === 8) throw new Error(`The phone still does not show what it waits for on ${path}.`)
  }
}

async function onTo(heading: string): Promise<void> {
  await carryOn(phone.page)
  await phone.page.getByRole('heading', { name: heading }).waitFor()
}

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone()
  const { conferences } = await product.ask(listConferences, {})
  const all = await Promise.all(conferences.map(({ id }) => product.ask(readConference, { id })))
  const leila = all.flatMap(({ conference }) => conference.family).find(({ name }) => name === 'Leila Haddad')
  await product.ask(saveSlots, {
    id: randomUUID(),
    slotKind: 'meet-the-chair',
    slots: [
      { id: first, day: '2126-12-02', time: '09:00' },
      { id: second, day: '2126-12-03', time: '15:30' },
    ],
    personIds: [leila!.id],
  })
  mothers = await join(phone.page, line.url, product.invitationFor('Leila Haddad'))
  await keptForOffline(phone)
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

test('with no signal a mother chooses times in her order, and the phone says that nobody has it yet', async () => {
  const { page } = phone
  await page.goto(`${line.url}/en/people-beside-me/`)
  await openPart(page, mothers)
  line.set('cut')
  await follow(page, '/en/meet-the-chair/')
  await slot(/\b3 December/)
  await slot(/\b2 December/)
  await page.getByLabel(words('any.yes')).check({ force: true })
  await onTo(words('chair.howTitle'))
  await onTo(words('check.title'))
  await press(words('check.send'))
  await seen(words('far.waiting'))
  expect(await readable(page)).not.toContain(words('status.confirmed'))
  expect(await requests()).toEqual([])
})

test('with signal her first time is kept; the council offers another, and her yes makes it so', async () => {
  const { page } = phone
  line.set('open')
  await expect
    .poll(
      async () => {
        await opened(mothers, '/en/people-beside-me/')
        return (await requests()).map(({ status, slotId }) => ({ status, slotId }))
      },
      { timeout: 20_000 },
    )
    .toEqual([{ status: 'kept', slotId: second }])
  const [request] = await requests()
  const offer = { day: '2126-12-04', time: '11:00', minutesLong: 30 }
  await product.ask(answerBooking, {
    id: request!.id,
    version: request!.version,
    answer: 'offer',
    when: offer,
  })
  await openedUntil(mothers, '/en/people-beside-me/', words('status.offered'))
  const waits = words('remind.offer', { what: words('kind.chair') })
  expect(await readable(page)).toContain(waits)
  await press(words('offer.yes'))
  await seen(words('answered.mine'))
  // Opening the app anew holds nothing up, so nobody waits for her answer to leave first.
  await openedUntil(mothers, '/en/people-beside-me/', words('status.confirmed'))
  expect(await readable(page)).toContain('4 December')
  expect(await readable(page)).not.toContain(waits)
})

test('it goes into her calendar under a name that says nothing, and stands on her card with no signal', async () => {
  const { page } = phone
  await press(words('calendar.put'))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: said('dates', 'calendar.yes') }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!)
  expect(event.summary).toBe(said('dates', 'calendar.name'))
  expect(event.startDate.toJSDate().toISOString()).toBe('2126-12-04T11:00:00.000Z')
  expect(text).not.toMatch(/chair|meeting|council|child|heard/i)
  line.set('cut')
  await follow(page, '/en/day-card/')
  await page.getByRole('heading', { name: said('day-card', 'heading') }).waitFor()
  const card = await readable(page)
  for (const part of [said('day-card', 'yes'), '4 December', '11am']) expect(card).toContain(part)
  expect(card).not.toContain(said('day-card', 'open'))
  line.set('open')
})

test('a child asks for an advocate on the same phone, and says how not to get in touch', async () => {
  const { page } = phone
  await page.goto(`${line.url}/en/`)
  childsPart = await join(page, line.url, product.invitationFor('Maya'), '550183')
  await page.goto(`${line.url}/en/people-beside-me/`)
  await openPart(page, childsPart)
  await follow(page, '/en/ask-advocate/')
  await page.locator('.child').waitFor()
  await seen(words('young.advocatePrivate'))
  await onTo(words('provider.title'))
  await onTo(words('advocate.safe'))
  await page.getByLabel(words('advocate.when')).fill(childs)
  await onTo(words('advocate.notTitle'))
  await page.getByLabel(words('advocate.notParents')).check({ force: true })
  await onTo(words('advocate.helpTitle'))
  await onTo(words('check.title'))
  await press(words('check.send'))
  await seen(words('far.received'))
  await expect
    .poll(async () => (await requests()).map(({ bookingKind }) => bookingKind))
    .toContain('advocate')
  const { id, version, person } = (await requests()).find(({ bookingKind }) => bookingKind === 'advocate')!
  expect(person.role).toBe('young-person')
  const opened = await product.ask(openBookingRequest, { id })
  expect(opened.input).toMatchObject({ asking: 'child', isFor: 'me', notBy: ['parents-phone'] })
  await product.ask(answerBooking, { id, version, answer: 'confirm', words: councilSaid(answered) })
  await page.goto(`${line.url}/en/people-beside-me/`)
  await openPart(page, childsPart)
  await seen(answered)
})

test('the mother’s part, what her phone is answered and what is kept on it show nothing of the child’s', async () => {
  const { page } = phone
  const before = line.passed.length
  await page.goto(`${line.url}/en/people-beside-me/`)
  await openPart(page, mothers)
  const advocate = (await requests()).find(({ bookingKind }) => bookingKind === 'advocate')!
  const canaries = [childs, answered, advocate.id]
  for (const path of ['/en/', '/en/people-beside-me/', '/en/', '/en/my-words/', '/en/plan/']) {
    await follow(page, path)
    await page.waitForTimeout(400)
    const shown = await page.content()
    for (const canary of canaries) expect(shown.includes(canary), path).toBe(false)
  }
  await follow(page, '/en/')
  await follow(page, '/en/people-beside-me/')
  await seen(words('asked.title'))
  expect(await page.locator('article').count()).toBe(1)
  const answers = line.passed.slice(before).filter(({ path }) => path.startsWith('/v1/'))
  expect(answers.length).toBeGreaterThan(0)
  // The child's own phone part delivers nothing now; whatever was answered is the mother's.
  for (const canary of canaries) expect(answers.filter(({ body }) => body.includes(canary))).toEqual([])
  // The same search finds it in what the child's part was answered.
  expect(line.passed.slice(0, before).some(({ body }) => body.includes(answered))).toBe(true)
  await phone.close()
  expect(searchProfile(phone.profile, [childs, answered])).toEqual([])
})
