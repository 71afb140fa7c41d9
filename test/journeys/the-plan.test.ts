/**
 * After the meeting: a parent reads what was decided and the plan, says that she is stuck, is answered, and sees what
 * the next version changed. Her children's plans stay apart, and without a line she is told how old all of it is.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../contract/case-file.ts'
import { answerSubmission, listInbox, openSubmission } from '../../contract/operations/open-submission.ts'
import { publishPlan } from '../../contract/operations/publish-plan.ts'
import { readPlan } from '../../contract/operations/read-plan.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { said as councilSaid } from '../../server/demo/said.ts'
import { follow, join, openPart, type Part } from './family.ts'
import { type Line, layLine } from './line.ts'
import { keptForOffline, openPhone, type Phone, readable } from './phone.ts'
import { said } from './words.ts'

const note = 'The boiler man came twice and nobody was told when.'
const answer = 'Thank you. I will ring the housing association with you on Monday.'
let product: Product
let line: Line
let phone: Phone
let part: Part
let personId: string

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

const button = (name: string) => phone.page.getByRole('button', { name, exact: true })
const seen = (words: string | RegExp) => phone.page.getByText(words).first().waitFor()
const inbox = async () => (await product.ask(listInbox, {})).submissions
const plansNow = async () => (await product.ask(readPlan, { personId })).plans

async function publish(plan: Plan): Promise<void> {
  await product.ask(publishPlan, { personId, planId: plan.id, plan })
}

/** Opens the app anew, as after putting the phone away, on the plan. */
async function comeBack(path = '/en/plan/'): Promise<void> {
  await phone.page.goto(`${line.url}${path}`)
  await openPart(phone.page, part)
}

/** The pictures of the doors have other names in another language. */
async function openIn(page: Page, { picture, pin }: Part, language: string): Promise<void> {
  const door = Array.from({ length: 12 }, (_, at) => `door.${at}`).find(
    (key) => said('locked', key) === picture,
  )
  const name = said('locked', door ?? '', {}, language)
  await page.getByRole('radio', { name, exact: true }).check({ force: true })
  await page.locator('#pin').fill(pin)
  await page.locator('form button[type=submit]').click()
  await page.locator('#pin').waitFor({ state: 'detached' })
}

test('the decision and the plan are there, one child at a time', async () => {
  part = await join(phone.page, line.url, product.invitationFor('Grace Mensah'))
  await keptForOffline(phone)
  await follow(phone.page, '/en/plan/')
  await seen(said('plan', 'for', { name: 'Kofi' }))
  await seen(said('plan', 'outcome.start', { name: 'Kofi' }))
  const kofis = await readable(phone.page)
  await button('Ama').click()
  await seen(said('plan', 'for', { name: 'Ama' }))
  const amas = await readable(phone.page)
  expect(kofis).toContain('breakfast club')
  expect(amas).not.toContain('breakfast club')
  await button('Kofi').click()
})

