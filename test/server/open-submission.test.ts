import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Opening, Progress } from '../../contract/case-file.ts'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, type Family, views } from './family.ts'
import { type Phone, post, readFile, sealFor, type Told, tell } from './phone.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

const step = (id: string, what: string, token: string, body?: object): Promise<Told> =>
  tell(council.url, 'POST', `/v1/council/submissions/${id}/${what}`, { token, ...(body ? { body } : {}) })

async function inboxOf(token: string): Promise<readonly { envelopeId: string; state: string }[]> {
  const { body } = await tell(council.url, 'GET', '/v1/council/inbox', { token })
  return body.submissions as { envelopeId: string; state: string }[]
}

async function sent(phone: Phone, input: object, operation = 'share-views'): Promise<string> {
  const envelope = await sealFor(phone, { ...input }, { operation })
  await post(phone, envelope)
  await council.running.settle()
  return envelope.id
}

async function itemsOf<T>(phone: Phone, kind: string, about: string): Promise<readonly T[]> {
  const { file } = await readFile(phone)
  return file.news
    .filter((one) => one.kind === kind && JSON.stringify(one.item).includes(about))
    .map(({ item }) => item as T)
}

test('a worker opens what was sent exactly as written, and its writer sees who opened it', async () => {
  const { mother, conference } = family
  const input = {
    ...views(conference, 'كلماتي كما كتبتها\n  with two spaces'),
    later: { kept: [1, null, 'é'] },
  }
  const id = await sent(mother, input)
  const told = await step(id, 'open', council.workerKey)
  expect(told.status).toBe(200)
  expect(told.body.input).toEqual(input)
  expect(told.body).toMatchObject({
    lang: 'en',
    dir: 'ltr',
    card: { envelopeId: id, state: 'filed', late: false },
  })

  const openings = await itemsOf<Opening>(mother, 'opening', id)
  expect(openings).toEqual([
    expect.objectContaining({ envelopeId: id, by: { name: 'Priya Nair', role: 'health-visitor' } }),
  ])
  const rows =
    await council.admin`select actor from audit where subject = ${id} and action = 'open-submission'`
  expect(rows).toEqual([{ actor: expect.stringMatching(/^key:/) }])
})

test('read, shared and answered come only in their turn, and the writer is told each', async () => {
  const { mother, conference } = family
  const id = await sent(mother, views(conference, 'Step by step.'))
  const { chairKey } = council
  const answer = { text: 'The meeting heard you.', lang: 'en', dir: 'ltr', origin: 'original' }
  expect((await step(id, 'read', chairKey, { readAllOfIt: true })).body).toEqual({
    refusal: 'not-opened-yet',
  })
  expect((await step(id, 'shared', chairKey)).body).toEqual({ refusal: 'not-read' })
  expect((await step(id, 'answer', chairKey, { answer })).body).toEqual({ refusal: 'not-opened-yet' })

  await step(id, 'open', chairKey)
  expect((await step(id, 'read', chairKey, { readAllOfIt: false })).body).toEqual({ refusal: 'not-read' })
  const state = async () => (await itemsOf<Progress>(mother, 'progress', id))[0]
  expect((await state())?.state).toBe('filed')

  expect((await step(id, 'read', chairKey, { readAllOfIt: true })).body).toMatchObject({
    card: { state: 'read' },
  })
  expect(await state()).toMatchObject({ state: 'read', readBy: { name: 'Margaret Ellis', role: 'chair' } })
  expect((await step(id, 'shared', chairKey)).body).toMatchObject({ card: { state: 'shared' } })
  expect(await state()).toMatchObject({
    state: 'shared',
    filedAt: expect.any(String),
    readAt: expect.any(String),
  })
  expect((await step(id, 'answer', chairKey, { answer })).body).toMatchObject({
    card: { state: 'answered', answer },
  })
  expect(await state()).toMatchObject({ state: 'answered', answer })
})

