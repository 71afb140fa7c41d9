/**
 * The same work as the worker's, in the page: for browsers that have nothing to draw with in a worker (Safari before
 * 16.4). Loaded only there. A large photo holds such a page up for a moment; on newer ones it never does.
 */
import { bareJpeg } from './bare-jpeg.ts'
import { drawPhoto } from './draw.ts'
import { type Edits, noEdits, sizeAfter } from './edits.ts'
import {
  type Dots,
  LONGEST_SIDE,
  type PhotoAnswer,
  type PhotoQuestion,
  PREVIEW_SIDE,
  QUALITY,
} from './photo-question.ts'
import { lookAt } from './what-it-is.ts'

interface Size {
  readonly width: number
  readonly height: number
}

export function photoInPage(): (question: PhotoQuestion) => Promise<PhotoAnswer> {
  let photo: HTMLCanvasElement | undefined

  function opened(source: CanvasImageSource, size: Size): PhotoAnswer {
    photo = drawn(source, size, LONGEST_SIDE)
    const { width, height } = photo
    return { is: 'opened', preview: drawn(photo, photo, PREVIEW_SIDE), width, height }
  }

  async function open(file: Blob): Promise<PhotoAnswer> {
    const look = lookAt(new Uint8Array(await file.arrayBuffer()))
    if ('why' in look) return { is: 'no', why: look.why }
    const url = URL.createObjectURL(new Blob([file], { type: `image/${look.kind}` }))
    try {
      const image = new Image()
      image.src = url
      await image.decode()
      return opened(image, { width: image.naturalWidth, height: image.naturalHeight })
    } catch {
      return look.kind === 'heic' ? { is: 'heic' } : { is: 'no', why: 'broken' }
    } finally {
      URL.revokeObjectURL(url)
    }
  }

  async function finish(edits: Edits): Promise<PhotoAnswer> {
    if (!photo) return { is: 'no', why: 'gave-up' }
    const { width, height } = sizeAfter(edits, photo.width, photo.height)
    const canvas = blank(width, height)
    drawPhoto(canvas.getContext('2d')!, photo, photo, edits, canvas)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
    if (!blob) return { is: 'no', why: 'gave-up' }
    return { is: 'finished', bytes: bareJpeg(new Uint8Array(await blob.arrayBuffer())), type: 'image/jpeg' }
  }

  return async (question) => {
    if (question.ask === 'finish') return finish(question.edits)
    if (question.ask === 'open') return open(question.file)
    return opened(canvasOf(question.dots), question.dots)
  }
}

function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

function drawn(source: CanvasImageSource, size: Size, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(size.width, size.height))
  const canvas = blank(
    Math.max(1, Math.round(size.width * scale)),
    Math.max(1, Math.round(size.height * scale)),
  )
  drawPhoto(canvas.getContext('2d')!, source, size, noEdits, canvas)
  return canvas
}

function canvasOf({ width, height, rgba }: Dots): HTMLCanvasElement {
  const canvas = blank(width, height)
  canvas.getContext('2d')!.putImageData(new ImageData(rgba, width, height), 0, 0)
  return canvas
}
