/** Paints one of our own pictures on a canvas, from the same lines and shapes that the page draws as SVG. */
import { type ComponentChildren, Fragment, isValidElement } from 'preact'

type Props = Readonly<Record<string, unknown>>
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** What the stylesheet says of the pebbles' lines (`.feel-art`). */
const lines: Readonly<Record<string, Props>> = {
  ln: { fill: 'none', stroke: '#10292B', 'stroke-width': 4, 'stroke-linecap': 'round' },
  thin: { 'stroke-width': 3 },
  eye: { 'stroke-width': 5.5 },
  lnc: { stroke: '#10292B', 'stroke-width': 3 },
}

export function paintArt(on: Context, art: ComponentChildren, colour: string): void {
  for (const [path, look] of shapesIn(art, {})) {
    const paint = (name: 'fill' | 'stroke', otherwise?: string) => {
      const value = String(look[name] ?? otherwise ?? 'none')
      return value === 'none' ? undefined : value === 'currentColor' ? colour : value
    }
    const stroke = paint('stroke')
    const fill = paint('fill', stroke ? undefined : '#000000')
    if (fill) {
      on.fillStyle = fill
      on.fill(path)
    }
    if (!stroke) continue
    on.strokeStyle = stroke
    on.lineWidth = Number(look['stroke-width'] ?? 1)
    on.lineCap = look['stroke-linecap'] === 'round' ? 'round' : 'butt'
    on.lineJoin =
      look['stroke-linejoin'] === 'round' || look['stroke-linecap'] === 'round' ? 'round' : 'miter'
    on.setLineDash(
      String(look['stroke-dasharray'] ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map(Number),
    )
    on.stroke(path)
  }
}

function* shapesIn(art: ComponentChildren, from: Props): Generator<readonly [Path2D, Props]> {
  if (Array.isArray(art)) {
    for (const one of art) yield* shapesIn(one, from)
  } else if (isValidElement(art)) {
    const own = art.props as Props // a drawing's elements are plain SVG
    const look = { ...from, ...own, ...styled(own.class) }
    if (art.type === Fragment || art.type === 'g') {
      yield* shapesIn(own.children as ComponentChildren, art.type === 'g' ? look : from)
    } else {
      const path = pathOf(String(art.type), own)
      if (path) yield [new Path2D(path), look]
    }
  }
}

const styled = (names: unknown): Props =>
  Object.assign(
    {},
    ...String(names ?? '')
      .split(' ')
      .map((name) => lines[name] ?? {}),
  ) as Props // of our own table

function pathOf(type: string, props: Props): string | undefined {
  const number = (name: string, otherwise = 0) => Number(props[name] ?? otherwise)
  if (type === 'path') return String(props.d)
  if (type === 'circle') return oval(number('cx'), number('cy'), number('r'), number('r'))
  if (type === 'ellipse') return oval(number('cx'), number('cy'), number('rx'), number('ry'))
  if (type === 'rect') return box(number('x'), number('y'), number('width'), number('height'), number('rx'))
  return undefined
}

const oval = (x: number, y: number, across: number, down: number) =>
  `M${x - across} ${y}a${across} ${down} 0 1 0 ${across * 2} 0a${across} ${down} 0 1 0 ${-across * 2} 0z`

function box(x: number, y: number, width: number, height: number, round: number): string {
  const corner = (toX: number, toY: number) => `a${round} ${round} 0 0 1 ${toX} ${toY}`
  const [across, down] = [width - round * 2, height - round * 2]
  return `M${x + round} ${y}h${across}${corner(round, round)}v${down}${corner(-round, round)}h${-across}${corner(-round, -round)}v${-down}${corner(round, -round)}z`
}
