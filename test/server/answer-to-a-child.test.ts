/** What is said back to a child reaches the child's own part, whoever's phone it was said on, and no other part. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aYoungFamily, type YoungFamily } from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { type Phone, post, readFile, sealFor, tell } from './phone.ts'

const answer = { text: 'plover-answer', lang: 'en', dir: 'ltr', origin: 'original' }
const saidThen = 'lapwing-said'

let council: TestCouncil
let family: YoungFamily
beforeAll(async () => {
  council = await aCouncil()
  family = await aYoungFamily(council)
})
afterAll(() => council.stop())

/** Said with help on this phone, about the first child or the second, and opened by the chair. */
async function saidOn(from: Phone, who: string, which: 0 | 1): Promise<{ id: string; ownPart: unknown }> {
  const input = {
    conferenceId: family.conference.id,
    childId: family.conference.children[which]!.id,
    audience: 'chair-and-worker',
    lang: 'en',
    dir: 'ltr',
    items: [
      {
        id: randomUUID(),
        question: 'Y4',
        words: { text: saidThen, lang: 'en', dir: 'ltr' },
        helper: { who, how: ['typed'], inTheRoom: { others: 'nobody' }, otherWay: 'not-asked' },
      },
    ],
  }
  const envelope = await sealFor(from, input, { operation: 'help-a-child' })
  expect((await post(from, envelope)).status).toBe(200)
  await council.running.settle()
  const opened = await atDesk(`${envelope.id}/open`)
  expect(opened.status).toBe(200)
  return { id: envelope.id, ownPart: (opened.body as { ownPart?: unknown }).ownPart }
}

const atDesk = (path: string, body: object = {}) =>
  tell(council.url, 'POST', `/v1/council/submissions/${path}`, { token: council.chairKey, body })
const told = async (phone: Phone, id: string) =>
  (await readFile(phone)).file.news.filter((one) => one.id === id).map(({ item }) => item)

test.each([
  ['their advocate’s', 'tolu', 'advocate'],
  ['their mother’s', 'mother', 'parent'],
] as const)(
  'said on %s phone, it is answered in the child’s own part: the answer, and not what was said',
  async (_, name, who) => {
    const { maya } = family
    const { id, ownPart } = await saidOn(family[name], who, 0)
    expect(ownPart).toEqual({ id: maya.joined.me.id, name: maya.joined.me.name })
    expect(await told(maya, id)).toEqual([])
    expect((await atDesk(`${id}/answer`, { answer, toTheChild: true })).status).toBe(200)
    expect(await told(maya, id)).toEqual([
      { kind: 'progress', id, state: 'answered', answeredAt: expect.any(String), answer },
    ])
    expect((await readFile(maya)).text).not.toContain(saidThen)
    expect(await told(family[name], id)).toEqual([expect.objectContaining({ state: 'answered', answer })])
    for (const other of ['mother', 'father', 'tolu', 'sam'] as const)
      if (other !== name) expect(await told(family[other], id), other).toEqual([])
  },
)

test('where the desk leaves it out, the answer stays with whoever handed it over', async () => {
  const { id } = await saidOn(family.tolu, 'advocate', 0)
  expect((await atDesk(`${id}/answer`, { answer })).status).toBe(200)
  expect(await told(family.maya, id)).toEqual([])
})

test('a brother’s answer never comes to a sister, and a child without a part has none to put it in', async () => {
  const { id, ownPart } = await saidOn(family.sam, 'teacher', 1)
  expect(ownPart).toBeUndefined()
  const refused = await atDesk(`${id}/answer`, { answer, toTheChild: true })
  expect(refused.body).toMatchObject({ refusal: 'no-own-part' })
  expect(await told(family.sam, id)).not.toContainEqual(expect.objectContaining({ state: 'answered' }))
  expect((await atDesk(`${id}/answer`, { answer })).status).toBe(200)
  expect(await told(family.sam, id)).toContainEqual(expect.objectContaining({ state: 'answered', answer }))
  expect(await told(family.maya, id)).toEqual([])
})

test('what was said on the child’s own part is theirs already, and what is not said with help is no child’s', async () => {
  expect((await saidOn(family.maya, 'teacher', 0)).ownPart).toBeUndefined()
  const words = { text: 'hello', lang: 'en', dir: 'ltr' }
  const input = { conferenceId: family.conference.id, words }
  const envelope = await sealFor(family.mother, input, { operation: 'tell-chair' })
  await post(family.mother, envelope)
  await council.running.settle()
  await atDesk(`${envelope.id}/open`)
  const refused = await atDesk(`${envelope.id}/answer`, { answer, toTheChild: true })
  expect(refused.body).toMatchObject({ refusal: 'no-own-part' })
})

test('a part whose phone was stopped is no part to put anything in', async () => {
  const { id } = await saidOn(family.tolu, 'advocate', 0)
  await council.admin`update device set stopped_at = now() where person_id = ${family.maya.joined.me.id}`
  expect((await atDesk(`${id}/answer`, { answer, toTheChild: true })).body).toMatchObject({
    refusal: 'no-own-part',
  })
})
