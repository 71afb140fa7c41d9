/**
 * However much a person keeps, and whoever it is, as many slots lie on the phone as before, of the same sizes. Looked at
 * raw, as somebody would who counts what is in the database.
 */
import { waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CHUNK_BYTES, PAD_STEPS } from '../../contract/sealed-bytes.ts'
import {
  dropRecording,
  insteadOf,
  keepPiece,
  recordingsIn,
} from '../../src/components/voice/recording-place.ts'
import { random, utf8 } from '../../src/store/bytes.ts'
import { read } from '../../src/store/database.ts'
import {
  assignDoor,
  dropBytes,
  FullError,
  forgetThisDoor,
  get,
  type KeptBytes,
  keepBallast,
  keepBytes,
  keepLevel,
  lock,
  openNewDoor,
  place,
  readBytes,
  update,
} from '../../src/store/index.ts'
import { freshPhone } from './fresh.ts'
import { eraseRaw, putRaw, rawEntries } from './raw.ts'
import { openTab } from './tab.ts'

const album = place<readonly KeptBytes[]>('draft/album', [])
const diary = place('draft/diary', { words: '' })
const recordings = recordingsIn('draft', 'field')
const add = (old: readonly KeptBytes[], kept: KeptBytes) => [...old, kept]
const photo = (chunks = 1) => keepBytes(random(chunks * CHUNK_BYTES - 100), album, add)
const takeOut = (kept: KeptBytes) =>
  dropBytes([kept], album, (old) => old.filter(({ sha256 }) => sha256 !== kept.sha256))

/** Names and sizes, as they lie: how many slots there are of each size under each prefix. */
async function lying(): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {}
  for (const [key, value] of await rawEntries()) {
    if (!/^[crp]\//.test(key) || !(value instanceof Uint8Array)) continue
    const kind = `${key.slice(0, 2)}${value.length}`
    found[kind] = (found[kind] ?? 0) + 1
  }
  return Object.fromEntries(Object.entries(found).toSorted())
}

beforeEach(async () => {
  await freshPhone()
})
afterEach(() => vi.restoreAllMocks())

async function speak(id: string, pieces: number): Promise<void> {
  const recording = { id, type: 'audio/webm' as const, startedAt: '2026-11-28T10:00:00Z' }
  for (let piece = 1; piece <= pieces; piece++)
    await keepPiece(recordings, recording, random(12_000), piece * 4)
}

/** What a child does, one after the other. */
const doings: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['writes a first word', () => update(diary, () => ({ words: 'I' }))],
  ['writes a page', () => update(diary, () => ({ words: 'x'.repeat(3000) }))],
  ['writes a book', () => update(diary, () => ({ words: 'x'.repeat(100_000) }))],
  ['writes more than the largest record holds', () => update(diary, () => ({ words: 'x'.repeat(300_000) }))],
  ['rubs it out', () => update(diary, () => ({ words: '' }))],
  ['draws', () => photo()],
  ['photographs', () => photo(3)],
  ['takes one out', async () => takeOut((await get(album))[0]!)],
  ['speaks', () => speak('one', 5)],
  [
    'keeps what was said',
    async () => keepBytes(random(60_000), album, add, await insteadOf(recordings, 'one')),
  ],
  ['speaks again', () => speak('two', 4)],
  ['throws it away', () => dropRecording(recordings, 'two')],
  [
    'keeps many small things',
    async () => {
      for (let at = 0; at < 12; at++) await update(place(`small/${at}`, 0), () => at)
    },
  ],
]

/** A very long record takes two of the largest slots or more in one: what it weighs is the same. */
const weight = (found: Readonly<Record<string, number>>) =>
  Object.entries(found).reduce((sum, [kind, number]) => {
    const bytes = Number(kind.slice(2))
    return sum + number * (kind.startsWith('r/') ? bytes - 33 : bytes)
  }, 0)

