/**
 * Two worlds that differ only in what others of the family do must look the same to her, to the last byte.
 * Steps are drawn at random, fifty or as many as PAIRED_STEPS says; the seed is printed, and PAIRED_SEED runs the same
 * ones again.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CouncilConference, FamilyPerson } from '../../contract/operations/save-conference.ts'
import { advocateOf, aWish, joinToOpen, sealCopies } from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, aPlan, type Family, invite, save, views } from './family.ts'
import { joinAs, post, readFile, sealFor, tell } from './phone.ts'
import { postWith, sealAttachment } from './sealed-attachment.ts'

const STEPS = Number(process.env.PAIRED_STEPS ?? 50)
const seed = Number(process.env.PAIRED_SEED ?? Date.now() % 1_000_000)

let council: TestCouncil
let family: Family
let conference: CouncilConference
beforeAll(async () => {
  council = await aCouncil()
  conference = aConference()
  family = await aFamily(council, conference)
  await post(family.mother, await sealFor(family.mother, views(conference, 'Mine.')))
  await council.running.settle()
})
afterAll(() => council.stop())

function randomFrom(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}
const random = randomFrom(seed)
const oneOf = <T>(choices: readonly T[]): T => choices[random(choices.length)]!

const atDesk = (method: string, path: string, body?: object) =>
  tell(council.url, method, `/v1/council/${path}`, { token: council.chairKey, ...(body ? { body } : {}) })

let sent: string | undefined
let version = 0

/** What the father, a child, their workers and strangers may do. */
const steps: Readonly<Record<string, () => Promise<unknown>>> = {
  'comes at another time': () =>
    saveHim({ ownTime: `1${random(10)}:00`, myAttendance: oneOf(['all', 'end-only', 'separate-session']) }),
  'may not be told about a worker': () => saveHim({ leaveOut: [oneOf(conference.workers).id] }),
  'is called otherwise': () => saveHim({ name: `Marek ${random(1000)}` }),
  'is about one child alone': () => saveHim({ children: [oneOf(conference.children).id] }),
  'is taken off': () => save(council, { ...conference, family: [conference.family[0]!] }),
  'a child is invited too': () => save(council, { ...conference, family: [...conference.family, child()] }),
  'a child joins with an advocate, and says something for each who may see it': async () => {
    const [maya, tolu] = [child(), { ...child(), name: 'Tolu Adeyemi', role: 'advocate' as const }]
    await save(council, { ...conference, family: [...conference.family, maya, tolu] })
    const young = await joinAs(council.url, await invite(council, conference, maya.id))
    await joinToOpen(council.url, await invite(council, conference, tolu.id))
    const advocate = (await advocateOf(young))!
    const items = [aWish('Nobody at home may know.'.repeat(1 + random(40)))]
    const said = { conferenceId: conference.id, lang: 'en', dir: 'ltr', items }
    for (const audience of ['everyone', 'chair-and-worker'])
      await post(young, await sealFor(young, { ...said, audience }, { operation: 'share-wishes' }))
    const id = randomUUID()
    const copies = await sealCopies(advocate, id, { v: 1, items })
    const input = { advocateId: advocate.id, copies }
    await post(young, await sealFor(young, input, { id, operation: 'tell-advocate' }))
    await council.running.settle()
  },
  'a child is helped by her advocate, draws, speaks and asks for somebody of her own': async () => {
    const [maya, tolu] = [child(), { ...child(), name: 'Tolu Adeyemi', role: 'advocate' as const }]
    await save(council, { ...conference, family: [...conference.family, maya, tolu] })
    const young = await joinAs(council.url, await invite(council, conference, maya.id))
    const beside = (await joinToOpen(council.url, await invite(council, conference, tolu.id))).phone
    const helper = { who: 'advocate', how: ['typed'], inTheRoom: { others: 'nobody' } }
    const said = { conferenceId: conference.id, lang: 'en', dir: 'ltr' }
    const helped = [{ ...aWish('Not with him there.', 'Y5'), helper }]
    for (const audience of ['everyone', 'chair-and-worker']) {
      const input = { ...said, childId: conference.children[0]!.id, audience, items: helped }
      await post(beside, await sealFor(beside, input, { operation: 'help-a-child' }))
    }
    const drawn = sealAttachment(randomBytes(1 + random(400_000)), {
      part: 1,
      kind: 'picture',
      type: 'image/png',
    })
    const items = [{ ...aWish('This is home.', 'picture'), attachments: [drawn.attachment] }]
    const picture = { ...said, audience: 'everyone', items }
    await postWith(young, await sealFor(young, picture, { operation: 'share-wishes' }), [drawn])
    const asking = { asking: 'child', isFor: 'me', conferenceId: conference.id, lang: 'en', dir: 'ltr' }
    await post(young, await sealFor(young, asking, { operation: 'ask-advocate' }))
    await council.running.settle()
    const { body } = await atDesk('GET', 'inbox')
    const came = body.submissions as { envelopeId: string; operation: string }[] // the contract's own answer
    for (const { envelopeId, operation } of came) {
      if (operation !== 'help-a-child' && operation !== 'share-wishes') continue
      const at = `submissions/${envelopeId}`
      await atDesk('POST', `${at}/open`)
      await atDesk('POST', `${at}/read`, { readAllOfIt: true })
      await atDesk('POST', `${at}/shared`)
    }
  },
  'a teacher whom a child trusts joins, and sends what the child said': async () => {
    const teacher: FamilyPerson = {
      id: randomUUID(),
      name: 'Sam Pym',
      role: 'trusted-adult',
      children: [oneOf(conference.children).id],
      myAttendance: 'not-invited',
    }
    await save(council, { ...conference, family: [...conference.family, teacher] })
    const beside = await joinAs(council.url, await invite(council, conference, teacher.id))
    const helper = { who: 'teacher', how: ['wrote-exact-words'], inTheRoom: { others: 'nobody' } }
    const items = [{ ...aWish('Not at home.'.repeat(1 + random(40)), 'Y5'), helper }]
    const said = { conferenceId: conference.id, childId: teacher.children[0]!, lang: 'en', dir: 'ltr', items }
    for (const audience of ['everyone', 'chair-and-worker']) {
      const envelope = await sealFor(beside, { ...said, audience }, { operation: 'help-a-child' })
      await post(beside, envelope)
      await council.running.settle()
      await atDesk('POST', `submissions/${envelope.id}/open`)
      await atDesk('POST', `submissions/${envelope.id}/read`, { readAllOfIt: true })
    }
  },
  'sends something': async () => {
    const envelope = await sealFor(family.father, views(conference, 'His.'))
    await post(family.father, envelope)
    await council.running.settle()
    sent = envelope.id
  },
  'sends under an id of hers': async () => {
    const { file } = await readFile(family.mother)
    const hers = file.news.find(({ kind }) => kind === 'progress')!.id
    await post(family.father, await sealFor(family.father, views(conference, 'His.'), { id: hers }))
  },
  'is read by the chair': async () => {
    for (const what of ['open', 'read', 'shared']) {
      if (sent)
        await atDesk(
          'POST',
          `submissions/${sent}/${what}`,
          what === 'read' ? { readAllOfIt: true } : undefined,
        )
    }
  },
  'is answered': async () => {
    const answer = { text: 'To him.', lang: 'en', dir: 'ltr', origin: 'original' }
    if (sent) await atDesk('POST', `submissions/${sent}/answer`, { answer })
  },
  'is given a plan': () => {
    const plan = aPlan(oneOf(conference.children), ++version)
    return atDesk('PUT', `people/${family.father.joined.me.id}/plans/${plan.id}`, { plan })
  },
  'is told a decision, a date and a paper': async () => {
    await save(council, conference)
    const child = oneOf(conference.children)
    const day = `2126-12-${10 + random(20)}`
    const at = (what: string) => `people/${family.father.joined.me.id}/${what}`
    const decision = {
      kind: 'decision',
      id: randomUUID(),
      conferenceId: conference.id,
      child,
      day,
      version: 1,
      outcome: oneOf(['cpp-start', 'cin', 'no-plan']),
      categories: [],
      reasons: [],
      issuedOn: day,
    }
    await atDesk('PUT', at(`decisions/${decision.id}`), { decision })
    const date = { id: randomUUID(), what: 'visit', children: [child], day, status: 'planned' }
    for (const when of [day, '2127-01-04'])
      await atDesk('PUT', at('dates'), { dates: [{ ...date, day: when }] })
    const document = { what: 'letter', state: oneOf(['expected', 'arrived', 'withheld']), children: [child] }
    await atDesk('PUT', at(`documents/${randomUUID()}`), { document })
  },
  'disagrees, and is told how far it has come': async () => {
    const words = { text: 'His complaint.', lang: 'en', dir: 'ltr' }
    const topic = oneOf(['decision', 'chair-manner', 'compliment'])
    const envelope = await sealFor(family.father, { topic, words }, { operation: 'disagree' })
    await post(family.father, envelope)
    await council.running.settle()
    await atDesk('POST', `submissions/${envelope.id}/open`)
    const step = { id: randomUUID(), day: '2126-12-05', step: 'received' }
    await atDesk('POST', `submissions/${envelope.id}/steps`, { step })
  },
  'has a plan put right, ended and brought in': async () => {
    await save(council, conference)
    const person = `people/${family.father.joined.me.id}`
    const plan = aPlan(oneOf(conference.children), ++version)
    await atDesk('PUT', `${person}/plans/${plan.id}`, { plan })
    const why = [{ text: 'Wrong.', lang: 'en', dir: 'ltr', origin: 'original' }]
    const right = { ...plan, version: ++version, correction: { ofVersion: plan.version, what: why } }
    await atDesk('POST', `${person}/plans/${plan.id}/correct`, { plan: right, takeBack: true })
    await atDesk('POST', `${person}/plans/${plan.id}/end`, {
      ended: { on: '2127-01-01', why },
      issuedOn: '2127-01-01',
    })
    version += 2
    const people = [family.father.joined.me.id]
    await atDesk('POST', `plans/${plan.id}/import`, { people, plan: { ...plan, version } })
  },
  'is invited again, and somebody guesses the PIN': async () => {
    await save(council, conference)
    const { code } = await invite(council, conference, conference.family[1]!.id)
    const deviceKey = family.father.publicKey
    await tell(council.url, 'POST', '/v1/join', { body: { code, meetingPin: '000000', deviceKey } })
  },
  'gets another phone and stops it': async () => {
    await save(council, conference)
    const phone = await joinAs(council.url, await invite(council, conference, conference.family[1]!.id))
    await tell(council.url, 'POST', `/v1/devices/${phone.joined.deviceId}/stop`, {
      token: phone.joined.readingToken,
    })
  },
  'another family has a meeting': () => save(council, aConference()),
}

