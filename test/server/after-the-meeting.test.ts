import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Appointment, CaseDocument, Decision, EarlierPlan, Plan } from '../../contract/case-file.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, aPlan, type Family } from './family.ts'
import { type Phone, readFile, type Told, tell } from './phone.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

const text = (words: string) => ({
  text: words,
  lang: 'en',
  dir: 'ltr' as const,
  origin: 'original' as const,
})

const ask = (method: string, path: string, body?: object): Promise<Told> =>
  tell(council.url, method, `/v1/council/${path}`, { token: council.chairKey, ...(body ? { body } : {}) })
const give = (phone: Phone, path: string, body: object) =>
  ask('PUT', `people/${phone.joined.me.id}/${path}`, body)

async function items<T>(phone: Phone, kind: string): Promise<readonly T[]> {
  const { file } = await readFile(phone)
  return file.news.flatMap((one) => (one.kind === kind && one.item ? [one.item as T] : []))
}

function aDecision(change: Partial<Decision> = {}): Decision {
  const { conference } = family
  return {
    kind: 'decision',
    id: randomUUID(),
    conferenceId: conference.id,
    child: conference.children[0]!,
    day: '2126-12-03',
    version: 1,
    outcome: 'cpp-start',
    categories: ['neglect'],
    reasons: [text('The flat is cold and school days were missed.')],
    issuedOn: '2126-12-04',
    ...change,
  }
}

const saveDecision = (phone: Phone, decision: Decision) =>
  give(phone, `decisions/${decision.id}`, { decision })

test('what was decided for a child reaches the person it was told to, and nobody else', async () => {
  const { mother, father } = family
  const told = aDecision({
    saidBack: [{ envelopeId: randomUUID(), words: [text('You asked for a heater.')] }],
  })
  expect(await saveDecision(mother, told)).toMatchObject({ status: 200, body: { saved: true } })
  expect(await items<Decision>(mother, 'decision')).toEqual([told])
  expect(await items(father, 'decision')).toEqual([])
})

test('a decision that was told wrongly is put right in words, never silently', async () => {
  const { mother } = family
  const told = aDecision({ child: family.conference.children[1]! })
  await saveDecision(mother, told)
  expect((await saveDecision(mother, told)).status).toBe(200)
  const other = { ...told, outcome: 'cin' as const }
  expect((await saveDecision(mother, other)).body).toEqual({ refusal: 'older-version' })
  expect((await saveDecision(mother, { ...other, version: 2 })).body).toEqual({
    refusal: 'nothing-said-of-change',
  })
  const put = { ...other, version: 2, correction: [text('We wrote that a plan starts. It does not.')] }
  expect((await saveDecision(mother, put)).status).toBe(200)
  expect((await saveDecision(mother, told)).body).toEqual({ refusal: 'older-version' })
  expect(await items<Decision>(mother, 'decision')).toContainEqual(put)
})

test('nobody is told a decision about a child or a meeting that is not theirs', async () => {
  const { mother } = family
  const stranger = { id: randomUUID(), name: 'Zoe', ageBand: '4-9' as const }
  expect((await saveDecision(mother, aDecision({ child: stranger }))).body).toEqual({
    refusal: 'not-their-child',
  })
  expect((await saveDecision(mother, aDecision({ conferenceId: randomUUID() }))).body).toEqual({
    refusal: 'not-their-meeting',
  })
  const nobody = { joined: { me: { id: randomUUID() } } } as Phone
  expect((await saveDecision(nobody, aDecision())).body).toEqual({ refusal: 'no-such-person' })
})

const aDate = (change: object = {}) => ({
  id: randomUUID(),
  what: 'core-group',
  children: [family.conference.children[0]!],
  day: '2126-12-10',
  time: '10:00',
  status: 'planned',
  place: text('Rowan House'),
  ...change,
})

test('a date that moves says what it was, counts its versions, and is news to nobody else', async () => {
  const { mother, father } = family
  const date = aDate()
  const save = async (change: object) => {
    const told = await give(mother, 'dates', { dates: [{ ...date, ...change }] })
    return (told.body.dates as Appointment[])[0]!
  }
  const his = await readFile(father)
  expect(await save({})).toMatchObject({ status: 'planned', version: 1 })
  expect(await save({})).toMatchObject({ version: 1 })
  expect(await save({ day: '2126-12-14' })).toMatchObject({
    status: 'moved',
    day: '2126-12-14',
    previousDay: '2126-12-10',
    previousTime: '10:00',
    version: 2,
  })
  expect(await save({ day: '2126-12-14', place: text('The school') })).toMatchObject({
    status: 'moved',
    previousDay: '2126-12-10',
    version: 3,
  })
  expect(await save({ day: '2126-12-14', status: 'cancelled' })).toMatchObject({
    status: 'cancelled',
    version: 4,
  })
  expect(await items<Appointment>(mother, 'appointment')).toHaveLength(1)
  expect((await readFile(father, his.file.cursor)).status).toBe(304)
  expect(
    (
      await give(mother, 'dates', {
        dates: [aDate({ children: [{ ...date.children[0], id: randomUUID() }] })],
      })
    ).body,
  ).toEqual({ refusal: 'not-their-child' })
})

