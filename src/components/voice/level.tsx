/**
 * How loud it is, as bars, and in words for those who do not see bars or do not want things to move. The words change
 * slowly: they are about a few seconds, not about a moment.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'

const BARS = 14
const bars = Array.from({ length: BARS }, (_, at) => at)
const HEARD = 0.25
const QUIET_AFTER_MS = 4_000

export function Level({ level, isPaused }: { level: number; isPaused: boolean }) {
  const t = useWords('attach')
  const heardAt = useRef(Date.now())
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    if (level >= HEARD || isPaused) heardAt.current = Date.now()
    setQuiet(Date.now() - heardAt.current > QUIET_AFTER_MS)
  }, [level, isPaused])
  return (
    <div class="level">
      <svg viewBox={`0 0 ${BARS * 10} 24`} aria-hidden="true" focusable="false">
        {bars.map((at) => {
          const isOn = !isPaused && level * BARS > at
          const height = isOn ? 10 + at : 4
          return (
            <rect
              key={at}
              class={isOn ? 'on' : ''}
              x={at * 10 + 1}
              y={12 - height / 2}
              width="7"
              height={height}
              rx="3"
            />
          )
        })}
      </svg>
      <p class="small" role="status">
        {isPaused ? t('voice.paused') : isQuiet ? t('voice.quiet') : t('voice.heard')}
      </p>
    </div>
  )
}
