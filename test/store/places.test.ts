/** What a person keeps: sealed, never half written, never lost to another tab or a dropped connection. */
import { waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  type Door,
  erase,
  get,
  keepBallast,
  LockedError,
  lock,
  place,
  step,
  unlock,
  update,
  updateTogether,
  watch,
} from '../../src/store/index.ts'
import { freshPhone, PIN } from './fresh.ts'
import { putRaw, rawEntries, timesFound } from './raw.ts'
import { openTab } from './tab.ts'

const CANARY = 'the heron waited by the canal on Thursday'
const diary = place('draft/diary', { words: '' })
const counter = place('counter', 0)
let door: Door

beforeEach(async () => {
  door = await freshPhone()
  // Or it would be put at some moment of the test, and be what a spy sees.
  await keepBallast()
})

afterEach(() => vi.restoreAllMocks())

test('what is kept cannot be read in the database, and the search would have found it', async () => {
  await update(diary, () => ({ words: CANARY }))
  await update(place(`draft/${CANARY}`, ''), () => 'named after a sentence')
  expect(await timesFound(CANARY)).toBe(0)
  expect(await timesFound('draft/diary')).toBe(0)
  await putRaw('control', { nested: { words: CANARY } })
  await putRaw('control in bytes', new TextEncoder().encode(CANARY))
  expect(await timesFound(CANARY)).toBe(2)
})

test('the size of a record says little about what is in it', async () => {
  const records = async () => [...(await rawEntries())].filter(([key]) => key.startsWith('r/'))
  const sizes: number[] = []
  for (const words of ['', 'No.', 'x'.repeat(400), 'y'.repeat(1900), 'z'.repeat(9000)]) {
    await update(diary, () => ({ words }))
    const [, bytes] = (await records())[0]!
    sizes.push((bytes as Uint8Array).length - 33)
  }
  expect(sizes).toEqual([2048, 2048, 2048, 2048, 32_768])
})

test('the same words kept twice never look the same', async () => {
  const seen = new Set<string>()
  for (let times = 0; times < 5; times++) {
    await update(diary, () => ({ words: 'the same' }))
    for (const [key, bytes] of await rawEntries()) if (key.startsWith('r/')) seen.add(String(bytes))
  }
  expect(seen.size).toBe(5)
})

test('a record moved to another place, or put back from an earlier time under a new number, is not believed', async () => {
  await update(diary, () => ({ words: 'mine' }))
  await update(counter, () => 7)
  const [[one, first], [other, second]] = [...(await rawEntries())].filter(([key]) =>
    key.startsWith('r/'),
  ) as [[string, Uint8Array], [string, Uint8Array]]
  await putRaw(one, second)
  await putRaw(other, first)
  await expect(get(diary)).rejects.toThrow()
  await expect(get(counter)).rejects.toThrow()
  const renumbered = new Uint8Array(first)
  renumbered[4]! += 1
  await putRaw(one, renumbered)
  await putRaw(other, second)
  await expect(Promise.all([get(diary), get(counter)])).rejects.toThrow()
})

test('every change is written with strict durability', async () => {
  const real = IDBDatabase.prototype.transaction
  const asked: string[] = []
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
    if (how[1] === 'readwrite') asked.push(how[2]?.durability ?? 'default')
    return real.apply(this, how)
  })
  await update(diary, () => ({ words: 'strict' }))
  await erase(diary)
  expect(asked.length).toBeGreaterThanOrEqual(2)
  expect(new Set(asked)).toEqual(new Set(['strict']))
})

test('"saved" is not said before the transaction is complete', async () => {
  await update(counter, () => 1)
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
    const request = put.apply(this, what)
    // The value was taken, and then the disk failed.
    request.addEventListener('success', () => this.transaction.abort())
    return request
  })
  await expect(update(counter, () => 2)).rejects.toBeDefined()
  vi.restoreAllMocks()
  expect(await get(counter)).toBe(1)
})

test('a connection that the browser dropped is opened again, and the words are kept', async () => {
  const real = IDBDatabase.prototype.transaction
  let connection: IDBDatabase | undefined
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
    connection = this
    return real.apply(this, how)
  })
  for (let times = 0; times < 5; times++) {
    await update(diary, () => ({ words: `before ${times}` }))
    connection?.close()
    await update(diary, () => ({ words: `after ${times}` }))
    connection?.close()
    expect(await get(diary)).toEqual({ words: `after ${times}` })
  }
})

test('a transaction that is lost half way is made again once', async () => {
  const get_ = IDBObjectStore.prototype.get
  let losses = 1
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    const request = get_.call(this, key)
    if (this.transaction.mode === 'readwrite' && losses-- > 0) this.transaction.abort()
    return request
  })
  await update(diary, () => ({ words: 'second time lucky' }))
  expect(await get(diary)).toEqual({ words: 'second time lucky' })
})

