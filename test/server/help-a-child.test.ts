/** Who may hand over what a child said with help, for which child, and who at the council may see it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import { aYoungFamily, type YoungFamily } from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, save } from './family.ts'
import { type Phone, post, readFile, sealFor, tell } from './phone.ts'

const roles = [
  'chair',
  'social-worker',
  'team-manager',
  'health-visitor',
  'teacher',
  'police',
  'advocate',
] as const

let council: TestCouncil
let family: YoungFamily
let keys: Readonly<Record<string, string>>

beforeAll(async () => {
  council = await aCouncil()
  family = await aYoungFamily(council)
  const made = roles.map(async (workerRole) => [
    workerRole,
    await makeCouncilKey(council.config, { workerName: `A ${workerRole}`, workerRole }),
  ])
  keys = Object.fromEntries(await Promise.all(made))
})
afterAll(() => council.stop())

interface Help {
  readonly who: string
  readonly childId?: string
  readonly conferenceId?: string
  readonly audience?: string
  readonly text?: string
}

async function help(from: Phone, { who, text = 'I like cats.', ...more }: Help): Promise<string> {
  const item = {
    id: randomUUID(),
    question: 'Y4',
    words: { text, lang: 'en', dir: 'ltr' },
    helper: { who, how: ['wrote-exact-words'], inTheRoom: { others: 'nobody' }, otherWay: 'not-asked' },
  }
  const input = {
    conferenceId: more.conferenceId ?? family.conference.id,
    childId: more.childId ?? family.conference.children[0]!.id,
    audience: more.audience ?? 'chair-and-worker',
    lang: 'en',
    dir: 'ltr',
    items: [item],
  }
  const envelope = await sealFor(from, input, { operation: 'help-a-child' })
  expect((await post(from, envelope)).status).toBe(200)
  await council.running.settle()
  return envelope.id
}

const stateOf = async (phone: Phone, id: string) =>
  (await readFile(phone)).file.news.find((one) => one.id === id)?.item
const openAs = (role: string, id: string) =>
  tell(council.url, 'POST', `/v1/council/submissions/${id}/open`, { token: keys[role]! })

const senders = [
  ['tolu', 'advocate'],
  ['mother', 'parent'],
  ['maya', 'teacher'],
  ['sam', 'teacher'],
  ['sam', 'other'],
] as const

test.each(senders)('what %s helped with is for whom the child chose, for every role', async (name, who) => {
  let checks = 0
  for (const audience of ['everyone', 'chair-and-worker']) {
    const childId = family[name].joined.me.children[0]!.id
    const id = await help(family[name], { who, audience, childId, text: `wren-${name}-${audience}` })
    expect(await stateOf(family[name], id)).toMatchObject({ state: 'filed' })
    for (const role of roles) {
      const is = audience === 'everyone' || ['chair', 'social-worker'].includes(role)
      const inbox = await tell(council.url, 'GET', '/v1/council/inbox', { token: keys[role]! })
      expect(inbox.text.includes(id), `${role} ${audience}`).toBe(is)
      const { status, text } = await openAs(role, id)
      expect([status, text.includes(`wren-${name}-${audience}`)], `${role} ${audience}`).toEqual(
        is ? [200, true] : [404, false],
      )
      if (is) expect(text).toContain(`"who":"${who}"`)
      checks += 2
    }
  }
  expect(checks).toBe(2 * 2 * roles.length)
})

test('others of the family are told nothing of it', async () => {
  const { mother, father, maya, tolu, sam } = family
  const others = [father, maya, tolu, sam]
  const before = await Promise.all(others.map((one) => readFile(one)))
  await help(mother, { who: 'parent' })
  const after = await Promise.all(others.map((one) => readFile(one)))
  expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
})

test('nobody passes for another helper, nor helps a child who is not theirs or at another meeting', async () => {
  const other = aConference()
  await save(council, other)
  const tries: readonly (readonly [Phone, Help])[] = [
    [family.mother, { who: 'advocate' }],
    [family.father, { who: 'social-worker' }],
    [family.tolu, { who: 'parent' }],
    // Tolu is there for one of the children alone.
    [family.tolu, { who: 'advocate', childId: family.conference.children[1]!.id }],
    // Sam may not pass for a parent or an advocate, and is there for the other child alone.
    [family.sam, { who: 'parent', childId: family.conference.children[1]!.id }],
    [family.sam, { who: 'advocate', childId: family.conference.children[1]!.id }],
    [family.sam, { who: 'teacher' }],
    [family.maya, { who: 'teacher', childId: family.conference.children[1]!.id }],
    [family.tolu, { who: 'advocate', childId: other.children[0]!.id }],
    [family.tolu, { who: 'advocate', conferenceId: other.id }],
  ]
  for (const [phone, what] of tries) {
    const id = await help(phone, { ...what, text: 'crane-not-theirs' })
    expect(await stateOf(phone, id), JSON.stringify(what)).toMatchObject({ state: 'problem' })
    for (const role of roles) expect((await openAs(role, id)).text).not.toContain('crane-not-theirs')
  }
})
