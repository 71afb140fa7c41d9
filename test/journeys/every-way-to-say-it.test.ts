/** With no signal a parent says that she cannot come, goes through all the questions, replies to the report that the council shared with her, asks the chair, says how to reach her, and shows the chair what nobody else may know. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAttachment } from '../../contract/operations/open-attachment.ts'
import { listInbox, openSubmission, readWorker } from '../../contract/operations/open-submission.ts'
import { goThroughPoint } from '../../contract/operations/reply-to-report.ts'
import { listConferences, readConference } from '../../contract/operations/save-conference.ts'
import { saveDocument } from '../../contract/operations/save-document.ts'
import { embeddedUrl } from '../../scripts/embedded-url.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { type Ask, askAt } from '../../server/demo/ask.ts'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import {
  addPhoto,
  carryOn,
  follow,
  goToCheck,
  join,
  openPart,
  type Part,
  send,
  tryAgain,
  write,
} from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

let product: Product
let line: Line
let phone: Phone
let part: Part

beforeAll(async () => {
  product = await startProduct()
  await shareAReport()
  line = await layLine(product.url)
  phone = await openPhone()
  part = await join(phone.page, line.url, product.invitationFor('Leila Haddad'))
  await keptForOffline(phone)
  line.set('cut')
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

const report = { id: randomUUID(), title: 'Report for 3 December', idris: '' }

/** The council shares a report with her alone. */
async function shareAReport(): Promise<void> {
  const { conferences } = await product.ask(listConferences, {})
  const listed = conferences.find(({ children }) => children.some(({ name }) => name === 'Idris'))!
  const { conference } = await product.ask(readConference, { id: listed.id })
  const leila = conference.family.find(({ name }) => name === 'Leila Haddad')!
  report.idris = conference.children.find(({ name }) => name === 'Idris')!.id
  await product.ask(saveDocument, {
    personId: leila.id,
    documentId: report.id,
    document: {
      conferenceId: conference.id,
      children: conference.children
        .filter(({ id }) => leila.children.includes(id))
        .map(({ id, name, ageBand }) => ({ id, name, ageBand })),
      what: 'report',
      title: { text: report.title, lang: 'en', dir: 'ltr', origin: 'original' },
      from: 'Jo Bennett',
      state: 'arrived',
      arrivedOn: '2026-11-24',
    },
  })
}

async function sayIt(): Promise<void> {
  await button(said('attach', 'voice.open')).click()
  await button(said('attach', 'voice.start')).click()
  await phone.page.getByText(said('attach', 'voice.heard')).waitFor()
  await phone.page.waitForTimeout(1_500)
  await button(said('attach', 'voice.finish')).click()
  await button(said('attach', 'voice.keep')).click()
  await phone.page.locator('.attached .player').waitFor()
}

/** The desk of somebody else at the council. */
async function deskOf(workerRole: string): Promise<Ask> {
  const { authority } = await product.ask(readWorker, {})
  const where = { databaseUrl: embeddedUrl(product.folder), authority }
  return askAt(product.url, await makeCouncilKey(where, { workerName: `A ${workerRole}`, workerRole }))
}

const button = (name: string) => phone.page.getByRole('button', { name, exact: true })
const writtenAs = (text: string) => expect.objectContaining({ text })
const kept = () => phone.page.getByText(said('common', 'save.justNow')).first().waitFor()
/** By the app's own links: an address that is typed would lock the part, and end what is on its way. */
const go = async (...paths: readonly string[]) => {
  for (const path of paths) await follow(phone.page, path)
}

test('who cannot come writes the four, for the meeting', async () => {
  await follow(phone.page, '/en/')
  await phone.page.getByText(said('home', 'row.cannotCome')).click()
  await carryOn(phone.page)
  await phone.page.locator('textarea').first().waitFor()
  await write(phone.page, 'W domu jest spokojnie.')
  await goToCheck(phone.page)
  await send(phone.page)
})

test('who wants to be asked everything answers what she likes of it, and skips the rest', async () => {
  await go('/en/', '/en/share-views/')
  await phone.page.getByRole('button', { name: said('share-views', 'start.full') }).click()
  await phone.page.locator('.question').waitFor()
  while (!(await phone.page.locator('textarea').first().isVisible())) await carryOn(phone.page)
  await write(phone.page, 'Marek reads to him every night.')
  await goToCheck(phone.page)
  await send(phone.page)
})

test('Home says that a report came, and the reply is a numbered list about it, with a photo, about one child', async () => {
  await go('/en/')
  await phone.page.getByRole('heading', { name: said('home', 'next.report') }).waitFor()
  await phone.page.getByRole('button', { name: said('home', 'next.reportGo') }).click()
  await phone.page.getByRole('heading', { name: said('share-views', 'pause.title') }).waitFor()
  await carryOn(phone.page)
  await phone.page.getByRole('radio', { name: new RegExp(report.title) }).waitFor()
  await button(said('share-views', 'P6.fact-error')).click()
  await phone.page.getByRole('radio', { name: 'Idris', exact: true }).check({ force: true })
  await phone.page.locator('#point-says').fill('He missed 20 days')
  await phone.page.locator('#point-isSo').fill('He missed 2 days')
  await kept()
  await addPhoto(phone.page)
  await button(said('reply-to-report', 'point.done')).click()
  await button(said('share-views', 'private.check')).click()
  await phone.page.getByText(report.title).first().waitFor()
  await send(phone.page)
})

