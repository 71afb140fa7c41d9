/** Paints kept steps on a canvas, one after the other. The same steps make the same picture, pixel for pixel. */
import {
  type Fill,
  type Operation,
  PAPER_HEIGHT,
  PAPER_WIDTH,
  type Stamped,
  toPoints,
} from '../../case-file/drawing.ts'
import { fillFrom } from './fill.ts'
import { hexOf, stampWidth } from './look.ts'
import { paintArt } from './stamp-paint.ts'
import { stampOf } from './stamps.tsx'
import { rubbed, shapeOf } from './stroke.ts'

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** What is painted lies on clear ground; the paper is under it and can be changed at any time. */
export function paintOn(on: Context, operation: Operation): void {
  if (operation.do === 'stroke') {
    const { colour, size, points, pressed = false } = operation
    on.fillStyle = hexOf[colour]
    on.fill(shapeOf({ size, points: toPoints(points, pressed), pressed }, true))
  } else if (operation.do === 'rub') {
    const { path, width } = rubbed({ size: operation.size, points: toPoints(operation.points, false) })
    on.save()
    on.globalCompositeOperation = 'destination-out'
    on.lineWidth = width
    on.lineCap = 'round'
    on.lineJoin = 'round'
    on.stroke(path)
    on.restore()
  } else if (operation.do === 'fill') {
    paintFill(on, operation)
  } else if (operation.do === 'stamp') {
    paintStamp(on, operation)
  } else if (operation.do === 'clear') {
    on.clearRect(0, 0, PAPER_WIDTH, PAPER_HEIGHT)
  }
}

function paintFill(on: Context, { colour, x, y }: Fill): void {
  const pixels = on.getImageData(0, 0, PAPER_WIDTH, PAPER_HEIGHT)
  const { mask, wasEmpty } = fillFrom(pixels, x, y)
  const hex = hexOf[colour]
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const { data } = pixels
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] === 0) continue
    const pixel = at * 4
    // Under the soft edge of a line the two are mixed, as if the paint had been there first.
    const over = wasEmpty ? data[pixel + 3]! / 255 : 0
    data[pixel] = data[pixel]! * over + red! * (1 - over)
    data[pixel + 1] = data[pixel + 1]! * over + green! * (1 - over)
    data[pixel + 2] = data[pixel + 2]! * over + blue! * (1 - over)
    data[pixel + 3] = 255
  }
  on.putImageData(pixels, 0, 0)
}

function paintStamp(on: Context, { stamp, colour, size, x, y }: Stamped): void {
  const found = stampOf(stamp)
  if (!found) return
  const width = stampWidth[size]
  on.save()
  on.translate(x - width / 2, y - width / 2)
  on.scale(width / found.square, width / found.square)
  paintArt(on, found.art, hexOf[colour])
  on.restore()
}