function saveHim(change: Partial<FamilyPerson>): Promise<void> {
  const [leila, marek] = conference.family
  return save(council, { ...conference, family: [leila!, { ...marek!, ...change }] })
}

const child = (): FamilyPerson => ({
  id: randomUUID(),
  name: 'Maya Haddad',
  role: 'young-person',
  children: [conference.children[0]!.id],
  myAttendance: 'part',
})

test(
  `whatever others of the family do, not one byte of hers changes (seed ${seed})`,
  async () => {
    const { mother } = family
    const before = await readFile(mother)
    const devices = await tell(council.url, 'GET', '/v1/devices', { token: mother.joined.readingToken })
    const names = Object.keys(steps)
    const done: string[] = []
    for (let i = 0; i < STEPS; i++) {
      const name = i < names.length ? names[i]! : oneOf(names)
      await steps[name]!()
      done.push(name)
      expect((await readFile(mother)).text, `seed ${seed}, after he ${done.join(', ')}`).toBe(before.text)
      expect((await readFile(mother, before.file.cursor)).status).toBe(304)
    }
    expect((await tell(council.url, 'GET', '/v1/devices', { token: mother.joined.readingToken })).text).toBe(
      devices.text,
    )
    expect(done).toHaveLength(STEPS)
    console.info(`paired worlds: ${done.length} pairs, seed ${seed}`)
  },
  60_000 + 500 * STEPS,
)

test('and what is hers does change it, so the comparison can fail', async () => {
  const { mother } = family
  const before = await readFile(mother)
  await save(council, { ...conference, time: '11:11' })
  expect((await readFile(mother)).text).not.toBe(before.text)
  expect((await readFile(mother, before.file.cursor)).status).toBe(200)
})
