/** Says what was just done and offers to undo it. It stays ten seconds, and longer while it has the focus. */
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../i18n/index.ts'

const SHOWN_MS = 10_000

export function Toast({ says, onUndo, onGone }: { says: string; onUndo?: () => void; onGone: () => void }) {
  const t = useWords('common')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const look = setInterval(() => {
      if (!box.current?.contains(document.activeElement)) onGone()
    }, SHOWN_MS)
    return () => clearInterval(look)
  }, [onGone])
  return (
    <div class="toast" role="status" ref={box}>
      <span>{says}</span>
      {onUndo && (
        <button type="button" class="btn" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  )
}