test('what is for the chair alone is listed and opened only by the chair or the social worker', async () => {
  const { mother, conference } = family
  const words = { text: 'For you only.', lang: 'en', dir: 'ltr' }
  const id = await sent(mother, { conferenceId: conference.id, words }, 'tell-chair')
  const socialWorker = await makeCouncilKey(council.config, {
    workerName: 'Jo Bennett',
    workerRole: 'social-worker',
  })
  const listedFor = async (token: string) =>
    (await inboxOf(token)).some(({ envelopeId }) => envelopeId === id)

  expect(await listedFor(council.workerKey)).toBe(false)
  for (const [what, body] of [
    ['open', undefined],
    ['read', { readAllOfIt: true }],
    ['shared', undefined],
    ['answer', { answer: { text: 'No.', lang: 'en', dir: 'ltr', origin: 'original' } }],
  ] as const) {
    expect(await step(id, what, council.workerKey, body)).toMatchObject({
      status: 404,
      body: { problem: 'not-found' },
    })
  }
  expect(await itemsOf(mother, 'opening', id)).toEqual([])
  for (const key of [socialWorker, council.chairKey]) {
    expect(await listedFor(key)).toBe(true)
    expect((await step(id, 'open', key)).body).toMatchObject({ input: { words } })
  }
})

test('what is not filed yet is not shown to workers it may not be for', async () => {
  const { mother, conference } = family
  const envelope = await sealFor(mother, views(conference, 'Not filed yet.'))
  await council.admin`update unfiled set next_try_at = 'infinity'`
  await council.admin`alter table unfiled alter column next_try_at set default 'infinity'`
  await post(mother, envelope)
  const listed = async (token: string) =>
    (await inboxOf(token)).find(({ envelopeId }) => envelopeId === envelope.id)
  expect(await listed(council.workerKey)).toBeUndefined()
  expect(await listed(council.chairKey)).toMatchObject({
    state: 'received',
    operation: null,
    person: { name: 'Leila Haddad' },
  })
  expect((await step(envelope.id, 'open', council.chairKey)).body).toEqual({ refusal: 'could-not-open' })
  await council.admin`alter table unfiled alter column next_try_at set default '-infinity'`
  await council.admin`update unfiled set next_try_at = '-infinity'`
  await council.running.settle()
  expect(await listed(council.workerKey)).toMatchObject({ state: 'filed' })
})

test('views that come after the meeting are taken and marked late', async () => {
  const past = await aFamily(council, aConference({ day: '2026-01-05', time: '09:00' }))
  const id = await sent(past.mother, views(past.conference, 'Too late to speak, not to be heard.'))
  expect((await inboxOf(council.chairKey)).find(({ envelopeId }) => envelopeId === id)).toMatchObject({
    late: true,
  })
})

test('late is told by the clock on the wall, in summer too', async () => {
  const summer = await aFamily(council, aConference({ day: '2026-07-01', time: '09:00' }))
  const id = await sent(summer.mother, views(summer.conference, 'In July.'))
  // 08:30 in London is 07:30 UTC: half an hour before. 08:30 UTC is half an hour after.
  for (const [at, late] of [
    ['2026-07-01T07:30:00Z', false],
    ['2026-07-01T08:30:00Z', true],
  ] as const) {
    await council.admin`update envelope set received_at = ${at} where id = ${id}`
    expect((await inboxOf(council.chairKey)).find(({ envelopeId }) => envelopeId === id)).toMatchObject({
      late,
    })
  }
})

test('the inbox can be asked about one meeting, and never holds a word that was written', async () => {
  const one = await aFamily(council)
  const id = await sent(one.mother, views(one.conference, 'kingfisher-words'))
  const told = await tell(council.url, 'GET', `/v1/council/inbox?conferenceId=${one.conference.id}`, {
    token: council.chairKey,
  })
  expect((told.body.submissions as { envelopeId: string }[]).map(({ envelopeId }) => envelopeId)).toEqual([
    id,
  ])
  expect(told.text).not.toContain('kingfisher')
  expect((await step(id, 'open', council.chairKey)).text).toContain('kingfisher-words')
})