test('whatever is added and taken away, as much lies there as before', async () => {
  expect(await keepLevel()).toBe(true)
  const before = await lying()
  expect(before).toEqual({
    'c/262148': 32,
    'p/16388': 160,
    'r/131105': 16,
    'r/2081': 64,
    'r/32801': 24,
    'r/8225': 48,
  })
  for (const [what, doThis] of doings) {
    await doThis()
    const after = await lying()
    expect(weight(after), what).toBe(weight(before))
    if (!what.includes('more than the largest')) expect(after, what).toEqual(before)
  }
  // And it is truly there.
  for (const kept of await get(album)) expect(await readBytes(kept)).toBeDefined()
}, 60_000)

test('without fillers each of these would show, so the comparison can fail', async () => {
  let before = await lying()
  for (const [what, doThis] of doings.filter(([what]) => /first|draws|photographs|speaks$/.test(what))) {
    await doThis()
    const after = await lying()
    expect(after, what).not.toEqual(before)
    before = after
  }
  expect(before['c/262148']).toBe(4)
})

test('a filler looks like what it stands beside, and nothing in the database names it', async () => {
  await keepLevel()
  const kept = await photo()
  await update(diary, () => ({ words: 'I' }))
  const all = [...(await rawEntries())]
  const shapes = (prefix: string, shape: RegExp) =>
    all.filter(([key]) => key.startsWith(prefix)).every(([key]) => shape.test(key))
  expect(shapes('c/', /^c\/[0-9a-f]{64}$/)).toBe(true)
  expect(shapes('p/', /^p\/[0-9a-f]{64}$/)).toBe(true)
  expect(shapes('r/', /^r\/[\w-]{24}$/)).toBe(true)
  const beginnings = all
    .filter(([key]) => key.startsWith('r/'))
    .map(([, value]) => [...(value as Uint8Array).subarray(0, 3)].join())
  expect(new Set(beginnings)).toEqual(new Set(['1,0,0']))
  const lengths = all
    .filter(([key]) => /^[cp]\//.test(key))
    .map(([, value]) => new DataView((value as Uint8Array).buffer).getUint32(0))
  expect(lengths.filter((length) => !PAD_STEPS.some((step) => step === length))).toEqual([])
  const readable = JSON.stringify(all.filter(([key]) => !/^[crp]\//.test(key) && key !== 'ballast'))
  for (const [key] of all.filter(([key]) => /^[crp]\//.test(key)))
    expect(readable).not.toContain(key.slice(2))
  // In one slot as in another: no byte of it stands out by its place.
  expect(kept.chunks.map((name) => `c/${name}`).every((key) => all.some(([other]) => other === key))).toBe(
    true,
  )
})

test('when all slots are taken, as many more are made at once', async () => {
  await keepLevel()
  await photo(30)
  expect((await lying())['c/262148']).toBe(32)
  await photo(5)
  await keepLevel()
  expect((await lying())['c/262148']).toBe(64)
  const [, second] = await get(album)
  await takeOut(second!)
  await keepLevel()
  expect((await lying())['c/262148']).toBe(64)
}, 60_000)

test('two tabs that add at once keep it level', async () => {
  await keepLevel()
  const before = await lying()
  const tab = await openTab()
  await openNewDoor((await assignDoor())!, '735190')
  await tab.module.openNewDoor((await tab.module.assignDoor())!, '612837')
  const theirs = tab.module.place<readonly KeptBytes[]>('draft/album', [])
  await Promise.all([
    photo(),
    tab.module.keepBytes(random(700_000), theirs, add),
    photo(2),
    tab.module.keepBytes(random(90), theirs, add),
    tab.module.update(tab.module.place('a', ''), () => 'b'),
    update(diary, () => ({ words: 'both' })),
  ])
  await Promise.all([keepLevel(), tab.module.keepLevel()])
  expect(await lying()).toEqual(before)
  expect((await get(album)).length).toBe(2)
  tab.close()
}, 60_000)

test('a tab that was killed while it made them, or lost some, is made up for', async () => {
  const tab = await openTab()
  void tab.module.keepLevel()
  await waitFor(async () => expect((await lying())['p/16388'] ?? 0).toBeGreaterThan(0))
  tab.close()
  const halfWay = await lying()
  expect(halfWay['c/262148'] ?? 0).toBeLessThan(32)
  const kept = await photo()
  await keepLevel()
  const whole = await lying()
  expect(whole).toMatchObject({ 'c/262148': 32, 'p/16388': 160 })

  const fillers = [...(await rawEntries()).keys()].filter(
    (key) => key.startsWith('c/') && !kept.chunks.includes(key.slice(2)),
  )
  for (const key of fillers.slice(0, 5)) await eraseRaw(key)
  // And what an older app kept beside them.
  await putRaw(`c/${'ab'.repeat(32)}`, random(4096))
  await keepLevel()
  expect(await lying()).toEqual({ ...whole, 'c/262148': 31, 'c/4096': 1 })
  expect(await readBytes(kept)).toBeDefined()
}, 60_000)

/** The next so many puts find no room; what the browser then does is real. */
function noRoomFor(puts: number): void {
  const real = IDBObjectStore.prototype.put
  let left = puts
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
    if (left-- > 0) throw new DOMException('no room', 'QuotaExceededError')
    return real.apply(this, what)
  })
}

test('on a full phone the fillers give way before the room for the last words, and come back', async () => {
  await keepBallast()
  await keepLevel()
  const before = await lying()
  noRoomFor(1)
  await update(diary, () => ({ words: 'fits' }))
  const { 'c/262148': _, 'p/16388': __, ...records } = before
  expect(await lying()).toEqual(records)
  expect(await read('ballast')).toBeDefined()
  vi.restoreAllMocks()
  noRoomFor(1)
  await update(diary, () => ({ words: 'fits too' }))
  expect(await read('ballast')).toBeUndefined()
  vi.restoreAllMocks()
  expect(await get(diary)).toEqual({ words: 'fits too' })
  await keepLevel()
  expect(await lying()).toEqual(before)
}, 60_000)

test('a picture on a full phone takes the fillers’ room and leaves the room for the last words alone', async () => {
  await keepBallast()
  await keepLevel()
  noRoomFor(1)
  const kept = await photo(3)
  expect((await lying())['c/262148']).toBe(3)
  vi.restoreAllMocks()
  noRoomFor(Number.POSITIVE_INFINITY)
  await expect(photo()).rejects.toThrow(FullError)
  vi.restoreAllMocks()
  expect(await read('ballast')).toBeDefined()
  expect(await get(album)).toEqual([kept])
  expect(await readBytes(kept)).toBeDefined()
}, 60_000)

test('a phone that is nearly full is not filled', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 1e8, usage: 9e7 })
  expect(await keepLevel()).toBe(false)
  expect(await lying()).toEqual({})
})

test('forgetting a door takes its own things, leaves another’s, and it shows nowhere', async () => {
  await keepLevel()
  const before = await lying()
  const theirs = await photo(2)
  const others = await assignDoor()
  lock()
  await openNewDoor(others!, '735190')
  await photo(6)
  await speak('three', 3)
  await update(diary, () => ({ words: 'x'.repeat(9000) }))
  await forgetThisDoor()
  await keepLevel()
  expect(await lying()).toEqual(before)
  expect(await readBytes(theirs)).toBeDefined()
}, 60_000)

test('a chunk from before there were slots still opens', async () => {
  const bytes = utf8('the heron waited by the canal on Thursday ')
  const kept = await keepBytes(bytes, album, add)
  const key = `c/${kept.chunks[0]}`
  const slot = (await read(key)) as Uint8Array
  await putRaw(key, slot.slice(4, 4 + 1024))
  expect(await readBytes(kept)).toEqual(bytes)
})
