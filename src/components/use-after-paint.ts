/**
 * False while a page is first drawn, true once that is on the screen, and at once when somebody prints.
 *
 * What is folded away waits for it: it is there to be opened, found and printed, and does not hold up what can be seen.
 */
import { useEffect, useState } from 'preact/hooks'

export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    if (isPainted) return
    const now = () => setPainted(true)
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      timer = setTimeout(now)
    }
    // A tab in the background draws no frames.
    const frame = document.hidden ? soon() : requestAnimationFrame(soon)
    addEventListener('beforeprint', now)
    return () => {
      if (frame) cancelAnimationFrame(frame)
      clearTimeout(timer)
      removeEventListener('beforeprint', now)
    }
  }, [isPainted])
  return isPainted
}
