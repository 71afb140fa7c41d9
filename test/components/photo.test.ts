/** What becomes of a photo before it is kept: small, turned right, nothing in it but the picture, and never a frozen page. */
import { expect, test } from 'vitest'
import { bareJpeg, NotJpegError } from '../../src/components/photo/bare-jpeg.ts'
import { type Edits, noEdits, turned } from '../../src/components/photo/edits.ts'
import { photoInPage } from '../../src/components/photo/photo-in-page.ts'
import { LONGEST_SIDE, type WhyNot } from '../../src/components/photo/photo-question.ts'
import { startPhotoWork } from '../../src/components/photo/photo-work.ts'
import {
  boastfulPng,
  colourAt,
  encoded,
  joined,
  movingPng,
  noisy,
  readAs,
  SECRET,
  sizeOf,
  taggedJpeg,
  taggedPng,
  taggedWebp,
} from './photos.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Way = 'in a worker' | 'in the page'
const ways: readonly Way[] = ['in a worker', 'in the page']

async function made(file: Blob, edits: Edits = noEdits, way: Way = 'in a worker'): Promise<Bytes | WhyNot> {
  if (way === 'in the page') {
    const ask = photoInPage()
    const opened = await ask({ ask: 'open', file })
    if (opened.is === 'no') return opened.why
    const finished = await ask({ ask: 'finish', edits })
    return finished.is === 'finished' ? finished.bytes : 'gave-up'
  }
  const work = startPhotoWork()
  const opened = await work.open(file)
  if (opened.is === 'no') return opened.why
  const finished = await work.finish(edits)
  work.end()
  return finished.is === 'finished' ? finished.bytes : finished.why
}

async function bytesOf(file: Bytes, edits?: Edits, way?: Way): Promise<Bytes> {
  const result = await made(new Blob([file]), edits, way)
  if (typeof result === 'string') throw new TypeError(`The photo was turned away: ${result}.`)
  return result
}

const near = ([red, green, blue]: readonly number[], [r, g, b]: readonly [number, number, number]) =>
  Math.abs(red! - r) + Math.abs(green! - g) + Math.abs(blue! - b) < 40

const RED = [224, 0, 0] as const
const GREEN = [0, 192, 0] as const
const BLUE = [0, 0, 224] as const
const DARK = [16, 41, 43] as const

test.each(ways)('where and when it was taken is gone from a JPEG, a PNG and a WebP, made %s', async (way) => {
  const files = { jpeg: await taggedJpeg(), png: await taggedPng(), webp: await taggedWebp() }
  for (const [kind, file] of Object.entries(files)) {
    expect(readAs(file), kind).toContain(SECRET)
    const kept = readAs(await bytesOf(file, noEdits, way))
    expect(kept.slice(0, 3), kind).toBe('\xff\xd8\xff')
    for (const sign of [SECRET, 'Exif', 'xmpmeta', 'adobe', '8BIM', 'GPS', 'ICC_PROFILE'])
      expect(kept.includes(sign), `${kind}: ${sign}`).toBe(false)
  }
})

test('whatever block a browser writes beside the picture is taken out, and the picture is the same', async () => {
  const plain = await encoded('image/jpeg')
  const tagged = await taggedJpeg()
  const bare = bareJpeg(tagged)
  expect(readAs(bare)).not.toContain(SECRET)
  expect(await colourAt(bare, 0.25, 0.25)).toEqual(await colourAt(plain, 0.25, 0.25))
  expect(() => bareJpeg(new Uint8Array([1, 2, 3]))).toThrow(NotJpegError)
  expect(() => bareJpeg(tagged.subarray(0, 40))).toThrow(NotJpegError)
})

test.each(ways)(
  'a photo stands as the camera was held, for all eight ways of holding it, made %s',
  async (way) => {
    // Where the red corner of the original comes to lie.
    const corners = {
      1: [0.25, 0.25],
      2: [0.75, 0.25],
      3: [0.75, 0.75],
      4: [0.25, 0.75],
      5: [0.25, 0.25],
      6: [0.75, 0.25],
      7: [0.75, 0.75],
      8: [0.25, 0.75],
    } as const
    for (const [orientation, [x, y]] of Object.entries(corners)) {
      const kept = await bytesOf(await taggedJpeg(Number(orientation)), noEdits, way)
      expect(near(await colourAt(kept, x, y), RED), orientation).toBe(true)
      expect(await sizeOf(kept), orientation).toEqual(Number(orientation) > 4 ? [400, 640] : [640, 400])
    }
  },
)

test('no side is longer than what is allowed, and a small photo is not made larger', async () => {
  expect(await sizeOf(await bytesOf(await encoded('image/jpeg', 5000, 1000)))).toEqual([
    LONGEST_SIDE,
    Math.round(LONGEST_SIDE / 5),
  ])
  expect(await sizeOf(await bytesOf(await encoded('image/webp', 300, 200)))).toEqual([300, 200])
})

