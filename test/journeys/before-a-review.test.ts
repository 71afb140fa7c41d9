/**
 * Before a review and after the meeting before it, all with no signal: Grace goes through her plan, says what
 * she does not understand, what is wrong in the notes, what the core group should know and how the meeting was; Kofi, on the same
 * phone, says what is better. All of it arrives and is opened; one thing is replaced, and one was not meant.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFeedback } from '../../contract/operations/give-feedback.ts'
import { issueInvitation } from '../../contract/operations/issue-invitation.ts'
import { listInbox, openSubmission } from '../../contract/operations/open-submission.ts'
import {
  type CouncilConference,
  listConferences,
  readConference,
  saveConference,
} from '../../contract/operations/save-conference.ts'
import { saveDocument } from '../../contract/operations/save-document.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { carryOn, follow, goToCheck, join, openPart, type Part, send, tryAgain, write } from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

const better = 'He sleeps through now and walks to school himself.'
const unclear = 'Which form is it, the blue one or the long one?'

let product: Product
let line: Line
let phone: Phone
let grace: Part
let kofi: Part

const press = (name: string) => phone.page.getByRole('button', { name, exact: true }).first().click()
const choose = (name: string) => phone.page.getByRole('radio', { name }).first().check({ force: true })
async function comeBack(part: Part, path: string): Promise<void> {
  await phone.page.goto(`${line.url}${path}`)
  await openPart(phone.page, part)
}

const inbox = async () => (await product.ask(listInbox, {})).submissions
// What has arrived is filed a moment later, and only then is it known what it is.
const filed = async () =>
  (await inbox()).flatMap(({ operation }) => (operation === null ? [] : [operation])).sort()
const cardOf = async (operation: string) => (await inbox()).findLast((card) => card.operation === operation)!
async function inside(operation: string): Promise<string> {
  const { envelopeId } = await cardOf(operation)
  return JSON.stringify((await product.ask(openSubmission, { envelopeId })).input)
}

/** The council has the notes ready, and invites Kofi to a part of his own. */
async function askKofiToo(): Promise<{ joinUrl: string; meetingPin: string }> {
  const { conferences } = await product.ask(listConferences, {})
  const { id } = conferences.find(({ conferenceKind }) => conferenceKind === 'review')!
  const review = (await product.ask(readConference, { id })).conference
  const child = review.children.find(({ name }) => name === 'Kofi')!
  await product.ask(saveDocument, {
    personId: review.family[0]!.id,
    documentId: crypto.randomUUID(),
    document: { what: 'notes', state: 'arrived', children: [child], conferenceId: review.id },
  })
  const person: CouncilConference['family'][number] = {
    id: crypto.randomUUID(),
    name: 'Kofi',
    role: 'young-person',
    children: [child.id],
    myAttendance: 'part',
  }
  await product.ask(saveConference, { ...review, family: [...review.family, person] })
  const { joinPath, meetingPin } = await product.ask(issueInvitation, {
    personId: person.id,
    conferenceId: review.id,
    way: 'letter',
    selfUse: 'case-decided',
  })
  return { joinUrl: `${product.url}${joinPath}`, meetingPin }
}

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone()
  const invitation = await askKofiToo()
  kofi = await join(phone.page, line.url, { ...product.invitations[0]!, ...invitation })
  // Another page, so that the next letter's link is opened anew.
  await phone.page.goto(`${line.url}/en/`)
  grace = await join(phone.page, line.url, product.invitationFor('Grace Mensah'))
  await keptForOffline(phone)
  line.set('cut')
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

test('Grace goes through her plan for the review', async () => {
  await follow(phone.page, '/en/')
  await follow(phone.page, '/en/share-views/')
  await phone.page.getByRole('button', { name: said('share-views', 'start.review') }).click()
  await carryOn(phone.page)
  await choose(said('share-views', 'R1.better'))
  await write(phone.page, better)
  await goToCheck(phone.page)
  await send(phone.page)
})

test('she asks what a step means, and writes to the core group', async () => {
  await follow(phone.page, '/en/plan/')
  const card = phone.page.locator('.act').first()
  await card.getByRole('button', { name: said('plan', 'say.open') }).click()
  await card.getByRole('radio', { name: said('plan', 'say.unclear') }).check({ force: true })
  await card.locator('textarea').fill(unclear)
  await card.getByRole('checkbox', { name: said('plan', 'note.send') }).check({ force: true })
  await card.getByRole('button', { name: said('plan', 'say.send') }).click()
  await card.getByText(said('plan', 'far.waiting')).waitFor()
  await press(said('plan', 'tell.open'))
  await phone.page.locator('#tell-going-well').fill('Ama laughs again.')
  await press(said('plan', 'tell.send'))
  await press(said('plan', 'ask.documentLabel'))
  await press(said('plan', 'ask.send'))
})

