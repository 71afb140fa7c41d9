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
  if (!council.config.hasTriage) {
    const mayGo = await mayGoUnseen(council, tokenHash, id)
    if (mayGo === undefined) return problem('unknown-key')
    if (!mayGo) return refuse('nobody-looks-yet', { where: 'triage.desk' })
  }
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

/**
 * While nobody is known to look at what children send, nothing of a young person's is taken, nor what one said with a
 * trusted adult, whatever is inside: it is sealed, and what they may tell us would lie unread (G3.6). What was kept
 * before has its receipt all the same.
 */
async function mayGoUnseen(council: Council, tokenHash: string, id: string): Promise<boolean | undefined> {
  return await withPoster(council, tokenHash, async (tx, { personId }) => {
    const [found] = await tx<{ may: boolean }[]>`
      select role not in ('young-person', 'trusted-adult') or exists (select 1 from envelope where id = ${id}) as may
      from person where id = ${personId}`
    return found?.may ?? false
  })
}

/**
 * Those that are there are made young again in the statement that finds them, so that none is swept between this look
 * and the keeping of the envelope. An envelope that was already kept needs nothing more: its answer is its first
 * answer.
 */
async function findMissing(council: Council, tokenHash: string, id: string, chunks: readonly string[]) {
  return await withPoster(council, tokenHash, async (tx, { deviceId }) => {
    const kept = await tx`select 1 from envelope where id = ${id}`
    if (kept.length > 0) return []
    const there = await tx<{ sha256: string }[]>`
      update chunk set kept_at = now()
      where device_id = ${deviceId} and envelope_id = ${id}
        and sha256 in (select decode(wanted, 'hex') from unnest(${[...chunks]}::text[]) as wanted)
      returning encode(sha256, 'hex') as sha256`
    return [...new Set(chunks)].filter((name) => there.every(({ sha256 }) => sha256 !== name))
  })
}
