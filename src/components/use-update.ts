/** What takes the newer app that is waiting, once one is. Nothing is taken by itself. */
import { useEffect, useState } from 'preact/hooks'

export function useUpdate(): (() => void) | undefined {
  const [take, setTake] = useState<{ readonly it: () => void } | undefined>()
  useEffect(() => {
    let stop: (() => void) | undefined
    let isGone = false
    // Asked for late, because no page needs it to be read.
    void import('../sync/app-updates.ts').then(({ watchForUpdates }) => {
      if (!isGone) stop = watchForUpdates((it) => setTake({ it }))
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [])
  return take?.it
}