test('she says what is wrong in the notes', async () => {
  await phone.page
    .getByRole('button', { name: said('reply-to-report', 'notes.title') })
    .first()
    .click()
  await phone.page.waitForURL('**/correct-notes/')
  await phone.page.getByRole('heading', { name: said('share-views', 'pause.title') }).waitFor()
  await carryOn(phone.page)
  await press(said('share-views', 'P6.fact-error'))
  await phone.page.locator('#point-says').fill('He was late on 9 days')
  await phone.page.getByText(said('common', 'save.justNow')).first().waitFor()
  await press(said('reply-to-report', 'point.done'))
  await press(said('share-views', 'private.check'))
  await send(phone.page)
})

test('she says how the meeting was, and where somebody may call her back', async () => {
  await follow(phone.page, '/en/')
  await follow(phone.page, '/en/give-feedback/')
  await phone.page.locator('input[name=answer-F6][value=partly]').check({ force: true })
  await phone.page.locator('#words-F12').fill('Shorter, please.')
  await phone.page.locator('input[name=call][value=yes]').check({ force: true })
  await phone.page.locator('#call-number').fill('07700 900 144')
  await press(said('give-feedback', 'send.go'))
  await phone.page.getByText(said('give-feedback', 'done.title')).waitFor()
})

test('Kofi says what is better since last time', async () => {
  await comeBack(kofi, '/en/share-wishes/')
  await press(said('share-wishes', 'start.go'))
  await phone.page.getByRole('button', { name: said('share-wishes', 'CR1.name') }).click()
  await phone.page.locator('#own-words').fill('My room is dry')
  await phone.page.locator('input[name=who-sees][value=chair-and-worker]').check({ force: true })
  await phone.page.getByText(said('share-wishes', 'yet.nobody')).waitFor()
  await press(said('share-wishes', 'thing.keep'))
  await press(said('share-wishes', 'tile.check'))
  await phone.page.getByRole('button', { name: /Let them see 1 thing/ }).click()
  await phone.page.getByText(said('share-wishes', 'state.waiting')).first().waitFor()
  expect(line.passed.filter(({ method }) => method === 'PUT')).toHaveLength(0)
})

test('with signal all of it arrives, and is opened as it was written', async () => {
  line.set('open')
  await phone.page.evaluate(() => dispatchEvent(new Event('online')))
  await expect
    .poll(filed, { timeout: 30_000 })
    .toEqual([
      ...['ask-about-plan', 'correct-notes', 'say-how-action-goes'],
      ...['share-views', 'share-wishes', 'update-core-group'],
    ])
  expect(await inside('correct-notes')).toContain('He was late on 9 days')
  const views = await inside('share-views')
  for (const part of ['"set":"review"', '"question":"R1"', '"better"', better]) expect(views).toContain(part)
  expect(await inside('say-how-action-goes')).toContain(unclear)
  expect(await inside('ask-about-plan')).toContain('"about"')
  expect(await inside('update-core-group')).toContain('Ama laughs again.')
  const wishes = await inside('share-wishes')
  for (const part of ['"question":"CR1"', 'My room is dry']) expect(wishes).toContain(part)
})

test('she replaces what she said, then says that she did not mean to send it: both stay, each with its note', async () => {
  await comeBack(grace, '/en/my-words/')
  const first = await cardOf('share-views')
  await press(said('my-words', 'after.replace'))
  await phone.page.waitForURL('**/share-views/')
  line.set('cut')
  await phone.page.locator('textarea, h1').first().waitFor()
  await press(said('share-views', 'check.send'))
  await phone.page.waitForURL('**/my-words/')
  line.set('open')
  await tryAgain(phone.page)
  await expect
    .poll(async () => (await inbox()).find(({ envelopeId }) => envelopeId === first.envelopeId)?.replacedBy, {
      timeout: 30_000,
    })
    .toBeTruthy()
  await comeBack(grace, '/en/my-words/')
  await phone.page.getByText(said('my-words', 'mistake.title')).first().click()
  line.set('cut')
  await press(said('my-words', 'mistake.say'))
  await phone.page
    .getByText(/You said .* that you did not mean to send this/)
    .first()
    .waitFor()
  line.set('open')
  await phone.page.evaluate(() => dispatchEvent(new Event('online')))
  await expect
    .poll(async () => (await inbox()).some(({ notMeantAt }) => notMeantAt), { timeout: 30_000 })
    .toBe(true)
  expect(await inside('say-not-meant')).toContain('envelopeId')
})

test('hours later what she said of the meeting goes by itself, and whoever calls back can read it', async () => {
  expect((await product.ask(listFeedback, {})).callBacks).toEqual([])
  await phone.page.clock.install()
  // Nobody has to open a part for it to go.
  await phone.page.goto(`${line.url}/en/my-words/`)
  await phone.page.getByRole('radio', { name: grace.picture }).waitFor({ state: 'attached' })
  await phone.page.clock.fastForward('07:00:00')
  await expect
    .poll(
      async () => {
        // It looks some while after the app was opened, so the clock has to go on once it is.
        await phone.page.clock.fastForward('02:00')
        return (await product.ask(listFeedback, {})).callBacks
      },
      { timeout: 60_000 },
    )
    .toMatchObject([
      {
        callBack: { number: '07700 900 144' },
        words: [{ question: 'F12', words: { text: 'Shorter, please.' } }],
      },
    ])
})
