/**
 * Signing in with a desk key, typed or pasted. The field is emptied as soon as the key is used; the key is
 * kept in this tab's memory alone, which is why a reload asks for it again.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Banner } from '../../../src/components/banner.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'

export interface SignInProps {
  /** Why the desk is closed, when it was open before. */
  readonly because?: 'idle' | 'key-refused' | 'signed-out' | undefined
  readonly hasUnfinished: boolean
  /** Answers what went wrong, in words, or nothing when the desk is open. */
  signIn(key: string): Promise<string | undefined>
}

const becauseWords = {
  idle: 'You were signed out after 15 minutes without a key press.',
  'key-refused': 'The server does not know your key any more, so you were signed out.',
  'signed-out': 'You are signed out.',
} as const

export function SignIn({ because, hasUnfinished, signIn }: SignInProps) {
  const field = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<string>()
  const once = useOneAtATime()

  useLayoutEffect(() => {
    document.title = 'Sign in – Heard desk'
    field.current?.focus()
  }, [])

  const tryKey = async () => {
    if (!field.current) return
    const key = field.current.value.trim()
    if (key === '') return setError('Type or paste your desk key.')
    const problem = await signIn(key)
    if (problem) {
      setError(problem)
      field.current?.focus()
    }
  }

  return (
    <div class="wrap sec stack narrow">
      <h1>Sign in to the desk</h1>
      {because && (
        <Banner tone="note" title={becauseWords[because]}>
          {hasUnfinished && (
            <p>What you were writing is still here. Sign in with the same key to carry on.</p>
          )}
        </Banner>
      )}
      <form
        class="panel stack"
        onSubmit={(event) => {
          event.preventDefault()
          void once.run(tryKey)
        }}
      >
        <div class={error ? 'field bad' : 'field'}>
          <label class="label" for="desk-key">
            Desk key
          </label>
          <span class="hint" id="desk-key-hint">
            You can paste it.
          </span>
          {error && (
            <span class="err" id="desk-key-error" role="alert">
              {error}
            </span>
          )}
          <input
            ref={field}
            class="input"
            id="desk-key"
            type="password"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={error ? 'desk-key-hint desk-key-error' : 'desk-key-hint'}
            aria-invalid={error ? 'true' : undefined}
          />
        </div>
        <button class="btn sm" type="submit" aria-disabled={once.isBusy ? 'true' : undefined}>
          {once.isBusy ? 'Signing in…' : 'Sign in'}
        </button>
      </form>
      <p class="muted">
        The key is kept in this tab’s memory only. Reloading the page or closing the tab forgets it, and
        forgets anything you had not finished. After 15 minutes without a key press the desk signs you out.
      </p>
    </div>
  )
}
