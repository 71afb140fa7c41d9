/**
 * Writing that is not finished yet, kept in this tab's memory only: never on the disk, gone on reload.
 * It outlives an idle sign-out so that the same key can carry on; another key finds nothing of it.
 * Each piece is kept under the address of its screen, so the desk can offer the way back.
 */
import { createContext } from 'preact'
import { useContext, useRef, useState } from 'preact/hooks'

export interface Unfinished {
  get(at: string): unknown
  set(at: string, value: unknown): void
  drop(at: string): void
  dropAll(): void
  /** Hands what is kept to whoever holds this key; a different holder finds it empty. */
  claim(keyHash: string): void
  places(): readonly string[]
}

export function makeUnfinished(): Unfinished {
  const kept = new Map<string, unknown>()
  let owner: string | undefined
  return {
    get: (at) => kept.get(at),
    set: (at, value) => void kept.set(at, value),
    drop: (at) => void kept.delete(at),
    dropAll: () => kept.clear(),
    claim(keyHash) {
      if (owner !== keyHash) kept.clear()
      owner = keyHash
    },
    places: () => [...kept.keys()],
  }
}

export const UnfinishedContext = createContext<Unfinished>(makeUnfinished())

/** A form's state: kept with every change, dropped when its work is done. */
export function useUnfinished<T>(at: string, start: () => T) {
  const shelf = useContext(UnfinishedContext)
  // Only this hook writes under this address, so what comes back is what went in.
  const [value, setValue] = useState<T>(() => (shelf.get(at) as T | undefined) ?? start())
  const latest = useRef(value)
  return {
    value,
    change(next: (old: T) => T) {
      latest.current = next(latest.current)
      shelf.set(at, latest.current)
      setValue(latest.current)
    },
    /** Forgets it, and starts again from what is given. */
    finish(from: T) {
      shelf.drop(at)
      latest.current = from
      setValue(from)
    },
    isKept: shelf.get(at) !== undefined,
  }
}
