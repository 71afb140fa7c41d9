import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family, invite, views } from './family.ts'
import { joinAs, post, readFile, receiptIn, sealFor, sha256, tell } from './phone.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

test('a parent’s views are kept, answered with a receipt that verifies, and filed for the meeting', async () => {
  const { mother, conference } = family
  const envelope = await sealFor(mother, views(conference, 'I want to be heard.'))
  const told = await post(mother, envelope)
  expect(told.status).toBe(200)
  const receipt = await receiptIn(told, mother.descriptor)
  expect(receipt).toMatchObject({
    kind: 'receipt',
    authority: 'northmoor',
    epoch: mother.descriptor.epoch,
    envelopeId: envelope.id,
    sha256: sha256(envelope.bytes),
    state: 'received',
    parts: [],
  })
  expect(receipt.reference).toMatch(/^NM-\d{4}-\d{4}$/)

  await council.running.settle()
  const { file } = await readFile(mother)
  expect(file.news).toContainEqual({
    id: envelope.id,
    kind: 'progress',
    item: expect.objectContaining({ state: 'filed', id: envelope.id }),
  })
})

test('sending the same envelope five times at once has one effect and one receipt', async () => {
  const { mother, conference } = family
  const envelope = await sealFor(mother, views(conference, 'Once is enough.'))
  const told = await Promise.all(Array.from({ length: 5 }, () => post(mother, envelope)))
  expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  const receipts = await Promise.all(told.map((one) => receiptIn(one, mother.descriptor)))
  for (const receipt of receipts) expect(receipt).toEqual(receipts[0])
  const later = await receiptIn(await post(mother, envelope), mother.descriptor)
  expect(later).toEqual(receipts[0])
  const [row] = await council.admin`select count(*)::int as kept from envelope where id = ${envelope.id}`
  expect(row?.kept).toBe(1)
  const [audited] = await council.admin`
    select count(*)::int as rows from audit where subject = ${envelope.id} and action = 'envelope-kept'`
  expect(audited?.rows).toBe(1)
})

test('other words under an id that was used are refused, and the first words stay', async () => {
  const { mother, conference } = family
  const first = await sealFor(mother, views(conference, 'My first words.'))
  const second = await sealFor(mother, views(conference, 'Other words.'), { id: first.id })
  await post(mother, first)
  const told = await post(mother, second)
  expect(told).toMatchObject({ status: 422, body: { refusal: 'other-bytes' } })
  const again = await receiptIn(await post(mother, first), mother.descriptor)
  expect(again.sha256).toBe(sha256(first.bytes))
})

test('an id that another phone used is refused and told nothing about', async () => {
  const { mother, father, conference } = family
  const hers = await sealFor(mother, views(conference, 'Hers.'))
  await post(mother, hers)
  const his = await sealFor(father, views(conference, 'His.'), { id: hers.id })
  const told = await post(father, his)
  expect(told).toMatchObject({ status: 422, body: { refusal: 'not-your-envelope' } })
  const checked = await tell(council.url, 'POST', '/v1/receipts/check', {
    token: father.joined.postingToken,
    body: { ids: [hers.id] },
  })
  expect(checked.body).toMatchObject({ receipts: [], missing: [hers.id] })
})

test('what a stopped phone sends is held, with a receipt that says so, and is never dropped', async () => {
  const { mother, conference } = family
  const spare = await joinAs(council.url, await invite(council, conference, mother.joined.me.id))
  const before = await sealFor(spare, views(conference, 'Before it was lost.'))
  await post(spare, before)
  const stopped = await tell(council.url, 'POST', `/v1/devices/${spare.joined.deviceId}/stop`, {
    token: mother.joined.readingToken,
  })
  expect(stopped.body).toEqual({ stopped: true })

  const after = await sealFor(spare, views(conference, 'After it was lost.'))
  expect((await receiptIn(await post(spare, after), spare.descriptor)).state).toBe('held')
  expect((await receiptIn(await post(spare, before), spare.descriptor)).state).toBe('received')
  expect((await readFile(spare)).status).toBe(403)

  await council.running.settle()
  const inbox = await tell(council.url, 'GET', '/v1/council/inbox', { token: council.chairKey })
  const cards = inbox.body.submissions as { envelopeId: string; state: string }[]
  expect(cards.find(({ envelopeId }) => envelopeId === after.id)?.state).toBe('held')
})

