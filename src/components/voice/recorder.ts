/**
 * One recording, from pressing the button to its last second. It knows nothing of screens.
 *
 * The microphone is asked for when `startRecorder` is called and let go of when the recording ends, whatever ended it.
 * What is recorded is handed on every few seconds, in the order in which it was spoken.
 */
import type { Bytes } from '../../store/bytes.ts'
import { BITS_PER_SECOND, recordingType, type VoiceType } from './recording-type.ts'

export const LONGEST_SECONDS = 600
const PIECE_MS = 4_000
const TICK_MS = 200

export type NoRecording =
  /** Somebody, or a setting, said no. */
  | 'refused'
  | 'no-microphone'
  /** Another app or a call has it. */
  | 'in-use'
  /** This browser has no way to record. */
  | 'not-here'

export class NoRecordingError extends Error {
  override readonly name = 'NoRecordingError'
  readonly why: NoRecording
  constructor(why: NoRecording, cause?: unknown) {
    super(`Nothing can be recorded here: ${why}. Offer the other ways to say it.`, { cause })
    this.why = why
  }
}

export interface Listener {
  /** A piece is there. It is awaited before the next is handed on, and before the end. */
  onPiece(piece: Bytes, seconds: number): Promise<void>
  onTick(seconds: number, level: number): void
  /** It ended: by `stop`, at the longest, or because the phone took the microphone away. */
  onEnd(seconds: number): void
}

export interface Recorder {
  readonly type: VoiceType
  pause(): void
  carryOn(): void
  /** Resolves when the last piece was handed on. */
  stop(): Promise<void>
}

export async function startRecorder(listener: Listener): Promise<Recorder> {
  const kind = recordingType()
  if (!kind || !navigator.mediaDevices?.getUserMedia) throw new NoRecordingError('not-here')
  const stream = await askForMicrophone()
  const recorder = new MediaRecorder(stream, { mimeType: kind.mimeType, audioBitsPerSecond: BITS_PER_SECOND })
  const clock = stopwatch()
  const ear = listenTo(stream)
  let handedOn: Promise<void> = Promise.resolve()
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })

  recorder.ondataavailable = ({ data }) => {
    if (data.size === 0) return
    const seconds = clock.seconds()
    handedOn = handedOn.then(async () =>
      listener.onPiece(new Uint8Array(await data.arrayBuffer()), seconds).catch(() => undefined),
    )
  }
  const tick = setInterval(() => {
    const seconds = clock.seconds()
    listener.onTick(seconds, recorder.state === 'recording' ? ear.level() : 0)
    if (seconds >= LONGEST_SECONDS) void stop()
  }, TICK_MS)
  recorder.onstop = () => {
    clock.pause()
    clearInterval(tick)
    ear.end()
    for (const track of stream.getTracks()) track.stop()
    void handedOn.then(() => {
      listener.onEnd(clock.seconds())
      end()
    })
  }
  for (const track of stream.getTracks()) track.addEventListener('ended', () => void stop())

  function stop(): Promise<void> {
    if (recorder.state !== 'inactive') recorder.stop()
    return ended
  }

  recorder.start(PIECE_MS)
  clock.go()
  return {
    type: kind.type,
    pause() {
      if (recorder.state !== 'recording') return
      recorder.pause()
      recorder.requestData()
      clock.pause()
    },
    carryOn() {
      if (recorder.state !== 'paused') return
      recorder.resume()
      clock.go()
    },
    stop,
  }
}

async function askForMicrophone(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    })
  } catch (error) {
    throw new NoRecordingError(whyNot(error), error)
  }
}

export function whyNot(error: unknown): NoRecording {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'no-microphone'
  if (name === 'NotReadableError' || name === 'AbortError') return 'in-use'
  return 'not-here'
}

/** Counts what was spoken, not what was paused. */
function stopwatch() {
  let before = 0
  let since: number | undefined
  const seconds = () => (before + (since === undefined ? 0 : performance.now() - since)) / 1000
  return {
    seconds,
    go() {
      since ??= performance.now()
    },
    pause() {
      before = seconds() * 1000
      since = undefined
    },
  }
}

/** How loud it is, from 0 to 1. A browser that cannot say so still records. */
function listenTo(stream: MediaStream): { level(): number; end(): void } {
  try {
    const context = new AudioContext()
    const analyser = new AnalyserNode(context, { fftSize: 1024 })
    context.createMediaStreamSource(stream).connect(analyser)
    const wave = new Float32Array(analyser.fftSize)
    return {
      level() {
        analyser.getFloatTimeDomainData(wave)
        const power = wave.reduce((sum, one) => sum + one * one, 0) / wave.length
        // Speech lies between −50 and −10 decibels below the loudest there is.
        return Math.min(1, Math.max(0, (10 * Math.log10(power + 1e-9) + 50) / 40))
      },
      end: () => void context.close().catch(() => undefined), // it may have ended with the page
    }
  } catch {
    // No meter here; the words beside it still say that it records.
    return { level: () => 0, end: () => undefined }
  }
}
