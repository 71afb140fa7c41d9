/** Keeps a draft for as long as something is on the screen, so that the words of another tab are never written over. */
import { useRef } from 'preact/hooks'
import { keepBeside, type Mine, mineSince, type Texts } from '../case-file/other-words.ts'
import type { Place } from '../store/index.ts'

/** `draft` is what the screen began with. `textsIn` names the words that matter; the names are known to `OtherWords`. */
export function useBeside<T>(
  at: Place<T>,
  draft: T,
  textsIn: (draft: T) => Texts,
): (next: (old: T) => T) => Promise<void> {
  const began = useRef(draft)
  const newest = useRef(textsIn)
  newest.current = textsIn
  const mine = useRef<Mine | undefined>(undefined)
  mine.current ??= mineSince(() => newest.current(began.current))
  const known = mine.current
  return (next) => keepBeside(at, next, textsIn, known)
}
