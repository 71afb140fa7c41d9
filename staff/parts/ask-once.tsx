/** A button for something that cannot be undone: it says what will happen, and acts on a second press. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useOneAtATime } from './one-at-a-time.ts'

export function AskOnce({
  label,
  before,
  confirm,
  run,
}: {
  label: string
  before: string
  confirm: string
  run(): Promise<void>
}) {
  const [isAsking, setAsking] = useState(false)
  const once = useOneAtATime()
  const yes = useRef<HTMLButtonElement>(null)

  useLayoutEffect(() => {
    if (isAsking) yes.current?.focus()
  }, [isAsking])

  if (!isAsking) {
    return (
      <button type="button" class="link-btn" onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  }
  return (
    <div class="ask-once stack tight">
      <p role="status">{before}</p>
      <div class="btns">
        <button
          ref={yes}
          type="button"
          class="btn sm"
          aria-disabled={once.isBusy ? 'true' : undefined}
          onClick={() =>
            void once.run(async () => {
              await run()
              setAsking(false)
            })
          }
        >
          {confirm}
        </button>
        <button type="button" class="btn sm second" onClick={() => setAsking(false)}>
          Leave it
        </button>
      </div>
    </div>
  )
}
