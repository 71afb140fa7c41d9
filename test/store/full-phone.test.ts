/** A phone without room: the last words fit, and if nothing helps the person is told and keeps them on the screen. */
import { waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  askToStay,
  assignDoor,
  type Door,
  FullError,
  get,
  keepBallast,
  keepLevel,
  keepWhileLocked,
  lock,
  openNewDoor,
  type Place,
  place,
  preferences,
  setPreference,
  unlock,
  update,
} from '../../src/store/index.ts'
import { freshPhone, PIN } from './fresh.ts'
import { rawEntries } from './raw.ts'

const TIMES = 5
const diary = place('draft/diary', { words: '' })
const copy: Place<string> = { ...place('copy', ''), canBeFetchedAgain: true }
let door: Door

beforeEach(async () => {
  door = await freshPhone()
  await waitFor(async () => expect(await hasBallast()).toBe(true))
  await keepLevel()
})

afterEach(() => vi.restoreAllMocks())

const hasBallast = async () => (await rawEntries()).has('ballast')

/** The first makes the fillers give way (`level.test.ts`), the second the ballast. */
const UNTIL_BALLAST = 2

/** The next so many puts find no room; what the browser then does is real. */
function noRoomFor(puts: number): void {
  const real = IDBObjectStore.prototype.put
  let left = puts
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
    if (left-- > 0) throw new DOMException('no room', 'QuotaExceededError')
    return real.apply(this, what)
  })
}

const sites: readonly (readonly [string, (round: number) => Promise<unknown>, () => Promise<unknown>])[] = [
  ['a draft', (round) => update(diary, () => ({ words: `words ${round}` })), () => get(diary)],
  ['a preference', (round) => setPreference({ area: `area-${round}` }), () => preferences()],
  [
    'a late word',
    async (round) => {
      lock()
      await keepWhileLocked(diary, { words: `late ${round}` })
    },
    async () => {
      vi.restoreAllMocks()
      await unlock(door, PIN)
      return get(diary)
    },
  ],
  ['a try at a door', (round) => unlock(door, round % 2 ? PIN : '000000'), () => Promise.resolve()],
  ['a new door', async () => openNewDoor((await assignDoor())!, '777888'), () => Promise.resolve()],
]

for (const [what, keep, look] of sites) {
  test(`${what} still fits on a full phone, because the ballast gives way (${TIMES} times)`, async () => {
    for (let round = 1; round <= TIMES; round++) {
      await keepBallast()
      await keepLevel()
      noRoomFor(UNTIL_BALLAST)
      await keep(round)
      // Opening a door puts the ballast back as soon as there is room.
      const opens = what === 'a new door' || (what === 'a try at a door' && round % 2 === 1)
      if (!opens) expect(await hasBallast()).toBe(false)
      const kept = JSON.stringify(await look()) ?? ''
      if (kept) expect(kept).toContain(String(round))
      vi.restoreAllMocks()
    }
  }, 30_000)

  if (what === 'a try at a door') continue
  test(`${what} that does not fit at all is said to, and nothing that was there is lost (${TIMES} times)`, async () => {
    await update(diary, () => ({ words: 'before' }))
    for (let round = 1; round <= TIMES; round++) {
      noRoomFor(Number.POSITIVE_INFINITY)
      await expect(keep(round)).rejects.toThrow(FullError)
      vi.restoreAllMocks()
      await unlock(door, PIN)
      expect(await get(diary)).toEqual({ words: 'before' })
    }
  }, 30_000)
}

test('a phone without any room shuts nobody out of their own words, but a try is then slow', async () => {
  await update(diary, () => ({ words: 'still mine' }))
  lock()
  noRoomFor(Number.POSITIVE_INFINITY)
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const trying = unlock(door, PIN)
  let isAnswered = false
  void trying.then(() => {
    isAnswered = true
  })
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  while (vi.getTimerCount() === 0) await frame()
  await vi.advanceTimersByTimeAsync(14_000)
  await frame()
  expect(isAnswered).toBe(false)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await trying).toEqual({ open: true })
  vi.useRealTimers()
  expect(await get(diary)).toEqual({ words: 'still mine' })
})

test('a copy that can be fetched again never uses up the room for a person’s words', async () => {
  noRoomFor(1)
  await expect(update(copy, () => 'from the council')).rejects.toThrow(FullError)
  expect(await hasBallast()).toBe(true)
})

test('the ballast comes back when there is room again', async () => {
  noRoomFor(UNTIL_BALLAST)
  await update(diary, () => ({ words: 'fits' }))
  expect(await hasBallast()).toBe(false)
  vi.restoreAllMocks()
  lock()
  await unlock(door, PIN)
  await waitFor(async () => expect(await hasBallast()).toBe(true))
})

test('words fit too when the browser finds only at the end of the transaction that there is no room', async () => {
  const real = IDBObjectStore.prototype.put
  let left = UNTIL_BALLAST
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
    const request = real.apply(this, what)
    if (left-- > 0) {
      const error = new DOMException('no room', 'QuotaExceededError')
      Object.defineProperty(this.transaction, 'error', { value: error })
      request.addEventListener('success', () => this.transaction.abort())
    }
    return request
  })
  await update(diary, () => ({ words: 'fits after all' }))
  expect(await hasBallast()).toBe(false)
  expect(await get(diary)).toEqual({ words: 'fits after all' })
})

test('what the browser answers about staying is passed on as it is', async () => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false)
  vi.spyOn(navigator.storage, 'persist').mockResolvedValueOnce(true).mockResolvedValueOnce(false)
  expect(await askToStay()).toBe('kept')
  expect(await askToStay()).toBe('not-promised')
  vi.spyOn(navigator, 'storage', 'get').mockReturnValue({} as StorageManager)
  expect(await askToStay()).toBe('unknown')
})
