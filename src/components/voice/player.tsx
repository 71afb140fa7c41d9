/**
 * Listens to one recording: play and pause, and how far it is, by finger or by arrow keys.
 *
 * How long it is comes from whoever recorded it: what a browser records does not say so itself. Nothing plays by itself.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../../i18n/index.ts'
import { Icon } from '../icon.tsx'
import { clockOf } from './clock.ts'

interface PlayerProps {
  url: string
  seconds: number
  /** What it is called, for somebody who hears the page: “Recording 2”. */
  label: string
}

export function Player({ url, seconds, label }: PlayerProps) {
  const t = useWords('attach')
  const audio = useRef<HTMLAudioElement>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [at, setAt] = useState(0)
  const [cannot, setCannot] = useState(false)
  const length = Math.max(seconds, at, 1)

  // Half of a recording may have been heard when another takes its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is a new recording
  useEffect(() => {
    setPlaying(false)
    setAt(0)
    setCannot(false)
  }, [url])

  async function playOrPause() {
    const element = audio.current
    if (!element) return
    if (!element.paused) return element.pause()
    if (element.ended) element.currentTime = 0
    // A tap on a slow phone may be followed by another that pauses: that is no failure.
    await element
      .play()
      .catch((error: unknown) => setCannot(!(error instanceof DOMException && error.name === 'AbortError')))
  }

  return (
    <div class="player">
      {/* biome-ignore lint/a11y/useMediaCaption: somebody’s own voice; words for it are theirs to add beside it */}
      <audio
        ref={audio}
        src={url}
        preload="metadata"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onError={() => setCannot(true)}
      />
      <button type="button" class="play" onClick={() => void playOrPause()}>
        <Icon name={isPlaying ? 'pause' : 'play'} />
        <span class="vh">{isPlaying ? t('player.pause', { label }) : t('player.play', { label })}</span>
      </button>
      <input
        type="range"
        min={0}
        max={Math.ceil(length)}
        step={1}
        value={Math.round(at)}
        aria-label={t('player.where', { label })}
        aria-valuetext={t('player.at', { at: clockOf(at), all: clockOf(length) })}
        onInput={(event) => {
          const to = Number(event.currentTarget.value)
          setAt(to)
          if (audio.current) audio.current.currentTime = to
        }}
      />
      <span class="small muted nowrap" aria-hidden="true">
        <bdi>{t('player.at', { at: clockOf(at), all: clockOf(length) })}</bdi>
      </span>
      {cannot && (
        <p class="err" role="status">
          <Icon name="look" size="sm" />
          <span>{t('player.cannot')}</span>
        </p>
      )}
    </div>
  )
}
