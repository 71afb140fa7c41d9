/** Guessing a PIN: counted before it is tried, slower and slower, and telling nobody who was here. */
import { beforeEach, expect, test } from 'vitest'
import { assignDoor, forgetEverything, lock, openNewDoor, unlock } from '../../src/store/index.ts'
import { noteTry, waitAt } from '../../src/store/tries.ts'
import { rawEntries } from './raw.ts'
import { openTab } from './tab.ts'

const PIN = '482915'

beforeEach(async () => {
  await forgetEverything()
})

test('after five wrong tries there is a wait, and opening the app again does not shorten it', async () => {
  const door = (await assignDoor())!
  await openNewDoor(door, PIN)
  lock()
  const waits: number[] = []
  for (let tries = 0; tries < 5; tries++) {
    const answer = await unlock(door, '000000')
    waits.push(answer.open ? -1 : answer.waitMs)
  }
  expect(waits.slice(0, 4)).toEqual([0, 0, 0, 0])
  expect(waits[4]).toBeGreaterThan(50_000)
  // Another tab has a memory of its own, as after a reload.
  const tab = await openTab()
  const answer = await tab.module.unlock(door, PIN)
  expect(answer).toMatchObject({ open: false })
  expect(answer.open ? 0 : answer.waitMs).toBeGreaterThan(50_000)
  tab.close()
}, 30_000)

test('a try is written down before the PIN is tried, so that closing the app half way counts', async () => {
  await assignDoor()
  const answer = unlock(3, '000000')
  for (;;) {
    const tries = (await rawEntries()).get('tries') as number[][] | undefined
    if (tries?.[3]?.length === 1) break
  }
  const stillTrying = Symbol('still trying')
  expect(await Promise.race([answer, Promise.resolve(stillTrying)])).toBe(stillTrying)
  await answer
})

test('the waits grow, and each wrong try is forgiven after six hours', async () => {
  const start = Date.UTC(2030, 0, 1)
  let now = start
  const waits: number[] = []
  for (let tries = 0; tries < 9; tries++) {
    expect(await noteTry(2, now)).toEqual({ waitMs: 0 })
    const wait = await waitAt(2, now)
    waits.push(wait)
    if (wait > 0) {
      // Trying again while one has to wait neither counts nor makes it longer.
      expect(await noteTry(2, now)).toEqual({ waitMs: wait })
      expect(await waitAt(2, now)).toBe(wait)
    }
    now += wait
  }
  const minutes = waits.map((ms) => ms / 60_000)
  expect(minutes).toEqual([0, 0, 0, 0, 1, 5, 15, 60, 60])
  expect((await noteTry(2, start + 10_000)).waitMs).toBeGreaterThan(0)
  expect(await waitAt(2, now + 6 * 60 * 60_000)).toBe(0)
})

test('opening a door takes back no wrong try of anybody, so nobody can see that it was opened', async () => {
  const door = (await assignDoor())!
  await openNewDoor(door, PIN)
  lock()
  for (let tries = 0; tries < 3; tries++) await unlock(door, '000000')
  const before = (await rawEntries()).get('tries')
  expect(await unlock(door, PIN)).toEqual({ open: true })
  expect((await rawEntries()).get('tries')).toEqual(before)
})
