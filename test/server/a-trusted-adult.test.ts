/** A trusted adult is told whom they may help and by when, and nothing else, whatever the council or a program does. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool, setContext } from '../../server/db/pools.ts'
import { aYoungFamily, type YoungFamily } from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aPlan, save, views } from './family.ts'
import { post, readFile, sealFor, tell } from './phone.ts'

let council: TestCouncil
let family: YoungFamily
beforeAll(async () => {
  council = await aCouncil()
  family = await aYoungFamily(council)
})
afterAll(() => council.stop())

const atDesk = (method: string, path: string, body?: object) =>
  tell(council.url, method, `/v1/council/${path}`, { token: council.chairKey, ...(body ? { body } : {}) })
const itemsOf = async () => (await readFile(family.sam)).file.news.flatMap(({ item }) => (item ? [item] : []))

test('what they are told is a name, a child and a day: no meeting, no people, no place', async () => {
  const { conference, sam } = family
  const idris = conference.children[1]!
  const items = await itemsOf()
  expect(items.map(({ kind }) => kind).sort()).toEqual(['helping', 'me'])
  expect(items).toContainEqual({
    kind: 'helping',
    id: conference.id,
    children: [idris.id],
    by: conference.day,
  })
  expect(items).toContainEqual(expect.objectContaining({ role: 'trusted-adult', children: [idris] }))
  const { text } = await readFile(sam)
  for (const { name } of [...conference.workers, ...conference.family, conference.children[0]!])
    if (name !== 'Sam Pym') expect(text).not.toContain(name)
  for (const secret of ['Rowan House', conference.time, 'initial', 'in-person'])
    expect(text).not.toContain(secret)
})

test('they are given no plan, decision, date, paper or time by any request there is', async () => {
  const { conference, sam } = family
  const personId = sam.joined.me.id
  const idris = conference.children[1]!
  const person = `people/${personId}`
  const before = await readFile(sam)
  const plan = aPlan(idris, 1)
  const day = '2126-12-20'
  const decision = {
    kind: 'decision',
    id: randomUUID(),
    conferenceId: conference.id,
    child: idris,
    day,
    version: 1,
    outcome: 'cin',
    categories: [],
    reasons: [],
    issuedOn: day,
  }
  const date = { id: randomUUID(), what: 'visit', children: [idris], day, status: 'planned' }
  const document = { what: 'report', state: 'arrived', children: [idris] }
  const slot = { id: randomUUID(), day, time: '10:00', minutesLong: 30, mode: 'phone' }
  const times = {
    slotKind: 'meet-the-chair',
    conferenceId: conference.id,
    personIds: [personId],
    slots: [slot],
  }
  const told = [
    await atDesk('PUT', `${person}/plans/${plan.id}`, { plan }),
    await atDesk('PUT', `${person}/decisions/${decision.id}`, { decision }),
    await atDesk('PUT', `${person}/dates`, { dates: [date] }),
    await atDesk('PUT', `${person}/documents/${randomUUID()}`, { document }),
    await atDesk('POST', `plans/${plan.id}/import`, { people: [personId], plan }),
    await atDesk('PUT', `slots/${randomUUID()}`, times),
  ]
  expect(told.map(({ body }) => body.refusal)).toEqual(told.map(() => 'no-such-person'))
  expect((await readFile(sam)).text).toBe(before.text)
})

test('a program that forgets to ask cannot give them a meeting either', async () => {
  const desk = openPool(council.config.databaseUrl, 'svc_desk', 1)
  const [key] = await council.admin<{ id: string }[]>`select id from council_key limit 1`
  const give = (personId: string) =>
    desk.begin(async (tx) => {
      await setContext(tx, { authority: council.config.authority, key: key!.id, worker_role: 'chair' })
      const plan = JSON.stringify(aPlan(family.conference.children[1], 9))
      await tx`select issue_item(${personId}, 'plan', ${randomUUID()}, ${plan}::text::jsonb)`
    })
  await expect(give(family.sam.joined.me.id)).rejects.toThrow(/row-level security/)
  // The same for somebody of the family is let through, so the first can fail.
  await give(family.father.joined.me.id)
  await desk.end()
})

test('nobody becomes a trusted adult, or stops being one: not by a save, and not in SQL', async () => {
  const { conference } = family
  for (const [at, role] of [
    [1, 'trusted-adult'],
    [4, 'parent'],
  ] as const) {
    const changed = conference.family.map((person, index) => (index === at ? { ...person, role } : person))
    const told = await atDesk('PUT', `conferences/${conference.id}`, { ...conference, family: changed })
    expect(told).toMatchObject({ status: 422, body: { refusal: 'trusted-adult-stays-one' } })
    const { id } = conference.family[at]!
    await expect(council.admin`update person set role = ${role} where id = ${id}`).rejects.toThrow(
      /trusted adult/,
    )
  }
})

test('they can send what a child said, and nothing else: it is on nobody’s desk', async () => {
  const { conference, sam } = family
  const words = { text: 'plover-from-sam', lang: 'en', dir: 'ltr' }
  const tries: readonly (readonly [string, Record<string, unknown>])[] = [
    ['share-views', views(conference, 'plover-from-sam')],
    ['tell-chair', { conferenceId: conference.id, words }],
    ['write-letter', { conferenceId: conference.id, words, lang: 'en', dir: 'ltr' }],
    ['ask-chair', { conferenceId: conference.id, questions: [words] }],
    ['disagree', { topic: 'decision', words }],
  ]
  for (const [operation, input] of tries) {
    const envelope = await sealFor(sam, input, { operation })
    expect((await post(sam, envelope)).status, operation).toBe(200)
    await council.running.settle()
    const state = (await readFile(sam)).file.news.find(({ id }) => id === envelope.id)?.item
    expect(state, operation).toMatchObject({ state: 'problem' })
    expect((await atDesk('GET', 'inbox')).text, operation).not.toContain(envelope.id)
    expect((await atDesk('POST', `submissions/${envelope.id}/open`)).status, operation).toBe(404)
  }
})

test('when the meeting is over, or they are taken off, they may help no longer', async () => {
  const { conference } = family
  const mayHelp = async () => (await itemsOf()).some(({ kind }) => kind === 'helping')
  expect(await mayHelp()).toBe(true)
  await save(council, { ...conference, status: 'held' })
  expect(await mayHelp()).toBe(false)
  await save(council, conference)
  expect(await mayHelp()).toBe(true)
  await save(council, { ...conference, family: conference.family.slice(0, 4) })
  expect(await mayHelp()).toBe(false)
  expect(await itemsOf()).toContainEqual(expect.objectContaining({ kind: 'me', children: [] }))
})
