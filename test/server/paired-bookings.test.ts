/**
 * Two worlds that differ only in what others ask to have booked must look the same to her, to the last byte: the other
 * parent, a child who asks for an advocate, their workers, their provider. BOOKING_PAIRS sets how many steps are drawn
 * at random; the seed is printed, and PAIRED_SEED draws the same ones again.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, type Family, invite } from './family.ts'
import { joinAs, type Phone, post, readFile, sealFor, tell } from './phone.ts'

const STEPS = Number(process.env.BOOKING_PAIRS ?? 40)
const seed = Number(process.env.PAIRED_SEED ?? Date.now() % 1_000_000)
const provider = 'Northmoor Young Voices'

let council: TestCouncil
let family: Family
let maya: Phone
let providerKey: string
const both = {
  id: randomUUID(),
  slots: [] as { id: string; day: string; time: string; minutesLong: number }[],
}
const mayas = { id: randomUUID(), slots: [] as typeof both.slots }

beforeAll(async () => {
  council = await aCouncil()
  const conference = aConference()
  const child = conference.children[0]!
  const young = { id: randomUUID(), name: 'Maya Haddad', role: 'young-person' as const, children: [child.id] }
  conference.family.push({ ...young, myAttendance: 'part' })
  family = await aFamily(council, conference)
  maya = await joinAs(council.url, await invite(council, conference, young.id))
  providerKey = await makeCouncilKey(council.config, {
    workerName: 'Zainab Malik',
    workerRole: 'advocate',
    scopes: ['bookings'],
    provider,
  })
  both.slots = slots(24, 8)
  mayas.slots = slots(24, 8)
  await saveBoth()
  await saveMayas()
  // She has asked too, and holds one of the times that both may choose from.
  await send(family.mother, 'meet-the-chair', { slots: [both.slots[23]!.id] })
  await send(family.mother, 'ask-interpreter', { language: 'Polish' })
})
afterAll(() => council.stop())

const slots = (count: number, from: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: randomUUID(),
    day: '2126-12-01',
    time: `${String(from + Math.floor(at / 2)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`,
    minutesLong: 30,
  }))

function randomFrom(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}
const random = randomFrom(seed)
const oneOf = <T>(choices: readonly T[]): T => choices[random(choices.length)]!

async function send(phone: Phone, operation: string, input: object): Promise<string> {
  const envelope = await sealFor(phone, { ...input }, { operation })
  await post(phone, envelope)
  await council.running.settle()
  return envelope.id
}

const desk = (method: string, path: string, body?: object, token = council.chairKey) =>
  tell(council.url, method, `/v1/council/${path}`, { token, ...(body ? { body } : {}) })
const saveBoth = (marked?: string) =>
  desk('PUT', `slots/${both.id}`, {
    slotKind: 'meet-the-chair',
    personIds: [family.mother.joined.me.id, family.father.joined.me.id],
    slots: both.slots.map((slot) => (slot.id === marked ? { ...slot, isTaken: random(2) === 0 } : slot)),
  })
const saveMayas = () =>
  desk('PUT', `slots/${mayas.id}`, {
    slotKind: 'advocate',
    provider,
    personIds: [maya.joined.me.id],
    slots: mayas.slots,
  })

const asked: { readonly phone: Phone; readonly id: string }[] = []
const keep = (phone: Phone, id: string) => void asked.push({ phone, id })
const words = (text: string) => ({ text, lang: 'en', dir: 'ltr', origin: 'original' })

async function answerSome(key: string): Promise<void> {
  const listed = (await desk('GET', 'bookings', undefined, key)).body.requests as readonly {
    id: string
    version: number
    person: { id: string }
  }[]
  const others = listed.filter(({ person }) => person.id !== family.mother.joined.me.id)
  if (others.length === 0) return
  const { id, version } = oneOf(others)
  await desk('POST', `bookings/${id}/open`, {}, key)
  const answer = oneOf(['confirm', 'offer', 'wait', 'decline', 'change', 'cancel'])
  const when = { day: '2126-12-02', time: `1${random(10)}:${oneOf(['00', '30'])}` }
  await desk('POST', `bookings/${id}/answer`, { version, answer, when, words: words('For them.') }, key)
}

/** What the father, a child, their workers and their provider may do. */
const steps: Readonly<Record<string, () => Promise<unknown>>> = {
  'he asks for a time that both could have': async () =>
    keep(family.father, await send(family.father, 'meet-the-chair', { slots: [oneOf(both.slots).id] })),
  'he asks for the time that she has': async () =>
    keep(family.father, await send(family.father, 'meet-the-chair', { slots: [both.slots[23]!.id] })),
  'he asks for any time': async () =>
    keep(
      family.father,
      await send(family.father, 'meet-the-chair', {
        slots: both.slots.slice(0, 10).map(({ id }) => id),
        anyOfThese: true,
      }),
    ),
  'he says what keeps him safe': () =>
    send(family.father, 'say-what-keeps-me-safe', { needs: ['session-apart', 'arrive-apart'] }),
  'he says that he is coming another way': () =>
    send(family.father, 'say-if-coming', { coming: oneOf(['separate', 'video', 'not-this-time']) }),
  'he asks for an advocate for the child': async () =>
    keep(
      family.father,
      await send(family.father, 'ask-advocate', { asking: 'parent', isFor: 'child', provider }),
    ),
  'she asks for an advocate, and nobody at home may know': async () =>
    keep(
      maya,
      await send(maya, 'ask-advocate', {
        asking: 'child',
        isFor: 'me',
        provider,
        slots: [oneOf(mayas.slots).id],
      }),
    ),
  'one of them calls something off or answers': async () => {
    if (asked.length === 0) return
    const { phone, id } = oneOf(asked)
    const answer = { bookingId: id, version: 1 + random(4), answer: oneOf(['yes', 'no', 'cancel']) }
    await send(phone, 'answer-offer', answer)
  },
  'the council answers them': () => answerSome(council.chairKey),
  'the provider answers them': () => answerSome(providerKey),
  'a worker marks a time': () => saveBoth(both.slots[random(23)]!.id),
  'the child’s times are saved again': () => saveMayas(),
}

test(`whatever others ask to have booked, not one byte of hers changes (${STEPS} steps, seed ${seed})`, async () => {
  const { mother } = family
  const before = await readFile(mother)
  const names = Object.keys(steps)
  const done: string[] = []
  for (let at = 0; at < STEPS; at++) {
    const name = at < names.length ? names[at]! : oneOf(names)
    await steps[name]!()
    done.push(name)
    expect((await readFile(mother)).text, `seed ${seed}, after: ${done.join('; ')}`).toBe(before.text)
    expect((await readFile(mother, before.file.cursor)).status).toBe(304)
  }
  const told = await council.admin`select 1 from booking where person_id <> ${mother.joined.me.id}`
  expect(told.length).toBeGreaterThan(4)
}, 240_000)

test('and an answer to her own request does change it, so the comparison can fail', async () => {
  const { mother } = family
  const before = await readFile(mother)
  const [mine] = await council.admin<{ id: string; version: number }[]>`
    select id, version from booking where person_id = ${mother.joined.me.id} and booking_kind = 'interpreter'`
  await desk('POST', `bookings/${mine!.id}/answer`, { version: mine!.version, answer: 'confirm' })
  expect((await readFile(mother)).text).not.toBe(before.text)
  expect((await readFile(mother, before.file.cursor)).status).toBe(200)
})
