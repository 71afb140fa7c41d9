/** Everything an operation is given: no clock, no globals, nothing looked up behind its back. */
import type { Attachment } from '../../contract/attachment.ts'
import type { Letter } from '../../contract/envelope.ts'
import type { Feedback } from '../../contract/operations/give-feedback.ts'
import type { OpenedAttachment } from '../attachments/open-attachment.ts'
import type { Config } from '../config/read-config.ts'
import type { Pools } from '../db/pools.ts'
import type { Postbox } from '../envelopes/postbox.ts'
import type { SignReceipt } from '../envelopes/receipt.ts'
import type { Log } from '../log/log.ts'

export interface Council {
  readonly config: Config
  readonly pools: Pools
  readonly log: Log
  readonly epoch: string
  readonly postbox: Postbox
  readonly signReceipt: SignReceipt
  /** For feedback with this hash, and nothing else. */
  readonly signFeedback: (sha256: string) => string
  readonly descriptor: (today: string) => string
  /** Opens one envelope for a worker who may. Nothing when it cannot be opened as this person's. */
  readonly readLetter: (envelopeId: string) => Promise<Letter | undefined>
  /** All the feedback that can be opened, by month and in no order that tells when it came. */
  readonly readFeedback: () => Promise<readonly { readonly month: string; readonly feedback: Feedback }[]>
  /** Puts one attachment of that letter together and opens it, made safe to look at. */
  readonly openAttachment: (envelopeId: string, attachment: Attachment) => Promise<OpenedAttachment>
}
