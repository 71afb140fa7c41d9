import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPools, type Pools } from '../../server/db/pools.ts'
import { verifyAudit } from '../../server/jobs/verify-audit.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, views } from './family.ts'
import { post, sealFor, tell } from './phone.ts'

let council: TestCouncil
let pools: Pools
beforeAll(async () => {
  council = await aCouncil()
  pools = openPools(council.config)
  const { mother, father, conference } = await aFamily(council)
  const envelopes = await Promise.all(
    [mother, father, mother].map((phone) =>
      sealFor(phone, views(conference, 'Words.')).then((one) => ({ phone, one })),
    ),
  )
  await Promise.all(envelopes.map(({ phone, one }) => post(phone, one)))
  await council.running.settle()
  await tell(council.url, 'POST', `/v1/council/submissions/${envelopes[0]!.one.id}/open`, {
    token: council.chairKey,
  })
  await tell(council.url, 'GET', '/v1/council/inbox', { token: council.chairKey })
  await tell(council.url, 'GET', `/v1/council/conferences/${conference.id}`, { token: council.chairKey })
})
afterAll(async () => {
  await pools.end()
  await council.stop()
})

const verdict = () => verifyAudit(pools.audit, 'northmoor')

/** Changes the past as only somebody above the database could, and puts it back. */
async function tamper(change: string, back: string): Promise<void> {
  await council.admin.unsafe(
    `alter table audit disable trigger all; ${change}; alter table audit enable trigger all`,
  )
  const seen = await verdict()
  await council.admin.unsafe(
    `alter table audit disable trigger all; ${back}; alter table audit enable trigger all`,
  )
  expect(seen.whole).toBe(false)
  expect((await verdict()).whole).toBe(true)
}

test('everything done is a row: what arrived, what was filed, every look a worker took', async () => {
  const rows = await council.admin`select action, count(*)::int as times from audit group by action`
  const times = Object.fromEntries(rows.map((row) => [row.action, row.times]))
  expect(times).toMatchObject({
    'envelope-kept': 3,
    'envelope-filed': 3,
    'open-submission': 1,
    'list-inbox': 1,
    'read-conference': 1,
    'save-conference': 1,
    'issue-invitation': 2,
    joined: 2,
  })
  expect(await verdict()).toEqual({ whole: true, rows: rows.reduce((sum, row) => sum + row.times, 0) })
})

test('a row that was changed, taken out or put in is noticed', async () => {
  await council.admin`create table kept as select * from audit`
  await tamper(
    `update audit set actor = 'key:somebody-else' where seq = 3`,
    'update audit set actor = (select actor from kept where seq = 3) where seq = 3',
  )
  await tamper('delete from audit where seq = 4', 'insert into audit select * from kept where seq = 4')
  await tamper(
    'delete from audit where seq = (select max(seq) from audit)',
    'insert into audit select * from kept where seq = (select max(seq) from kept)',
  )
  await tamper(
    `insert into audit select authority_id, seq + 1, at, actor, action, subject, person_id, hash, sha256(hash) from audit order by seq desc limit 1`,
    'delete from audit where seq > (select max(seq) from kept)',
  )
})

test('not even the owner of the tables can change a row by asking', async () => {
  await expect(council.admin`update audit set actor = 'x' where seq = 1`).rejects.toThrow(
    'Audit rows are only ever added.',
  )
  await expect(council.admin`truncate audit`).rejects.toThrow('Audit rows are only ever added.')
})

test('many at once make one unbroken chain', async () => {
  const { mother, conference } = await aFamily(council)
  const many = await Promise.all(Array.from({ length: 30 }, () => sealFor(mother, views(conference, 'x'))))
  await Promise.all([
    ...many.map((one) => post(mother, one)),
    ...Array.from({ length: 10 }, () =>
      tell(council.url, 'GET', '/v1/council/inbox', { token: council.chairKey }),
    ),
  ])
  await council.running.settle()
  expect((await verdict()).whole).toBe(true)
})
