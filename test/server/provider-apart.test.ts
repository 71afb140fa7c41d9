/**
 * Every operation of a council, asked with the key of each provider about what is its own, another's and nobody's; and
 * every table in SQL, under the role, when the server forgets to ask rightly. How many were tried is printed.
 */
import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Route } from '../../contract/operation.ts'
import { councilRoutes } from '../../contract/operations/index.ts'
import { openPool, setContext, type Tx } from '../../server/db/pools.ts'
import { allScopes, makeCouncilKey } from '../../server/who/council-key.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, aPlan, type Family, views } from './family.ts'
import { type Phone, post, sealFor, type Told, tell } from './phone.ts'

const providers = ['Northmoor Young Voices', 'Moorside Advocates'] as const
type Provider = (typeof providers)[number]

let council: TestCouncil
let family: Family
let desk: Sql
/** Of each provider: its request, the set of times it gave and one of those times. */
interface Theirs {
  readonly key: string
  readonly personId: string
  readonly request: string
  readonly set: string
  readonly slot: string
}
const theirs = {} as Record<Provider, Theirs>

beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  desk = openPool(council.config.databaseUrl, 'svc_desk', 1)
  theirs[providers[0]] = await askOf(providers[0], family.mother, 'plover-at-dusk')
  theirs[providers[1]] = await askOf(providers[1], family.father, 'curlew-at-dawn')
  await send(family.mother, 'share-views', views(family.conference, 'heron-for-the-meeting'))
  await send(family.mother, 'say-what-keeps-me-safe', { needs: ['arrive-apart'] })
  const plan = aPlan(family.conference.children[0], 1)
  await asCouncil('PUT', `people/${family.mother.joined.me.id}/plans/${plan.id}`, { plan })
  const chairs = { slotKind: 'meet-the-chair', personIds: [family.mother.joined.me.id] }
  await asCouncil('PUT', `slots/${randomUUID()}`, { ...chairs, slots: [aTime('09:00')] })
})
afterAll(async () => {
  await desk.end()
  await council.stop()
})

const aTime = (time: string) => ({ id: randomUUID(), day: '2126-12-01', time, minutesLong: 30 })
const asCouncil = (method: string, path: string, body?: object) =>
  tell(council.url, method, `/v1/council/${path}`, { token: council.chairKey, ...(body ? { body } : {}) })

async function send(phone: Phone, operation: string, input: object): Promise<string> {
  const envelope = await sealFor(phone, { ...input }, { operation })
  await post(phone, envelope)
  await council.running.settle()
  return envelope.id
}

async function askOf(provider: Provider, phone: Phone, words: string): Promise<Theirs> {
  const personId = phone.joined.me.id
  const set = randomUUID()
  const time = aTime('10:00')
  await asCouncil('PUT', `slots/${set}`, {
    slotKind: 'advocate',
    provider,
    slots: [time],
    personIds: [personId],
  })
  const request = await send(phone, 'ask-advocate', {
    conferenceId: family.conference.id,
    asking: 'parent',
    isFor: 'child',
    childId: family.conference.children[0]!.id,
    provider,
    slots: [time.id],
    safeWhen: { text: words, lang: 'en', dir: 'ltr' },
  })
  const key = await makeCouncilKey(council.config, {
    workerName: `Somebody at ${provider}`,
    workerRole: 'chair', // even with the most trusted role there is
    scopes: allScopes,
    provider,
  })
  return { key, personId, request, set, slot: time.id }
}

