/** What is not yet right in a form, found when somebody wants to go on; each try brings the list to their notice again. */
import { useState } from 'preact/hooks'
import { type Errors, hasErrors } from './errors.ts'

export interface Checked {
  readonly errors: Errors
  readonly attempt: number
  /** Shows what was found, and answers whether somebody may go on. */
  isRight(found: Errors): boolean
  clear(): void
}

export function useChecked(): Checked {
  const [errors, setErrors] = useState<Errors>({})
  const [attempt, setAttempt] = useState(0)
  return {
    errors,
    attempt,
    isRight(found) {
      setErrors(found)
      if (!hasErrors(found)) return true
      setAttempt((tries) => tries + 1)
      return false
    },
    clear: () => setErrors({}),
  }
}
