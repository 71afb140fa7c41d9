/**
 * "Say it, and the phone writes it": only where the phone does it by itself. Elsewhere there is no button, and a line
 * says why. What is heard is put after what is there, and nothing that was said is kept as sound.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { language, useWords } from '../../i18n/index.ts'
import { onLocking } from '../../store/index.ts'
import { Button } from '../button.tsx'
import { canDictate, type Listening, listen } from './on-device.ts'

interface DictateProps {
  text: string
  onText: (text: string) => void
}

export function Dictate({ text, onText }: DictateProps) {
  const t = useWords('write-letter')
  const [can, setCan] = useState<boolean>()
  const [listening, setListening] = useState<Listening>()
  const now = useRef({ text, onText, listening })
  now.current = { text, onText, listening }
  useEffect(() => {
    let isGone = false
    void canDictate(language()).then((answer) => !isGone && setCan(answer))
    const abort = () => now.current.listening?.abort()
    const hidden = () => document.hidden && abort()
    const stopLocking = onLocking(abort)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      isGone = true
      stopLocking()
      document.removeEventListener('visibilitychange', hidden)
      abort()
    }
  }, [])

  function heard(words: string): void {
    const { text: before, onText: put } = now.current
    put(before.trim() ? `${before.trimEnd()} ${words}` : words)
  }

  if (can === undefined) return null
  if (!can) return <p class="small muted">{t('dictate.not')}</p>
  return (
    <div class="stack tightly">
      <Button
        kind="second"
        icon="mic"
        pressed={listening !== undefined}
        onPress={() => {
          if (listening) listening.stop()
          else setListening(listen(language(), heard, () => setListening(undefined)))
        }}
      >
        {listening ? t('dictate.stop') : t('dictate.start')}
      </Button>
      <p class="small muted" role="status">
        {listening ? t('dictate.listening') : t('dictate.stays')}
      </p>
    </div>
  )
}
