/**
 * Asks once when a screen opens and shows what came of it: waiting, not done (with "Try again"), or the
 * answer. An answer that arrives after the screen has gone is dropped.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Banner } from '../../src/components/banner.tsx'
import type { Answer, NotDone } from '../api.ts'
import { reasonInWords } from '../words.ts'

export interface Asked<Output> {
  readonly answer: Answer<Output> | undefined
  again(): void
  /** Puts a fresher answer in place, for example after a change. */
  put(output: Output): void
}

export function useAsked<Output>(ask: () => Promise<Answer<Output>>, on: string): Asked<Output> {
  const [answer, setAnswer] = useState<Answer<Output>>()
  const [tries, setTries] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again only for another thing or by hand
  useEffect(() => {
    let isHere = true
    setAnswer(undefined)
    void ask().then((given) => isHere && setAnswer(given))
    return () => {
      isHere = false
    }
  }, [on, tries])

  return {
    answer,
    again: () => setTries((before) => before + 1),
    put: (output) => setAnswer({ done: true, output }),
  }
}

export function Answered<Output>({
  of,
  waiting,
  children,
}: {
  of: Asked<Output>
  waiting: string
  children: (output: Output) => ComponentChildren
}) {
  return (
    <>
      <p class="muted" role="status">
        {of.answer ? '' : waiting}
      </p>
      {of.answer && !of.answer.done && <NotAnswered answer={of.answer} again={of.again} />}
      {of.answer?.done && children(of.answer.output)}
    </>
  )
}

export function NotAnswered({ answer, again }: { answer: NotDone; again?: () => void }) {
  return (
    <Banner tone="bad" title="That did not work." announce>
      <p>{reasonInWords(answer)} Nothing is lost.</p>
      {again && (
        <button type="button" class="btn sm second" onClick={again}>
          Try again
        </button>
      )}
    </Banner>
  )
}
