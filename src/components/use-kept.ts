/**
 * One answer on the screen: its newest value, whether that is saved, and what it was before.
 *
 * What is on the screen is never replaced from the store while somebody is writing. A change that comes after a pause
 * begins a new step for undoing.
 */
import { useRef, useState } from 'preact/hooks'
import type { KeeperState } from './keeper.ts'
import { useKeeper } from './use-keeper.ts'

const PAUSE_MS = 1_500
const STEPS = 50

export interface Kept<T> {
  readonly value: T
  readonly state: KeeperState
  /** A chip, a number or a choice is a step of its own; letters belong together until a pause. */
  change(next: T, isStep?: boolean): void
  readonly undo: (() => void) | undefined
  hurry(): void
  settle(): Promise<boolean>
  /**
   * Before what is on this screen is handed over: kept once more, so that words of another tab do not go with it. It
   * fails when that cannot be kept.
   */
  keepAgain(): Promise<void>
}

class NotKeptError extends Error {
  override readonly name = 'NotKeptError'
  constructor() {
    super('What is on the screen could not be kept, so it is not handed over. It stays there: try again.')
  }
}

export function useKept<T>(
  start: T,
  before: T | undefined,
  save: (value: T, before: T | undefined) => Promise<unknown>,
): Kept<T> {
  const [value, setValue] = useState(start)
  const steps: readonly T[] = before === undefined ? [] : [before]
  const now = useRef({ value: start, steps, changedAt: 0, save })
  now.current.save = save
  const [keeping, state] = useKeeper(() => now.current.save(now.current.value, now.current.steps.at(-1)))

  function show(next: T): void {
    now.current.value = next
    setValue(next)
    keeping.changed()
  }

  return {
    value,
    state,
    change(next, isStep) {
      const at = Date.now()
      if (isStep || at - now.current.changedAt > PAUSE_MS) {
        now.current.steps = [...now.current.steps, now.current.value].slice(-STEPS)
      }
      now.current.changedAt = isStep ? 0 : at
      show(next)
    },
    undo:
      now.current.steps.length === 0
        ? undefined
        : () => {
            const last = now.current.steps.at(-1) as T // there is one: the length was looked at
            now.current.steps = now.current.steps.slice(0, -1)
            now.current.changedAt = 0
            show(last)
          },
    hurry: keeping.hurry,
    settle: keeping.settle,
    async keepAgain() {
      keeping.changed()
      if (!(await keeping.settle())) throw new NotKeptError()
    },
  }
}
