/**
 * The layer under the finger: the one line that is being drawn, painted once for each picture of the screen, and only
 * where it is. Nothing that is finished is ever painted again for it.
 */
import { type Colour, PAPER_HEIGHT, PAPER_WIDTH, type Point, type Size } from '../../case-file/drawing.ts'
import { hexOf, penWidth } from './look.ts'
import { rubbed, shapeOf } from './stroke.ts'

export interface LiveLine {
  readonly kind: 'pen' | 'rub'
  readonly colour: Colour
  readonly size: Size
  readonly pressed: boolean
  readonly points: readonly Point[]
}

export interface LiveLayer {
  /** Paints the line with the screen's next picture. */
  show(line: LiveLine): void
  clear(): void
}

/** `ground` is the colour of the paper: what is rubbed out looks like paper until it is. */
export function liveLayer(canvas: HTMLCanvasElement, ground: () => string): LiveLayer {
  canvas.width = PAPER_WIDTH
  canvas.height = PAPER_HEIGHT
  const on = canvas.getContext('2d')
  let next: LiveLine | undefined
  let frame = 0
  let dirty: readonly [x: number, y: number, width: number, height: number] | undefined

  function wipe(): void {
    if (dirty) on?.clearRect(...dirty)
    dirty = undefined
  }

  function paint(): void {
    frame = 0
    wipe()
    if (!next || !on) return
    if (next.kind === 'pen') {
      on.fillStyle = hexOf[next.colour]
      on.fill(shapeOf(next, false))
    } else {
      const { path, width } = rubbed(next)
      on.strokeStyle = ground()
      on.lineWidth = width
      on.lineCap = 'round'
      on.lineJoin = 'round'
      on.stroke(path)
    }
    dirty = around(next)
  }

  return {
    show(line) {
      next = line
      if (frame === 0) frame = requestAnimationFrame(paint)
    },
    clear() {
      next = undefined
      cancelAnimationFrame(frame)
      frame = 0
      wipe()
    },
  }
}

function around({ points, size }: LiveLine): readonly [number, number, number, number] {
  const room = penWidth[size] * 2 + 4
  let [left, top, right, bottom] = [PAPER_WIDTH, PAPER_HEIGHT, 0, 0]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return [left - room, top - room, right - left + room * 2, bottom - top + room * 2]
}
