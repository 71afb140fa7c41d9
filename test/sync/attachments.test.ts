/** Pictures and voices on their way: chunk by chunk, taken up again where the line was cut, and whole at the other end. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Attachment, attachmentsIn, numbered, partsOf } from '../../contract/attachment.ts'
import type { Envelope } from '../../contract/envelope.ts'
import { shareViews } from '../../contract/operations/share-views.ts'
import { random } from '../../src/store/bytes.ts'
import { forgetThisDoor, type KeptBytes, keepBytes, openBytes, readBytes } from '../../src/store/index.ts'
import { carry } from '../../src/sync/deliver.ts'
import { noteEpoch } from '../../src/sync/epoch.ts'
import { chunksHeld, delivery, readShared } from '../../src/sync/index.ts'
import { HELD_MS } from '../../src/sync/outbox.ts'
import { handOver } from '../../src/sync/send.ts'
import { eraseRaw, rawEntries } from '../store/raw.ts'
import { type Council, captivePortal, json, noSignal, type Weather } from './council.ts'
import { draftAt, joinedPhone, sealedDraft, views } from './phone.ts'

let council: Council

beforeEach(async () => {
  council = await joinedPhone()
})
afterEach(() => vi.unstubAllGlobals())

const draft = draftAt('one')
const keep = async (bytes: Uint8Array<ArrayBuffer>): Promise<KeptBytes> =>
  keepBytes(bytes, draft, (old) => old)

function withAttachments(kept: readonly KeptBytes[]) {
  const said = views('in words as well')
  const attachments = kept.map((one) => ({ ...one, kind: 'photo', type: 'image/jpeg' }) as const)
  return numbered({ ...said, answers: [{ ...said.answers[0]!, attachments }] })
}

const handOverWith = (kept: readonly KeptBytes[]) =>
  handOver(shareViews, withAttachments(kept) as never, draft, sealedDraft)

/** Which of its chunks lie on this phone. */
async function hereOf({ chunks }: KeptBytes): Promise<readonly string[]> {
  const all = await rawEntries()
  return chunks.filter((name) => all.has(`c/${name}`))
}

/** Puts the chunks together again as the council's opener does. */
async function arrived(id: string): Promise<(Uint8Array | undefined)[]> {
  const { input } = await council.open(id)
  return Promise.all(
    attachmentsIn(input).map(({ chunks, key, sha256 }: Attachment) => {
      const sealed = chunks.flatMap((name) => [...council.chunks.get(name)!])
      return openBytes(new Uint8Array(sealed), { key, sha256 })
    }),
  )
}

test('two photos arrive whole, and the envelope lists them by number without what opens them', async () => {
  const photos = [random(700_000), random(90)]
  const kept = [await keep(photos[0]!), await keep(photos[1]!)]
  const id = await handOverWith(kept)
  await carry({ eager: true })
  expect((await delivery(id))?.receipt?.parts).toEqual([1, 2])
  expect(await arrived(id)).toEqual(photos)
  const { body } = council.kept.get(id)!
  expect((JSON.parse(body) as Envelope).parts).toEqual(partsOf(attachmentsIn(withAttachments(kept))))
  for (const { key } of kept) expect(body).not.toContain(key)
})

test('a line that is cut after every chunk loses none of those that went, and sends none of them twice', async () => {
  const photo = random(5 * 256 * 1024)
  const id = await handOverWith([await keep(photo)])
  const cutAfterOne: Weather = async (_url, _init, answer) => answer()
  let tries = 0
  while ((await delivery(id))?.state !== 'received' && tries++ < 20) {
    // The envelope, one chunk, and then there is no signal.
    council.weather.push(cutAfterOne, cutAfterOne, noSignal)
    await carry({ eager: true })
    council.weather.length = 0
    const { state, problem, chunks } = (await delivery(id))!
    if (state === 'received') break
    expect({ state, problem }).toEqual({ state: 'waiting', problem: 'no-signal' })
    expect(chunks).toEqual({ left: Math.max(6 - tries, 1), all: 6 })
  }
  const chunkPuts = council.asked.filter((each) => each.includes('/chunks/'))
  // The one that the cut was in goes again; the rest went once.
  expect(new Set(chunkPuts).size).toBe(6)
  expect(chunkPuts.length).toBeLessThanOrEqual(11)
  expect(await arrived(id)).toEqual([photo])
})

