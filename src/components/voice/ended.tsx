/** A recording that has ended: listen, keep it, say more, say it again, or throw it away. Nothing is kept by itself. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { FullError } from '../../store/index.ts'
import { Banner } from '../banner.tsx'
import { Button, TextButton } from '../button.tsx'
import { Player } from './player.tsx'
import { LONGEST_SECONDS } from './recorder.ts'
import type { Spoken } from './use-recording.ts'

interface EndedProps {
  spoken: Spoken
  /** Nobody pressed Finish: the app was hidden, a call came in, or ten minutes were over. */
  byItself: boolean
  keepIt: () => Promise<void>
  /** Keeps it and records what comes after it as another. */
  carryOn: () => Promise<void>
  again: () => void
  throwAway: () => Promise<void>
}

export function Ended({ spoken, byItself, keepIt, carryOn, again, throwAway }: EndedProps) {
  const t = useWords('attach')
  const [state, setState] = useState<'still' | 'keeping' | 'full' | 'failed'>('still')
  const url = useMemo(() => URL.createObjectURL(new Blob([spoken.bytes], { type: spoken.type })), [spoken])
  useEffect(() => () => URL.revokeObjectURL(url), [url])

  async function tryTo(how: () => Promise<void>) {
    setState('keeping')
    try {
      await how()
    } catch (error) {
      setState(error instanceof FullError ? 'full' : 'failed')
    }
  }

  return (
    <>
      {byItself && (
        <Banner
          title={spoken.seconds >= LONGEST_SECONDS ? t('voice.longest') : t('voice.stopped')}
          tone="warm"
          icon="mic"
          announce
        >
          <p>{t('voice.stoppedText')}</p>
        </Banner>
      )}
      <p>{t('voice.listen')}</p>
      <Player url={url} seconds={Math.round(spoken.seconds)} label={t('voice.this')} />
      {state === 'full' && (
        <Banner title={t('full')} tone="bad" announce>
          <p>{t('fullText')}</p>
        </Banner>
      )}
      {state === 'failed' && (
        <Banner title={t('failed')} tone="bad" announce>
          <p>{t('failedText')}</p>
        </Banner>
      )}
      <div class="btns">
        <Button icon="check" working={state === 'keeping'} onPress={() => void tryTo(keepIt)}>
          {t('voice.keep')}
        </Button>
        <Button kind="second" icon="mic" onPress={again}>
          {t('voice.again')}
        </Button>
        {byItself && spoken.seconds < LONGEST_SECONDS && (
          <Button kind="second" icon="mic" onPress={() => void tryTo(carryOn)}>
            {t('voice.keepAndCarryOn')}
          </Button>
        )}
      </div>
      <TextButton icon="bin" onPress={() => void throwAway()}>
        {t('voice.throwAway')}
      </TextButton>
    </>
  )
}
