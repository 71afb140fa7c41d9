/**
 * The picture that goes: the steps painted once on their paper, as a PNG, kept sealed on the phone with what its maker
 * calls it. It holds no place, no time and no name of a phone: only what was drawn.
 */
import type { KeptAttachment } from '../../../contract/attachment.ts'
import { type Operation, PAPER_HEIGHT, PAPER_WIDTH, paperOf, standing } from '../../case-file/drawing.ts'
import type { DrawingHead } from '../../case-file/drawings.ts'
import { type KeptBytes, keepBytes, type Place } from '../../store/index.ts'
import { writtenIn } from '../written-in.ts'
import { paintPaper } from './look.ts'
import { type Context, paintOn } from './paint.ts'

class NoCanvasError extends Error {
  override readonly name = 'NoCanvasError'
  override readonly message = 'This browser cannot paint a picture to keep. Its steps are kept all the same.'
}

/** Keeps the picture and, in the same step, what a place then says of it. What it takes the place of is let go. */
export async function keepPicture<T>(
  operations: readonly Operation[],
  { title, about }: Pick<DrawingHead, 'title' | 'about'>,
  at: Place<T>,
  next: (old: T, picture: KeptAttachment) => T,
  gone: readonly KeptAttachment[] = [],
): Promise<void> {
  const bytes = await asPng(operations)
  const words = {
    ...(title?.trim() ? { title: { text: title, ...writtenIn(title) } } : {}),
    ...(about?.text.trim() ? { about } : {}),
  }
  const change = (old: T, kept: KeptBytes) =>
    next(old, { kind: 'picture', type: 'image/png', ...kept, ...words })
  await keepBytes(bytes, at, change, { steps: [], gone })
}

export async function asPng(operations: readonly Operation[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await blobOf(whole(operations))
  return new Uint8Array(await blob.arrayBuffer())
}

/** All of it, on its paper. */
export function whole(operations: readonly Operation[]): HTMLCanvasElement | OffscreenCanvas {
  const [picture, on] = canvasOf()
  for (const operation of standing(operations)) paintOn(on, operation)
  // The paper goes under what is there: rubbing out made holes, and filling looked at lines alone.
  const [all, under] = canvasOf()
  paintPaper(under, paperOf(operations))
  under.drawImage(picture, 0, 0)
  return all
}

function canvasOf(): readonly [HTMLCanvasElement | OffscreenCanvas, Context] {
  const canvas =
    typeof OffscreenCanvas === 'undefined'
      ? Object.assign(document.createElement('canvas'), { width: PAPER_WIDTH, height: PAPER_HEIGHT })
      : new OffscreenCanvas(PAPER_WIDTH, PAPER_HEIGHT)
  const on = canvas.getContext('2d', { willReadFrequently: true }) as Context | null // of either kind of canvas
  if (!on) throw new NoCanvasError()
  return [canvas, on]
}

function blobOf(canvas: HTMLCanvasElement | OffscreenCanvas): Promise<Blob> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/png' })
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new NoCanvasError())), 'image/png')
  })
}
