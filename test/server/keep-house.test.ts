/** What is done from time to time: never a chunk that its phone may still need, and never a word of anybody's. */
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPools, setContext } from '../../server/db/pools.ts'
import { keepHouse } from '../../server/jobs/keep-house.ts'
import { makeLog } from '../../server/log/log.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family } from './family.ts'
import { type Phone, post, sealFor } from './phone.ts'
import { postWith, putChunk, type SealedAttachment, sealAttachment, withParts } from './sealed-attachment.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil({ HEARD_KEEP_CHUNKS_DAYS: '10' })
  family = await aFamily(council)
})
afterAll(() => council.stop())

const photo = () => sealAttachment(randomBytes(600_000), { part: 1, kind: 'photo', type: 'image/jpeg' })
const kept = (id: string) => council.admin`select sha256 from chunk where envelope_id = ${id}`
const grown = (id: string, days: number) => council.admin`
  update chunk set kept_at = now() - make_interval(days => ${days}) where envelope_id = ${id}`
const audited = (action: string) => council.admin<{ subject: string }[]>`
  select subject from audit where action = ${action} order by seq`

async function chunksAlone(phone: Phone, { chunks }: SealedAttachment): Promise<string> {
  const id = randomUUID()
  for (const chunk of chunks) expect((await putChunk(phone, id, chunk)).status).toBe(200)
  return id
}

test('chunks that no envelope came for go after the days that were set, and not one day before', async () => {
  const id = await chunksAlone(family.mother, photo())
  await grown(id, 9)
  await council.running.tidy()
  expect(await kept(id)).toHaveLength(3)
  await grown(id, 11)
  await council.running.tidy()
  expect(await kept(id)).toEqual([])
  expect((await audited('chunks-swept')).at(-1)?.subject).toBe('3')
})

test('chunks of an envelope that came stay, however old they are; another phone’s under its name do not', async () => {
  const sealed = photo()
  const envelope = await sealFor(family.mother, {})
  expect((await postWith(family.mother, envelope, [sealed])).status).toBe(200)
  const strange = photo()
  await council.admin`
    insert into chunk (authority_id, device_id, envelope_id, sha256, sealed)
    values ('northmoor', ${family.father.joined.deviceId}, ${envelope.id}, ${randomBytes(32)}, ${strange.chunks[0]!})`
  await grown(envelope.id, 4_000)
  await council.running.tidy()
  expect(await kept(envelope.id)).toHaveLength(3)
})

test('the database itself gives the opener no chunk of an envelope, no young one and no young feedback', async () => {
  const sealed = photo()
  const envelope = await sealFor(family.mother, {})
  expect((await postWith(family.mother, envelope, [sealed])).status).toBe(200)
  await grown(envelope.id, 4_000)
  const young = await chunksAlone(family.mother, photo())
  const old = await chunksAlone(family.mother, photo())
  await grown(old, 8)
  await council.admin`insert into feedback values ('northmoor', ${randomBytes(32)}, now(), 'sealed')`
  const pools = openPools(council.config)
  const gone = await pools.opener.begin(async (tx) => {
    await setContext(tx, { authority: 'northmoor' })
    return {
      chunks: await tx`delete from chunk returning envelope_id`,
      feedback: await tx`delete from feedback`,
    }
  })
  await pools.end()
  expect(gone.chunks.map((row) => row.envelope_id)).toEqual([old, old, old])
  expect(gone.feedback.count).toBe(0)
  expect([...(await kept(envelope.id)), ...(await kept(young))]).toHaveLength(6)
  await council.admin`delete from feedback`
})

test('a phone that comes back long after puts what was swept again, and its words are whole', async () => {
  const sealed = photo()
  const { mother } = family
  const { id, bytes } = await sealFor(mother, {})
  const whole = { id, bytes: withParts(bytes, [sealed]) }
  for (const chunk of sealed.chunks) await putChunk(mother, id, chunk)
  await grown(id, 400)
  await council.running.tidy()
  const told = await post(mother, whole)
  expect(told.body).toMatchObject({ refusal: 'parts-missing' })
  expect((told.body.missing as string[]).toSorted()).toEqual(sealed.attachment.chunks.toSorted())
  for (const chunk of sealed.chunks) await putChunk(mother, id, chunk)
  expect((await post(mother, whole)).status).toBe(200)
  expect(await kept(id)).toHaveLength(3)
})

test('what a phone speaks of is young again: its chunks are not swept between the asking and the keeping', async () => {
  const [first, second] = [photo(), { ...photo() }]
  second.attachment = { ...second.attachment, part: 2 }
  const { mother } = family
  const { id, bytes } = await sealFor(mother, {})
  for (const chunk of first.chunks) await putChunk(mother, id, chunk)
  await grown(id, 400)
  // The second photo is not there yet: the envelope is refused, and the first photo's chunks were asked about.
  expect((await post(mother, { id, bytes: withParts(bytes, [first, second]) })).status).toBe(422)
  await council.running.tidy()
  expect(await kept(id)).toHaveLength(3)
  await grown(id, 400)
  await putChunk(mother, id, first.chunks[0]!)
  await council.running.tidy()
  expect(await kept(id)).toHaveLength(1)
})

test('feedback goes two years after its month, and what is younger stays', async () => {
  const row = (months: number) => council.admin`
    insert into feedback values ('northmoor', ${randomBytes(32)},
      date_trunc('month', now()) - make_interval(months => ${months}), 'sealed')`
  for (const months of [0, 23, 24, 25, 40]) await row(months)
  await council.running.tidy()
  const [left] = await council.admin`select count(*)::int as count from feedback`
  expect(left).toEqual({ count: 3 })
  expect((await audited('feedback-erased')).at(-1)?.subject).toBe('2')
  await council.running.tidy()
  expect(await audited('feedback-erased'), 'with nothing to do nothing is written').toHaveLength(1)
})

test('a task that stumbles is told without a word of anybody’s, and does not keep the others from theirs', async () => {
  const lines: string[] = []
  const log = makeLog('info', { write: (line: string) => void lines.push(line) })
  const { config, running } = council
  await council.admin`revoke delete on chunk from svc_opener`
  const pools = openPools(config)
  const house = keepHouse({ config, pools, log })
  await council.admin`insert into feedback values ('northmoor', ${randomBytes(32)}, '2001-01-01', 'sealed')`
  await house.tidy()
  await house.stop()
  await pools.end()
  await council.admin`grant delete on chunk to svc_opener`
  expect(lines.join()).toContain('"job":"chunks-swept"')
  expect(lines.join()).toContain('keeping house stumbled')
  expect(lines.join()).toContain('"job":"feedback-erased"')
  await running.tidy()
})