/** A PDF says of each of its pages that it is one. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('what she prints is in letters of 12 points, and large only when she asks; the reason is said once', async () => {
  const { page } = phone
  const letters = () => page.evaluate(() => getComputedStyle(document.body).fontSize)
  for (const path of ['/en/day-card/', '/en/dates/', '/en/plan/']) {
    await comeBack(path)
    await page.locator('.to-read').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await letters(), path).toBe('16px')
    await page.emulateMedia({ media: null })
  }
  await seen(said('plan', 'papers.title'))
  const pages = pagesIn(await page.pdf({ format: 'A4' }))
  await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }))
  await button(said('common', 'printLarge')).click()
  await page.emulateMedia({ media: 'print' })
  expect(await letters()).toBe('24px')
  expect(pages).toBeLessThan(pagesIn(await page.pdf({ format: 'A4' })))
  await page.emulateMedia({ media: null })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.getByRole('button', { name: said('plan', 'decision.category') }).count()).toBe(1)
})

test('what she says waits on the phone without a line, and the council’s own word stays as it is', async () => {
  line.set('cut')
  const card = phone.page.locator('.act', { hasText: 'Walk Kofi to breakfast club' })
  await card.getByRole('button', { name: said('plan', 'say.open') }).click()
  await card.getByRole('radio', { name: said('plan', 'say.stuck') }).check({ force: true })
  await card.locator('textarea').fill(note)
  await card.getByRole('checkbox', { name: said('plan', 'note.send') }).check({ force: true })
  await card.getByRole('button', { name: said('plan', 'say.send') }).click()
  await card.getByText(said('plan', 'say.you', { what: said('plan', 'say.stuck') })).waitFor()
  await card.getByText(said('plan', 'far.waiting')).waitFor()
  expect(await card.getByText(said('plan', 'tag.doing')).count()).toBe(1)
  expect(await card.getByText(said('plan', 'far.received')).count()).toBe(0)
})

test('with a line it arrives once, a worker answers, and the answer stands by the step', async () => {
  line.set('open')
  // The phone tries again by itself; nobody presses anything.
  await phone.page.getByText(said('plan', 'far.received')).first().waitFor({ timeout: 60_000 })
  await expect
    .poll(async () => (await inbox()).filter(({ operation }) => operation === 'say-how-action-goes').length)
    .toBe(1)
  const submission = (await inbox()).find(({ operation }) => operation === 'say-how-action-goes')!
  personId = submission.person!.id
  const { envelopeId } = submission
  expect(JSON.stringify(await product.ask(openSubmission, { envelopeId }))).toContain(note)
  await product.ask(answerSubmission, { envelopeId, answer: councilSaid(answer) })
  await comeBack()
  await phone.page.locator('.act', { hasText: 'Walk Kofi to breakfast club' }).getByText(answer).waitFor()
})

test('the next version says what it changed, item by item, for that child alone', async () => {
  const plan = (await plansNow()).find(({ child }) => child.name === 'Kofi')!
  const goals = plan.goals.map((goal) => ({
    ...goal,
    actions: goal.actions.map((action) =>
      action.what[0]?.text.startsWith('Walk Kofi') ? { ...action, status: 'done' as const } : action,
    ),
  }))
  await publish({ ...plan, version: plan.version + 1, goals, whatChanged: undefined })
  await comeBack()
  await seen(said('plan', 'version', { number: String(plan.version + 1), day: '' }).split(',')[0]!)
  await phone.page.getByText(said('plan', 'changed.title')).click()
  await seen(
    said('plan', 'changed.stepStatus', {
      from: said('plan', 'tag.doing'),
      to: said('plan', 'tag.done'),
    }),
  )
  expect(await phone.page.locator('.changes > li').count()).toBe(1)
})

test('a plan with nothing in it and one with everything at its longest stay inside a small screen', async () => {
  const ama = (await plansNow()).find(({ child }) => child.name === 'Ama')!
  const bare: Plan = {
    kind: 'plan',
    id: ama.id,
    child: ama.child,
    version: ama.version + 1,
    status: 'outline',
    from: ama.from,
    categories: [],
    goingWell: [],
    worries: [],
    goals: [
      {
        id: crypto.randomUUID(),
        whatNeedsToChange: [],
        actions: [
          {
            id: crypto.randomUUID(),
            what: [],
            owner: { kind: 'unknown', name: null },
            status: 'not-started',
          },
        ],
      },
    ],
    issuedOn: ama.issuedOn,
  }
  const longest = 'Wirtschaftsministerium'.repeat(80)
  const long = [councilSaid(longest), councilSaid('word '.repeat(400))]
  const most: Plan = {
    ...bare,
    version: bare.version + 1,
    goingWell: long,
    worries: long,
    ifItDoesNotWork: long,
    endsWhen: long,
    categories: ['neglect', 'physical', 'emotional', 'sexual'],
    goals: [
      {
        id: crypto.randomUUID(),
        whatNeedsToChange: long,
        why: long,
        goodEnough: long,
        howWeWillKnow: long,
        actions: [
          {
            id: crypto.randomUUID(),
            what: long,
            why: long,
            help: long,
            byInWords: long[0],
            owner: { kind: 'worker', name: 'W'.repeat(200) },
            status: 'not-done',
          },
        ],
      },
    ],
  }
  const large = await openPhone({ width: 320, textPixels: 32 })
  const part2 = await join(large.page, product.url, product.invitationFor('Grace Mensah'))
  await phone.page.setViewportSize({ width: 320, height: 640 })
  for (const plan of [bare, most]) {
    await publish(plan)
    for (const language of ['en', 'ar']) {
      for (const [one, its, url] of [
        [phone, part, line.url],
        [large, part2, product.url],
      ] as const) {
        await one.page.goto(`${url}/${language}/plan/`)
        await openIn(one.page, its, language)
        await one.page.getByRole('button', { name: 'Ama', exact: true }).click()
        const shown = plan === bare ? '#main' : '#main .theirs'
        const words = plan === bare ? said('plan', 'well.none', {}, language) : longest
        await one.page.locator(shown).getByText(words).first().waitFor()
        const [wide, inside] = await one.page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ])
        const where = `${language}, ${one === large ? 'large' : 'normal'} text, version ${plan.version}`
        expect(wide, where).toBeLessThanOrEqual(inside!)
      }
    }
  }
  await large.end()
})

test('without a line and after fifteen days it says strongly how old this is, before any date', async () => {
  await phone.page.setViewportSize({ width: 390, height: 844 })
  await comeBack('/en/plan/')
  await seen(said('plan', 'for', { name: 'Kofi' }))
  line.set('cut')
  await phone.page.clock.setSystemTime(Date.now() + 15 * 86_400_000)
  await follow(phone.page, '/en/dates/')
  // The plan says it too, and may be on the screen a moment longer.
  await phone.page.getByRole('heading', { name: said('dates', 'heading'), level: 1 }).waitFor()
  const banner = phone.page.getByText(said('home', 'updated.stale'))
  await banner.waitFor()
  const text = await readable(phone.page)
  expect(text.indexOf(said('home', 'updated.stale'))).toBeLessThan(text.indexOf(said('dates', 'what.review')))
})
