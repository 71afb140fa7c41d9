/** When the lock falls: at once, in every tab, and never over somebody's last words. */
import { waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  assignDoor,
  type Door,
  get,
  isOpen,
  keepWhileLocked,
  LockedError,
  lock,
  onLockChange,
  onLocking,
  openNewDoor,
  place,
  settled,
  unlock,
  update,
} from '../../src/store/index.ts'
import { freshPhone, PIN } from './fresh.ts'
import { rawEntries, timesFound } from './raw.ts'
import { openTab } from './tab.ts'

const diary = place<{ words: string; mood?: string }>('draft/diary', { words: '' })
const MINUTE = 60_000
let door: Door
let stop: () => void = () => undefined

beforeEach(async () => {
  door = await freshPhone()
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a save that was under way when the lock fell is kept', async () => {
  const saving = update(diary, () => ({ words: 'the last sentence' }))
  lock()
  await saving
  expect(isOpen()).toBe(false)
  await unlock(door, PIN)
  expect(await get(diary)).toEqual({ words: 'the last sentence' })
})

test('a page can still save at the moment the lock falls', async () => {
  stop = onLocking(() => void update(diary, () => ({ words: 'typed just now' })))
  lock()
  stop()
  await settled()
  await unlock(door, PIN)
  expect(await get(diary)).toEqual({ words: 'typed just now' })
})

test('words that come after the lock are sealed, cannot be read, and are merged at the next unlock', async () => {
  const late = 'a late word about the swing'
  await update(diary, () => ({ words: 'early', mood: 'calm' }))
  lock()
  await keepWhileLocked(diary, { words: late })
  expect(await timesFound(late)).toBe(0)
  expect(await timesFound('draft/diary')).toBe(0)
  await unlock(door, PIN)
  expect(await get(diary)).toEqual({ words: late, mood: 'calm' })
  expect([...(await rawEntries()).keys()].filter((key) => key.startsWith('n/'))).toEqual([])
})

test('late words wait for their own person, whoever unlocks first, and come in the order they were written', async () => {
  const other = (await assignDoor())!
  await openNewDoor(other, '777888')
  lock()
  await unlock(door, PIN)
  lock()
  await keepWhileLocked(diary, { words: 'first' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await keepWhileLocked(diary, { words: 'second' })
  await unlock(other, '777888')
  expect(await get(diary)).toEqual({ words: '' })
  await unlock(door, PIN)
  expect(await get(diary)).toEqual({ words: 'second' })
})

test('a tab in which no door was ever open has nobody to keep late words for', async () => {
  const tab = await openTab()
  await expect(tab.module.keepWhileLocked(diary, { words: '?' })).rejects.toThrow('while no door is open')
  tab.close()
})

test('locking locks every tab', async () => {
  const tab = await openTab()
  await tab.module.unlock(door, PIN)
  let told = 0
  tab.module.onLockChange(() => told++)
  lock()
  await waitFor(() => expect(tab.module.isOpen()).toBe(false))
  expect(told).toBe(1)
  await expect(tab.module.get(diary)).rejects.toThrow('while no door is open')
  tab.close()
})

test('the Hide button’s own message locks too', async () => {
  const channel = new BroadcastChannel('heard/lock')
  channel.postMessage('lock')
  await waitFor(() => expect(isOpen()).toBe(false))
  channel.close()
})

test('a page that fails while the lock falls does not keep the door open', () => {
  const heard = vi.fn((event: ErrorEvent) => event.preventDefault())
  addEventListener('error', heard)
  const stops = [
    onLocking(() => {
      throw new Error('a page’s mistake')
    }),
    onLockChange(() => undefined),
  ]
  lock()
  expect(isOpen()).toBe(false)
  expect(heard).toHaveBeenCalledOnce()
  for (const each of stops) each()
  removeEventListener('error', heard)
})

async function unlockOnFakeClock(): Promise<void> {
  lock()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  await unlock(door, PIN)
}

function hide(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  document.dispatchEvent(new Event('visibilitychange'))
}

test('five minutes in which nobody touches anything lock the door, and a touch begins them again', async () => {
  await unlockOnFakeClock()
  vi.advanceTimersByTime(4 * MINUTE)
  dispatchEvent(new Event('pointerdown'))
  vi.advanceTimersByTime(4 * MINUTE)
  expect(isOpen()).toBe(true)
  vi.advanceTimersByTime(MINUTE + 1000)
  expect(isOpen()).toBe(false)
})

test('a tab in use keeps the others from locking', async () => {
  const tab = await openTab()
  await unlockOnFakeClock()
  vi.advanceTimersByTime(4 * MINUTE)
  const channel = new BroadcastChannel('heard/touch')
  channel.postMessage('touched')
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  vi.advanceTimersByTime(2 * MINUTE)
  expect(isOpen()).toBe(true)
  channel.close()
  tab.close()
})

test('sixty seconds after the page was hidden the door is locked', async () => {
  await unlockOnFakeClock()
  hide(true)
  vi.advanceTimersByTime(59_000)
  expect(isOpen()).toBe(true)
  vi.advanceTimersByTime(1_500)
  expect(isOpen()).toBe(false)
})

test('coming back in time keeps it open; coming back late finds it locked, even when the timer was stopped', async () => {
  await unlockOnFakeClock()
  hide(true)
  vi.advanceTimersByTime(30_000)
  hide(false)
  vi.advanceTimersByTime(MINUTE)
  expect(isOpen()).toBe(true)
  hide(true)
  // The browser stops timers of a page nobody sees; the clock goes on.
  vi.setSystemTime(Date.now() + 2 * MINUTE)
  hide(false)
  expect(isOpen()).toBe(false)
})

test('locking deletes nothing', async () => {
  await update(diary, () => ({ words: 'all of it' }))
  const before = [...(await rawEntries()).keys()]
  lock()
  expect([...(await rawEntries()).keys()]).toEqual(before)
  await expect(get(diary)).rejects.toThrow(LockedError)
})
