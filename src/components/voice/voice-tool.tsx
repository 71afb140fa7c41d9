/**
 * Says it instead of writing it: record, pause, carry on, listen, record again, keep. Up to ten minutes at a time.
 *
 * The microphone is asked for when the button is pressed and never before. A recording that was cut short waits here
 * until it is kept or thrown away.
 */
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import type { ToolProps } from '../attach/tool.ts'
import { Banner } from '../banner.tsx'
import { Button, TextButton } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { Cannot } from './cannot.tsx'
import { clockOf } from './clock.ts'
import { Ended } from './ended.tsx'
import { Level } from './level.tsx'
import { LONGEST_SECONDS } from './recorder.ts'
import { insteadOf } from './recording-place.ts'
import { type Spoken, useRecording } from './use-recording.ts'

const LAST_MINUTE = LONGEST_SECONDS - 60

export function VoiceTool({ young, keep, recordings, onKept, onClose }: ToolProps) {
  const t = useWords('attach')
  const recording = useRecording(recordings)
  const left = usePlace(recordings) ?? []
  const heading = useRef<HTMLHeadingElement>(null)
  const { now, heard } = recording
  useEffect(() => heading.current?.focus(), [])

  async function keepSpoken({ bytes, type, seconds, id }: Spoken) {
    const pieces = await insteadOf(recordings, id)
    await keep(bytes, { kind: 'voice', type, seconds: Math.round(seconds) }, pieces)
  }

  return (
    <div class="panel tool stack">
      <h2 tabIndex={-1} ref={heading}>
        {t('voice.title')}
      </h2>
      {recording.isFull && (
        <Banner title={t('full')} tone="bad" announce>
          <p>{t('voice.fullText')}</p>
        </Banner>
      )}
      {now.is === 'cannot' && <Cannot why={now.why} young={young} />}
      {(now.is === 'ready' || now.is === 'cannot') && (
        <>
          {left.map((one, index) => (
            <Banner
              key={one.id}
              title={t('voice.found', { time: clockOf(one.seconds) })}
              tone="warm"
              icon="mic"
            >
              <p>{t('voice.foundText')}</p>
              <TextButton icon="play" onPress={() => void recording.takeUp(one)}>
                {left.length > 1 ? t('voice.hearNumber', { number: index + 1 }) : t('voice.hear')}
              </TextButton>
            </Banner>
          ))}
          {now.is === 'ready' && <p>{young ? t('young.voice.intro') : t('voice.intro')}</p>}
          <div class="btns">
            <Button icon="mic" onPress={() => void recording.start()}>
              {now.is === 'cannot' ? t('again') : left.length > 0 ? t('voice.startNew') : t('voice.start')}
            </Button>
            <Button kind="second" onPress={onClose}>
              {t('close')}
            </Button>
          </div>
        </>
      )}
      {now.is === 'asking' && (
        <p class="save" role="status">
          <Icon name="mic" size="sm" />
          <span>{t('voice.asking')}</span>
        </p>
      )}
      {now.is === 'recording' && (
        <>
          <p class="clock">
            <Icon name={now.isPaused ? 'pause' : 'mic'} />
            <b>{now.isPaused ? t('voice.isPaused') : t('voice.recording')}</b>
            <bdi role="timer">{clockOf(heard.seconds)}</bdi>
          </p>
          <Level level={heard.level} isPaused={now.isPaused} />
          <p class="small muted" role="status">
            {heard.seconds >= LAST_MINUTE ? t('voice.lastMinute') : ''}
          </p>
          <div class="btns">
            <Button icon="stop" onPress={recording.finish}>
              {t('voice.finish')}
            </Button>
            <Button
              kind="second"
              icon={now.isPaused ? 'mic' : 'pause'}
              onPress={now.isPaused ? recording.carryOn : recording.pause}
            >
              {now.isPaused ? t('voice.carryOn') : t('voice.pause')}
            </Button>
          </div>
        </>
      )}
      {now.is === 'ended' && (
        <Ended
          spoken={now.spoken}
          byItself={now.byItself}
          keepIt={async () => {
            await keepSpoken(now.spoken)
            onKept()
          }}
          carryOn={async () => {
            await keepSpoken(now.spoken)
            await recording.start()
          }}
          again={() => void recording.start(now.spoken.id)}
          throwAway={async () => {
            await recording.letGo(now.spoken.id)
            recording.rest()
          }}
        />
      )}
    </div>
  )
}
