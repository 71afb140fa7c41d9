/**
 * Keeps one text as it is written. It saves with the first letter and then over and over while somebody types, so
 * that a phone that goes flat, or a screen that is hidden, loses at most the blink of an eye.
 *
 * It says `saved` only after `save` resolved for the newest words, and after a failure it tries again by itself.
 */
import { FullError } from '../store/index.ts'

export type KeeperState = 'still' | 'saving' | 'saved' | 'failed' | 'full'

const GAP_MS = 150
const AGAIN_MS = 3_000

export interface Keeper {
  /** There are newer words. */
  changed(): void
  /** Starts saving what is not saved yet, now. */
  hurry(): void
  /** Resolves true when everything is saved. */
  settle(): Promise<boolean>
  stop(): void
}

/** `save` writes whatever is newest at that moment, so an older save can never win over a newer one. */
export function keeper(save: () => Promise<unknown>, tell: (state: KeeperState) => void): Keeper {
  let newest = 0
  let saved = 0
  let running = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Promise<unknown> = Promise.resolve()

  function hurry(): void {
    clearTimeout(timer)
    timer = undefined
    if (newest === saved) return
    const mine = newest
    running++
    last = save().then(
      () => {
        running--
        saved = Math.max(saved, mine)
        if (saved === newest) tell('saved')
        else soon(GAP_MS)
      },
      (error: unknown) => {
        running--
        tell(error instanceof FullError ? 'full' : 'failed')
        soon(AGAIN_MS)
      },
    )
  }

  function soon(waitMs: number): void {
    if (running === 0) timer ??= setTimeout(hurry, waitMs)
  }

  return {
    changed() {
      newest++
      tell('saving')
      if (running === 0 && timer === undefined) hurry()
    },
    hurry,
    async settle() {
      hurry()
      await last
      return saved === newest
    },
    stop() {
      hurry()
      clearTimeout(timer)
    },
  }
}
