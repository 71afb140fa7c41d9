/**
 * Works on one photo: opens it, and makes what is kept of it. In a worker where the browser can draw there, so that the
 * page never stands still. Whatever a file does, the answer is one of ours, and it comes.
 */
import { scriptAddress } from '../../store/trusted.ts'
import type { Edits } from './edits.ts'
import photoWorker from './photo.worker.ts?worker&url'
import type { FinishedPhoto, OpenedPhoto, PhotoAnswer, PhotoQuestion, WhyNot } from './photo-question.ts'
import { MOST_BYTES } from './what-it-is.ts'

const WITHIN_MS = 60_000

export interface PhotoWork {
  open(file: Blob): Promise<OpenedPhoto | { readonly is: 'no'; readonly why: WhyNot }>
  finish(edits: Edits): Promise<FinishedPhoto | { readonly is: 'no'; readonly why: WhyNot }>
  /** Lets go of the photo and of the memory it took. */
  end(): void
}

type Answering = (question: PhotoQuestion) => Promise<PhotoAnswer>

export function startPhotoWork(withinMs = WITHIN_MS): PhotoWork {
  const worker = workerAnswers(withinMs)
  let answerTo: Answering = worker.ask

  async function ask(question: PhotoQuestion): Promise<PhotoAnswer> {
    const answer = await answerTo(question)
    if (answer.is !== 'cannot') return answer
    worker.end()
    const { photoInPage } = await import('./photo-in-page.ts')
    answerTo = photoInPage()
    return answerTo(question)
  }

  return {
    async open(file) {
      if (file.size > MOST_BYTES) return { is: 'no', why: 'too-large' }
      let answer = await ask({ ask: 'open', file })
      if (answer.is === 'heic') answer = await openHeic(file)
      return answer.is === 'opened' || answer.is === 'no' ? answer : { is: 'no', why: 'gave-up' }
    },
    async finish(edits) {
      const answer = await ask({ ask: 'finish', edits })
      return answer.is === 'finished' || answer.is === 'no' ? answer : { is: 'no', why: 'gave-up' }
    },
    end: () => worker.end(),
  }

  async function openHeic(file: Blob): Promise<PhotoAnswer> {
    const { decodeHeic } = await import('./heic.ts')
    const decoded = await decodeHeic(file)
    if ('why' in decoded) return { is: 'no', why: decoded.why }
    return ask({ ask: 'open-dots', dots: decoded })
  }
}

/** One question at a time, each with its answer. A worker that died, or is too slow, answers that it gave up. */
function workerAnswers(withinMs: number): { ask: Answering; end(): void } {
  const worker = new Worker(scriptAddress(photoWorker), { type: 'module' })
  let settle: ((answer: PhotoAnswer) => void) | undefined
  const giveUp = () => {
    worker.terminate()
    settle?.({ is: 'no', why: 'gave-up' })
    settle = undefined
  }
  worker.onerror = giveUp
  worker.onmessageerror = giveUp
  worker.onmessage = ({ data }: MessageEvent<PhotoAnswer>) => settle?.(data)
  return {
    ask: (question) =>
      new Promise((resolve) => {
        const limit = setTimeout(giveUp, withinMs)
        settle = (answer) => {
          clearTimeout(limit)
          settle = undefined
          resolve(answer)
        }
        worker.postMessage(question, question.ask === 'open-dots' ? [question.dots.rgba.buffer] : [])
      }),
    end: giveUp,
  }
}
