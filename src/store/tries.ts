/**
 * How often a PIN was tried, so that guessing is slow. Kept across reloads, written down before a try is made.
 *
 * A good try takes back only itself and never the tries of others: otherwise a fresh start at a door would
 * show that somebody had opened it. Each wrong try is forgiven after six hours. Doors that nobody uses count
 * in the same way. The phone's clock can be turned forward by whoever holds it: this slows, it does not stop.
 */
import { change } from './database.ts'
import { type Door, doors } from './taken.ts'

const KEY = 'tries'
const FREE_AT_A_DOOR = 5
const FREE_ON_THE_PHONE = 25
const FORGIVEN_AFTER_MS = 6 * 60 * 60_000
const DELAYS_MS = [60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000] as const

/** For each door, when it was tried wrongly, oldest first. */
type Tries = readonly (readonly number[])[]

export const noTries: Tries = doors.map(() => [])

/** Notes one try, or says how long to wait first. */
export function noteTry(door: Door, now: number): Promise<{ readonly waitMs: number }> {
  return change([KEY], ([kept]) => {
    const tries = standing(kept, now)
    const waitMs = waitFor(tries, door, now)
    if (waitMs > 0) return { answer: { waitMs } }
    return { put: [[KEY, withDoor(tries, door, (times) => [...times, now])]], answer: { waitMs } }
  })
}

/** Takes back the try that opened the door. */
export function takeBackTry(door: Door, noted: number): Promise<void> {
  return change([KEY], ([kept]) => {
    const tries = withDoor(standing(kept, noted), door, (times) => {
      const at = times.indexOf(noted)
      return times.filter((_, other) => other !== at)
    })
    return { put: [[KEY, tries]], answer: undefined }
  })
}

/** How long until this door may be tried again. */
export function waitAt(door: Door, now: number): Promise<number> {
  return change([KEY], ([kept]) => ({ answer: waitFor(standing(kept, now), door, now) }))
}

function standing(kept: unknown, now: number): Tries {
  const tries = (kept as Tries | undefined) ?? noTries // written here alone
  // A clock that was turned back must not make a try wait for ever, nor lose it.
  return tries.map((times) =>
    times.map((at) => Math.min(at, now)).filter((at) => now - at < FORGIVEN_AFTER_MS),
  )
}

function withDoor(tries: Tries, door: Door, next: (times: readonly number[]) => readonly number[]): Tries {
  return tries.map((times, at) => (at === door ? next(times).slice(-50) : times))
}

function waitFor(tries: Tries, door: Door, now: number): number {
  return Math.max(wait(tries[door]!, FREE_AT_A_DOOR, now), wait(tries.flat(), FREE_ON_THE_PHONE, now))
}

function wait(times: readonly number[], free: number, now: number): number {
  if (times.length < free) return 0
  const delay = DELAYS_MS[Math.min(times.length - free, DELAYS_MS.length - 1)]!
  return Math.max(0, Math.max(...times) + delay - now)
}