test('a change that was complete but reported lost is not made twice', async () => {
  const real = IDBDatabase.prototype.transaction
  let lies = 1
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
    const transaction = real.apply(this, how)
    if (how[1] === 'readwrite' && lies-- > 0) {
      Object.defineProperty(transaction, 'oncomplete', { set: () => undefined })
      transaction.addEventListener('complete', () => transaction.onabort?.(new Event('abort')))
    }
    return transaction
  })
  await update(counter, (old) => old + 1)
  expect(lies).toBeLessThan(1)
  expect(await get(counter)).toBe(1)
})

test('an opening that failed is not remembered', async () => {
  const tab = await openTab()
  const factory = (tab.window as unknown as { IDBFactory: typeof IDBFactory }).IDBFactory.prototype
  const real = factory.open
  factory.open = () => {
    throw new DOMException('not now', 'NotAllowedError')
  }
  await expect(tab.module.preferences()).rejects.toThrow('not now')
  factory.open = real
  expect(await tab.module.preferences()).toEqual({})
  tab.close()
})

test('many changes from two tabs at once are all kept', async () => {
  const tab = await openTab()
  await tab.module.unlock(door, PIN)
  const here = Array.from({ length: 30 }, () => update(counter, (old) => old + 1))
  const there = Array.from({ length: 30 }, () => tab.module.update(counter, (old) => old + 1))
  await Promise.all([...here, ...there])
  expect(await get(counter)).toBe(60)
  tab.close()
})

test('many changes from two tabs are all kept in a browser without Web Locks', async () => {
  const tab = await openTab()
  await tab.module.unlock(door, PIN)
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as unknown as LockManager)
  vi.spyOn(tab.window.navigator, 'locks', 'get').mockReturnValue(undefined as unknown as LockManager)
  const slowly = (old: number) => {
    const until = performance.now() + 2
    while (performance.now() < until);
    return old + 1
  }
  const here = Array.from({ length: 15 }, () => update(counter, slowly))
  const there = Array.from({ length: 15 }, () => tab.module.update(counter, slowly))
  await Promise.all([...here, ...there])
  expect(await get(counter)).toBe(30)
  tab.close()
})

test('a frozen tab that holds a lock does not stop words from being kept', async () => {
  await update(diary, () => ({ words: 'first' }))
  const [name] = [...(await rawEntries()).keys()].filter((key) => key.startsWith('r/'))
  let thaw: () => void = () => undefined
  void navigator.locks.request(`heard/${name}`, () => new Promise<void>((resolve) => (thaw = resolve)))
  await update(diary, () => ({ words: 'second' }))
  expect(await get(diary)).toEqual({ words: 'second' })
  thaw()
})

test('several places change together or not at all', async () => {
  await expect(
    updateTogether([
      step(counter, (old) => old + 1),
      step(diary, () => {
        throw new Error('the second one cannot')
      }),
    ]),
  ).rejects.toThrow('the second one cannot')
  expect(await get(counter)).toBe(0)
  await updateTogether([step(counter, (old) => old + 1), step(diary, () => ({ words: 'both' }))])
  expect([await get(counter), await get(diary)]).toEqual([1, { words: 'both' }])
})

test('a change made in one tab is told to the other, and to nobody who watches something else', async () => {
  const tab = await openTab()
  await tab.module.unlock(door, PIN)
  await tab.module.get(diary)
  let told = 0
  let toldOfCounter = 0
  tab.module.watch(diary, () => told++)
  const stop = watch(counter, () => toldOfCounter++)
  await update(diary, () => ({ words: 'news' }))
  await waitFor(() => expect(told).toBe(1))
  await tab.module.update(diary, (old) => ({ words: `${old.words}!` }))
  expect(toldOfCounter).toBe(0)
  await tab.module.update(counter, () => 1)
  await get(counter)
  await tab.module.update(counter, () => 2)
  await waitFor(() => expect(toldOfCounter).toBeGreaterThan(0))
  stop()
  tab.close()
})

test('erasing a place puts it back to its start', async () => {
  await update(diary, () => ({ words: 'gone soon' }))
  await erase(diary)
  expect(await get(diary)).toEqual({ words: '' })
})

test('nothing can be read or changed while the door is locked', async () => {
  await update(diary, () => ({ words: 'kept' }))
  lock()
  await expect(get(diary)).rejects.toThrow(LockedError)
  await expect(update(diary, () => ({ words: 'no' }))).rejects.toThrow(LockedError)
  await unlock(door, PIN)
  expect(await get(diary)).toEqual({ words: 'kept' })
})
