/**
 * Twenty megabytes of photos and voices over a line that breaks in the middle of chunks, again and again, from a printed
 * seed. Nothing is answered as received before it is whole, and what is there then is what was sealed.
 */
import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aYoungFamily, type YoungFamily } from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { type Phone, post, receiptIn, sealFor, tell } from './phone.ts'
import { hashOf, putChunk, type SealedAttachment, sealAttachment, withParts } from './sealed-attachment.ts'

const SIDE = 2048
const PHOTOS = 6
const VOICES = 3
const SEED = Number(process.env.HEARD_SEED ?? Date.now() % 100_000)
/** One chunk in so many breaks off half way, and the line with it. */
const ONE_IN = 6

let council: TestCouncil
let family: YoungFamily

beforeAll(async () => {
  council = await aCouncil()
  family = await aYoungFamily(council)
})
afterAll(() => council.stop())

function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Half of a chunk, and then nothing: the connection is gone. */
function breakOff(phone: Phone, id: string, chunk: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const half = request(`${phone.url}/v1/envelopes/${id}/chunks/${hashOf(chunk)}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${phone.joined.postingToken}`,
        'content-type': 'application/octet-stream',
        'content-length': String(chunk.length),
      },
    })
    half.on('error', () => undefined) // that is what was wanted
    half.on('close', () => resolve())
    half.write(chunk.subarray(0, chunk.length / 2), () => half.destroy())
  })
}

async function mixed(): Promise<readonly SealedAttachment[]> {
  const dots = { raw: { width: SIDE, height: SIDE, channels: 3 } } as const
  const photo = await sharp(randomBytes(SIDE * SIDE * 3), dots)
    .jpeg({ quality: 92 })
    .toBuffer()
  const voice = Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
    Buffer.from('webm'),
    randomBytes(900_000),
  ])
  return [
    ...Array.from({ length: PHOTOS }, (_, at) =>
      sealAttachment(photo, { part: at + 1, kind: 'photo', type: 'image/jpeg' }),
    ),
    ...Array.from({ length: VOICES }, (_, at) =>
      sealAttachment(voice, { part: PHOTOS + at + 1, kind: 'voice', type: 'audio/webm', seconds: 300 }),
    ),
  ]
}

test('what breaks off is taken up where it broke, and all of it arrives whole, once', async () => {
  const next = dice(SEED)
  const phone = family.mother
  const made = await mixed()
  const chunks = new Map(made.flatMap((one) => one.chunks.map((chunk) => [hashOf(chunk), chunk] as const)))
  const attachments = made.map(({ attachment }) => attachment)
  expect(attachments.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(20_000_000)
  const letter = { conferenceId: family.conference.id, lang: 'en', dir: 'ltr', attachments }
  const envelope = await sealFor(phone, letter, { operation: 'write-letter' })
  const whole = { id: envelope.id, bytes: withParts(envelope.bytes, made) }

  let cuts = 0
  let put = 0
  let told = await post(phone, whole)
  while (told.status !== 200) {
    expect(told.body.refusal).toBe('parts-missing')
    for (const name of told.body.missing as readonly string[]) {
      const chunk = chunks.get(name)!
      if (next() < 1 / ONE_IN) {
        await breakOff(phone, envelope.id, chunk)
        cuts++
        break
      }
      expect((await putChunk(phone, envelope.id, chunk)).status).toBe(200)
      put++
    }
    told = await post(phone, whole)
  }
  console.log(`seed ${SEED}: ${chunks.size} chunks, ${cuts} cuts, ${put - chunks.size} put twice`)
  expect(cuts).toBeGreaterThan(3)
  expect(put).toBe(chunks.size)
  expect((await receiptIn(told, phone.descriptor)).parts).toEqual(attachments.map(({ part }) => part))

  await council.running.settle()
  const token = council.chairKey
  await tell(council.url, 'POST', `/v1/council/submissions/${envelope.id}/open`, { token })
  for (const { part, kind } of attachments) {
    const path = `/v1/council/submissions/${envelope.id}/attachments/${part}`
    // The opener compares the SHA-256 of what it opened with the one in the letter, and refuses anything else.
    const opened = await tell(council.url, 'GET', path, { token })
    expect([opened.status, opened.body.kind], `part ${part}`).toEqual([200, kind])
  }
}, 60_000)
