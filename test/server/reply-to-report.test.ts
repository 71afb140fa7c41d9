/** Each point of a reply is gone through on its own, and the person who wrote it is told, and nobody else. */
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Progress } from '../../contract/case-file.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family, views } from './family.ts'
import { type Phone, post, readFile, sealFor, type Told, tell } from './phone.ts'
import { postWith, sealAttachment } from './sealed-attachment.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

const points = [randomUUID(), randomUUID()] as const
const words = (text: string) => ({ text, lang: 'pl', dir: 'ltr' })

async function sent(phone: Phone, input: object, operation: string): Promise<string> {
  const envelope = await sealFor(phone, { ...input }, { operation })
  await post(phone, envelope)
  await council.running.settle()
  return envelope.id
}

const aReply = () =>
  sent(
    family.mother,
    {
      conferenceId: family.conference.id,
      lang: 'pl',
      dir: 'ltr',
      points: [
        { id: points[0], kind: 'fact-error', page: '3', says: words('20 dni'), isSo: words('2 dni') },
        { id: points[1], kind: 'agree', isSo: words('Tak') },
      ],
    },
    'reply-to-report',
  )

const step = (id: string, what: string, body?: object): Promise<Told> =>
  tell(council.url, 'POST', `/v1/council/submissions/${id}/${what}`, {
    token: council.chairKey,
    ...(body ? { body } : {}),
  })

async function pointsToldTo(phone: Phone, id: string): Promise<Progress['points']> {
  const { file } = await readFile(phone)
  const items = file.news.map(({ item }) => item)
  return items.find((item): item is Progress => item?.kind === 'progress' && item.id === id)?.points
}

test('a point is ticked after opening, with what was said back, and only its writer is told', async () => {
  const id = await aReply()
  const gone = { goneThrough: true }
  expect((await step(id, `points/${points[0]}`, gone)).body).toEqual({ refusal: 'not-opened-yet' })
  await step(id, 'open')
  expect((await step(id, `points/${points[0]}`, { goneThrough: false })).body).toEqual({
    refusal: 'not-gone-through',
  })
  const saidBack = { text: 'We put it right.', lang: 'en', dir: 'ltr', origin: 'original' }
  expect((await step(id, `points/${points[0]}`, { ...gone, saidBack })).body).toMatchObject({
    card: { state: 'filed', points: [{ id: points[0], saidBack }] },
  })
  await step(id, `points/${points[1]}`, gone)
  const told = await pointsToldTo(family.mother, id)
  expect(told).toEqual([
    { id: points[0], goneThroughAt: expect.any(String), saidBack },
    { id: points[1], goneThroughAt: expect.any(String) },
  ])
  expect(await pointsToldTo(family.father, id)).toBeUndefined()
  // Going through it again without a new answer keeps the answer there was.
  await step(id, `points/${points[0]}`, gone)
  expect((await pointsToldTo(family.mother, id))?.[0]?.saidBack).toEqual(saidBack)
})

test('a point that is not in the reply, and a point of something else, cannot be ticked', async () => {
  const id = await aReply()
  await step(id, 'open')
  const refused = { refusal: 'no-such-point' }
  expect((await step(id, `points/${randomUUID()}`, { goneThrough: true })).body).toEqual(refused)
  const other = await sent(family.mother, views(family.conference, 'Not a reply.'), 'share-views')
  await step(other, 'open')
  expect((await step(other, `points/${points[0]}`, { goneThrough: true })).body).toEqual(refused)
  expect((await step(randomUUID(), `points/${points[0]}`, { goneThrough: true })).status).toBe(404)
})

test('a photo beside a point is opened with it, by whoever may open the reply and nobody else', async () => {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c84' } })
    .jpeg()
    .toBuffer()
  const photo = sealAttachment(bytes, { part: 1, kind: 'photo', type: 'image/jpeg' })
  const envelope = await sealFor(
    family.mother,
    {
      ...{ conferenceId: family.conference.id, lang: 'pl', dir: 'ltr', documentId: randomUUID() },
      points: [
        {
          id: points[0],
          kind: 'fact-error',
          childId: family.conference.children[0]!.id,
          attachments: [photo.attachment],
        },
      ],
    },
    { operation: 'reply-to-report' },
  )
  expect((await postWith(family.mother, envelope, [photo])).status).toBe(200)
  await council.running.settle()
  const look = (token: string) =>
    tell(council.url, 'GET', `/v1/council/submissions/${envelope.id}/attachments/1`, { token })
  expect((await look(council.chairKey)).status).not.toBe(200)
  await step(envelope.id, 'open')
  const { status, body } = await look(council.chairKey)
  expect([status, body.kind]).toEqual([200, 'photo'])
  expect((await look(family.father.joined.postingToken)).status).toBe(401)
})