test('a phone can ask which of its envelopes the council has', async () => {
  const { mother, conference } = family
  const envelope = await sealFor(mother, views(conference, 'Is it there?'))
  const receipt = await receiptIn(await post(mother, envelope), mother.descriptor)
  const unknown = randomUUID()
  const told = await tell(council.url, 'POST', '/v1/receipts/check', {
    token: mother.joined.postingToken,
    body: { ids: [envelope.id, unknown] },
  })
  expect(told.body).toMatchObject({ epoch: mother.descriptor.epoch, missing: [unknown] })
  const [jws] = told.body.receipts as string[]
  expect(await receiptIn({ ...told, body: { receipt: jws } }, mother.descriptor)).toEqual(receipt)
})

test('an envelope with a picture waits for all of its pieces, in any order, and the receipt lists them', async () => {
  const { mother, conference } = family
  const pieces = [randomBytes(70_000), randomBytes(500)]
  const hashes = pieces.map((piece) => createHash('sha256').update(piece).digest('hex'))
  const sealed = await sealFor(mother, views(conference, 'With a picture.'))
  const bytes = JSON.stringify({
    ...JSON.parse(sealed.bytes),
    parts: [{ number: 1, bytes: 70_500, chunks: hashes }],
  })
  const envelope = { id: sealed.id, bytes }
  expect((await post(mother, envelope)).body).toMatchObject({ refusal: 'parts-missing' })

  const put = (hash: string | undefined, raw: Buffer) =>
    tell(council.url, 'PUT', `/v1/envelopes/${sealed.id}/chunks/${hash}`, {
      token: mother.joined.postingToken,
      raw,
      headers: { 'content-type': 'application/octet-stream' },
    })
  expect((await put(hashes[1], pieces[1]!)).body).toEqual({ kept: true })
  expect((await post(mother, envelope)).body).toEqual({ refusal: 'parts-missing', missing: [hashes[0]] })
  expect((await put(hashes[0], pieces[1]!)).body).toEqual({ refusal: 'other-bytes' })
  for (let twice = 0; twice < 2; twice++)
    expect((await put(hashes[0], pieces[0]!)).body).toEqual({ kept: true })
  expect((await receiptIn(await post(mother, envelope), mother.descriptor)).parts).toEqual([1])
})

test('a crowd of envelopes is all kept, each with its own receipt, though one of them is spoiled', async () => {
  const { mother, conference } = family
  const crowd = await Promise.all(
    Array.from({ length: 60 }, (_, i) => sealFor(mother, views(conference, `Number ${i}.`))),
  )
  // A row that cannot be written under this id: the batch it is in fails, its neighbours must not.
  const spoiled = crowd[17]!
  await council.admin.unsafe(
    `alter table envelope add constraint spoiled check (id <> '${spoiled.id}'::uuid) not valid`,
  )
  const told = await Promise.all(crowd.map((one) => post(mother, one)))
  await council.admin`alter table envelope drop constraint spoiled`
  expect(told.map(({ status }, i) => (i === 17 ? status === 500 : status === 200))).not.toContain(false)
  for (const [i, one] of told.entries()) {
    if (i === 17) continue
    expect((await receiptIn(one, mother.descriptor)).sha256).toBe(sha256(crowd[i]!.bytes))
  }
  expect((await post(mother, spoiled)).status).toBe(200)
})

test('the bytes that are kept are the bytes that came, to the last one', async () => {
  const { mother, conference } = family
  const sealed = await sealFor(mother, views(conference, 'Exactly.'))
  const bytes = `\ufeff ${JSON.stringify({ ...JSON.parse(sealed.bytes), more: 'é 好 \u2028 👩‍👧' }, undefined, 1)}\n`
  const neighbours = await Promise.all([1, 2].map(() => sealFor(mother, views(conference, 'Beside it.'))))
  const [told] = await Promise.all([{ id: sealed.id, bytes }, ...neighbours].map((one) => post(mother, one)))
  expect((await receiptIn(told!, mother.descriptor)).sha256).toBe(sha256(bytes))
  const rows = await council.admin`select id, sealed, sha256 = sha256(sealed) as same from envelope`
  expect(rows.filter(({ same }) => !same)).toEqual([])
  expect(Buffer.from(bytes).equals(rows.find(({ id }) => id === sealed.id)?.sealed)).toBe(true)
})
