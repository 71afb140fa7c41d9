/** What a screen reader is told about the board: the last thing only, and the same thing again when it happens again. */
import { useCallback, useState } from 'preact/hooks'

export function useHeardSaid(): readonly [string, (says: string) => void] {
  const [said, setSaid] = useState('')
  // The same words twice are one change to a screen reader; a space that nobody hears makes them two.
  const say = useCallback((says: string) => setSaid((old) => (old === says ? `${says}\u00a0` : says)), [])
  return [said, say]
}
