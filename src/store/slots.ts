/**
 * How sealed bytes lie on the phone: each in a slot of one size, so that a slot tells nothing of what is in it, nor
 * whether it holds anything (`fillers.ts`). What travels is what was put in, cut out of its slot again.
 *
 *   length 4 · bytes · random
 *
 * Random, because browsers compress what they keep. It needs no key: a carrier cuts the tail off as anybody could.
 */
import { CHUNK_BYTES } from '../../contract/sealed-bytes.ts'
import { type Bytes, random } from './bytes.ts'

const HEAD_BYTES = 4
/** What is recorded for a few seconds: a slot of the large kind for each would cost twenty times as much. */
export const PIECE_BYTES = 16 * 1024
export const CHUNK_SLOT = HEAD_BYTES + CHUNK_BYTES
export const PIECE_SLOT = HEAD_BYTES + PIECE_BYTES

export function toSlot(bytes: Bytes, slot: number): Bytes {
  const filled = random(slot)
  new DataView(filled.buffer).setUint32(0, bytes.length)
  filled.set(bytes, HEAD_BYTES)
  return filled
}

/** What was put in. Chunks from before there were slots lie as they are: none of them is as long as a slot. */
export function fromSlot(kept: unknown): Bytes | undefined {
  if (!(kept instanceof Uint8Array)) return undefined
  const bytes = kept as Bytes // nothing here is kept in memory that threads share
  if (bytes.length !== CHUNK_SLOT && bytes.length !== PIECE_SLOT) return bytes
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  return bytes.slice(HEAD_BYTES, HEAD_BYTES + length)
}
