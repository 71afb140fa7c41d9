/** A café's login page answers 200 to everything. The phone is not fooled: nothing has arrived until it is signed for. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listInbox } from '../../contract/operations/open-submission.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { arrived, beginWriting, follow, goToCheck, makePart, send, tryAgain, write } from './family.ts'
import { type Line, layLine, type Weather } from './line.ts'
import { keptForOffline, openPhone, type Phone } from './phone.ts'
import { said } from './words.ts'

let product: Product
let line: Line
let phone: Phone

beforeAll(async () => {
  product = await startProduct()
  line = await layLine(product.url)
  phone = await openPhone()
})
afterAll(async () => {
  await phone?.end()
  await line?.close()
  await product?.end()
})

const inbox = async () => (await product.ask(listInbox, {})).submissions

test('joining in a café says that it was not the council who answered, and uses nothing up', async () => {
  const invitation = product.invitationFor('Leila Haddad')
  await phone.page.goto(`${line.url}/en/join/${new URL(invitation.joinUrl).hash}`)
  await makePart(phone.page)
  await keptForOffline(phone)
  for (const weather of ['login-page', 'login-json'] satisfies Weather[]) {
    line.set(weather)
    await phone.page.locator('#meeting-pin').fill(invitation.meetingPin)
    await phone.page.locator('form button[type=submit]').click()
    await phone.page.getByText(said('join', 'why.notTheCouncil'), { exact: true }).waitFor()
  }
  line.set('open')
  await phone.page.locator('#meeting-pin').fill(invitation.meetingPin)
  await phone.page.locator('form button[type=submit]').click()
  await phone.page.getByRole('heading', { name: said('join', 'done.title') }).waitFor()
})

test.each(['login-page', 'login-json'] satisfies Weather[])(
  'with a %s in the way the words wait, and are never said to have arrived',
  async (weather) => {
    const before = (await inbox()).length
    await follow(phone.page, '/en/share-views/')
    await beginWriting(phone.page)
    await write(phone.page, `On the way to school we count the dogs. Today there were ${before + 4}.`)
    await goToCheck(phone.page)
    line.set(weather)
    await send(phone.page)
    const waiting = phone.page.getByText(said('my-words', 'state.waiting')).first()
    await waiting.waitFor()
    for (let tries = 0; tries < 3; tries++) {
      await tryAgain(phone.page)
      await phone.page.waitForTimeout(500)
      await waiting.waitFor()
    }
    expect(await phone.page.locator('article, section').first().getByText(arrived).count()).toBe(0)
    expect(await inbox()).toHaveLength(before)

    line.set('open')
    await tryAgain(phone.page)
    await waiting.waitFor({ state: 'detached' })
    await expect.poll(async () => (await inbox()).length).toBe(before + 1)
  },
)
