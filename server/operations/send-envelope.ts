/** Keeps one sealed envelope and answers with a signed receipt. The postbox decides; nothing is opened here. */
import { createHash } from 'node:crypto'
import { sendEnvelope } from '../../contract/operations/send-envelope.ts'
import { referenceFor } from '../envelopes/receipt.ts'
import { withPoster } from '../who/poster.ts'
import type { Council } from './council.ts'
import { byPosting, done, problem, refuse } from './rule.ts'

export const sendEnvelopeRule = byPosting(sendEnvelope, async (input, { council, tokenHash, bytes }) => {
  if (!tokenHash) return problem('unknown-key')
  const id = input.id.toLowerCase()
  const chunks = input.parts?.flatMap((part) => part.chunks) ?? []
  if (chunks.length > 0) {
    const missing = await findMissing(council, tokenHash, id, chunks)
    if (!missing) return problem('unknown-key')
    if (missing.length > 0) return refuse('parts-missing', { missing })
  }
  const result = await council.postbox.accept({
    tokenHash,
    id,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    parts: input.parts?.map((part) => part.number) ?? [],
    reference: referenceFor(council.config.referenceLetters, id),
  })
  if (result.outcome === 'kept') return done({ receipt: council.signReceipt(result.kept) })
  return result.outcome === 'unknown-key' ? problem('unknown-key') : refuse(result.outcome)
})

/** An envelope that was already kept needs nothing more: its answer is its first answer. */
async function findMissing(council: Council, tokenHash: string, id: string, chunks: readonly string[]) {
  return await withPoster(council, tokenHash, async (tx, { deviceId }) => {
    const missing = await tx<{ sha256: string }[]>`
      select distinct wanted as sha256 from unnest(${[...chunks]}::text[]) as wanted
      where not exists (select 1 from envelope where id = ${id})
        and not exists (
          select 1 from chunk
          where device_id = ${deviceId} and envelope_id = ${id} and sha256 = decode(wanted, 'hex')
        )`
    return missing.map(({ sha256 }) => sha256)
  })
}