/** What each route is asked about somebody's things, well enough formed to be answered. */
function ask(
  route: Route,
  { personId, request, set, slot }: Theirs,
  provider: string,
  key: string,
): Promise<Told> {
  const plan = aPlan(family.conference.children[0], 9)
  const ids: Readonly<Record<string, string>> = { personId, envelopeId: request, planId: plan.id }
  const ofBooking = route.path.startsWith('/v1/council/bookings') || route.path.includes('/submissions')
  const own = route.path.includes('/slots/') ? set : ofBooking ? request : family.conference.id
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? own)
  const text = { text: 'x', lang: 'en', dir: 'ltr', origin: 'original' }
  const bodies: Readonly<Record<string, object>> = {
    'save-conference': aConference({ id: family.conference.id }),
    'issue-invitation': { personId, conferenceId: family.conference.id, way: 'letter' },
    'publish-plan': { plan },
    'mark-read': { readAllOfIt: true },
    'answer-submission': { answer: text },
    'answer-booking': { version: 2, answer: 'decline', words: text },
    'save-slots': {
      slotKind: 'advocate',
      provider,
      slots: [{ ...aTime('10:00'), id: slot }, aTime('16:00')],
      personIds: [personId],
    },
  }
  const body = route.method === 'GET' ? undefined : (bodies[route.name] ?? {})
  return tell(council.url, route.method, path, { token: key, ...(body ? { body } : {}) })
}

const nobodys = (): Theirs => ({
  key: '',
  personId: randomUUID(),
  request: randomUUID(),
  set: randomUUID(),
  slot: randomUUID(),
})

/** What must never be in anything that this provider is answered. */
function secretsFrom(provider: Provider): readonly string[] {
  const other = theirs[providers.find((one) => one !== provider)!]
  const otherName = provider === providers[0] ? 'Marek Nowak' : 'Leila Haddad'
  const words = provider === providers[0] ? 'curlew-at-dawn' : 'plover-at-dusk'
  return [
    other.request,
    other.set,
    other.slot,
    otherName,
    words,
    family.conference.id,
    'heron-for-the-meeting',
  ]
}

/** Everything that is kept, except the audit and who opened what. */
async function everything(): Promise<string> {
  const kept = [
    'booking',
    'booking_version',
    'slot',
    'slot_set',
    'slot_for',
    'slot_hold',
    'case_item',
    'person',
  ]
  const rows = []
  for (const table of [...kept, 'conference', 'invitation', 'plan_version', 'filing'])
    rows.push(
      await council.admin.unsafe(`select md5(string_agg(t::text, '|' order by t::text)) from ${table} t`),
    )
  return JSON.stringify(rows)
}

test('by HTTP every operation gives a provider its own, and nothing of anybody else’s', async () => {
  let tried = 0
  for (const provider of providers) {
    const { key } = theirs[provider]
    const other = theirs[providers.find((one) => one !== provider)!]
    for (const route of councilRoutes as readonly Route[]) {
      for (const [whose, target] of [
        ['another’s', other],
        ['nobody’s', nobodys()],
      ] as const) {
        const before = await everything()
        const told = await ask(route, target, provider, key)
        const what = `${route.name} with ${provider}’s key about ${whose}: ${told.status} ${told.text}`
        for (const secret of secretsFrom(provider)) expect(told.text, what).not.toContain(secret)
        expect(told.status, what).toBeLessThan(500)
        if (route.scope !== undefined && route.scope !== 'bookings') expect(told.status, what).toBe(403)
        else if (route.path.includes('{')) expect([404, 422], what).toContain(told.status)
        else expect(told.status, what).toBe(200)
        expect(await everything(), what).toBe(before)
        tried += 1
      }
    }
    for (const route of councilRoutes as readonly Route[]) {
      const told = await ask(route, theirs[provider], provider, key)
      const isOpen = route.scope === undefined || route.scope === 'bookings'
      expect(told.status, `${route.name} about its own: ${told.text}`).toBe(isOpen ? 200 : 403)
      for (const secret of secretsFrom(provider)) expect(told.text, route.name).not.toContain(secret)
      tried += 1
    }
  }
  expect(tried).toBe(providers.length * 3 * councilRoutes.length)
  console.info(`providers: ${tried} operations tried with a provider's key`)
})

test('and the council’s own key does see both, so the comparison can fail', async () => {
  const told = await asCouncil('GET', 'bookings')
  for (const { request } of Object.values(theirs)) expect(told.text).toContain(request)
  expect(told.text).toContain(family.conference.id)
})

