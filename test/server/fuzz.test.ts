/**
 * Hostile bodies to every route, by everybody who may ask it: never a fault, never a word of what was sent in a refusal or
 * a log, and the server goes on. FUZZ_REQUESTS sets how many, SEED which.
 */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Route } from '../../contract/operation.ts'
import { councilRoutes, familyRoutes } from '../../contract/operations/index.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family, views } from './family.ts'
import { bodyFor, CANARY } from './hostile.ts'
import { post, sealFor, tell } from './phone.ts'

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 800)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const routes: readonly Route[] = [...familyRoutes, ...councilRoutes]

let council: TestCouncil
let family: Family
let ids: string[]
beforeAll(async () => {
  council = await aCouncil({ LOG_LEVEL: 'trace' })
  family = await aFamily(council)
  const envelope = await sealFor(family.mother, views(family.conference, 'Said before all of this.'))
  await post(family.mother, envelope)
  await council.running.settle()
  // Ids of things that are there, so that what is asked is not always about nothing.
  ids = [
    family.conference.id,
    family.mother.joined.me.id,
    family.father.joined.me.id,
    envelope.id,
    randomUUID(),
  ]
})
afterAll(() => council.stop())

const tokenFor = ({ asker }: Route) =>
  ({
    anyone: undefined,
    posting: family.mother.joined.postingToken,
    reading: family.mother.joined.readingToken,
    council: council.chairKey,
  })[asker]

interface Question {
  readonly route: Route
  readonly raw: string
  readonly segment: string
}

const question = (): fc.Arbitrary<Question> =>
  fc.constantFrom(...routes).chain((route) =>
    fc.record({
      route: fc.constant(route),
      raw: bodyFor(route, ids),
      segment: fc.oneof(
        fc.constantFrom(...ids),
        fc.constantFrom(CANARY, 'a'.repeat(64), `${CANARY}'`, '%00'),
      ),
    }),
  )

async function ask({ route, raw, segment }: Question): Promise<number> {
  const path = route.path.replace(/\{\w+\}/g, encodeURIComponent(segment))
  const token = tokenFor(route)
  const type = route.name === 'send-chunk' ? 'application/octet-stream' : 'application/json'
  const query =
    route.method === 'GET' ? `?${new URLSearchParams({ since: CANARY, kinds: raw.slice(0, 200) })}` : ''
  const told = await tell(council.url, route.method, path + query, {
    ...(token ? { token } : {}),
    ...(route.method === 'GET' ? {} : { raw, headers: { 'content-type': type } }),
  })
  expect([200, 304, 400, 401, 403, 404, 413, 415, 422, 429]).toContain(told.status)
  if (told.status >= 400) {
    expect(told.text, 'a refusal says where, never what').not.toContain(CANARY)
    const said = Object.keys(told.body).filter(
      (key) => !['problem', 'where', 'refusal', 'missing'].includes(key),
    )
    expect(said).toEqual([])
  }
  return told.status
}

test(
  `nothing that is sent to any route is a fault, or comes back, or is written down (${REQUESTS} requests, seed ${seed})`,
  async () => {
    const counts = new Map<number, number>()
    const found = await fc.check(
      fc.asyncProperty(question(), async (one) => {
        const status = await ask(one)
        counts.set(status, (counts.get(status) ?? 0) + 1)
      }),
      { numRuns: REQUESTS, seed, endOnFailure: true },
    )
    if (found.failed) throw new Error(fc.defaultReportMessage(found) ?? 'A route failed.')
    expect(council.logged().includes(CANARY), 'nothing that was sent is in a log').toBe(false)
    expect(council.logged().includes('"operation":"save-conference"'), 'there are logs').toBe(true)
    // Were they all turned away at the door, nothing behind it was tried.
    expect(counts.get(200) ?? 0).toBeGreaterThan(REQUESTS / 50)
    expect((counts.get(400) ?? 0) + (counts.get(422) ?? 0)).toBeGreaterThan(REQUESTS / 10)
    const done = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const well = counts.get(200) ?? 0
    console.info(`fuzz: ${done} requests to ${routes.length} routes, ${well} of them taken, seed ${seed}`)
  },
  60_000 + REQUESTS * 200,
)

test('after all of this every word that was there is there, and hers are still taken', async () => {
  expect((await tell(council.url, 'GET', '/readyz')).status).toBe(200)
  const envelope = await sealFor(family.mother, views(family.conference, 'Still here.'))
  expect((await post(family.mother, envelope)).status).toBe(200)
  const kept =
    await council.admin`select 1 from envelope where id in ${council.admin([ids[3]!, envelope.id])}`
  expect(kept).toHaveLength(2)
})
