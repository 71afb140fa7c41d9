/** How long until something may be tried again, counted down in words that are not read out every second. */
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../i18n/index.ts'

export function useWait(): {
  readonly isWaiting: boolean
  /** There was a wait, and it has ended. */
  readonly isOver: boolean
  readonly inWords: string
  begin(waitMs: number): void
} {
  const t = useWords('locked')
  const [until, setUntil] = useState(0)
  const [now, setNow] = useState(0)
  const left = Math.max(0, until - now)
  useEffect(() => {
    if (until <= Date.now()) return
    const tick = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(tick)
  }, [until])
  const seconds = Math.ceil(left / 1_000)
  return {
    isWaiting: left > 0,
    isOver: until > 0 && left === 0,
    inWords:
      seconds < 60
        ? t('wait.seconds', { count: seconds })
        : t('wait.minutes', { count: Math.ceil(seconds / 60) }),
    begin(waitMs) {
      setNow(Date.now())
      setUntil(waitMs > 0 ? Date.now() + waitMs : 0)
    },
  }
}
