/**
 * Decodes one HEIC photo with libheif. Turning and mirroring that the photo asks for is done by libheif itself. It
 * answers once and is then ended by whoever asked; it keeps nothing and has no network.
 */
import libheif from 'libheif-js/libheif-wasm/libheif-bundle.mjs'
import type { HeicAnswer } from './photo-question.ts'

declare const self: DedicatedWorkerGlobalScope

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  const answer = await decode(data).catch((): HeicAnswer => ({ why: 'broken' }))
  self.postMessage(answer, typeof answer === 'object' && 'rgba' in answer ? [answer.rgba.buffer] : [])
}
self.postMessage('here' satisfies HeicAnswer)

async function decode(file: Blob): Promise<HeicAnswer> {
  const decoder = new (libheif().HeifDecoder)()
  const photo = decoder.decode(new Uint8Array(await file.arrayBuffer()))[0]
  if (!photo) return { why: 'broken' }
  const width = photo.get_width()
  const height = photo.get_height()
  const rgba = new Uint8ClampedArray(width * height * 4)
  return new Promise((resolve) => {
    photo.display({ data: rgba, width, height }, (shown) =>
      resolve(shown ? { width, height, rgba } : { why: 'broken' }),
    )
  })
}
