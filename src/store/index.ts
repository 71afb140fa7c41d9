/**
 * Every byte at rest on this phone.
 *
 * What a person keeps is sealed behind their own door, one of twelve that look alike. `update` resolves only
 * when the words are on the disk. Nothing here is readable while the door is locked, locking deletes nothing,
 * and nothing is ever deleted by an error. Importing this file touches nothing: pages are prerendered.
 */
import { startAutoLock } from './auto-lock.ts'
import { assignDoor, openNewDoor as openNew, unlock as tryDoor, type Unlocked } from './doors.ts'
import type { Door } from './taken.ts'

export { stillHere } from './auto-lock.ts'
export { FullError, keepBallast } from './database.ts'
export { DoorTakenError, type Unlocked } from './doors.ts'
export { forgetEverything, forgetThisDoor } from './forget.ts'
export {
  areKept,
  dropBytes,
  type InsteadOf,
  type KeptBytes,
  keepBytes,
  openBytes,
  readBytes,
} from './kept-bytes.ts'
export { keepWhileLocked } from './left-words.ts'
export { keepLevel } from './level.ts'
export {
  erase,
  get,
  markOf,
  type Place,
  place,
  type Step,
  settled,
  step,
  update,
  updateTogether,
} from './place.ts'
export { type Preferences, preferences, setPreference } from './preferences.ts'
export { isOpen, LockedError, lock, onLockChange, onLocking, openDoor } from './session.ts'
export { askToStay } from './stay.ts'
export { type Door, doors } from './taken.ts'
export { watch } from './watch.ts'
export { assignDoor }

/** Takes a free door for somebody new, and opens it. */
export async function openNewDoor(door: Door, pin: string): Promise<void> {
  await openNew(door, pin)
  startAutoLock()
}

/** One answer, after one time, for a wrong picture and a wrong PIN. */
export async function unlock(door: Door, pin: string): Promise<Unlocked> {
  const answer = await tryDoor(door, pin)
  if (answer.open) startAutoLock()
  return answer
}
