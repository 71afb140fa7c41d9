/** Pictures and voices: opened for a worker who has opened the words, and passed on unopened to an advocate. */
import { attachmentsIn } from '../../contract/attachment.ts'
import { openAttachment, readSharedChunk } from '../../contract/operations/open-attachment.ts'
import { byCouncil, byReading, done, problem, refuse } from './rule.ts'
import { readSubmissions } from './submission-card.ts'

export const openAttachmentRule = byCouncil(
  openAttachment,
  async ({ envelopeId, part }, { council, tx, worker }) => {
    const [submission] = await readSubmissions(tx, { envelopeId })
    if (!submission) return problem('not-found')
    const hasOpened = submission.events.some(
      ({ kind, key_id }) => kind === 'opened' && key_id === worker.keyId,
    )
    if (!hasOpened) return refuse('not-opened-yet')
    const letter = await council.readLetter(envelopeId)
    if (!letter) return refuse('could-not-open')
    const attachment = attachmentsIn(letter.input).find((one) => one.part === Number(part))
    if (!attachment) return problem('not-found')
    const opened = await council.openAttachment(envelopeId, attachment)
    if ('refusal' in opened) return refuse(opened.refusal)
    const { type, bytes } = opened
    return done({ kind: attachment.kind, type, base64: bytes.toString('base64') })
  },
)

/** Row-level security shows a phone only chunks of what was shared with its own person. */
export const readSharedChunkRule = byReading(readSharedChunk, async ({ id, sha256 }, { tx }) => {
  const [chunk] = await tx<{ sealed: Buffer }[]>`
    select sealed from chunk where envelope_id = ${id} and sha256 = decode(${sha256}, 'hex') limit 1`
  return chunk ? done({ base64: chunk.sealed.toString('base64') }) : problem('not-found')
})
