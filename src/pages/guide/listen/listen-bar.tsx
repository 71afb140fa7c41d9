/**
 * Listening to a page: play, pause, slower, from part to part. When this phone has no voice for the language it says
 * so. A recording, where somebody has made one, comes before any voice of the phone.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../../components/icon.tsx'
import { recordingOf } from '../../../content/recordings.ts'
import { language, languages, useWords } from '../../../i18n/index.ts'
import { type Progress, type Reading, readAloud } from './reading.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { browserSpeaker, type Speaker, type Voice, voiceFor } from './speaker.ts'

export interface ListenProps {
  topic: string
  /** The parts of the page that are read. */
  parts: () => readonly Element[]
  speaker?: Speaker | undefined
}

const SLOWER = 0.75

export function ListenBar({ topic, parts, speaker = browserSpeaker() }: ListenProps) {
  const [voices, setVoices] = useState<readonly Voice[] | undefined>()
  useEffect(() => {
    void (speaker ? speaker.voices() : Promise.resolve([])).then(setVoices)
  }, [speaker])
  const recording = recordingOf(topic, language())
  // biome-ignore lint/a11y/useMediaCaption: the words it says are the page
  if (recording) return <audio class="listen" controls preload="none" src={recording} />
  if (!voices) return null
  if (!speaker || !voiceFor(language(), voices)) return <NoVoice />
  return <Bar parts={parts} speaker={speaker} voices={voices} />
}

function NoVoice() {
  const t = useWords('reading')
  return (
    <p class="banner warm" role="status">
      <Icon name="listen" />
      <span>{t('listen.noVoice', { language: languages[language()].name })}</span>
    </p>
  )
}

interface BarProps {
  parts: () => readonly Element[]
  speaker: Speaker
  voices: readonly Voice[]
}

function Bar({ parts, speaker, voices }: BarProps) {
  const t = useWords('reading')
  const [now, setNow] = useState<Progress>({ state: 'paused', at: 0 })
  const [isSlow, setSlow] = useState(false)
  const reading = useRef<Reading | undefined>(undefined)
  const sentences = useRef<readonly Sentence[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reading is begun once, by the press that opened the bar
  useEffect(() => {
    sentences.current = sentencesOf(parts())
    reading.current = readAloud(sentences.current, speaker, voices, setNow)
    reading.current.play()
    return () => reading.current?.end()
  }, [])
  const isReading = now.state === 'reading'
  const all = sentences.current
  const partCount = (all.at(-1)?.part ?? 0) + 1
  return (
    <section class="listen" aria-label={t('listen.title')}>
      <button
        type="button"
        class="btn sm"
        onClick={() => (isReading ? reading.current?.pause() : reading.current?.play())}
      >
        <Icon name={isReading ? 'pause' : 'play'} />
        <span>{isReading ? t('listen.pause') : t('listen.play')}</span>
      </button>
      <p class="meta small" role="status">
        {now.state === 'over'
          ? t('listen.over')
          : t('listen.part', { now: (all[now.at]?.part ?? 0) + 1, all: partCount })}
      </p>
      <button type="button" class="link-btn" onClick={() => reading.current?.turn(-1)}>
        {t('listen.before')}
      </button>
      <button type="button" class="link-btn" onClick={() => reading.current?.turn(1)}>
        {t('listen.after')}
      </button>
      <button
        type="button"
        class="chip"
        aria-pressed={isSlow}
        onClick={() => {
          reading.current?.setRate(isSlow ? 1 : SLOWER)
          setSlow(!isSlow)
          if (isReading) reading.current?.play()
        }}
      >
        {t('listen.slower')}
      </button>
    </section>
  )
}
