/** Keeps the screen on while somebody wants it to be, where the phone can. The phone lets go of it when the page is hidden. */
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { useWords } from '../../i18n/index.ts'

export function StayAwake() {
  const t = useWords('on-the-day')
  const [isOn, setOn] = useState(false)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (!isOn) return
    let lock: WakeLockSentinel | undefined
    let isGone = false
    const hold = async () => {
      if (document.hidden) return
      // A phone that is low on power says no, and that is all there is to it.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (isGone) void lock?.release()
      else setHeld(lock !== undefined)
    }
    void hold()
    const again = () => void hold()
    document.addEventListener('visibilitychange', again)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
      setHeld(false)
    }
  }, [isOn])
  if (!('wakeLock' in navigator)) return null
  return (
    <div>
      <button type="button" class="chip" aria-pressed={isOn} onClick={() => setOn(!isOn)}>
        <Icon name="eye" size="sm" />
        {t('awake')}
      </button>
      <p class="small muted" role="status">
        {isOn && isHeld ? t('awake.on') : ''}
      </p>
    </div>
  )
}
