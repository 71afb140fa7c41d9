/** Places and the open door, for components: the value as it now stands, and a new drawing when it changes. */
import { useEffect, useState } from 'preact/hooks'
import { get, type Place } from './place.ts'
import { isOpen, LockedError, onLockChange, openDoor } from './session.ts'
import type { Door } from './taken.ts'
import { watch } from './watch.ts'

/** Undefined while it is being read, and while no door is open. */
export function usePlace<T>(at: Place<T>): T | undefined {
  const [kept, setKept] = useState<{ readonly name: string; readonly value: T } | undefined>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place is its name; callers may make it anew each time
  useEffect(() => {
    let isGone = false
    let asked = 0
    const readAgain = async () => {
      const mine = ++asked
      if (!isOpen()) return setKept(undefined)
      try {
        const kept = await get(at)
        const value = at.asSeen ? at.asSeen(kept) : kept
        // A later reading, or a lock that fell meanwhile, makes this one old.
        if (!isGone && mine === asked && isOpen()) setKept({ name: at.name, value })
      } catch (error) {
        if (!(error instanceof LockedError)) throw error
      }
    }
    void readAgain()
    const stops = [watch(at, () => void readAgain()), onLockChange(() => void readAgain())]
    return () => {
      isGone = true
      for (const stop of stops) stop()
    }
  }, [at.name])
  return kept?.name === at.name ? kept.value : undefined
}

/** The door that is open in this tab, or nothing. */
export function useOpenDoor(): Door | undefined {
  const [door, setDoor] = useState(openDoor)
  useEffect(() => {
    setDoor(openDoor())
    return onLockChange(() => setDoor(openDoor()))
  }, [])
  return door
}