test('a paper that is withheld was never there, and one that is taken back is gone', async () => {
  const { mother } = family
  const save = (id: string, state: string) =>
    give(mother, `documents/${id}`, {
      document: { what: 'report', state, from: 'Police', children: [], dueBy: '2126-12-01' },
    })
  const [hidden, shown] = [randomUUID(), randomUUID()]
  const before = await readFile(mother)
  expect((await save(hidden, 'withheld')).status).toBe(200)
  expect((await readFile(mother, before.file.cursor)).status).toBe(304)
  expect((await readFile(mother)).text).toBe(before.text)
  await save(shown, 'expected')
  expect(await items<CaseDocument>(mother, 'document')).toEqual([
    expect.objectContaining({ id: shown, state: 'expected', from: 'Police' }),
  ])
  await save(shown, 'withheld')
  expect(await items(mother, 'document')).toEqual([])
  expect((await readFile(mother)).text).not.toContain(shown)
})

const publish = (phone: Phone, plan: Plan) => give(phone, `plans/${plan.id}`, { plan })

test('when a plan gets a new version, the one before it can still be read beside it', async () => {
  const { father } = family
  const first = aPlan(family.conference.children[0], 1)
  const second = { ...first, version: 2, goingWell: [text('School every day, and reading too')] }
  await publish(father, first)
  expect(await items(father, 'earlier-plan')).toEqual([])
  await publish(father, second)
  expect(await items<Plan>(father, 'plan')).toEqual([second])
  expect((await items<EarlierPlan>(father, 'earlier-plan')).map(({ plan }) => plan)).toEqual([first])
})

test('a plan is put right by a new version that says what was wrong, and can be taken back', async () => {
  const { mother } = family
  const right = aPlan(family.conference.children[0], 1)
  const wrong: Plan = { ...right, version: 2, worries: [text('plover-at-an-address')] }
  await publish(mother, right)
  await publish(mother, wrong)
  const correct = (change: object, takeBack = false) =>
    ask('POST', `people/${mother.joined.me.id}/plans/${right.id}/correct`, {
      plan: { ...right, version: 3, ...change },
      takeBack,
    })
  expect((await correct({})).body).toEqual({ refusal: 'nothing-said-of-change' })
  const correction = { ofVersion: 2, what: [text('Version 2 had a line that was not true.')] }
  expect((await correct({ correction }, true)).status).toBe(200)
  expect(await items<Plan>(mother, 'plan')).toEqual([{ ...right, version: 3, correction }])
  expect((await items<EarlierPlan>(mother, 'earlier-plan')).map(({ plan }) => plan.version)).toEqual([1])
  expect((await readFile(mother)).text).not.toContain('plover')
})

test('a plan that ends says since when and why, once, and only to whom it is told', async () => {
  const { mother, father } = family
  const plan = aPlan(family.conference.children[1], 1)
  await publish(mother, plan)
  await publish(father, { ...plan, id: randomUUID() })
  const his = (await readFile(father)).text
  const ended = { on: '2127-03-01', why: [text('Idris is safe and well.')], next: 'child-in-need' as const }
  const end = (id: string) =>
    ask('POST', `people/${mother.joined.me.id}/plans/${id}/end`, { ended, issuedOn: '2127-03-02' })
  expect((await end(plan.id)).body).toEqual({ version: 2 })
  expect((await end(plan.id)).body).toEqual({ version: 2 })
  expect((await end(randomUUID())).body).toEqual({ refusal: 'no-such-plan' })
  expect(await items<Plan>(mother, 'plan')).toContainEqual(
    expect.objectContaining({ id: plan.id, status: 'ended', version: 2, ended }),
  )
  expect((await readFile(father)).text).toBe(his)
})

test('the desk reads back exactly what is in one person’s file', async () => {
  const { mother, father } = family
  const issued = async (phone: Phone) => (await ask('GET', `people/${phone.joined.me.id}/issued`)).body
  expect(await issued(mother)).toEqual({
    decisions: await items(mother, 'decision'),
    dates: await items(mother, 'appointment'),
    documents: await items(mother, 'document'),
    complaints: [],
  })
  expect(await issued(father)).toEqual({ decisions: [], dates: [], documents: [], complaints: [] })
})

test('what is marked as restricted is refused whole, however deep the mark is: nothing is taken in and hidden', async () => {
  const { mother } = family
  const before = (await readFile(mother)).text
  const marked = { restricted: true }
  const told = aDecision()
  const plan = aPlan(family.conference.children[0], 9)
  const tries = [
    give(mother, 'dates', { dates: [{ ...aDate(), place: { ...text('godwit-house'), ...marked } }] }),
    give(mother, `decisions/${told.id}`, { decision: { ...told, reasons: [{ ...text('x'), ...marked }] } }),
    give(mother, `documents/${randomUUID()}`, {
      document: { what: 'letter', state: 'expected', children: [], ...marked },
    }),
    give(mother, `plans/${plan.id}`, { plan: { ...plan, ...marked } }),
  ]
  for (const one of await Promise.all(tries)) expect(one.body).toEqual({ refusal: 'restricted-is-present' })
  expect((await readFile(mother)).text).toBe(before)
})
