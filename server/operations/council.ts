/** Everything an operation is given: no clock, no globals, nothing looked up behind its back. */
import type { Attachment } from '../../contract/attachment.ts'
import type { Letter } from '../../contract/envelope.ts'
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
  readonly descriptor: (today: string) => string
  /** Opens one envelope for a worker who may. Nothing when it cannot be opened as this person's. */
  readonly readLetter: (envelopeId: string) => Promise<Letter | undefined>
  /** Puts one attachment of that letter together and opens it, made safe to look at. */
  readonly openAttachment: (envelopeId: string, attachment: Attachment) => Promise<OpenedAttachment>
}
