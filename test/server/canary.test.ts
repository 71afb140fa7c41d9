/** The other parent: whatever he asks, in whatever way, nothing of hers comes back, nor into any log. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { councilRoutes, familyRoutes } from '../../contract/operations/index.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, type Family, views } from './family.ts'
import { type Phone, post, readFile, sealFor, tell } from './phone.ts'

const canaries = [
  'heron-in-her-views',
  'curlew-in-her-answer',
  'Wren Her-Worker',
  'Lapwing House',
  'dunlin-in-her-plan',
  'Godwit Road 4',
  'knot-in-her-decision',
  'ruff-in-her-complaint',
]

let council: TestCouncil
let family: Family
let hers: readonly string[]
let said = ''

beforeAll(async () => {
  council = await aCouncil({ LOG_LEVEL: 'trace' })
  const plain = aConference()
  const [leila, marek] = plain.family
  const wren = { ...plain.workers[1]!, name: 'Wren Her-Worker' }
  const conference = {
    ...plain,
    workers: [plain.workers[0]!, wren],
    family: [leila!, { ...marek!, leaveOut: [wren.id] }],
  }
  family = await aFamily(council, conference)
  const { mother, father } = family
  const envelope = await sealFor(mother, views(conference, 'heron-in-her-views'))
  await post(mother, envelope)
  await council.running.settle()
  const step = (what: string, body?: object) =>
    tell(council.url, 'POST', `/v1/council/submissions/${envelope.id}/${what}`, {
      token: council.chairKey,
      ...(body ? { body } : {}),
    })
  said += (await step('open')).text
  await step('read', { readAllOfIt: true })
  await step('answer', { answer: text('curlew-in-her-answer') })
  const plan = {
    kind: 'plan',
    id: envelope.id,
    child: conference.children[0],
    version: 1,
    status: 'full',
    from: '2126-01-01',
    categories: [],
    goingWell: [text('dunlin-in-her-plan'), text('Lapwing House')],
    worries: [],
    goals: [],
    issuedOn: '2126-01-01',
  }
  await give(mother, 'plans', plan.id, { plan })
  // The same plan as the father may read it: what tells where she lives is absent.
  const hisPlan = { ...plan, id: randomUUID(), goingWell: [text('School every day')] }
  expect((await give(father, 'plans', hisPlan.id, { plan: hisPlan })).status).toBe(200)
  await giveAfterTheMeeting(conference, envelope.id)
  hers = [...canaries, envelope.id, mother.joined.me.id, mother.joined.deviceId, 'Leila Haddad']
})
afterAll(() => council.stop())

const text = (words: string) => ({ text: words, lang: 'en', dir: 'ltr', origin: 'original' })

const give = (to: Phone, what: string, id: string, body: object) =>
  tell(council.url, 'PUT', `/v1/council/people/${to.joined.me.id}/${what}/${id}`, {
    token: council.chairKey,
    body,
  })

/** Dates, papers, a decision and a complaint: each with something of hers that nobody else may read. */
async function giveAfterTheMeeting(conference: CouncilConference, envelopeId: string): Promise<void> {
  const { mother } = family
  const [child] = conference.children
  const visit = {
    id: randomUUID(),
    what: 'visit',
    children: [child],
    day: '2126-12-20',
    time: '16:00',
    status: 'planned',
    place: text('Godwit Road 4'),
  }
  const dates = `/v1/council/people/${mother.joined.me.id}/dates`
  await tell(council.url, 'PUT', dates, { token: council.chairKey, body: { dates: [visit] } })
  const decision = {
    kind: 'decision',
    id: randomUUID(),
    conferenceId: conference.id,
    child,
    day: '2126-12-03',
    version: 1,
    outcome: 'cpp-start',
    categories: [],
    reasons: [text('knot-in-her-decision')],
    saidBack: [{ envelopeId, words: [text('curlew-in-her-answer')] }],
    issuedOn: '2126-12-03',
  }
  await give(mother, 'decisions', decision.id, { decision })
  const words = { text: 'ruff-in-her-complaint', lang: 'en', dir: 'ltr' }
  const sealed = await sealFor(mother, { topic: 'decision', words }, { operation: 'disagree' })
  await post(mother, sealed)
  await council.running.settle()
  const at = `/v1/council/submissions/${sealed.id}`
  said += (await tell(council.url, 'POST', `${at}/open`, { token: council.chairKey })).text
  const step = { id: randomUUID(), day: '2126-12-05', step: 'received', words: [text('Godwit Road 4')] }
  await tell(council.url, 'POST', `${at}/steps`, { token: council.chairKey, body: { step } })
}

test('nothing of the mother’s is in anything the father is answered, errors included', async () => {
  const { father, mother, conference } = family
  const answers: string[] = []
  const ids = [
    conference.id,
    hers[canaries.length]!,
    mother.joined.me.id,
    mother.joined.deviceId,
    father.joined.me.id,
  ]
  for (const route of [...familyRoutes, ...councilRoutes]) {
    for (const token of [father.joined.readingToken, father.joined.postingToken, undefined]) {
      for (const id of ids) {
        const path = route.path.replace('{sha256}', 'a'.repeat(64)).replace(/\{\w+\}/g, id)
        for (const raw of ['{}', '{', JSON.stringify({ ids, since: '' })]) {
          const body = route.method === 'GET' ? {} : { raw }
          const told = await tell(council.url, route.method, path, { ...(token ? { token } : {}), ...body })
          // An id he sent himself may come back; hers may not come from us.
          const text = [...told.headers].flat().join('\n') + told.text
          answers.push(JSON.stringify(told.body.missing) === JSON.stringify(ids) ? '' : text)
        }
      }
    }
  }
  const all = answers.join('\n')
  expect(hers.filter((canary) => all.includes(canary))).toEqual([])
  expect(all).toContain('Marek Nowak')
  console.info(`canary: ${answers.length} answers searched for ${hers.length} things, 0 found`)
}, 60_000)

test('the father reads his own copy of the plan, without the mother’s address and without a gap where it was', async () => {
  const { father } = family
  const { file, text: all } = await readFile(father)
  const kinds = file.news.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'plan')).toHaveLength(1)
  for (const kind of ['decision', 'appointment', 'document', 'complaint', 'earlier-plan'])
    expect(kinds).not.toContain(kind)
  expect(hers.filter((canary) => all.includes(canary))).toEqual([])
})

test('nothing that anybody wrote, no name, code, key or address is in the log', async () => {
  const { mother, father } = family
  const log = council.logged()
  const secret = [
    ...canaries,
    'Leila',
    'Marek',
    'Margaret',
    'Rowan',
    '127.0.0.1',
    council.chairKey,
    mother.joined.readingToken,
    father.joined.postingToken,
    mother.joined.descriptor,
  ]
  expect(secret.filter((word) => log.includes(word))).toEqual([])
  expect(log).toContain('"operation":"open-submission"')
})

test('the search finds them where they belong: in her own case file and on the desk', async () => {
  const { mother } = family
  const { text } = await tell(council.url, 'GET', '/v1/case-file', { token: mother.joined.readingToken })
  const found = hers.filter((canary) => (text + said).includes(canary))
  expect(found.sort()).toEqual(hers.filter((one) => one !== mother.joined.deviceId).sort())
})
