/**
 * Reads HEIC, the way many phones keep photos, where the browser cannot: with libheif, as WebAssembly, in a worker of
 * its own that has no network. It is large, so it is fetched when the first such photo is chosen and never before.
 */
import { scriptAddress } from '../../store/trusted.ts'
import heicWorker from './heic.worker.ts?worker&url'
import type { Dots, HeicAnswer, WhyNot } from './photo-question.ts'

const WITHIN_MS = 60_000
/** The worker's script is two megabytes: on a thin line it is a while before it says that it is there. */
const ARRIVES_WITHIN_MS = 120_000

export function decodeHeic(file: Blob): Promise<Dots | { readonly why: WhyNot }> {
  return new Promise((resolve) => {
    const worker = new Worker(scriptAddress(heicWorker), { type: 'module' })
    let isHere = false
    const end = (answer: Dots | { readonly why: WhyNot }) => {
      clearTimeout(limit)
      worker.terminate()
      resolve(answer)
    }
    // Before it has said that it is there, its script could not be had; after that, the photo was too much for it.
    const fail = () => end({ why: isHere ? 'broken' : 'needs-internet' })
    let limit = setTimeout(fail, ARRIVES_WITHIN_MS)
    worker.onerror = fail
    worker.onmessageerror = fail
    worker.onmessage = ({ data }: MessageEvent<HeicAnswer>) => {
      if (data !== 'here') return end(data)
      isHere = true
      clearTimeout(limit)
      limit = setTimeout(() => end({ why: 'gave-up' }), WITHIN_MS)
      worker.postMessage(file)
    }
  })
}
