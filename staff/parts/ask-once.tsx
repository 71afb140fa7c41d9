/** A button for something that cannot be undone: it says what will happen, and acts on a second press. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

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
  const [isRunning, setRunning] = useState(false)
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
          aria-disabled={isRunning ? 'true' : undefined}
          onClick={async () => {
            if (isRunning) return
            setRunning(true)
            await run()
            setRunning(false)
            setAsking(false)
          }}
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
