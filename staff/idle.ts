/**
 * Signs the desk out after a quarter of an hour without a key press or a click, with a minute's warning.
 * It compares clock times rather than trusting a timer, because a closed laptop stops timers.
 */
import { useEffect, useRef, useState } from 'preact/hooks'

export const IDLE_MS = 15 * 60_000
export const WARN_MS = 60_000
const LOOK_MS = 5_000
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'click'] as const

export function useIdle(onIdle: () => void, now: () => number = Date.now, lookMs = LOOK_MS): boolean {
  const [isNearlyOver, setNearlyOver] = useState(false)
  const leave = useRef(onIdle)
  leave.current = onIdle

  useEffect(() => {
    let last = now()
    const look = () => {
      const idleMs = now() - last
      if (idleMs >= IDLE_MS) leave.current()
      else setNearlyOver(idleMs >= IDLE_MS - WARN_MS)
    }
    const alive = () => {
      // The first press after a long sleep must not revive a desk whose time had run out.
      if (now() - last >= IDLE_MS) return leave.current()
      last = now()
      setNearlyOver(false)
    }
    const timer = setInterval(look, lookMs)
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive, { capture: true })
      document.removeEventListener('visibilitychange', look)
    }
  }, [now, lookMs])

  return isNearlyOver
}
