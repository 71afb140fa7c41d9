/** Every role and every table, asked in SQL: what a role may see when the server forgets to ask rightly. */
import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServiceRole, serviceRoles } from '../../server/config/read-config.ts'
import { checkRoles } from '../../server/db/boot-check.ts'
import { openPool, openPools, setContext } from '../../server/db/pools.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family, views } from './family.ts'
import { post, sealFor, tell } from './phone.ts'

const tables = [
  'authority',
  'council_key',
  'audit',
  'audit_head',
  'conference',
  'person',
  'conference_person',
  'invitation',
  'device',
  'envelope',
  'feedback',
  'unfiled',
  'chunk',
  'filing',
  'worker_event',
  'case_item',
  'plan_version',
  'slot_set',
  'slot',
  'slot_for',
  'slot_hold',
  'booking',
  'booking_version',
] as const
type Table = (typeof tables)[number]

/** Which tables a role may read at all. Everything else is refused by PostgreSQL itself. */
const mayRead: Readonly<Record<ServiceRole, readonly Table[]>> = {
  svc_postbox: ['authority', 'person', 'device', 'envelope', 'chunk'],
  svc_family: ['authority', 'invitation', 'device', 'person', 'case_item', 'chunk'],
  svc_desk: [
    'authority',
    'council_key',
    'conference',
    'person',
    'conference_person',
    'invitation',
    'device',
    'envelope',
    'unfiled',
    'filing',
    'worker_event',
    'case_item',
    'plan_version',
    'slot_set',
    'slot',
    'slot_for',
    'slot_hold',
    'booking',
    'booking_version',
  ],
  svc_opener: [
    'authority',
    'person',
    'conference_person',
    'device',
    'envelope',
    'unfiled',
    'chunk',
    'filing',
    'case_item',
    'slot_set',
    'slot',
    'slot_for',
    'slot_hold',
    'booking',
    'booking_version',
    'feedback',
  ],
  svc_audit: ['audit', 'audit_head'],
}

let council: TestCouncil
let family: Family
let pools: Readonly<Record<ServiceRole, Sql>>
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  await post(family.mother, await sealFor(family.mother, views(family.conference, 'Hers alone.')))
  await council.running.settle()
  pools = Object.fromEntries(
    serviceRoles.map((role) => [role, openPool(council.config.databaseUrl, role, 1)]),
  ) as unknown as Record<ServiceRole, Sql> // one pool for each name in the list
})
afterAll(async () => {
  await Promise.all(Object.values(pools).map((pool) => pool.end()))
  await council.stop()
})

test('without saying who asks, no role sees a single row of any table', async () => {
  let checks = 0
  for (const role of serviceRoles) {
    for (const table of tables) {
      const count = pools[role].unsafe(`select count(*)::int as rows from ${table}`)
      if (mayRead[role].includes(table)) expect(await count, `${role} ${table}`).toEqual([{ rows: 0 }])
      else await expect(count, `${role} ${table}`).rejects.toMatchObject({ code: '42501' })
      checks += 1
    }
  }
  expect(checks).toBe(serviceRoles.length * tables.length)
  const [all] = await council.admin`select count(*)::int as rows from case_item`
  expect(all?.rows).toBeGreaterThan(4)
})

test('every table there is has forced row-level security and is in this test', async () => {
  const rows = await council.admin<{ relname: string; is_forced: boolean }[]>`
    select relname, relrowsecurity and relforcerowsecurity as is_forced from pg_class
    where relnamespace = 'heard'::regnamespace and relkind = 'r' and relname <> 'migration'`
  expect(rows.map(({ relname }) => relname).sort()).toEqual([...tables].sort())
  expect(rows.filter(({ is_forced }) => !is_forced)).toEqual([])
})

test('with the mother’s context the family role sees her rows and none of the father’s', async () => {
  const { mother, father } = family
  const seen = await pools.svc_family.begin(async (tx) => {
    await setContext(tx, { authority: 'northmoor', person: mother.joined.me.id })
    return [
      ...(await tx`select person_id from case_item`),
      ...(await tx`select person_id from device`),
      ...(await tx`select id as person_id from person`),
    ]
  })
  expect(new Set(seen.map((row) => row.person_id))).toEqual(new Set([mother.joined.me.id]))
  expect(seen.map((row) => row.person_id)).not.toContain(father.joined.me.id)
})

