/** What this browser records, out of what the council can play (contract/attachment.ts). */
import { attachmentTypes } from '../../../contract/attachment.ts'

export type VoiceType = (typeof attachmentTypes.voice)[number]

/** Speech is clear at this, and ten minutes of it are under two megabytes on somebody's data. */
export const BITS_PER_SECOND = 24_000

/** Opus first: it needs the fewest bytes. What follows the semicolon is for the browser alone. */
const wanted = [
  'audio/webm;codecs=opus',
  'audio/mp4;codecs=mp4a.40.2',
  'audio/mp4',
  'audio/ogg;codecs=opus',
  'audio/webm',
] as const

export interface RecordingType {
  readonly mimeType: string
  readonly type: VoiceType
}

/** Nothing when this browser cannot record anything that can be played there. */
export function recordingType(
  canRecord = (type: string) => typeof MediaRecorder !== 'undefined' && MediaRecorder.isTypeSupported(type),
): RecordingType | undefined {
  const mimeType = wanted.find(canRecord)
  const type = attachmentTypes.voice.find((one) => one === mimeType?.split(';')[0])
  return mimeType && type ? { mimeType, type } : undefined
}
