/** What a family says back about a plan: it reaches whom it is for, and never the one it is about. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Complaint, Progress } from '../../contract/case-file.ts'
import { openPool, setContext } from '../../server/db/pools.ts'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family } from './family.ts'
import { type Phone, post, readFile, sealFor, tell } from './phone.ts'

let council: TestCouncil
let family: Family
let managerKey: string
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  managerKey = await makeCouncilKey(council.config, {
    workerName: 'Ruth Osei',
    workerRole: 'complaints-manager',
    scopes: ['inbox'],
  })
})
afterAll(() => council.stop())

const words = (text: string) => ({ text, lang: 'en', dir: 'ltr' })

async function sent(phone: Phone, operation: string, input: object): Promise<string> {
  const envelope = await sealFor(phone, { ...input }, { operation })
  await post(phone, envelope)
  await council.running.settle()
  return envelope.id
}

interface Card {
  readonly envelopeId: string
  readonly operation: string
  readonly goesTo?: string
}

async function inboxOf(token: string): Promise<readonly Card[]> {
  const { body } = await tell(council.url, 'GET', '/v1/council/inbox', { token })
  return body.submissions as readonly Card[]
}

const step = (id: string, what: string, token: string, body?: object) =>
  tell(council.url, 'POST', `/v1/council/submissions/${id}/${what}`, { token, ...(body ? { body } : {}) })

async function itemOf<T>(phone: Phone, kind: string, id: string): Promise<T | undefined> {
  const { file } = await readFile(phone)
  return file.news.find((one) => one.kind === kind && one.id === id)?.item as T | undefined
}

test('each thing that is said about a plan is in the inbox, with whose it is to answer', async () => {
  const { mother, conference } = family
  const [planId, actionId] = [randomUUID(), randomUUID()]
  const childId = conference.children[0]!.id
  const said = {
    'say-how-action-goes': { planId, childId, actionId, version: 2, says: 'stuck', note: words('The bus.') },
    'ask-about-plan': { planId, about: 'missing-date', actionId, version: 2, words: words('By when?') },
    'update-core-group': { planId, parts: [{ about: 'going-well', words: words('Mornings.') }] },
    'correct-notes': {
      conferenceId: conference.id,
      lang: 'en',
      dir: 'ltr',
      rows: [
        { kind: 'fact-error', where: 'Page 2', says: 'Three days', isSo: 'One day', shows: 'The letter' },
      ],
    },
    disagree: { topic: 'decision', conferenceId: conference.id, words: words('I see it differently.') },
  }
  const ids: Record<string, string> = {}
  for (const [operation, input] of Object.entries(said)) ids[operation] = await sent(mother, operation, input)
  const inbox = await inboxOf(council.chairKey)
  const found = Object.fromEntries(
    inbox.filter(({ operation }) => operation in ids).map((card) => [card.operation, card.goesTo]),
  )
  expect(found).toEqual({
    'say-how-action-goes': 'lead-worker',
    'ask-about-plan': 'lead-worker',
    'update-core-group': 'lead-worker',
    'correct-notes': 'chair',
    disagree: 'chair',
  })
  for (const [operation, input] of Object.entries(said)) {
    const opened = await step(ids[operation]!, 'open', council.chairKey)
    expect(opened.body.input, operation).toEqual(input)
    expect(await itemOf<Progress>(mother, 'progress', ids[operation]!)).toMatchObject({ state: 'filed' })
  }
  const answer = { ...words('By Friday. We ring you.'), origin: 'original' }
  await step(ids['ask-about-plan']!, 'answer', council.chairKey, { answer })
  expect(await itemOf<Progress>(mother, 'progress', ids['ask-about-plan']!)).toMatchObject({
    state: 'answered',
    answer,
  })
})

test('a complaint about the chair is there for whoever looks after complaints, and looks like nothing to the chair', async () => {
  const { mother, conference } = family
  const before = await inboxOf(council.chairKey)
  const id = await sent(mother, 'disagree', {
    topic: 'chair-manner',
    conferenceId: conference.id,
    words: words('ptarmigan-about-the-chair'),
  })
  const workerKey = await makeCouncilKey(council.config, {
    workerName: 'Jo Bennett',
    workerRole: 'social-worker',
  })
  for (const key of [council.chairKey, council.workerKey, workerKey]) {
    expect((await inboxOf(key)).some(({ envelopeId }) => envelopeId === id)).toBe(false)
    for (const what of ['open', 'shared']) expect((await step(id, what, key)).status).toBe(404)
    const told = { step: { id: randomUUID(), day: '2126-12-05', step: 'received' } }
    expect((await step(id, 'steps', key, told)).status).toBe(404)
  }
  expect(await inboxOf(council.chairKey)).toEqual(before)
  expect((await inboxOf(managerKey)).find(({ envelopeId }) => envelopeId === id)).toMatchObject({
    goesTo: 'complaints',
  })
  expect((await step(id, 'open', managerKey)).text).toContain('ptarmigan')

  const desk = openPool(council.config.databaseUrl, 'svc_desk', 1)
  const seenBy = (role: string) =>
    desk.begin(async (tx) => {
      await setContext(tx, { authority: 'northmoor', key: conference.id, worker_role: role })
      return [
        ...(await tx`select id from envelope where id = ${id}`),
        ...(await tx`select envelope_id from filing where envelope_id = ${id}`),
        ...(await tx`select envelope_id from worker_event where envelope_id = ${id}`),
      ]
    })
  expect(await seenBy('chair')).toEqual([])
  expect(await seenBy('complaints-manager')).toHaveLength(3)
  await desk.end()
})

test('a complaint is told step by step to the person who sent it, with its outcome, and to nobody else', async () => {
  const { mother, father, conference } = family
  const id = await sent(mother, 'disagree', {
    topic: 'category',
    conferenceId: conference.id,
    words: words('Not neglect.'),
  })
  const his = (await readFile(father)).text
  const tellStep = (body: object) => step(id, 'steps', council.chairKey, body)
  const received = { id: randomUUID(), day: '2126-12-05', step: 'received' }
  expect((await tellStep({ step: received })).body).toEqual({ refusal: 'not-opened-yet' })
  await step(id, 'open', council.chairKey)
  await tellStep({ step: received })
  await tellStep({ step: received })
  const withRuth = {
    id: randomUUID(),
    day: '2126-12-06',
    step: 'with-somebody',
    with: { name: 'Ruth Osei', role: 'Complaints manager', phone: '01632 960 199' },
    answerBy: '2126-12-20',
  }
  await tellStep({ step: withRuth })
  expect(await itemOf<Complaint>(mother, 'complaint', id)).toEqual({
    kind: 'complaint',
    id,
    state: 'with-somebody',
    steps: [received, withRuth],
  })
  const decided = { id: randomUUID(), day: '2126-12-19', step: 'decided' }
  expect((await tellStep({ step: decided })).body).toEqual({ refusal: 'no-outcome' })
  await tellStep({ step: decided, outcome: 'review-brought-forward' })
  expect(await itemOf<Complaint>(mother, 'complaint', id)).toMatchObject({
    state: 'decided',
    outcome: 'review-brought-forward',
  })
  const read = await tell(council.url, 'GET', `/v1/council/submissions/${id}/steps`, {
    token: council.chairKey,
  })
  expect(read.body.complaint).toEqual(await itemOf<Complaint>(mother, 'complaint', id))
  expect((await readFile(father)).text).toBe(his)
})

test('what is no complaint has no steps', async () => {
  const { mother } = family
  const id = await sent(mother, 'ask-about-plan', { about: 'something-else', words: words('Hello?') })
  await step(id, 'open', council.chairKey)
  const told = { step: { id: randomUUID(), day: '2126-12-05', step: 'received' } }
  expect((await step(id, 'steps', council.chairKey, told)).body).toEqual({ refusal: 'not-a-complaint' })
})
