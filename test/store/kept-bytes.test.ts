/** Pictures and voices on this phone: sealed, whole or not there, and never at the cost of the last words. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CHUNK_BYTES } from '../../contract/sealed-bytes.ts'
import { random, utf8 } from '../../src/store/bytes.ts'
import { read } from '../../src/store/database.ts'
import {
  areKept,
  type Door,
  dropBytes,
  FullError,
  forgetThisDoor,
  get,
  type KeptBytes,
  keepBallast,
  keepBytes,
  lock,
  place,
  readBytes,
  unlock,
} from '../../src/store/index.ts'
import { freshPhone, PIN } from './fresh.ts'
import { eraseRaw, putRaw, timesFound } from './raw.ts'

interface Album {
  readonly pictures: readonly KeptBytes[]
}

const album = place<Album>('draft/album', { pictures: [] })
const add = (old: Album, kept: KeptBytes): Album => ({ pictures: [...old.pictures, kept] })
const SENTENCE = 'the heron waited by the canal on Thursday '
const readable = (bytes: number) => utf8(SENTENCE.repeat(Math.ceil(bytes / SENTENCE.length)).slice(0, bytes))

let door: Door

beforeEach(async () => {
  door = await freshPhone()
})
afterEach(() => vi.restoreAllMocks())

test('what is kept comes back byte for byte, whatever its size', async () => {
  for (const size of [1, 1000, 1020, CHUNK_BYTES - 20, CHUNK_BYTES - 4, CHUNK_BYTES, 3 * CHUNK_BYTES + 17]) {
    const bytes = random(size)
    const kept = await keepBytes(bytes, album, add)
    expect(await readBytes(kept)).toEqual(bytes)
  }
  expect((await get(album)).pictures).toHaveLength(7)
})

test('nothing of it can be read in the database, and the search would have found it', async () => {
  await keepBytes(readable(90_000), album, add)
  expect(await timesFound(SENTENCE)).toBe(0)
  await putRaw('control', { body: SENTENCE })
  expect(await timesFound(SENTENCE)).toBe(1)
})

test('its size says little: a small picture and an empty one are as large', async () => {
  const [small, smaller] = [await keepBytes(random(900), album, add), await keepBytes(random(10), album, add)]
  const sizeOf = async ({ chunks }: KeptBytes) => ((await read(`c/${chunks[0]}`)) as Uint8Array).length
  expect(await sizeOf(small)).toBe(await sizeOf(smaller))
})

test('what was changed or cut short is not shown', async () => {
  const kept = await keepBytes(random(2 * CHUNK_BYTES), album, add)
  const [first, ...others] = kept.chunks
  expect(await readBytes({ ...kept, chunks: others })).toBeUndefined()
  expect(await readBytes({ ...kept, sha256: '0'.repeat(64) })).toBeUndefined()
  const chunk = (await read(`c/${first}`)) as Uint8Array
  chunk[5]! ^= 1
  await putRaw(`c/${first}`, chunk)
  expect(await readBytes(kept)).toBeUndefined()
  await eraseRaw(`c/${first}`)
  expect(await readBytes(kept)).toBeUndefined()
})

test('on a full phone the place says nothing of a picture that did not fit, and the room for words is left alone', async () => {
  expect(await keepBallast()).toBe(true)
  const real = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (String(key).startsWith('c/')) throw new DOMException('no room', 'QuotaExceededError')
    return real.call(this, value, key)
  })
  await expect(keepBytes(random(5000), album, add)).rejects.toThrow(FullError)
  expect(await get(album)).toEqual({ pictures: [] })
  expect(await read('ballast')).toBeDefined()
})

test('taking a picture out takes its bytes along', async () => {
  const [gone, stays] = [
    await keepBytes(random(300_000), album, add),
    await keepBytes(random(300), album, add),
  ]
  await dropBytes([gone], album, ({ pictures }) => ({
    pictures: pictures.filter(({ sha256 }) => sha256 !== gone.sha256),
  }))
  expect((await get(album)).pictures).toEqual([stays])
  expect(await areKept([gone])).toBe(false)
  expect(await areKept([stays])).toBe(true)
})

test('forgetting a door takes its pictures, but not those that are on their way', async () => {
  const [mine, going] = [await keepBytes(random(10), album, add), await keepBytes(random(10), album, add)]
  await forgetThisDoor(new Set(going.chunks))
  expect(await read(`c/${mine.chunks[0]}`)).toBeUndefined()
  expect(await read(`c/${going.chunks[0]}`)).toBeDefined()
})

test('locking deletes nothing', async () => {
  const bytes = random(400)
  await keepBytes(bytes, album, add)
  lock()
  await unlock(door, PIN)
  const [kept] = (await get(album)).pictures
  expect(kept && (await readBytes(kept))).toEqual(bytes)
})
