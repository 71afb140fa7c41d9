/**
 * Opens a photo, makes it small, and draws it anew with what was done to it, away from the page so that the page
 * stays quick. It has no network, keeps nothing, and is ended by whoever asked. A file that brings it down brings down
 * nothing else.
 */
import { bareJpeg } from './bare-jpeg.ts'
import { drawPhoto } from './draw.ts'
import { noEdits, sizeAfter } from './edits.ts'
import {
  type Dots,
  LONGEST_SIDE,
  type PhotoAnswer,
  type PhotoQuestion,
  PREVIEW_SIDE,
  QUALITY,
} from './photo-question.ts'
import { lookAt } from './what-it-is.ts'

declare const self: DedicatedWorkerGlobalScope

let photo: OffscreenCanvas | undefined

self.onmessage = async ({ data }: MessageEvent<PhotoQuestion>) => {
  const answer = await answerTo(data).catch((): PhotoAnswer => ({ is: 'no', why: 'broken' }))
  const moved = answer.is === 'opened' ? [answer.preview as ImageBitmap] : [] // made here, so never of a page
  self.postMessage(answer, answer.is === 'finished' ? [answer.bytes.buffer] : moved)
}

async function answerTo(question: PhotoQuestion): Promise<PhotoAnswer> {
  if (typeof OffscreenCanvas === 'undefined' || !new OffscreenCanvas(1, 1).getContext('2d'))
    return { is: 'cannot' }
  if (question.ask === 'finish') return finish(question.edits)
  if (question.ask === 'open-dots') return opened(await bitmapOf(question.dots))
  return open(question.file)
}

async function open(file: Blob): Promise<PhotoAnswer> {
  const look = lookAt(new Uint8Array(await file.arrayBuffer()))
  if ('why' in look) return { is: 'no', why: look.why }
  let bitmap: ImageBitmap
  try {
    // Without options it is turned as the camera was held, in every browser that has this at all.
    bitmap = await createImageBitmap(new Blob([file], { type: `image/${look.kind}` }))
  } catch {
    return look.kind === 'heic' ? { is: 'heic' } : { is: 'no', why: 'broken' }
  }
  return opened(bitmap)
}

function bitmapOf({ width, height, rgba }: Dots): Promise<ImageBitmap> {
  return createImageBitmap(new ImageData(rgba, width, height))
}

function opened(bitmap: ImageBitmap): PhotoAnswer {
  photo = drawn(bitmap, bitmap, LONGEST_SIDE)
  bitmap.close()
  const { width, height } = photo
  return { is: 'opened', preview: drawn(photo, photo, PREVIEW_SIDE).transferToImageBitmap(), width, height }
}

function drawn(
  source: CanvasImageSource,
  size: { readonly width: number; readonly height: number },
  longest: number,
): OffscreenCanvas {
  const scale = Math.min(1, longest / Math.max(size.width, size.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(size.width * scale)),
    Math.max(1, Math.round(size.height * scale)),
  )
  drawPhoto(canvas.getContext('2d')!, source, size, noEdits, canvas)
  return canvas
}

async function finish(edits: Extract<PhotoQuestion, { ask: 'finish' }>['edits']): Promise<PhotoAnswer> {
  if (!photo) return { is: 'no', why: 'gave-up' }
  const { width, height } = sizeAfter(edits, photo.width, photo.height)
  const canvas = new OffscreenCanvas(width, height)
  drawPhoto(canvas.getContext('2d')!, photo, photo, edits, canvas)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  return { is: 'finished', bytes: bareJpeg(new Uint8Array(await blob.arrayBuffer())), type: 'image/jpeg' }
}
