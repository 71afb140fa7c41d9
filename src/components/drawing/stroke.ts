/**
 * The shape of one stroke, made smooth by perfect-freehand: thinner where a finger went fast, or as hard as a pen was
 * pressed. What is drawn under the finger and what is painted from the kept steps is the same shape.
 */
import { getStroke } from 'perfect-freehand'
import type { Point, Size } from '../../case-file/drawing.ts'
import { penWidth } from './look.ts'

export interface Line {
  readonly size: Size
  readonly points: readonly Point[]
  /** The points say how hard the pen was pressed. */
  readonly pressed: boolean
}

export function shapeOf({ size, points, pressed }: Line, isWhole: boolean): Path2D {
  const outline = getStroke(
    points.map(([x, y, hard]) => (pressed ? [x, y, (hard ?? 50) / 100] : [x, y])),
    {
      size: penWidth[size],
      thinning: 0.45,
      smoothing: 0.6,
      streamline: 0.35,
      simulatePressure: !pressed,
      last: isWhole,
    },
  )
  return around(outline)
}

/** Round corners: the outline's points pull the line, which goes through the middles between them. */
function around(outline: readonly (readonly number[])[]): Path2D {
  const path = new Path2D()
  outline.forEach(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = outline[(at + 1) % outline.length] ?? []
    const [middleX, middleY] = [(x + nextX) / 2, (y + nextY) / 2]
    if (at === 0) path.moveTo(middleX, middleY)
    else path.quadraticCurveTo(x, y, middleX, middleY)
  })
  path.closePath()
  return path
}

/** A rubber is round and the same everywhere. */
export function rubbed({ size, points }: Pick<Line, 'size' | 'points'>): {
  readonly path: Path2D
  readonly width: number
} {
  const path = new Path2D()
  points.forEach(([x, y], at) => {
    if (at === 0) path.moveTo(x, y)
    // A tap rubs out a dot. Browsers do not agree whether a line that goes nowhere does.
    path.lineTo(at === 0 ? x + 0.01 : x, y)
  })
  return { path, width: penWidth[size] * 1.5 }
}
