/**
 * A drawing as what its maker did, in order: strokes, rubbing out, fills, stamps, a choice of paper.
 *
 * It lies on paper of one size, in whole steps, whatever the phone and however it is turned. So the same steps make the
 * same picture on every screen, in the copy that goes, and years later. A pointer and a keyboard make the same steps.
 */
export const PAPER_WIDTH = 1200
export const PAPER_HEIGHT = 1400

/** Eight colours and four tones of skin. */
export const colours = [
  'black',
  'red',
  'yellow',
  'green',
  'blue',
  'pink',
  'purple',
  'orange',
  'skin-dark',
  'skin-brown',
  'skin-tan',
  'skin-light',
] as const
export type Colour = (typeof colours)[number]

export const sizes = ['thin', 'middle', 'thick'] as const
export type Size = (typeof sizes)[number]

export const papers = ['white', 'cream', 'sky', 'meadow', 'night', 'lines'] as const
export type Paper = (typeof papers)[number]

/**
 * `points` are the first point and then the way to each next one: x and y, and with `pressed` how hard the pen was
 * pressed, from 0 to 100. A finger has no such number; how fast it went makes the line thinner or thicker instead.
 */
export interface Stroke {
  readonly do: 'stroke'
  readonly colour: Colour
  readonly size: Size
  readonly points: readonly number[]
  readonly pressed?: true
}

export interface Rub {
  readonly do: 'rub'
  readonly size: Size
  readonly points: readonly number[]
}

export interface Fill {
  readonly do: 'fill'
  readonly colour: Colour
  readonly x: number
  readonly y: number
}

export interface Stamped {
  readonly do: 'stamp'
  readonly stamp: string
  readonly colour: Colour
  readonly size: Size
  readonly x: number
  readonly y: number
}

export type Operation =
  | Stroke
  | Rub
  | Fill
  | Stamped
  | { readonly do: 'paper'; readonly paper: Paper }
  | { readonly do: 'clear' }

/** A point on the paper: x, y and how hard it was pressed, where that is known. */
export type Point = readonly [x: number, y: number, pressed?: number]

export function toPoints(points: readonly number[], pressed: boolean): readonly Point[] {
  const all: Point[] = []
  let [x, y, hard] = [0, 0, 0]
  for (let at = 0; at < points.length; at += pressed ? 3 : 2) {
    x += points[at] ?? 0
    y += points[at + 1] ?? 0
    hard += pressed ? (points[at + 2] ?? 0) : 0
    all.push(pressed ? [x, y, hard] : [x, y])
  }
  return all
}

export function fromPoints(points: readonly Point[], pressed: boolean): readonly number[] {
  return points.flatMap(([x, y, hard = 0], at) => {
    const [fromX, fromY, from = 0] = points[at - 1] ?? [0, 0, 0]
    return pressed ? [x - fromX, y - fromY, hard - from] : [x - fromX, y - fromY]
  })
}

/** Whole steps, and never off the paper. */
export function onPaper(x: number, y: number): readonly [number, number] {
  const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most))
  return [within(x, PAPER_WIDTH), within(y, PAPER_HEIGHT)]
}

/** The paper that was chosen last. */
export function paperOf(operations: readonly Operation[]): Paper {
  return operations.findLast((one) => one.do === 'paper')?.paper ?? 'white'
}

/** What has to be painted: nothing from before the paper was last cleared. */
export function standing(operations: readonly Operation[]): readonly Operation[] {
  return operations.slice(operations.findLastIndex((one) => one.do === 'clear') + 1)
}

/** Nothing is on the paper: an empty sheet is no picture. */
export function isBlank(operations: readonly Operation[]): boolean {
  return standing(operations).every((one) => one.do === 'paper' || one.do === 'rub')
}
