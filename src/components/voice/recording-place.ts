/**
 * What is being recorded, as it lies on the phone while somebody still speaks: pieces of a few seconds, each sealed.
 * A tab that is killed, a call that comes in, a lock or a full phone loses at most the last of them.
 *
 * The pieces of one recording, one after the other, are one file that plays. What was begun again is another recording.
 */
import { type Bytes, join } from '../../store/bytes.ts'
import {
  dropBytes,
  get,
  type InsteadOf,
  type KeptBytes,
  keepBytes,
  type Place,
  place,
  readBytes,
  step,
} from '../../store/index.ts'
import type { VoiceType } from './recording-type.ts'

export interface Recording {
  readonly id: string
  readonly type: VoiceType
  readonly startedAt: string
  /** How much of it was spoken when its last piece was kept. */
  readonly seconds: number
  readonly pieces: readonly KeptBytes[]
}

export type NewRecording = Omit<Recording, 'pieces' | 'seconds'>

/** Of one field in one draft. */
export function recordingsIn(draft: string, field: string): Place<readonly Recording[]> {
  return place<readonly Recording[]>(`voice/${draft}/${field}`, [])
}

/** Keeps the next piece of a recording; the first makes the recording. */
export async function keepPiece(
  at: Place<readonly Recording[]>,
  recording: NewRecording,
  piece: Bytes,
  seconds: number,
): Promise<void> {
  const next = (old: readonly Recording[], kept: KeptBytes) => {
    const before = old.find(({ id }) => id === recording.id)
    const others = old.filter(({ id }) => id !== recording.id)
    return [...others, { ...recording, seconds, pieces: [...(before?.pieces ?? []), kept] }]
  }
  await keepBytes(piece, at, next, { steps: [], gone: [] }, true)
}

/** Everything of it that is there from its beginning, as one file. A gap ends it: what comes after cannot be played. */
export async function wholeOf({ pieces }: Recording): Promise<Bytes | undefined> {
  const parts: Bytes[] = []
  for (const piece of pieces) {
    const bytes = await readBytes(piece)
    if (!bytes) break
    parts.push(bytes)
  }
  return parts.length > 0 ? join(...parts) : undefined
}

/** Lets a recording go with its bytes: it is not wanted. */
export async function dropRecording(at: Place<readonly Recording[]>, id: string): Promise<void> {
  await dropBytes(piecesOf(await get(at), id), at, (old) => without(old, id))
}

/** For when it is kept as a whole: its pieces go in the same moment, so it is never there twice. */
export async function insteadOf(at: Place<readonly Recording[]>, id: string): Promise<InsteadOf> {
  return { steps: [step(at, (old) => without(old, id))], gone: piecesOf(await get(at), id) }
}

const piecesOf = (list: readonly Recording[], id: string) => list.find((one) => one.id === id)?.pieces ?? []
const without = (list: readonly Recording[], id: string) => list.filter((one) => one.id !== id)
