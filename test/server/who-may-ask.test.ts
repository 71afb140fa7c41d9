/** Every route of the contract, asked by everybody there is. The contract alone says who is let in. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Route } from '../../contract/operation.ts'
import { councilRoutes, familyRoutes } from '../../contract/operations/index.ts'
import { allScopes, makeCouncilKey } from '../../server/who/council-key.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, type Family } from './family.ts'
import { type Told, tell } from './phone.ts'

const routes: readonly Route[] = [...familyRoutes, ...councilRoutes]

let council: TestCouncil
let family: Family
let keys: Readonly<Record<string, string | undefined>>
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  const { mother } = family
  const keyFor = (scopes: (typeof allScopes)[number][]) =>
    makeCouncilKey(council.config, { workerName: 'A Worker', workerRole: 'chair', scopes })
  keys = {
    nobody: undefined,
    'a made-up key': 'desk_made-up',
    posting: mother.joined.postingToken,
    reading: mother.joined.readingToken,
    'council without scopes': await keyFor([]),
    ...Object.fromEntries(
      await Promise.all(allScopes.map(async (scope) => [`council: ${scope}`, await keyFor([scope])])),
    ),
  }
})
afterAll(() => council.stop())

/** A well-formed question that changes nothing that matters here. */
function ask(route: Route, token: string | undefined): Promise<Told> {
  const id = randomUUID()
  const path = route.path.replace('{sha256}', 'a'.repeat(64)).replace(/\{\w+\}/g, id)
  const bodies: Record<string, object> = {
    join: { code: '0000', meetingPin: '000000', deviceKey: family.mother.publicKey },
    'send-envelope': { v: 1, id, to: 'x', enc: 'AA', ct: 'AA' },
    'check-receipts': { ids: [] },
    'save-conference': aConference({ id, family: [] }),
    'issue-invitation': { personId: id, conferenceId: id, way: 'letter' },
    'publish-plan': {},
    'mark-read': { readAllOfIt: true },
    'go-through-point': { goneThrough: true },
    'answer-submission': { answer: { text: 'x', lang: 'en', dir: 'ltr', origin: 'original' } },
  }
  const isBinary = route.name === 'send-chunk'
  const body = bodies[route.name]
  return tell(council.url, route.method, path, {
    ...(token ? { token } : {}),
    ...(isBinary ? { raw: Buffer.from('x'), headers: { 'content-type': 'application/octet-stream' } } : {}),
    ...(body ? { body } : {}),
  })
}

function expected(route: Route, who: string): 'let in' | 'unknown-key' | 'not-allowed' {
  if (route.asker === 'anyone') return 'let in'
  if (route.asker !== 'council') return who === route.asker ? 'let in' : 'unknown-key'
  if (!who.startsWith('council')) return 'unknown-key'
  return !route.scope || who === `council: ${route.scope}` ? 'let in' : 'not-allowed'
}

test('every route lets in those whom the contract names, and nobody else', async () => {
  let checks = 0
  for (const route of routes) {
    for (const [who, token] of Object.entries(keys)) {
      const told = await ask(route, token)
      const wanted = expected(route, who)
      const got = ['unknown-key', 'not-allowed'].find((problem) => problem === told.body.problem) ?? 'let in'
      expect(`${route.name} by ${who}: ${got}`).toBe(`${route.name} by ${who}: ${wanted}`)
      expect(told.status).toBe({ 'let in': told.status, 'unknown-key': 401, 'not-allowed': 403 }[wanted])
      if (wanted === 'let in') expect([200, 304, 400, 404, 422]).toContain(told.status)
      checks += 1
    }
  }
  expect(checks).toBe(routes.length * Object.keys(keys).length)
  console.info(`who may ask: ${checks} checks`)
})

test('a stopped key and a key of another council open nothing', async () => {
  const key = await makeCouncilKey(council.config, { workerName: 'Gone', workerRole: 'chair' })
  await council.admin`update council_key set stopped_at = now() where worker_name = 'Gone'`
  expect((await tell(council.url, 'GET', '/v1/council/me', { token: key })).status).toBe(401)
  const elsewhere = await makeCouncilKey(
    { ...council.config, authority: 'southmoor' },
    { workerName: 'Next door', workerRole: 'chair' },
  )
  expect((await tell(council.url, 'GET', '/v1/council/me', { token: elsewhere })).status).toBe(401)
})

test('a person cannot stop a phone that is not theirs, nor tell it from one that never was', async () => {
  const { mother, father } = family
  const stop = (id: string) =>
    tell(council.url, 'POST', `/v1/devices/${id}/stop`, { token: father.joined.readingToken })
  const hers = await stop(mother.joined.deviceId)
  const nobodys = await stop(randomUUID())
  expect(hers).toMatchObject({ status: 404, body: { problem: 'not-found' } })
  expect(hers.text).toBe(nobodys.text)
  const devices = await tell(council.url, 'GET', '/v1/devices', { token: mother.joined.readingToken })
  expect(devices.body.devices).toEqual([expect.objectContaining({ stopped: false })])
})

test('whoever guesses keys is slowed down, while a family’s own phone is still answered', async () => {
  const tries = await Promise.all(
    Array.from({ length: 260 }, () => tell(council.url, 'GET', '/v1/devices', { token: 'guess' })),
  )
  const slowed = tries.filter(({ status }) => status === 429)
  expect(slowed.length).toBeGreaterThan(0)
  expect(Number(slowed[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  const known = await tell(council.url, 'GET', '/v1/devices', { token: family.mother.joined.readingToken })
  expect(known.status).toBe(200)
})
