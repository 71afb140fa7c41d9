/**
 * Chunks that were left here when their door was forgotten, because the envelope they belong to was still held. Their
 * key is gone with the door: nobody can open them. They go when the envelope's own bytes go. It is a list of hashes.
 */
import { chunkKey } from './chunk-key.ts'

export const LEFT_CHUNKS_KEY = 'left-chunks'

const namesIn = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : []

/** The list with these added. */
export const withLeft = (kept: unknown, more: readonly string[]): readonly string[] => [
  ...new Set([...namesIn(kept), ...more]),
]

/** What can be erased of these, and the list without them. */
export function leaveNone(kept: unknown, of: readonly string[]) {
  const names = namesIn(kept)
  const gone = names.filter((name) => of.includes(name))
  return { erase: gone.map(chunkKey), left: names.filter((name) => !gone.includes(name)) }
}
