/**
 * All errors of a form in one place at its top, focused when it appears. A link takes you to the field; it
 * moves focus rather than the address, because the address is the desk's own.
 */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Errors } from './errors.ts'

export function ErrorSummary({ errors, attempt }: { errors: Errors; attempt: number }) {
  const box = useRef<HTMLDivElement>(null)
  const list = Object.entries(errors)

  useLayoutEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])

  if (list.length === 0) return null
  return (
    <div class="errsum" ref={box} tabIndex={-1} role="alert">
      <h2>
        {list.length === 1 ? 'Please check one thing.' : `Please check ${list.length} things.`} Nothing is
        lost.
      </h2>
      <ul>
        {list.map(([field, sentence]) => (
          <li key={field}>
            <a
              href={location.hash || '#/'}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