test('what is covered is gone from the dots that leave, with a box and with a brush', async () => {
  const covers = [
    { box: { x: 0, y: 0, width: 0.5, height: 0.5 } },
    { stroke: { points: [[0.75, 0.25] as const], brush: 0.1 } },
  ]
  const kept = await bytesOf(await encoded('image/jpeg'), { turns: 0, covers })
  expect(near(await colourAt(kept, 0.25, 0.25), DARK)).toBe(true)
  expect(near(await colourAt(kept, 0.75, 0.25), DARK)).toBe(true)
  expect(near(await colourAt(kept, 0.95, 0.4), GREEN)).toBe(true)
  expect(near(await colourAt(kept, 0.25, 0.75), BLUE)).toBe(true)
})

test('what is cut off is not there, and a cover stays where it was put when the photo is turned', async () => {
  const file = await encoded('image/jpeg')
  const cut = await bytesOf(file, { turns: 0, covers: [], crop: { x: 0.5, y: 0, width: 0.5, height: 0.5 } })
  expect(await sizeOf(cut)).toEqual([320, 200])
  for (const x of [0.05, 0.95]) expect(near(await colourAt(cut, x, 0.5), GREEN)).toBe(true)

  const covered: Edits = { turns: 0, covers: [{ box: { x: 0, y: 0, width: 0.5, height: 0.5 } }] }
  let edits = covered
  const places = [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.75, 0.75],
    [0.25, 0.75],
  ] as const
  for (const [x, y] of places) {
    const kept = await bytesOf(file, edits)
    expect(near(await colourAt(kept, x, y), DARK), `${edits.turns}`).toBe(true)
    // The red corner is what was covered: nothing of it is anywhere.
    for (const [atX, atY] of places)
      expect(near(await colourAt(kept, atX, atY), RED), `${edits.turns}`).toBe(false)
    edits = turned(edits)
  }
  expect(edits).toEqual(covered)
})

const jpegHead = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])
const hostile: readonly (readonly [string, () => Promise<Blob>, WhyNot])[] = [
  ['nothing in it', async () => new Blob([]), 'empty'],
  ['100 megabytes', async () => new Blob([new Uint8Array(100 * 1024 * 1024)]), 'too-large'],
  ['more dots than a phone has memory for', async () => new Blob([await boastfulPng()]), 'too-many-dots'],
  [
    'text with a photo’s name',
    async () => new File(['Dear all'], 'a.jpg', { type: 'image/jpeg' }),
    'not-a-photo',
  ],
  [
    'SVG with a script in it',
    async () =>
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], {
        type: 'image/svg+xml',
      }),
    'not-a-photo',
  ],
  ['a GIF', async () => new Blob(['GIF89a\x01\0\x01\0']), 'not-a-photo'],
  [
    'a film',
    async () => new Blob([joined(new Uint8Array(4), new TextEncoder().encode('ftypisom'))]),
    'not-a-photo',
  ],
  ['a PNG that moves', async () => new Blob([await movingPng()]), 'moving'],
  ['a WebP that moves', async () => new Blob([await taggedWebp(0x0e)]), 'moving'],
  ['a JPEG that breaks off', async () => new Blob([(await encoded('image/jpeg')).slice(0, 900)]), 'broken'],
  ['a PNG that breaks off', async () => new Blob([(await encoded('image/png')).slice(0, 500)]), 'broken'],
  ['a WebP that breaks off', async () => new Blob([(await encoded('image/webp')).slice(0, 200)]), 'broken'],
  ['only the head of a JPEG', async () => new Blob([jpegHead]), 'broken'],
  [
    'a head and an end and nothing between',
    async () => new Blob([jpegHead, new Uint8Array([0xff, 0xd9])]),
    'broken',
  ],
]

test.each(hostile)('a file with %s is turned away kindly', async (_, make, why) => {
  const file = await make()
  expect(await made(file)).toBe(why)
  if (file.size < 1_000_000) expect(await made(file, noEdits, 'in the page')).toBe(why)
})

test('hundreds of broken files never bring down more than their own answer', async () => {
  const good = await encoded('image/jpeg', 64, 40)
  const work = startPhotoWork()
  for (let round = 0; round < 300; round++) {
    const bad = good.slice()
    for (let hit = 0; hit < 4; hit++) bad[Math.floor(Math.random() * bad.length)] = Math.random() * 256
    const answer = await work.open(new Blob([bad]))
    expect(['opened', 'no']).toContain(answer.is)
  }
  expect((await work.open(new Blob([good]))).is).toBe('opened')
  work.end()
})

test('a large photo holds the page up for no longer than a blink', async () => {
  const file = new Blob([await noisy(4000, 3000)])
  const long: number[] = []
  const watcher = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration)
  })
  watcher.observe({ entryTypes: ['longtask'] })
  const result = await made(file)
  await new Promise((then) => setTimeout(then, 100))
  watcher.disconnect()
  expect(typeof result).not.toBe('string')
  expect(Math.max(0, ...long)).toBeLessThan(100)
})

test('a photo that takes too long is given up, and says so', async () => {
  const work = startPhotoWork(1)
  expect(await work.open(new Blob([await noisy(3000, 2000)]))).toEqual({ is: 'no', why: 'gave-up' })
})
