/**
 * Recording as a screen sees it: what is going on, and what can be done. Everything that was spoken is in the vault
 * within seconds. Leaving the screen, hiding the app and locking it stop the recording and keep it.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Bytes, join } from '../../store/bytes.ts'
import { FullError, onLocking, type Place, stillHere } from '../../store/index.ts'
import { LEAVING } from '../hide.ts'
import { type NoRecording, NoRecordingError, type Recorder, startRecorder } from './recorder.ts'
import { dropRecording, keepPiece, type NewRecording, type Recording, wholeOf } from './recording-place.ts'
import type { VoiceType } from './recording-type.ts'
import { stayAwake } from './stay-awake.ts'

/** A recording that has ended: to listen to, to keep, or to let go. */
export interface Spoken {
  readonly id: string
  readonly type: VoiceType
  readonly seconds: number
  readonly bytes: Bytes
}

export type Now =
  | { readonly is: 'ready' }
  | { readonly is: 'asking' }
  | { readonly is: 'recording'; readonly isPaused: boolean }
  | { readonly is: 'ended'; readonly spoken: Spoken; readonly byItself: boolean }
  | { readonly is: 'cannot'; readonly why: NoRecording }

const SPEAKS = 0.25

export function useRecording(at: Place<readonly Recording[]>) {
  const [now, setNow] = useState<Now>({ is: 'ready' })
  const [heard, setHeard] = useState({ seconds: 0, level: 0 })
  const [isFull, setFull] = useState(false)
  const recorder = useRef<Recorder | undefined>(undefined)
  const wasAsked = useRef(false)
  const isGone = useRef(false)

  useEffect(() => {
    isGone.current = false
    const stop = () => void recorder.current?.stop()
    const hidden = () => document.hidden && stop()
    const leave = (event: Event) => {
      if (recorder.current && event instanceof CustomEvent && Array.isArray(event.detail))
        event.detail.push(recorder.current.stop())
    }
    document.addEventListener('visibilitychange', hidden)
    addEventListener('pagehide', stop)
    addEventListener(LEAVING, leave)
    const stopLocking = onLocking(stop)
    return () => {
      isGone.current = true
      document.removeEventListener('visibilitychange', hidden)
      removeEventListener('pagehide', stop)
      removeEventListener(LEAVING, leave)
      stopLocking()
      stop()
    }
  }, [])

  /** `insteadOf` is let go of as soon as something was spoken in its place. */
  async function start(insteadOf?: string): Promise<void> {
    setNow({ is: 'asking' })
    setHeard({ seconds: 0, level: 0 })
    setFull(false)
    wasAsked.current = false
    const pieces: Bytes[] = []
    const about = { id: crypto.randomUUID(), startedAt: new Date().toISOString() }
    const awake = stayAwake()
    try {
      const made = await startRecorder({
        async onPiece(piece, seconds) {
          pieces.push(piece)
          await keepSoFar({ ...about, type: made.type }, pieces, seconds)
        },
        onTick(seconds, level) {
          // Whoever speaks is there, though nobody touches the phone.
          if (level >= SPEAKS) stillHere()
          if (!isGone.current) setHeard({ seconds, level })
        },
        onEnd(seconds) {
          awake.end()
          recorder.current = undefined
          void ended({ ...about, type: made.type, seconds, bytes: join(...pieces) }, insteadOf)
        },
      })
      recorder.current = made
      // The screen may have gone while the phone still asked for the microphone.
      if (isGone.current || document.hidden) return void made.stop()
      setNow({ is: 'recording', isPaused: false })
    } catch (error) {
      awake.end()
      if (!(error instanceof NoRecordingError)) throw error
      if (!isGone.current) setNow({ is: 'cannot', why: error.why })
    }
  }

  /** How many of the pieces are in the vault is what the vault says: one that was refused goes with the next. */
  const kept = useRef(0)
  async function keepSoFar(
    recording: NewRecording,
    pieces: readonly Bytes[],
    seconds: number,
  ): Promise<void> {
    if (pieces.length === 1) kept.current = 0
    const waiting = join(...pieces.slice(kept.current))
    const upTo = pieces.length
    try {
      await keepPiece(at, recording, waiting, seconds)
      kept.current = upTo
      if (!isGone.current) setFull(false)
    } catch (error) {
      if (!(error instanceof FullError)) throw error
      if (isGone.current) return
      setFull(true)
      void recorder.current?.stop()
    }
  }

  async function ended(spoken: Spoken, insteadOf: string | undefined): Promise<void> {
    if (isGone.current) return
    if (spoken.bytes.length === 0) return setNow({ is: 'ready' })
    setNow({ is: 'ended', spoken, byItself: !wasAsked.current })
    if (insteadOf) await letGo(insteadOf)
  }

  const letGo = (id: string) => dropRecording(at, id)

  return {
    now,
    heard,
    isFull,
    start,
    letGo,
    pause() {
      recorder.current?.pause()
      setNow({ is: 'recording', isPaused: true })
    },
    carryOn() {
      recorder.current?.carryOn()
      setNow({ is: 'recording', isPaused: false })
    },
    finish() {
      wasAsked.current = true
      void recorder.current?.stop()
    },
    /** One that was left from an earlier time, as it lies in the vault. */
    async takeUp(recording: Recording) {
      const bytes = await wholeOf(recording)
      const { id, type, seconds } = recording
      if (bytes) setNow({ is: 'ended', spoken: { id, type, seconds, bytes }, byItself: true })
      else await letGo(id)
    },
    rest: () => setNow({ is: 'ready' }),
  }
}