test('a café’s page or a busy council in the middle of the chunks is no reason to give up', async () => {
  const id = await handOverWith([await keep(random(600_000))])
  const fair: Weather = async (_url, _init, answer) => answer()
  council.weather.push(fair, fair, captivePortal)
  await carry({ eager: true })
  expect(await delivery(id)).toMatchObject({ state: 'waiting', problem: 'not-the-council' })
  council.weather.push(fair, async () => json(503, { problem: 'unavailable' }))
  await carry({ eager: true })
  expect(await delivery(id)).toMatchObject({ state: 'waiting', problem: 'unavailable' })
  await carry({ eager: true })
  expect((await delivery(id))?.state).toBe('received')
})

test('a chunk that this phone lost is told to its owner, and the words are kept', async () => {
  const kept = await keep(random(10))
  const id = await handOverWith([kept])
  await eraseRaw(`c/${kept.chunks[0]}`)
  await carry({ eager: true })
  expect(await delivery(id)).toMatchObject({ state: 'needs-you', problem: 'parts-missing' })
})

test('nothing is sealed that names a picture which is not there', async () => {
  const kept = await keep(random(10))
  await eraseRaw(`c/${kept.chunks[0]}`)
  await expect(handOverWith([kept])).rejects.toThrow('not on this phone')
})

test('chunks are spared when their door is forgotten, arrive all the same, and go with the envelope’s own bytes', async () => {
  const sent = await keep(random(600_000))
  const id = await handOverWith([sent])
  expect(await chunksHeld()).toEqual(new Set(sent.chunks))
  await forgetThisDoor(await chunksHeld())
  const here = () => hereOf(sent)
  expect(await here()).toEqual(sent.chunks)
  const now = Date.now()
  await carry({ eager: true, now: () => now })
  expect((await delivery(id))?.state).toBe('received')
  // A council that was restored from an older copy is given them again.
  council.chunks.clear()
  council.restore(new Map())
  await noteEpoch(council.epoch)
  await carry({ now: () => now })
  expect([council.kept.has(id), council.chunks.size]).toEqual([true, sent.chunks.length])
  await carry({ now: () => now + HELD_MS + 60_000 })
  expect(await here()).toEqual([])
  expect((await rawEntries()).get('left-chunks')).toEqual([])
})

test('letting an envelope’s bytes go leaves the pictures of somebody whose door is still here', async () => {
  const photo = random(600_000)
  const kept = await keep(photo)
  await handOverWith([kept])
  const now = Date.now()
  await carry({ eager: true, now: () => now })
  await carry({ now: () => now + HELD_MS + 60_000 })
  expect(await chunksHeld()).toEqual(new Set())
  expect(await readBytes(kept)).toEqual(photo)
})

test('what the council forgot while this phone was away is put again, chunk by chunk, and is whole', async () => {
  const photo = random(5 * 256 * 1024)
  const id = await handOverWith([await keep(photo)])
  const fair: Weather = async (_url, _init, answer) => answer()
  // Every chunk goes, and then the line is gone for weeks.
  council.weather.push(...Array.from({ length: 7 }, () => fair), noSignal)
  await carry({ eager: true })
  expect([council.chunks.size, council.kept.size]).toEqual([6, 0])
  council.chunks.clear()
  await carry({ eager: true, now: () => Date.now() + 60 * 24 * 60 * 60_000 })
  expect((await delivery(id))?.state).toBe('received')
  expect(await arrived(id)).toEqual([photo])
})

test('an advocate’s phone fetches a picture once, opens it again without signal, and forgets it with the door', async () => {
  const drawing = random(400_000)
  const kept = await keep(drawing)
  const id = await handOverWith([kept])
  await carry({ eager: true })
  const [attachment] = attachmentsIn((await council.open(id)).input)
  for (const chunk of kept.chunks) await eraseRaw(`c/${chunk}`)

  council.asked.length = 0
  expect(await readShared(id, attachment!)).toEqual(drawing)
  expect(council.asked).toHaveLength(2)
  council.weather.push(noSignal, noSignal)
  expect(await readShared(id, attachment!)).toEqual(drawing)
  expect(council.asked).toHaveLength(2)

  await forgetThisDoor()
  expect(await hereOf(kept)).toEqual([])
})

test('without signal, or when it is not what it was, an advocate is shown nothing', async () => {
  const kept = await keep(random(100))
  const attachment = { ...kept, part: 1, kind: 'photo', type: 'image/jpeg' } as const
  const id = crypto.randomUUID()
  for (const chunk of kept.chunks) await eraseRaw(`c/${chunk}`)
  council.weather.push(noSignal)
  expect(await readShared(id, attachment)).toBe('no-signal')
  expect(await readShared(id, attachment)).toBe('cannot-open')
  council.chunks.set(kept.chunks[0]!, random(1040))
  expect(await readShared(id, attachment)).toBe('cannot-open')
  // And what was wrong is not kept in the place of what is right.
  expect([...(await rawEntries()).keys()]).not.toContain(`c/${kept.chunks[0]}`)
})
