/**
 * Which screen of the flow is showing. It is kept with the draft, so somebody comes back to where they stopped, and
 * in the browser's own history (its state, not its address), so the phone's Back is the screen before.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Draft, keepChoices } from './draft.ts'

export interface Screen {
  readonly at: string
  /** Whether there is a screen of this flow to go back to. */
  readonly canGoBack: boolean
  go(to: string): void
  back(otherwise: string): void
}

interface Mark {
  readonly screen: string
  readonly depth: number
}

function markOf(state: unknown): Mark | undefined {
  if (typeof state !== 'object' || state === null || !('screen' in state) || !('depth' in state))
    return undefined
  const { screen, depth } = state
  return typeof screen === 'string' && typeof depth === 'number' ? { screen, depth } : undefined
}

const resumable = (at: string | undefined) => (at && at !== 'private-check' ? at : 'start')

/** Undefined until the draft is read. */
export function useScreen(draft: Draft | undefined): Screen | undefined {
  const [mark, setMark] = useState<Mark | undefined>()
  const isReady = draft !== undefined
  const left = useRef<string | undefined>(undefined)
  left.current = draft?.at
  useEffect(() => {
    if (!isReady) return
    const here = markOf(history.state) ?? { screen: resumable(left.current), depth: 0 }
    history.replaceState(here, '')
    setMark(here)
    const moved = ({ state }: PopStateEvent) => {
      const to = markOf(state)
      if (to) setMark(to)
    }
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [isReady])

  // A new screen begins at its top, with its heading next to be read.
  const at = mark?.screen
  const first = useRef(true)
  useEffect(() => {
    if (at === undefined) return
    if (first.current) {
      first.current = false
      return
    }
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [at])

  if (!mark) return undefined
  const go = (to: string, depth: number) => {
    const next = { screen: to, depth }
    if (depth > mark.depth) history.pushState(next, '')
    else history.replaceState(next, '')
    setMark(next)
    void keepChoices({ at: to }).catch(() => undefined) // the place to come back to is a kindness, never the words
  }
  return {
    at: mark.screen,
    canGoBack: mark.depth > 0,
    go: (to) => go(to, mark.depth + 1),
    back: (otherwise) => (mark.depth > 0 ? history.back() : go(otherwise, 0)),
  }
}
