/**
 * The sealed chunks of attachments. They go before the envelope that names them, in any order and as often as
 * needed; the council says which ones it does not have.
 */
import { hex } from '../store/bytes.ts'
import { read } from '../store/database.ts'
import { ask, type Net } from './ask.ts'
import type { OutboxItem } from './outbox.ts'

export const chunkKey = (sha256: string) => `c/${sha256}`

export async function nameChunk(chunk: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', chunk)))
}

/** True when every chunk that is missing there has been put. */
export async function sendMissing(
  item: OutboxItem,
  token: string,
  missing: unknown,
  net?: Net,
): Promise<boolean> {
  const ours = new Set(item.parts.flatMap(({ chunks }) => chunks))
  const wanted = Array.isArray(missing) ? missing.filter((name) => ours.has(name)) : []
  for (const sha256 of wanted) {
    const body = await read(chunkKey(sha256))
    if (!(body instanceof Uint8Array)) return false
    const path = `/v1/envelopes/${item.id}/chunks/${sha256}`
    const answer = await ask({ method: 'PUT', path, token, body: new Uint8Array(body) }, net)
    if (answer.kind !== 'done') return false
  }
  return wanted.length > 0
}
