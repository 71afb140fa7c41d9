/** A kept drawing in small, painted from its steps. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { headOf, readDrawing } from '../../case-file/drawings.ts'
import { isOpen } from '../../store/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { whole } from './keep-picture.ts'

const WIDTH = 300
const HEIGHT = 350

export function Thumbnail({ id, label }: { id: string; label: string }) {
  const head = usePlace(headOf(id))
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isThere, setThere] = useState(false)
  const edits = head?.edits
  useEffect(() => {
    if (edits === undefined) return
    let isGone = false
    inTurn(async () => {
      if (isGone) return
      const { operations, length } = await readDrawing(id)
      if (!isGone)
        canvas.current?.getContext('2d')?.drawImage(whole(operations.slice(0, length)), 0, 0, WIDTH, HEIGHT)
      setThere(true)
    })
    return () => {
      isGone = true
    }
  }, [id, edits])
  return (
    <canvas
      class="drawn"
      ref={canvas}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
      aria-busy={!isThere}
    />
  )
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: each takes room for a whole picture while it is painted. */
function inTurn(work: () => Promise<void>): void {
  last = last.then(work).catch((error: unknown) => {
    // The door was shut meanwhile: the lock screen is there.
    if (isOpen()) reportError(error)
  })
}
