/** Who is let in by themselves, what is taken from them, and that what is written for them reaches nobody else. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Decision, Plan } from '../../contract/case-file.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import { makeLog } from '../../server/log/log.ts'
import { startServer } from '../../server/main.ts'
import { aConferenceWithMaya, aWish, aYoungFamily, type YoungFamily } from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aPlan, invite, save, views } from './family.ts'
import { joinAs, post, readFile, sealFor, tell } from './phone.ts'

let council: TestCouncil
let unanswered: TestCouncil
let family: YoungFamily
beforeAll(async () => {
  council = await aCouncil()
  unanswered = await aCouncil({ HEARD_AREA: 'kent' })
  family = await aYoungFamily(council)
})
afterAll(async () => {
  await council.stop()
  await unanswered.stop()
})

const words = (text: string) => [{ text, lang: 'en', dir: 'ltr' as const, origin: 'original' as const }]
const CANARY = 'You can sleep when the house is quiet'

test('a young person’s own words for a plan and a decision reach them, and no parent, advocate or anybody else', async () => {
  const { maya, mother, father, tolu, conference } = family
  const child = conference.children[0]!
  const plan: Plan = { ...aPlan(child, 1), voice: 'young-person', worries: words(CANARY) }
  const decision: Decision = {
    kind: 'decision',
    id: randomUUID(),
    conferenceId: conference.id,
    child,
    day: '2126-12-03',
    version: 1,
    outcome: 'cpp-start',
    categories: [],
    reasons: words(CANARY),
    voice: 'young-person',
    issuedOn: '2126-12-04',
  }
  const others = [mother, father, tolu]
  const before = await Promise.all(others.map((phone) => readFile(phone)))
  const to = `/v1/council/people/${maya.joined.me.id}`
  const token = council.chairKey
  expect((await tell(council.url, 'PUT', `${to}/plans/${plan.id}`, { token, body: { plan } })).status).toBe(
    200,
  )
  const told = await tell(council.url, 'PUT', `${to}/decisions/${decision.id}`, { token, body: { decision } })
  expect(told.status).toBe(200)

  const { file } = await readFile(maya)
  const hers = file.news.flatMap(({ item }) =>
    item?.kind === 'plan' || item?.kind === 'decision' ? [item] : [],
  )
  expect(hers.map(({ voice }) => voice)).toEqual(['young-person', 'young-person'])
  for (const [at, phone] of others.entries()) {
    // Not the words, and not that there is anything.
    expect((await readFile(phone, before[at]!.file.cursor)).status).toBe(304)
    expect((await readFile(phone)).text).not.toContain(CANARY)
  }
})

function withBand(ageBand: CouncilConference['children'][number]['ageBand']): CouncilConference {
  const plain = aConferenceWithMaya()
  const [maya, ...others] = plain.children
  return { ...plain, children: [{ ...maya!, ageBand }, ...others] }
}

async function inviteMaya(at: TestCouncil, conference: CouncilConference, selfUse?: string) {
  const personId = conference.family.find(({ role }) => role === 'young-person')!.id
  return await tell(at.url, 'POST', '/v1/council/invitations', {
    token: at.chairKey,
    body: { personId, conferenceId: conference.id, way: 'letter', ...(selfUse ? { selfUse } : {}) },
  })
}

test('a young person who is younger than the area’s age is invited only when the case says so, and that is kept', async () => {
  const conference = withBand('4-9')
  await save(council, conference)
  for (const said of [undefined, 'old-enough']) {
    const told = await inviteMaya(council, conference, said)
    expect(told).toMatchObject({ status: 400, body: { problem: 'unreadable', where: 'selfUse' } })
  }
  const personId = conference.family.find(({ role }) => role === 'young-person')!.id
  const [none] =
    await council.admin`select count(*)::int as made from invitation where person_id = ${personId}`
  expect(none?.made).toBe(0)

  const told = await inviteMaya(council, conference, 'case-decided')
  expect(told.status).toBe(200)
  const audited =
    await council.admin`select action from audit where subject = ${personId} and action like 'issue-invitation: %'`
  expect(audited.map(({ action }) => action)).toContain('issue-invitation: case-decided')

  // And then they are let in like anybody else.
  const phone = await joinAs(council.url, told.body as never) // an invitation, as its status says
  expect(phone.joined.me.role).toBe('young-person')
  const sent = await post(
    phone,
    await sealFor(phone, { conferenceId: conference.id }, { operation: 'share-wishes' }),
  )
  expect(sent.status).toBe(200)
})

test('who is old enough needs no more said, and nobody else is asked for it', async () => {
  const conference = withBand('10-15')
  await save(council, conference)
  expect((await inviteMaya(council, conference)).status).toBe(200)
  const parent = withBand('under-4')
  await save(council, parent)
  await invite(council, parent, parent.family[0]!.id)
})

test('the desk is told the age that stands, and whose it is', async () => {
  const ask = (at: TestCouncil) => tell(at.url, 'GET', '/v1/council/me', { token: at.chairKey })
  expect((await ask(council)).body.selfUseFrom).toEqual({ age: 10, isCouncils: true })
  expect((await ask(unanswered)).body.selfUseFrom).toEqual({ age: 10, isCouncils: false })
})

test('while a council has not said who looks at what children send, nothing of a child’s is taken, and it is said why', async () => {
  expect(unanswered.logged()).toContain('triage.desk')
  expect(council.logged()).not.toContain('triage.desk')
  const { maya, sam, mother, conference } = await aYoungFamily(unanswered)
  const said = {
    conferenceId: conference.id,
    audience: 'chair-and-worker',
    lang: 'en',
    dir: 'ltr',
    items: [aWish('I hide')],
  }
  const envelope = await sealFor(maya, said, { operation: 'share-wishes' })
  expect(await post(maya, envelope)).toMatchObject({
    status: 422,
    body: { refusal: 'nobody-looks-yet', where: 'triage.desk' },
  })
  const kept = async () =>
    (await unanswered.admin`select count(*)::int as kept from envelope where id = ${envelope.id}`)[0]?.kept
  expect(await kept()).toBe(0)
  // A trusted adult sends what a child said to them, so theirs waits too. Whatever is inside: nobody looks into it.
  expect(await post(sam, await sealFor(sam, {}, { operation: 'help-a-child' }))).toMatchObject({
    body: { refusal: 'nobody-looks-yet', where: 'triage.desk' },
  })
  expect((await post(mother, await sealFor(mother, views(conference, 'A parent may.')))).status).toBe(200)

  // The phone holds it and tries again: once the council has answered, the very same bytes go.
  const later = await startServer(
    { ...unanswered.config, hasTriage: true, migrate: false },
    { log: makeLog('silent') },
  )
  try {
    expect((await post({ ...maya, url: later.url }, envelope)).status).toBe(200)
  } finally {
    await later.stop()
  }
  expect(await kept()).toBe(1)
  // What was kept has its receipt for ever, whatever the area says afterwards.
  expect((await post(maya, envelope)).status).toBe(200)
})