test('another council’s context shows nothing of this one', async () => {
  for (const role of serviceRoles) {
    const rows = await pools[role].begin(async (tx) => {
      await setContext(tx, { authority: 'southmoor', key: family.conference.id, worker_role: 'chair' })
      const found: unknown[] = []
      for (const table of mayRead[role]) found.push(...(await tx.unsafe(`select 1 from ${table}`)))
      return found
    })
    expect(rows).toEqual([])
  }
})

test('the sealed bytes are read by the opener alone, but for chunks that were sealed to the very phone that asks', async () => {
  for (const role of ['svc_postbox', 'svc_desk', 'svc_family', 'svc_audit'] as const) {
    await expect(pools[role]`select sealed from envelope`).rejects.toMatchObject({ code: '42501' })
    if (role !== 'svc_family')
      await expect(pools[role]`select sealed from chunk`).rejects.toMatchObject({ code: '42501' })
  }
})

test('the postbox knows what kind of person a phone belongs to, and not who', async () => {
  await expect(pools.svc_postbox`select name from person`).rejects.toMatchObject({ code: '42501' })
  await expect(pools.svc_postbox`select role from person`).resolves.toEqual([])
})

test('nobody may change or remove what is written for ever', async () => {
  for (const role of serviceRoles) {
    for (const table of [
      'audit',
      'envelope',
      'chunk',
      'filing',
      'worker_event',
      'plan_version',
      'booking_version',
    ]) {
      // What the opener may sweep away of chunks, keep-house.test.ts shows.
      if (table !== 'chunk' || role !== 'svc_opener')
        await expect(pools[role].unsafe(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' })
      await expect(pools[role].unsafe(`update ${table} set authority_id = 'x'`)).rejects.toMatchObject({
        code: '42501',
      })
    }
  }
})

test.each([
  ['tell-chair', 'words'],
  ['say-how-to-reach-me', 'reachMeAt'],
])(
  'a health visitor’s context does not show what was for the chair alone (%s), even in SQL',
  async (operation, field) => {
    const { mother, conference } = family
    const said = { [field]: { text: 'x', lang: 'en', dir: 'ltr' } }
    const envelope = await sealFor(mother, { conferenceId: conference.id, ...said }, { operation })
    await post(mother, envelope)
    await council.running.settle()
    const seenBy = (role: string) =>
      pools.svc_desk.begin(async (tx) => {
        await setContext(tx, { authority: 'northmoor', key: conference.id, worker_role: role })
        return [
          ...(await tx`select id from envelope where id = ${envelope.id}`),
          ...(await tx`select envelope_id from filing where envelope_id = ${envelope.id}`),
        ]
      })
    expect(await seenBy('health-visitor')).toEqual([])
    expect(await seenBy('chair')).toHaveLength(2)
    expect(await seenBy('social-worker')).toHaveLength(2)
  },
)

test('words that a family wrote are nowhere in the database in clear, and what is not secret is', async () => {
  const { mother, conference } = family
  const canary = 'cormorant-at-low-tide'
  const envelope = await sealFor(mother, views(conference, canary))
  await post(mother, envelope)
  await council.running.settle()
  const opened = await tell(council.url, 'POST', `/v1/council/submissions/${envelope.id}/open`, {
    token: council.chairKey,
  })
  expect(opened.text).toContain(canary)
  const tablesWith: Record<string, string[]> = { [canary]: [], 'Leila Haddad': [] }
  for (const table of tables) {
    const rows = await council.admin.unsafe(`select * from ${table}`)
    const dump = rows.flatMap(Object.values).map(inClear).join('\n')
    for (const [word, found] of Object.entries(tablesWith)) if (dump.includes(word)) found.push(table)
  }
  expect(tablesWith[canary]).toEqual([])
  expect(tablesWith['Leila Haddad']).toEqual(expect.arrayContaining(['person', 'case_item', 'conference']))
})

const inClear = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value)

test('the server refuses to start as a role above row-level security', async () => {
  const pools = openPools({ databaseUrl: council.config.databaseUrl, roleUrls: {} })
  const owner = openPool(council.config.databaseUrl, undefined, 1)
  await expect(checkRoles({ ...pools, desk: council.admin })).rejects.toThrow('may pass row-level security')
  await expect(checkRoles({ ...pools, desk: owner })).rejects.toThrow('owns tables')
  await expect(checkRoles({ ...pools, desk: pools.family })).rejects.toThrow(
    'runs as another role than svc_desk',
  )
  await council.admin`alter table plan_version no force row level security`
  await expect(checkRoles(pools)).rejects.toThrow('plan_version has no forced row-level security')
  await council.admin`alter table plan_version force row level security`
  await expect(checkRoles(pools)).resolves.toBeUndefined()
  await Promise.all([pools.end(), owner.end()])
})
