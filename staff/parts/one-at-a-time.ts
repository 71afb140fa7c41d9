/** Runs one thing at a time: a second press while the first is still going does nothing. */
import { useRef, useState } from 'preact/hooks'

export function useOneAtATime(): { readonly isBusy: boolean; run(work: () => Promise<void>): Promise<void> } {
  // The ref stops a second press in the same moment; the state is what the screen shows.
  const busy = useRef(false)
  const [isBusy, setBusy] = useState(false)
  return {
    isBusy,
    async run(work) {
      if (busy.current) return
      busy.current = true
      setBusy(true)
      try {
        await work()
      } finally {
        busy.current = false
        setBusy(false)
      }
    },
  }
}
