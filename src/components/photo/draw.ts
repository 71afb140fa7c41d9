/**
 * Draws a photo with what was done to it. The same lines draw the small picture on the screen and the large one that
 * is kept, in a page and in a worker. What is covered is painted over with solid colour: nothing of it is left below.
 */
import { type Edits, type Stroke, sizeAfter, WHOLE } from './edits.ts'

/** A canvas of a page or of a worker. */
export type Pen = CanvasState &
  CanvasTransform &
  CanvasDrawImage &
  CanvasRect &
  CanvasPath &
  CanvasDrawPath &
  CanvasPathDrawingStyles &
  CanvasFillStrokeStyles &
  CanvasImageSmoothing

export const COVER = '#10292B'

/** Draws the cut of the photo so that it fills the canvas, which is `width` by `height`. */
export function drawPhoto(
  pen: Pen,
  photo: CanvasImageSource,
  size: { readonly width: number; readonly height: number },
  edits: Edits,
  canvas: { readonly width: number; readonly height: number },
): void {
  const { across, down } = sizeAfter(edits, size.width, size.height)
  const cut = edits.crop ?? WHOLE
  const scaleX = canvas.width / (across * cut.width)
  const scaleY = canvas.height / (down * cut.height)
  pen.imageSmoothingQuality = 'high'
  pen.save()
  // What is see-through in the original is paper.
  pen.fillStyle = '#FFFFFF'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.scale(scaleX, scaleY)
  pen.translate(-across * cut.x, -down * cut.y)
  pen.save()
  turn(pen, edits.turns, across, down)
  pen.drawImage(photo, 0, 0, size.width, size.height)
  pen.restore()
  for (const cover of edits.covers) {
    pen.fillStyle = COVER
    if ('box' in cover) {
      const { x, y, width, height } = cover.box
      pen.fillRect(x * across, y * down, width * across, height * down)
    } else drawStroke(pen, cover.stroke, across, down)
  }
  pen.restore()
}

function turn(pen: Pen, turns: number, across: number, down: number): void {
  if (turns === 1) pen.translate(across, 0)
  if (turns === 2) pen.translate(across, down)
  if (turns === 3) pen.translate(0, down)
  pen.rotate((turns * Math.PI) / 2)
}

function drawStroke(pen: Pen, { points, brush }: Stroke, across: number, down: number): void {
  const [first] = points
  if (!first) return
  pen.strokeStyle = COVER
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.lineWidth = brush * Math.max(across, down)
  const [x, y] = [first[0] * across, first[1] * down]
  // A tap is a dot. Browsers do not agree whether a line that goes nowhere leaves one.
  pen.beginPath()
  pen.arc(x, y, pen.lineWidth / 2, 0, 2 * Math.PI)
  pen.fill()
  pen.beginPath()
  pen.moveTo(x, y)
  for (const [nextX, nextY] of points.slice(1)) pen.lineTo(nextX * across, nextY * down)
  pen.stroke()
}
