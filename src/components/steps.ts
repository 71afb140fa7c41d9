/**
 * Which step of a page is showing, in the browser's own history (its state, not its address): the phone's Back is the
 * step before, and an address never says what somebody was looking at.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface Steps {
  readonly at: string
  go(to: string): void
  /** To the step before, or to this one when the page was opened here. */
  back(otherwise: string): void
}

interface Mark {
  readonly step: string
  readonly depth: number
}

let wanted: string | undefined

/** The next page that has steps begins with this one. Kept in memory alone. */
export function beginAt(step: string): void {
  wanted = step
}

function markOf(state: unknown): Mark | undefined {
  if (typeof state !== 'object' || state === null || !('step' in state) || !('depth' in state))
    return undefined
  const { step, depth } = state
  return typeof step === 'string' && typeof depth === 'number' ? { step, depth } : undefined
}

export function useSteps(first: string): Steps {
  const [mark, setMark] = useState<Mark>(() => {
    const asked = wanted
    wanted = undefined
    return asked ? { step: asked, depth: 0 } : (markOf(history.state) ?? { step: first, depth: 0 })
  })
  const begun = useRef(mark)
  // Before anything can be pressed: a step that is pushed first would be written over.
  useLayoutEffect(() => {
    history.replaceState(begun.current, '')
    const moved = ({ state }: PopStateEvent) => {
      const to = markOf(state)
      if (to) setMark(to)
    }
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [])
  const seen = useRef(mark.step)
  useEffect(() => {
    if (seen.current === mark.step) return
    seen.current = mark.step
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [mark.step])
  const show = (next: Mark) => {
    if (next.depth > mark.depth) history.pushState(next, '')
    else history.replaceState(next, '')
    setMark(next)
  }
  return {
    at: mark.step,
    go: (step) => show({ step, depth: mark.depth + 1 }),
    back: (otherwise) => (mark.depth > 0 ? history.back() : show({ step: otherwise, depth: 0 })),
  }
}
