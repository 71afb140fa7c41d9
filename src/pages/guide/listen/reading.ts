/**
 * Reads a page aloud from one sentence to the next, and says where it is.
 *
 * It stops by itself when the page is hidden, left or locked: nobody hears what is not on the screen. A passage for
 * whose language there is no voice is left out, never read in the wrong one.
 */
import { LEAVING } from '../../../components/hide.ts'
import { onLockChange } from '../../../store/index.ts'
import { markSentence, markWord, unmark } from './highlight.ts'
import type { Sentence } from './sentences.ts'
import { type Speaker, type Voice, voiceFor } from './speaker.ts'

export interface Progress {
  readonly state: 'reading' | 'paused' | 'over'
  readonly at: number
}

export interface Reading {
  play(): void
  pause(): void
  /** To the start of the part before or after. */
  turn(by: 1 | -1): void
  /** From the start of one part to its end, or of the whole page when no part is named. */
  hear(part: number | undefined): void
  setRate(rate: number): void
  end(): void
}

export function readAloud(
  sentences: readonly Sentence[],
  speaker: Speaker,
  voices: readonly Voice[],
  tell: (progress: Progress) => void,
): Reading {
  let at = 0
  let rate = 1
  let only: number | undefined
  // Each beginning is a run of its own, and an older one says nothing more.
  let run = 0

  function stop(state: Progress['state']): void {
    run++
    speaker.stop()
    unmark()
    tell({ state, at })
  }

  async function play(): Promise<void> {
    speaker.stop()
    const mine = ++run
    for (; at < sentences.length; at++) {
      const sentence = sentences[at]!
      if (only !== undefined && sentence.part !== only) break
      const voice = voiceFor(sentence.lang, voices)
      if (!voice) continue
      tell({ state: 'reading', at })
      markSentence(sentence)
      keepInSight(sentence)
      await speaker.say(sentence.text, {
        voice,
        rate,
        onWord: (from, length) => mine === run && markWord(sentence, from, length),
      })
      if (mine !== run) return
    }
    at = startOf(only ?? 0)
    stop('over')
  }

  /** Where a part begins; where there is none, where we are. */
  function startOf(part: number): number {
    const found = sentences.findIndex((one) => one.part === part)
    return found < 0 ? at : found
  }

  const pause = () => stop('paused')
  const onHidden = () => document.hidden && pause()
  document.addEventListener('visibilitychange', onHidden)
  addEventListener('pagehide', pause)
  addEventListener(LEAVING, pause)
  const stopWatching = onLockChange(pause)

  return {
    play: () => void play(),
    pause,
    turn(by) {
      const part = sentences[at]?.part ?? 0
      // Back from the middle of a part is to its start.
      const wanted = by < 0 && at > startOf(part) ? part : part + by
      const first = sentences[0]?.part ?? 0
      const last = sentences.at(-1)?.part ?? 0
      const next = Math.min(Math.max(wanted, first), last)
      // Whoever turns on goes on.
      only = undefined
      at = startOf(next)
      void play()
    },
    hear(part) {
      only = part
      at = startOf(part ?? sentences[0]?.part ?? 0)
      void play()
    },
    setRate(next) {
      rate = next
    },
    end() {
      stop('over')
      document.removeEventListener('visibilitychange', onHidden)
      removeEventListener('pagehide', pause)
      removeEventListener(LEAVING, pause)
      stopWatching()
    },
  }
}

function keepInSight({ block }: Sentence): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  block.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
}
