/** Keeps one chunk of an attachment under its hash. The same chunk again changes nothing. */
import { createHash } from 'node:crypto'
import { MAX_PARTS } from '../../contract/envelope.ts'
import { sendChunk } from '../../contract/operations/send-chunk.ts'
import type { Tx } from '../db/pools.ts'
import { withPoster } from '../who/poster.ts'
import { byPosting, done, problem, refuse } from './rule.ts'

/** As many as one envelope's parts may name at 2 MiB each. */
const MAX_CHUNKS = MAX_PARTS * 8

export const sendChunkRule = byPosting(sendChunk, async ({ id, sha256 }, { council, tokenHash, bytes }) => {
  const isTrue = createHash('sha256').update(bytes).digest('hex') === sha256
  const answer = await withPoster(council, tokenHash, async (tx, { deviceId }) => {
    if (!isTrue || bytes.length === 0) return refuse('other-bytes')
    const [envelope] = await tx<{ device_id: string }[]>`select device_id from envelope where id = ${id}`
    if (envelope && envelope.device_id !== deviceId) return refuse('not-your-envelope')
    // One at a time for one envelope, so that the count holds.
    await tx`select pg_advisory_xact_lock(hashtextextended(${`${deviceId} ${id}`}, 0))`
    const kept = await tx<{ sha256: string }[]>`
      select encode(sha256, 'hex') as sha256 from chunk where device_id = ${deviceId} and envelope_id = ${id}`
    // The same again makes it young. When it was swept in this very moment, it is put once more.
    const again = kept.some((chunk) => chunk.sha256 === sha256) && (await makeYoung(tx, deviceId, id, sha256))
    if (again) return done({ kept: true })
    if (kept.length >= MAX_CHUNKS) return refuse('too-many-chunks')
    await tx`
      insert into chunk (authority_id, device_id, envelope_id, sha256, sealed)
      values (${council.config.authority}, ${deviceId}, ${id}, decode(${sha256}, 'hex'), ${bytes})`
    return done({ kept: true })
  })
  return answer ?? problem('unknown-key')
})

async function makeYoung(tx: Tx, deviceId: string, envelopeId: string, sha256: string): Promise<boolean> {
  const young = await tx`
    update chunk set kept_at = now()
    where device_id = ${deviceId} and envelope_id = ${envelopeId} and sha256 = decode(${sha256}, 'hex')
    returning 1`
  return young.length > 0
}
