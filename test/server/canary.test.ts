/** The other parent: whatever he asks, in whatever way, nothing of hers comes back, nor into any log. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { councilRoutes, familyRoutes } from '../../contract/operations/index.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, type Family, views } from './family.ts'
import { post, sealFor, tell } from './phone.ts'

const canaries = [
  'heron-in-her-views',
  'curlew-in-her-answer',
  'Wren Her-Worker',
  'Lapwing House',
  'dunlin-in-her-plan',
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
  const { mother } = family
  const envelope = await sealFor(mother, views(conference, 'heron-in-her-views'))
  await post(mother, envelope)
  await council.running.settle()
  const text = (words: string) => ({ text: words, lang: 'en', dir: 'ltr', origin: 'original' })
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
  await tell(council.url, 'PUT', `/v1/council/people/${mother.joined.me.id}/plans/${plan.id}`, {
    token: council.chairKey,
    body: { plan },
  })
  hers = [...canaries, envelope.id, mother.joined.me.id, mother.joined.deviceId, 'Leila Haddad']
})
afterAll(() => council.stop())

test('nothing of the mother’s is in anything the father is answered, errors included', async () => {
  const { father, mother, conference } = family
  const answers: string[] = []
  const ids = [conference.id, hers[5]!, mother.joined.me.id, mother.joined.deviceId, father.joined.me.id]
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
}, 60_000)

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