const tables = async () =>
  (
    await council.admin<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'heard'::regnamespace and relkind = 'r' order by 1`
  ).map(({ name }) => name)

async function asProvider<T>(provider: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const kept: { value?: T } = {}
  const undo = new Error('nothing of this stays')
  await desk
    .begin(async (tx) => {
      const context = {
        authority: 'northmoor',
        key: randomUUID(),
        worker_role: 'chair',
        books: 'yes',
        provider,
      }
      await setContext(tx, context)
      kept.value = await work(tx)
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return kept.value as T // set before the only way out that is not an error
}

/** Runs it, or says why PostgreSQL would not. */
async function tryIt(tx: Tx, statement: string): Promise<readonly object[] | string> {
  try {
    return await tx.savepoint((inner) => inner.unsafe(statement))
  } catch (error) {
    return String((error as { code?: string }).code) // PostgreSQL's own
  }
}

test('in SQL, under the role, no table shows a provider a row of anybody else’s, and none can be changed', async () => {
  let tried = 0
  for (const provider of [...providers, 'No such provider']) {
    const secrets =
      provider === 'No such provider'
        ? Object.values(theirs).flatMap(({ request, set, slot, personId }) => [request, set, slot, personId])
        : [...secretsFrom(provider as Provider)].filter((one) => one !== family.conference.id)
    for (const table of await tables()) {
      const columns = await council.admin<{ name: string }[]>`
        select column_name as name from information_schema.column_privileges
        where grantee = 'svc_desk' and table_schema = 'heard' and table_name = ${table} and privilege_type = 'SELECT'`
      const list = columns.map(({ name }) => name).join(', ')
      const found = await asProvider(provider, async (tx) => {
        const seen = list ? await tryIt(tx, `select ${list} from ${table}`) : '42501'
        const gone = await tryIt(tx, `delete from ${table} returning *`)
        const same = columns[0]?.name ?? 'authority_id'
        const changed = await tryIt(tx, `update ${table} set ${same} = ${same} returning ${same}`)
        return { seen, gone, changed }
      })
      for (const secret of secrets)
        expect(JSON.stringify(found), `${provider} ${table}`).not.toContain(secret)
      if (apart.includes(table)) expect(found.seen, `${provider} ${table}`).toEqual([])
      tried += 3
    }
  }
  console.info(`providers: ${tried} statements tried under the role`)
})
/** Nothing of the case behind a request. */
const apart = ['conference', 'conference_person', 'invitation', 'envelope', 'unfiled', 'plan_version']

test('in SQL a provider can put nothing where it has no business', async () => {
  const [own, other] = [theirs[providers[0]], theirs[providers[1]]]
  const item = (kind: string, id: string) =>
    `insert into case_item (authority_id, person_id, kind, id, seq, body)
     values ('northmoor', '${other.personId}', '${kind}', '${id}', 99999, '{"envelopeId": "${other.request}"}')`
  const attempts: readonly string[] = [
    ...['booking', 'opening', 'slots', 'plan', 'conference', 'progress'].map((kind) =>
      item(kind, other.request),
    ),
    item('booking', own.request),
    `insert into slot_hold (authority_id, slot_id, booking_id) values ('northmoor', '${own.slot}', '${other.request}')`,
    `insert into slot_hold (authority_id, slot_id) values ('northmoor', '${other.slot}')`,
    `insert into slot_for values ('northmoor', '${other.slot}', '${own.personId}')`,
    `insert into slot_set (authority_id, id, slot_kind, provider) values ('northmoor', '${randomUUID()}', 'advocate', '${providers[1]}')`,
    `insert into booking_version (authority_id, booking_id, version, status, actor) values ('northmoor', '${other.request}', 9, 'confirmed', 'x')`,
  ]
  for (const statement of attempts) {
    const told = await asProvider(providers[0], (tx) => tryIt(tx, statement))
    expect(told, statement).toBe('42501')
  }
})
