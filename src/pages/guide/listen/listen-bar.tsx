/**
 * Listening to a page, or to one part of it: play, pause, how fast, from part to part. When this phone has no voice for the language it says
 * so. A recording, where somebody has made one, comes before any voice of the phone.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../../components/icon.tsx'
import { recordingOf } from '../../../content/recordings.ts'
import { type KeyOf, language, languages, useWords } from '../../../i18n/index.ts'
import { type Progress, type Reading, readAloud } from './reading.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { browserSpeaker, type Speaker, type Voice, voiceFor } from './speaker.ts'

export interface ListenProps {
  topic: string
  /** The parts of the page that are read. */
  parts: () => readonly Element[]
  speaker?: Speaker | undefined
}

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
  const [only, setOnly] = useState<number | undefined>()
  const reading = useRef<Reading | undefined>(undefined)
  const [names, setNames] = useState<readonly string[]>([])
  const sentences = useRef<readonly Sentence[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reading is begun once, by the press that opened the bar
  useEffect(() => {
    const there = parts()
    setNames(there.map((part) => part.querySelector('h2,h3')?.textContent?.trim() || t('listen.first')))
    sentences.current = sentencesOf(there)
    reading.current = readAloud(sentences.current, speaker, voices, setNow)
    reading.current.play()
    return () => reading.current?.end()
  }, [])
  const isReading = now.state === 'reading'
  const all = sentences.current
  const heard = [...new Set(all.map(({ part }) => part))]
  const here = all[now.at]?.part ?? 0
  const over = only === undefined ? t('listen.over') : t('listen.overPart')
  function turn(by: 1 | -1) {
    setOnly(undefined)
    reading.current?.turn(by)
  }
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
        {now.state === 'over' ? over : t('listen.part', { now: heard.indexOf(here) + 1, all: heard.length })}
      </p>
      <button type="button" class="link-btn" onClick={() => turn(-1)}>
        {t('listen.before')}
      </button>
      <button type="button" class="link-btn" onClick={() => turn(1)}>
        {t('listen.after')}
      </button>
      {heard.length > 1 && (
        <WhichPart
          names={heard.map((part) => ({ part, name: names[part] ?? '' }))}
          only={only}
          onChoose={(part) => {
            setOnly(part)
            reading.current?.hear(part)
          }}
        />
      )}
      <Speeds
        onChoose={(rate) => {
          reading.current?.setRate(rate)
          if (isReading) reading.current?.play()
        }}
      />
    </section>
  )
}

interface WhichPartProps {
  names: readonly { readonly part: number; readonly name: string }[]
  only: number | undefined
  onChoose: (part: number | undefined) => void
}

function WhichPart({ names, only, onChoose }: WhichPartProps) {
  const t = useWords('reading')
  return (
    <p class="which">
      <label for="listen-which">{t('listen.which')}</label>
      <select
        id="listen-which"
        class="input"
        value={only === undefined ? '' : String(only)}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? undefined : Number(value))}
      >
        <option value="">{t('listen.whole')}</option>
        {names.map(({ part, name }) => (
          <option key={part} value={String(part)}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

const speeds = [
  ['listen.slower', 0.75],
  ['listen.usual', 1],
  ['listen.faster', 1.25],
] as const satisfies readonly (readonly [KeyOf<'reading'>, number])[]

function Speeds({ onChoose }: { onChoose: (rate: number) => void }) {
  const t = useWords('reading')
  const [rate, setRate] = useState(1)
  return (
    <fieldset class="speeds">
      <legend class="vh">{t('listen.speed')}</legend>
      {speeds.map(([says, each]) => (
        <button
          key={says}
          type="button"
          class="chip"
          aria-pressed={rate === each}
          onClick={() => {
            setRate(each)
            onChoose(each)
          }}
        >
          {t(says)}
        </button>
      ))}
    </fieldset>
  )
}
