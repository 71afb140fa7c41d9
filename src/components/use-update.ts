/** What takes the newer app that is waiting, once one is. Nothing is taken by itself. */
import { useEffect, useState } from 'preact/hooks'
import { watchForUpdates } from '../sync/app-updates.ts'

export function useUpdate(): (() => void) | undefined {
  const [take, setTake] = useState<{ readonly it: () => void } | undefined>()
  useEffect(() => watchForUpdates((it) => setTake({ it })), [])
  return take?.it
}
