/**
 * A pen without a pointer: it goes in steps, up or down, and what it draws is the same kind of line that a finger makes.
 * Keys and the buttons on the screen move the same pen.
 */
import { onPaper, PAPER_HEIGHT, PAPER_WIDTH, type Point } from '../../case-file/drawing.ts'

export const STEP = 50
export const STEPS_ACROSS = PAPER_WIDTH / STEP
export const STEPS_DOWN = PAPER_HEIGHT / STEP
/** Between two places of the pen, so that a line is smooth and does not lag. */
const BETWEEN = 5
/** As a hand that presses evenly. */
const EVEN = 50

export interface Pen {
  readonly x: number
  readonly y: number
  /** The line it is drawing; undefined while the pen is lifted. */
  readonly line: readonly Point[] | undefined
}

export const penAtRest: Pen = { x: PAPER_WIDTH / 2, y: PAPER_HEIGHT / 2, line: undefined }

/** Moved by so many steps; while it is down it draws. */
export function movedPen(pen: Pen, across: number, down: number): Pen {
  return penTo(pen, pen.x + across * STEP, pen.y + down * STEP)
}

export function penTo({ x, y, line }: Pen, toX: number, toY: number): Pen {
  const [newX, newY] = onPaper(toX, toY)
  if (!line) return { x: newX, y: newY, line }
  const way = Array.from({ length: BETWEEN }, (_, at): Point => {
    const part = (at + 1) / BETWEEN
    return [...onPaper(x + (newX - x) * part, y + (newY - y) * part), EVEN]
  })
  return { x: newX, y: newY, line: [...line, ...way] }
}

export function penDown({ x, y }: Pen): Pen {
  return { x, y, line: [[x, y, EVEN]] }
}

export const penUp = ({ x, y }: Pen): Pen => ({ x, y, line: undefined })

/** Where the pen is, counted in steps from the top and from the left side of the paper. */
export const placeOf = ({ x, y }: Pick<Pen, 'x' | 'y'>) => ({
  across: Math.round(x / STEP),
  down: Math.round(y / STEP),
})

export const keySteps: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
