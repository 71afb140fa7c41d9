/** Pictures, photos and voices at the council: who may open them, what comes out, and what never does. */
import { randomBytes, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Attachment } from '../../contract/attachment.ts'
import { numbered } from '../../contract/attachment.ts'
import { advocateOf, aWish, aYoungFamily, sealCopies, type YoungFamily } from './a-young-person.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { type Phone, receiptIn, sealFor, tell } from './phone.ts'
import { postWith, putChunk, type SealedAttachment, sealAttachment, withParts } from './sealed-attachment.ts'

let council: TestCouncil
let family: YoungFamily
const GPS = 'Taken at 51.5, 0.1'

beforeAll(async () => {
  council = await aCouncil()
  family = await aYoungFamily(council)
})
afterAll(() => council.stop())

/** A photo that says where it was taken and lies on its side. */
const aPhoto = (width = 640, height = 480) =>
  sharp({ create: { width, height, channels: 3, background: '#c84' } })
    .jpeg()
    .withExif({
      IFD0: { ImageDescription: GPS },
      IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

async function send(phone: Phone, made: readonly SealedAttachment[]): Promise<string> {
  const attachments = made.map(({ attachment }) => attachment)
  const letter = {
    conferenceId: family.conference.id,
    lang: 'en',
    dir: 'ltr',
    words: { text: 'A letter', lang: 'en', dir: 'ltr' },
    ...(attachments.length ? { attachments } : {}),
  }
  const envelope = await sealFor(phone, letter, { operation: 'write-letter' })
  const told = await postWith(phone, envelope, made)
  expect(told.status).toBe(200)
  await council.running.settle()
  return envelope.id
}

const open = (id: string, token = council.chairKey) =>
  tell(council.url, 'POST', `/v1/council/submissions/${id}/open`, { token })
const look = (id: string, part: number | string, token = council.chairKey) =>
  tell(council.url, 'GET', `/v1/council/submissions/${id}/attachments/${part}`, { token })
const bytesIn = (base64: unknown) => Buffer.from(String(base64), 'base64')

const photo = (bytes: Uint8Array, part = 1) =>
  sealAttachment(bytes, { part, kind: 'photo', type: 'image/jpeg' })

test('a photo of many chunks is put together, drawn anew the right way up, and does not say where it was taken', async () => {
  const bytes = await sharp(randomBytes(900 * 700 * 3), { raw: { width: 900, height: 700, channels: 3 } })
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { ImageDescription: GPS } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  expect(bytes.includes(GPS)).toBe(true)
  const sealed = photo(bytes)
  expect(sealed.chunks.length).toBeGreaterThan(2)
  const id = await send(family.mother, [sealed])
  await open(id)
  const { status, body } = await look(id, 1)
  expect([status, body.kind, body.type]).toEqual([200, 'photo', 'image/jpeg'])
  const drawn = bytesIn(body.base64)
  const { width, height, exif, orientation } = await sharp(drawn).metadata()
  expect({ width, height, exif, orientation }).toEqual({
    width: 700,
    height: 900,
    exif: undefined,
    orientation: undefined,
  })
  expect(drawn.includes(GPS)).toBe(false)
})

test('a picture larger than anybody needs comes out no larger than 2048', async () => {
  const id = await send(family.mother, [photo(await aPhoto(3000, 1000))])
  await open(id)
  const { width } = await sharp(bytesIn((await look(id, 1)).body.base64)).metadata()
  expect(width).toBeLessThanOrEqual(2048)
})

test('a voice comes out byte for byte', async () => {
  const recording = Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
    Buffer.from('webm'),
    randomBytes(300_000),
  ])
  const id = await send(family.mother, [
    sealAttachment(recording, { part: 1, kind: 'voice', type: 'audio/webm', seconds: 61 }),
  ])
  await open(id)
  const { body } = await look(id, 1)
  expect(body.type).toBe('audio/webm')
  expect(bytesIn(body.base64).equals(recording)).toBe(true)
})

test('the receipt lists every part by number', async () => {
  const made = [photo(await aPhoto(), 1), photo(await aPhoto(), 2)]
  const attachments = made.map(({ attachment }) => attachment)
  const envelope = await sealFor(
    family.mother,
    { conferenceId: family.conference.id, lang: 'en', dir: 'ltr', attachments },
    { operation: 'write-letter' },
  )
  const told = await postWith(family.mother, envelope, made)
  expect((await receiptIn(told, family.mother.descriptor)).parts).toEqual([1, 2])
})

test('an envelope whose chunks are not all there is not kept, and says which are missing', async () => {
  const made = photo(randomBytes(600_000))
  const envelope = await sealFor(
    family.mother,
    { conferenceId: family.conference.id, lang: 'en', dir: 'ltr', attachments: [made.attachment] },
    { operation: 'write-letter' },
  )
  const bytes = withParts(envelope.bytes, [made])
  await putChunk(family.mother, envelope.id, made.chunks[1]!)
  const told = await tell(council.url, 'PUT', `/v1/envelopes/${envelope.id}`, {
    token: family.mother.joined.postingToken,
    raw: bytes,
  })
  const { chunks } = made.attachment
  expect([told.status, told.body]).toEqual([
    422,
    { refusal: 'parts-missing', missing: expect.arrayContaining([chunks[0], chunks[2]]) },
  ])
  expect(told.body.missing).toHaveLength(2)
})

