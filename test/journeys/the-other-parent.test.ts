/** The father of the same children, on his own phone: nothing of the mother's is anywhere. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answerSubmission,
  listInbox,
  markRead,
  openSubmission,
} from '../../contract/operations/open-submission.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { said as councilSaid } from '../../server/demo/said.ts'
import { arrived, follow, join, writeAndSend } from './family.ts'
import { type Line, layLine } from './line.ts'
import { openPhone, type Phone } from './phone.ts'
import { searchProfile } from './profile.ts'

const mothers = 'I would feel safer if he did not know which days I see my sister.'
const answered = 'The meeting thanks you and will plan the visits with your sister in mind.'
const fathers = 'I want to see the children on Saturdays and help with the homework.'

let product: Product
let hers: { line: Line; phone: Phone }
let his: { line: Line; phone: Phone }
/** Whatever would tell him something of her: words, ids, name, reference, time. */
let canaries: readonly string[]

async function phoneOf(): Promise<{ line: Line; phone: Phone }> {
  return { line: await layLine(product.url), phone: await openPhone() }
}

beforeAll(async () => {
  product = await startProduct()
  hers = await phoneOf()
  await join(hers.phone.page, hers.line.url, product.invitationFor('Leila Haddad'))
  await writeAndSend(hers.phone.page, mothers)
  await hers.phone.page.getByText(arrived).first().waitFor()

  const [submission] = (await product.ask(listInbox, {})).submissions
  const { envelopeId, reference, person } = submission!
  await product.ask(openSubmission, { envelopeId })
  await product.ask(markRead, { envelopeId, readAllOfIt: true })
  await product.ask(answerSubmission, { envelopeId, answer: councilSaid(answered) })
  canaries = [mothers, answered, envelopeId, reference, person!.id, 'Leila Haddad']

  his = await phoneOf()
  await join(his.phone.page, his.line.url, product.invitationFor('Marek Nowak'))
  await writeAndSend(his.phone.page, fathers)
  await his.phone.page.getByText(arrived).first().waitFor()
  for (const path of ['/en/', '/en/plan/', '/en/my-words/', '/en/settings/']) {
    await follow(his.phone.page, path)
    await his.phone.page.waitForTimeout(300)
  }
})
afterAll(async () => {
  for (const one of [hers, his]) {
    await one?.phone.end()
    await one?.line.close()
  }
  await product?.end()
})

const found = (line: Line, canary: string) => line.passed.filter(({ body }) => body.includes(canary))

test.each([0, 1, 2, 3, 4, 5])('nothing the council answers his phone holds what is hers (%i)', (which) => {
  expect(found(his.line, canaries[which]!).map(({ path }) => path)).toEqual([])
})

test('the same search finds her things in what her own phone was answered, and his in his', async () => {
  await hers.phone.page.getByText(/./).first().waitFor()
  expect(found(hers.line, 'Leila Haddad').length).toBeGreaterThan(0)
  expect(found(hers.line, canaries[4]!).length).toBeGreaterThan(0)
  expect(found(his.line, 'Marek Nowak').length).toBeGreaterThan(0)
})

test('neither parent is told when the other comes', () => {
  const hersSays = found(hers.line, '"conference"')
    .map(({ body }) => body)
    .join()
  const hisSays = found(his.line, '"conference"')
    .map(({ body }) => body)
    .join()
  expect(hersSays).toContain('10:00')
  expect(hersSays).not.toContain('11:45')
  expect(hisSays).toContain('11:45')
  expect(hisSays).not.toContain('10:00')
})

test('nothing he can see on any screen is hers', async () => {
  for (const path of ['/en/', '/en/plan/', '/en/my-words/', '/en/settings/']) {
    await follow(his.phone.page, path)
    const shown = await his.phone.page.content()
    for (const canary of canaries) expect(shown.includes(canary), path).toBe(false)
  }
})

test('nothing of hers is in the log of the server, and nothing of his either', () => {
  expect(product.output()).toContain('HEARD_READY')
  for (const canary of [mothers, answered, fathers]) expect(product.output()).not.toContain(canary)
})

test('nothing of hers is kept in his browser, where a planted sentence is found', async () => {
  const planted = 'This sentence was planted on purpose, to be found.'
  await his.phone.page.evaluate((text) => localStorage.setItem('planted', text), planted)
  await his.phone.close()
  expect(searchProfile(his.phone.profile, canaries)).toEqual([])
  expect(searchProfile(his.phone.profile, [planted]).length).toBeGreaterThan(0)
})