test('questions go to the chair, and a safe number to the chair and the social worker', async () => {
  await go('/en/', '/en/people-beside-me/', '/en/ask-chair/')
  await phone.page.locator('#ask-chair-own').fill('Can we have a break?')
  await kept()
  await button(said('people-beside-me', 'askChair.send')).click()
  await phone.page.getByRole('heading', { name: said('people-beside-me', 'askChair.asked') }).waitFor()
  await go('/en/people-beside-me/', '/en/say-how-to-reach-me/')
  await phone.page.getByLabel(said('people-beside-me', 'reach.at')).fill('07700 900 982')
  await kept()
  await addPhoto(phone.page)
  for (let step = 0; step < 4; step++) await carryOn(phone.page)
  await button(said('people-beside-me', 'check.keep')).click()
  await phone.page.waitForURL('**/my-words/')
  expect(line.passed.filter(({ method }) => method === 'PUT')).toHaveLength(0)
})

test('what only the chair and the social worker may know is shown, not written, in an envelope of its own', async () => {
  await go('/en/', '/en/share-views/')
  await phone.page.getByRole('button', { name: said('share-views', 'start.quick') }).click()
  await phone.page.locator('.question').waitFor()
  await phone.page
    .locator('details', { hasText: said('share-views', 'who.private') })
    .locator('summary')
    .click()
  await phone.page.getByText(said('share-views', 'who.private')).click()
  await phone.page.locator('#private-words').waitFor()
  for (const care of ['care.voice', 'care.gallery', 'care.shows'] as const)
    await phone.page.getByText(said('attach', care)).waitFor()
  await addPhoto(phone.page)
  await sayIt()
  await button(said('share-views', 'private.check')).click()
  await phone.page.locator('.said.private .attached').waitFor()
  await button(said('share-views', 'private.send')).click()
  await phone.page.waitForURL('**/my-words/')
  expect(line.passed.filter(({ method }) => method === 'PUT')).toHaveLength(0)
})

test('with signal all six arrive, each is opened as it was written, and a point is gone through', async () => {
  line.set('open')
  await tryAgain(phone.page)
  const inbox = async () => (await product.ask(listInbox, {})).submissions
  // What has arrived is filed a moment later, and only then is it known what it is.
  const filed = async () => (await inbox()).filter(({ operation }) => operation !== null)
  await expect.poll(async () => (await filed()).length, { timeout: 20_000 }).toBe(6)
  const cards = await inbox()
  const open = async (envelopeId: string) => (await product.ask(openSubmission, { envelopeId })).input
  const idOf = (operation: string) => cards.find((card) => card.operation === operation)!.envelopeId
  const inside = (operation: string) => open(idOf(operation))
  const views = cards.filter(({ operation }) => operation === 'share-views')
  expect(await Promise.all(views.map(({ envelopeId }) => open(envelopeId)))).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        set: 'not-attending',
        answers: [expect.objectContaining({ question: 'N3', words: writtenAs('W domu jest spokojnie.') })],
      }),
      expect.objectContaining({
        set: 'full',
        answers: [expect.objectContaining({ words: writtenAs('Marek reads to him every night.') })],
      }),
    ]),
  )
  expect(await inside('ask-chair')).toMatchObject({ questions: [{ text: 'Can we have a break?' }] })
  expect(await inside('say-how-to-reach-me')).toMatchObject({ reachMeAt: { text: '07700 900 982' } })
  const reply = (await inside('reply-to-report')) as {
    documentId: string
    points: readonly { id: string; childId: string; attachments: readonly { part: number }[] }[]
  }
  expect(reply).toMatchObject({
    documentId: report.id,
    points: [{ childId: report.idris, attachments: [{ part: 1 }] }],
  })
  const photo = await product.ask(openAttachment, { envelopeId: idOf('reply-to-report'), part: '1' })
  expect(photo.kind).toBe('photo')
  for (const operation of ['tell-chair', 'say-how-to-reach-me']) {
    expect(await inside(operation)).toMatchObject({
      attachments: expect.arrayContaining([expect.objectContaining({ part: 1, kind: 'photo' })]),
    })
    expect((await product.ask(openAttachment, { envelopeId: idOf(operation), part: '1' })).kind).toBe('photo')
    for (const [role, may] of [
      ['social-worker', true],
      ['health-visitor', false],
    ] as const) {
      const ask = await deskOf(role)
      const listed = (await ask(listInbox, {})).submissions.some((one) => one.envelopeId === idOf(operation))
      expect(listed, role).toBe(may)
      const look = async () => {
        await ask(openSubmission, { envelopeId: idOf(operation) })
        return ask(openAttachment, { envelopeId: idOf(operation), part: '1' })
      }
      if (may) expect((await look()).kind).toBe('photo')
      else await expect(look()).rejects.toThrow()
      await expect(
        ask(openAttachment, { envelopeId: idOf('reply-to-report'), part: '1' }),
        'nobody looks at what they have not opened',
      ).rejects.toThrow()
    }
  }
  const voice = await product.ask(openAttachment, { envelopeId: idOf('tell-chair'), part: '2' })
  expect([voice.kind, voice.type]).toEqual(['voice', expect.stringMatching(/^audio\//)])
  await product.ask(goThroughPoint, {
    envelopeId: idOf('reply-to-report'),
    pointId: reply.points[0]!.id,
    goneThrough: true,
    saidBack: { text: 'We put it right.', lang: 'en', dir: 'ltr', origin: 'original' },
  })
  await phone.page.reload()
  await openPart(phone.page, part)
  await phone.page.getByText('We put it right.').first().waitFor({ state: 'attached' })
})