const hostile: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['nothing that is a picture', () => randomBytes(5000)],
  [
    'a drawing that is a program',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  ],
  ['a page', () => Buffer.from('<html><script>alert(1)</script></html>')],
  [
    'a GIF',
    async () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: '#c84' } })
        .gif()
        .toBuffer(),
  ],
  [
    'a TIFF',
    async () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: '#c84' } })
        .tiff()
        .toBuffer(),
  ],
  ['half of a photo', async () => (await aPhoto()).subarray(0, 700)],
  [
    'more pixels than there is room for',
    async () =>
      sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#c84' } })
        .png({ compressionLevel: 9 })
        .toBuffer(),
  ],
]

test('what is not a picture that we read is refused, and the server goes on', async () => {
  for (const [what, make] of hostile) {
    const id = await send(family.mother, [photo(await make())])
    await open(id)
    const { status, body } = await look(id, 1)
    expect([status, body], what).toEqual([422, { refusal: 'unknown-kind' }])
  }
  for (const [what, bytes] of [
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a film that is no WebM', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3])],
  ] as const) {
    const id = await send(family.mother, [
      sealAttachment(bytes, { part: 1, kind: 'voice', type: 'audio/webm' }),
    ])
    await open(id)
    expect((await look(id, 1)).body, what).toEqual({ refusal: 'unknown-kind' })
  }
  const id = await send(family.mother, [photo(await aPhoto())])
  await open(id)
  expect((await look(id, 1)).status).toBe(200)
}, 60_000)

test('a key that does not fit, or a hash that is another’s, shows nothing', async () => {
  const made = photo(await aPhoto())
  for (const wrong of [{ key: randomBytes(32).toString('base64url') }, { sha256: 'a'.repeat(64) }]) {
    const id = await send(family.mother, [
      { ...made, attachment: { ...made.attachment, ...wrong } as Attachment },
    ])
    await open(id)
    expect((await look(id, 1)).body).toEqual({ refusal: 'could-not-open' })
  }
})

test('chunks of another phone do not count, even under this envelope’s name', async () => {
  const made = photo(await aPhoto())
  const letter = {
    conferenceId: family.conference.id,
    lang: 'en',
    dir: 'ltr',
    attachments: [made.attachment],
  }
  const envelope = await sealFor(family.mother, letter, { operation: 'write-letter' })
  for (const chunk of made.chunks) await putChunk(family.father, envelope.id, chunk)
  const bytes = withParts(envelope.bytes, [made])
  const token = family.mother.joined.postingToken
  const told = await tell(council.url, 'PUT', `/v1/envelopes/${envelope.id}`, { token, raw: bytes })
  expect(told.body.refusal).toBe('parts-missing')
})

test('nobody sees a picture before they opened the words it came with, and the opening is on record', async () => {
  const id = await send(family.mother, [photo(await aPhoto())])
  expect((await look(id, 1)).body).toEqual({ refusal: 'not-opened-yet' })
  await open(id)
  expect((await look(id, 2)).status).toBe(404)
  expect((await look(id, 'x')).status).toBe(400)
  expect((await look(id, 1)).status).toBe(200)
  const rows = await council.admin<{ action: string }[]>`
    select action from audit where subject = ${id} and action like 'open-attachment%' order by seq`
  expect(rows.map(({ action }) => action)).toContain('open-attachment')
})

test('what the server logged holds no word, no title and no key of it', async () => {
  const made = sealAttachment(await aPhoto(), {
    part: 1,
    kind: 'photo',
    type: 'image/jpeg',
    title: { text: 'curlew-on-the-shore', lang: 'en', dir: 'ltr' },
  })
  const id = await send(family.mother, [made])
  const opened = await open(id)
  expect(opened.text).toContain('curlew-on-the-shore')
  await look(id, 1)
  for (const secret of ['curlew-on-the-shore', made.attachment.key])
    expect(council.logged()).not.toContain(secret)
})

test('a picture for the advocate alone reaches the advocate’s phone sealed, and nobody else’s', async () => {
  const advocate = (await advocateOf(family.maya))!
  const id = randomUUID()
  const made = sealAttachment(await aPhoto(), { part: 1, kind: 'picture', type: 'image/png' })
  const what = numbered({
    ...{ v: 1, lang: 'en', dir: 'ltr' },
    items: [{ ...aWish('look at this', 'picture'), attachments: [made.attachment] }],
  })
  const envelope = await sealFor(
    family.maya,
    { advocateId: advocate.id, copies: await sealCopies(advocate, id, what) },
    { id, operation: 'tell-advocate' },
  )
  expect((await postWith(family.maya, envelope, [made])).status).toBe(200)
  await council.running.settle()

  const fetchAs = (phone: Phone, name = made.attachment.chunks[0]!) =>
    tell(council.url, 'GET', `/v1/shared/${id}/chunks/${name}`, { token: phone.joined.readingToken })
  const there = await fetchAs(family.tolu)
  expect(there.status).toBe(200)
  expect(bytesIn(there.body.base64).equals(made.chunks[0]!)).toBe(true)
  for (const phone of [family.maya, family.mother, family.father])
    expect((await fetchAs(phone)).status).toBe(404)
  expect((await fetchAs(family.tolu, 'b'.repeat(64))).status).toBe(404)
  // And no worker opens it: neither the words nor the picture.
  expect((await open(id)).status).toBe(404)
  expect((await look(id, 1)).status).toBe(404)
})
