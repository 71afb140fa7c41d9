/** The questions somebody has collected, as they now stand. Undefined while they are being read. */
import { useEffect, useState } from 'preact/hooks'
import { type Collected, readQuestions, watchQuestions } from '../case-file/questions-to-ask.ts'

export function useQuestions(): Collected | undefined {
  const [questions, setQuestions] = useState<Collected | undefined>()
  useEffect(() => {
    let isGone = false
    const look = async () => {
      const now = await readQuestions()
      if (!isGone) setQuestions(now)
    }
    void look()
    const stop = watchQuestions(() => void look())
    return () => {
      isGone = true
      stop()
    }
  }, [])
  return questions
}
