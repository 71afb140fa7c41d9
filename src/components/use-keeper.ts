/** A keeper for as long as something is on the screen: it hurries when the page is hidden, locked or left. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { onLocking } from '../store/index.ts'
import { LEAVING } from './hide.ts'
import { type Keeper, type KeeperState, keeper } from './keeper.ts'

export function useKeeper(save: () => Promise<unknown>): readonly [Keeper, KeeperState] {
  const [state, setState] = useState<KeeperState>('still')
  const newest = useRef(save)
  newest.current = save
  const keeping: Keeper = useMemo(() => keeper(() => newest.current(), setState), [])
  useEffect(() => {
    const hide = () => document.hidden && keeping.hurry()
    document.addEventListener('visibilitychange', hide)
    addEventListener('pagehide', keeping.hurry)
    const stopLocking = onLocking(keeping.hurry)
    const leave = (event: Event) => {
      if (event instanceof CustomEvent && Array.isArray(event.detail)) event.detail.push(keeping.settle())
    }
    addEventListener(LEAVING, leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('pagehide', keeping.hurry)
      stopLocking()
      removeEventListener(LEAVING, leave)
      keeping.stop()
    }
  }, [keeping])
  return [keeping, state]
}
