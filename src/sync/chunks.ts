/**
 * The sealed chunks of attachments. They go one by one before the envelope that names them, in any order and as often
 * as needed; the council says which ones it does not have, so a cut line loses at most the chunk that was in the air.
 */
import { chunkKey } from '../store/chunk-key.ts'
import { read } from '../store/database.ts'
import { fromSlot } from '../store/slots.ts'
import { type Answer, ask, type Net } from './ask.ts'
import type { OutboxItem } from './outbox.ts'

/** A chunk is 256 KiB: more than a minute on the slowest line that there still is. */
export const CHUNK_WITHIN_MS = 120_000

type Missing = Extract<Answer, { kind: 'refused' }>

interface Sending {
  readonly token: string
  readonly net: Net
  /** Before each chunk: how many have still to go. */
  readonly onChunk: (left: number) => Promise<void>
}

/** What the next try of the envelope would be stopped by, or nothing when every chunk that was missing is there. */
export async function sendMissing(
  item: OutboxItem,
  missing: Missing,
  { token, net, onChunk }: Sending,
): Promise<Answer | undefined> {
  const ours = new Set(item.parts.flatMap(({ chunks }) => chunks))
  const named = missing.body.missing
  const wanted = (Array.isArray(named) ? named : []).filter((name) => ours.has(name))
  if (wanted.length === 0) return missing
  for (const [at, sha256] of wanted.entries()) {
    const body = fromSlot(await read(chunkKey(sha256)))
    if (!body) return missing
    await onChunk(wanted.length - at)
    const path = `/v1/envelopes/${item.id}/chunks/${sha256}`
    const question = { method: 'PUT', path, token, body } as const
    const answer = await ask({ ...question, withinMs: CHUNK_WITHIN_MS }, net)
    if (answer.kind !== 'done') return answer
  }
  return undefined
}
