/** "I did not mean to send that", and a newer one in the place of an older: the older is kept, and its readers see it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SubmissionCard } from '../../server/operations/submission-card.ts'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import { aYoungFamily } from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family, views } from './family.ts'
import { type Phone, post, sealFor, tell } from './phone.ts'

let council: TestCouncil
let family: Family
let complaintsKey: string
let healthVisitor: string
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  healthVisitor = council.workerKey
  complaintsKey = await makeCouncilKey(council.config, {
    workerName: 'Rosa Hill',
    workerRole: 'complaints-manager',
    scopes: ['inbox'],
  })
})
afterAll(() => council.stop())

const words = { text: 'It was about another day.', lang: 'en', dir: 'ltr' }

async function sent(phone: Phone, input: object, operation = 'share-views'): Promise<string> {
  const envelope = await sealFor(phone, { ...input }, { operation })
  await post(phone, envelope)
  await council.running.settle()
  return envelope.id
}

async function cardOf(id: string, token = council.chairKey): Promise<SubmissionCard | undefined> {
  const { body } = await tell(council.url, 'GET', '/v1/council/inbox', { token })
  return (body.submissions as SubmissionCard[]).find(({ envelopeId }) => envelopeId === id)
}

const open = (id: string, token = council.chairKey) =>
  tell(council.url, 'POST', `/v1/council/submissions/${id}/open`, { token })

test('whoever reads what was not meant sees that first, and what was sent is all there', async () => {
  const { mother, conference } = family
  const input = views(conference, 'I was very tired that day.')
  const id = await sent(mother, input)
  expect((await cardOf(id))?.notMeantAt).toBeUndefined()
  const note = await sent(mother, { envelopeId: id, conferenceId: conference.id, words }, 'say-not-meant')
  expect((await cardOf(id))?.notMeantAt).toEqual(expect.any(String))
  expect((await cardOf(id, healthVisitor))?.notMeantAt).toEqual(expect.any(String))
  expect((await open(id)).body.input).toEqual(input)
  expect((await open(note)).body.input).toMatchObject({ envelopeId: id, words })
  expect(await cardOf(note, healthVisitor)).toBeUndefined()
  expect((await open(note, healthVisitor)).status).toBe(404)
})

test('a newer one says which it takes the place of, and both are kept', async () => {
  const { mother, conference } = family
  const old = await sent(mother, views(conference, 'First words.'))
  const newer = await sent(mother, { ...views(conference, 'Better words.'), replaces: old })
  expect((await cardOf(old))?.replacedBy).toBe(newer)
  expect((await cardOf(newer))?.replacedBy).toBeUndefined()
  expect((await open(old)).status).toBe(200)
})

test('nobody can mark what somebody else sent', async () => {
  const { mother, father, conference } = family
  const hers = await sent(mother, views(conference, 'Hers.'))
  await sent(father, { envelopeId: hers, words }, 'say-not-meant')
  await sent(father, { ...views(conference, 'His.'), replaces: hers })
  const card = await cardOf(hers)
  expect(card?.notMeantAt).toBeUndefined()
  expect(card?.replacedBy).toBeUndefined()
})

test('a note about a complaint is on no other desk than the complaint', async () => {
  const { mother, conference } = family
  const complaint = await sent(
    mother,
    { topic: 'chair-manner', conferenceId: conference.id, words },
    'disagree',
  )
  expect(await cardOf(complaint)).toBeUndefined()
  const note = await sent(mother, { envelopeId: complaint, words }, 'say-not-meant')
  expect(await cardOf(note)).toBeUndefined()
  expect(await cardOf(note, complaintsKey)).toMatchObject({ operation: 'say-not-meant' })
})

test('a note from a young person tells no desk that there is something', async () => {
  const { maya } = await aYoungFamily(council)
  const note = await sent(maya, { envelopeId: crypto.randomUUID() }, 'say-not-meant')
  expect(await cardOf(note)).toBeUndefined()
})
