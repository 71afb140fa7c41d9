/** Whom a young person lets see each thing they say: every audience, every role at the council, every way to ask. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SharedWithMe } from '../../contract/case-file.ts'
import { openPool, setContext } from '../../server/db/pools.ts'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import {
  advocateOf,
  aWish,
  aYoungFamily,
  joinToOpen,
  openCopy,
  sealCopies,
  type YoungFamily,
} from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { invite, save } from './family.ts'
import { type Phone, post, readFile, sealFor, tell } from './phone.ts'

const roles = [
  'chair',
  'social-worker',
  'team-manager',
  'complaints-manager',
  'health-visitor',
  'teacher',
  'police',
  'minute-taker',
  'advocate',
] as const
const words = {
  everyone: 'kestrel-for-everyone',
  'chair-and-worker': 'merlin-for-the-chair',
  advocate: 'hobby-for-tolu-alone',
} as const
type Audience = keyof typeof words
const audiences = Object.keys(words) as Audience[] // its own keys

let council: TestCouncil
let family: YoungFamily
let keys: Readonly<Record<string, string>>
let ids: Readonly<Record<Audience, string>>

const wishesFor = (audience: string, items: readonly object[]) => ({
  conferenceId: family.conference.id,
  audience,
  lang: 'en',
  dir: 'ltr',
  items,
})

async function share(audience: Audience, text: string, from: Phone = family.maya): Promise<string> {
  const id = randomUUID()
  const advocate = (await advocateOf(family.maya))!
  const what = { v: 1, lang: 'en', dir: 'ltr', items: [aWish(text)] }
  const envelope =
    audience === 'advocate'
      ? await sealFor(
          from,
          { advocateId: advocate.id, copies: await sealCopies(advocate, id, what) },
          { id, operation: 'tell-advocate' },
        )
      : await sealFor(from, wishesFor(audience, [aWish(text)]), { id, operation: 'share-wishes' })
  expect((await post(from, envelope)).status).toBe(200)
  return id
}

beforeAll(async () => {
  council = await aCouncil({ LOG_LEVEL: 'trace' })
  family = await aYoungFamily(council)
  const made = roles.map(async (workerRole) => [
    workerRole,
    await makeCouncilKey(council.config, { workerName: `A ${workerRole}`, workerRole }),
  ])
  keys = Object.fromEntries(await Promise.all(made))
  const sent = audiences.map(async (audience) => [audience, await share(audience, words[audience])])
  ids = Object.fromEntries(await Promise.all(sent))
  await council.running.settle()
})
afterAll(() => council.stop())

const maySee = (role: string, audience: Audience) =>
  audience === 'everyone' || (audience === 'chair-and-worker' && ['chair', 'social-worker'].includes(role))

test('each worker is listed what is for them, opens it, and everything else looks like nothing', async () => {
  let checks = 0
  for (const role of roles) {
    const token = keys[role]!
    const inbox = await tell(council.url, 'GET', '/v1/council/inbox', { token })
    for (const audience of audiences) {
      const id = ids[audience]
      const at = `/v1/council/submissions/${id}`
      const is = maySee(role, audience)
      expect(inbox.text.includes(id), `${role} ${audience}`).toBe(is)
      const opened = await tell(council.url, 'POST', `${at}/open`, { token })
      expect([opened.status, opened.text.includes(words[audience])], `${role} ${audience}`).toEqual(
        is ? [200, true] : [404, false],
      )
      const answer = { text: 'x', lang: 'en', dir: 'ltr', origin: 'original' }
      const steps = [
        await tell(council.url, 'POST', `${at}/read`, { token, body: { readAllOfIt: true } }),
        await tell(council.url, 'POST', `${at}/shared`, { token }),
        await tell(council.url, 'POST', `${at}/answer`, { token, body: { answer } }),
      ]
      expect(
        steps.map(({ status }) => status),
        `${role} ${audience}`,
      ).toEqual(is ? [200, 200, 200] : [404, 404, 404])
      checks += 5
    }
  }
  expect(checks).toBe(roles.length * audiences.length * 5)
})

test('the card says whom it is for', async () => {
  const { body } = await tell(council.url, 'GET', '/v1/council/inbox', { token: keys.chair! })
  const cards = body.submissions as { envelopeId: string; audience?: string }[] // the contract's own answer
  const audienceOf = (id: string) => cards.find(({ envelopeId }) => envelopeId === id)?.audience
  expect(audienceOf(ids.everyone)).toBe('everyone')
  expect(audienceOf(ids['chair-and-worker'])).toBe('chair-and-worker')
})

test('in SQL too, no role at a desk finds a row that tells of what is for the advocate alone', async () => {
  const desk = openPool(council.config.databaseUrl, 'svc_desk', 1)
  const seen = async (role: string, id: string) =>
    await desk.begin(async (tx) => {
      await setContext(tx, { authority: 'northmoor', key: randomUUID(), worker_role: role })
      return [
        ...(await tx`select id from envelope where id = ${id}`),
        ...(await tx`select envelope_id from filing where envelope_id = ${id}`),
        ...(await tx`select envelope_id from worker_event where envelope_id = ${id}`),
        ...(await tx`select id from case_item where id = ${id}`),
        ...(await tx`select id from case_item where kind = 'shared-with-me'`),
      ].length
    })
  for (const role of roles) expect(await seen(role, ids.advocate), role).toBe(0)
  expect(await seen('chair', ids.everyone)).toBeGreaterThan(2)
  await desk.end()
})

test('the advocate’s own phone opens what is for the advocate, and nothing of the other two', async () => {
  const { tolu, tolusKey } = family
  const { file, text } = await readFile(tolu)
  const given = file.news.flatMap(({ item }) => (item?.kind === 'shared-with-me' ? [item] : []))
  expect(given.map(({ id }) => id)).toEqual([ids.advocate])
  expect(text).not.toContain(words.advocate)
  expect(await openCopy(tolusKey, tolu.joined.deviceId, given[0]!)).toContain(words.advocate)
  for (const audience of ['everyone', 'chair-and-worker'] as const) expect(text).not.toContain(ids[audience])
})

test('another key, another envelope’s name or another phone’s opens nothing', async () => {
  const { tolu, tolusKey } = family
  const { file } = await readFile(tolu)
  const item = file.news.find(({ id }) => id === ids.advocate)!.item as SharedWithMe // looked for by its id
  const { deviceId } = tolu.joined
  const stranger = await joinToOpen(
    council.url,
    await invite(council, family.conference, family.conference.family[3]!.id),
  )
  await expect(openCopy(stranger.key, deviceId, item)).rejects.toThrow()
  await expect(openCopy(tolusKey, deviceId, { ...item, id: randomUUID() })).rejects.toThrow()
})

test('the council cannot open it: its words are nowhere in the database, in an answer or in the log', async () => {
  const tables = await council.admin<{ t: string }[]>`
    select relname as t from pg_class where relnamespace = 'heard'::regnamespace and relkind = 'r'`
  for (const { t } of tables) {
    const rows = await council.admin.unsafe(`select * from ${t}`)
    const dump = rows
      .flatMap(Object.values)
      .map((value) => JSON.stringify(value))
      .join('\n')
    for (const audience of audiences) expect(dump.includes(words[audience]), t).toBe(false)
  }
  for (const audience of audiences) expect(council.logged()).not.toContain(words[audience])
})

test('the young person alone learns who their advocate is and how far each thing has come', async () => {
  const { maya, mother, father, tolu } = family
  const { file } = await readFile(maya)
  const states = file.news.flatMap(({ item }) => (item?.kind === 'progress' ? [item] : []))
  expect(states.find(({ id }) => id === ids.advocate)).toMatchObject({ state: 'filed' })
  for (const other of [mother, father, tolu])
    expect((await readFile(other)).file.news.map(({ kind }) => kind)).not.toContain('advocate')
})

test('parents are told nothing of any of it, and their files are the same to the byte', async () => {
  const { maya, mother, father } = family
  const before = await Promise.all([mother, father].map((one) => readFile(one)))
  for (const audience of audiences) await share(audience, 'Something more.')
  await council.running.settle()
  const after = await Promise.all([mother, father].map((one) => readFile(one)))
  expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
  const hers = [...Object.values(ids), maya.joined.me.id, 'advocate', 'young-person']
  for (const { text } of after) expect(hers.filter((one) => text.includes(one))).toEqual([])
})

test('while it is not filed, nobody at the council is told that a young person sent something', async () => {
  const id = randomUUID()
  await council.admin`
    insert into envelope (authority_id, id, device_id, person_id, sha256, sealed, state, received_at, reference)
    values ('northmoor', ${id}, ${family.maya.joined.deviceId}, ${family.maya.joined.me.id}, 'x', 'x', 'received', now(), 'NM')`
  await council.admin`
    insert into unfiled (authority_id, envelope_id, received_at, next_try_at)
    values ('northmoor', ${id}, now(), 'infinity')`
  for (const role of roles)
    expect((await tell(council.url, 'GET', '/v1/council/inbox', { token: keys[role]! })).text).not.toContain(
      id,
    )
  await council.admin`update envelope set person_id = ${family.mother.joined.me.id} where id = ${id}`
  expect((await tell(council.url, 'GET', '/v1/council/inbox', { token: keys.chair! })).text).toContain(id)
})

test.each([
  ['without an audience', undefined],
  ['with an audience that is not one', 'me'],
  ['for the advocate, but not sealed to them', 'advocate'],
])('what comes %s is on no desk, and its writer is told', async (_name, audience) => {
  const { audience: _, ...rest } = wishesFor('x', [aWish('For whom?')])
  const envelope = await sealFor(
    family.maya,
    { ...rest, ...(audience ? { audience } : {}) },
    { operation: 'share-wishes' },
  )
  await post(family.maya, envelope)
  await council.running.settle()
  for (const role of roles) {
    const { text } = await tell(council.url, 'GET', '/v1/council/inbox', { token: keys[role]! })
    expect(text).not.toContain(envelope.id)
    const at = `/v1/council/submissions/${envelope.id}/open`
    expect((await tell(council.url, 'POST', at, { token: keys[role]! })).status).toBe(404)
  }
  const { file } = await readFile(family.maya)
  expect(file.news.find(({ id }) => id === envelope.id)?.item).toMatchObject({ state: 'problem' })
})

test('who is not wanted in the room cannot be for everyone', async () => {
  const envelope = await sealFor(family.maya, wishesFor('everyone', [aWish('Not him.', 'C14')]), {
    operation: 'share-wishes',
  })
  await post(family.maya, envelope)
  await council.running.settle()
  const { text } = await tell(council.url, 'GET', '/v1/council/inbox', { token: keys.chair! })
  expect(text).not.toContain(envelope.id)
})

test('a parent cannot send as a child: it is nobody’s words', async () => {
  const id = await share('everyone', 'I am happy at home.', family.father)
  await council.running.settle()
  const opened = await tell(council.url, 'POST', `/v1/council/submissions/${id}/open`, { token: keys.chair! })
  expect(opened.body).toEqual({ refusal: 'quarantined' })
})

test('somebody who is not this young person’s advocate is given nothing, and the writer is told', async () => {
  const { maya, father, conference } = family
  const advocate = (await advocateOf(maya))!
  const sendTo = async (advocateId: string) => {
    const id = randomUUID()
    const copies = await sealCopies(advocate, id, { v: 1 })
    await post(maya, await sealFor(maya, { advocateId, copies }, { id, operation: 'tell-advocate' }))
    await council.running.settle()
    return id
  }
  const wrong = await sendTo(father.joined.me.id)
  expect((await readFile(father)).text).not.toContain(wrong)
  const { file } = await readFile(maya)
  expect(file.news.find(({ id }) => id === wrong)?.item).toMatchObject({ state: 'problem' })

  // The advocate is there for the other child alone from now on.
  const [leila, marek, young, tolu] = conference.family
  const other = { ...tolu!, children: [conference.children[1]!.id] }
  await save(council, { ...conference, family: [leila!, marek!, young!, other] })
  expect(await advocateOf(maya)).toBeUndefined()
  const late = await sendTo(advocate.id)
  expect((await readFile(family.tolu)).text).not.toContain(late)
})
