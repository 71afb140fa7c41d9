/**
 * Pictures and voices that a young person let only this advocate have. Their sealed chunks are fetched once and lie on
 * this phone sealed as they came, so that they can be looked at again without signal; what opens them is in the copy alone.
 */
import type { Attachment } from '../../contract/attachment.ts'
import { fromBase64, hex } from '../store/bytes.ts'
import { chunkKey } from '../store/chunk-key.ts'
import { areKept, get, type Place, place, readBytes, step, updateTogether } from '../store/index.ts'
import { CHUNK_SLOT, toSlot } from '../store/slots.ts'
import { ask, type Net } from './ask.ts'
import { syncKeys } from './membership.ts'

/** Which chunks were fetched, so that they go when this person takes their part off the phone. */
const fetched: Place<{ readonly chunks: readonly string[] }> = {
  ...place('shared-with-me/fetched', { chunks: [] }),
  canBeFetchedAgain: true,
}

/** The opened bytes; why not, when there are none. Opened bytes are kept nowhere. */
export async function readShared(
  envelopeId: string,
  attachment: Attachment,
  net?: Net,
): Promise<Uint8Array<ArrayBuffer> | 'no-signal' | 'cannot-open'> {
  for (const sha256 of attachment.chunks) {
    if (await areKept([{ chunks: [sha256] }])) continue
    const answer = await fetchChunk(envelopeId, sha256, net)
    if (typeof answer === 'string') return answer
    await updateTogether([step(fetched, ({ chunks }) => ({ chunks: [...new Set([...chunks, sha256])] }))], {
      keys: [],
      decide: () => [[chunkKey(sha256), toSlot(answer, CHUNK_SLOT)]],
    })
  }
  return (await readBytes(attachment)) ?? 'cannot-open'
}

async function fetchChunk(envelopeId: string, sha256: string, net?: Net) {
  const { readingToken } = await get(syncKeys)
  const path = `/v1/shared/${encodeURIComponent(envelopeId)}/chunks/${sha256}`
  const answer = await ask({ method: 'GET', path, token: readingToken, withinMs: 120_000 }, net)
  if (answer.kind === 'no-signal' || answer.kind === 'not-the-council') return 'no-signal'
  if (answer.kind !== 'done') return 'cannot-open'
  const { base64 } = answer.body as { base64?: unknown } // kept only if it is what its name says
  const chunk = typeof base64 === 'string' ? fromBase64(base64) : undefined
  return chunk && (await nameOf(chunk)) === sha256 ? chunk : 'cannot-open'
}

async function nameOf(chunk: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', chunk)))
}
