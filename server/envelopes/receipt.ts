/** The receipt: signed only from what the database has committed, and the same for the same envelope. */
import { createHash } from 'node:crypto'
import type { Receipt } from '../../contract/envelope.ts'
import type { Config } from '../config/read-config.ts'
import { makeSigner } from './sign.ts'

export interface Kept {
  readonly id: string
  readonly sha256: string
  readonly state: 'received' | 'held'
  readonly receivedAt: Date
  readonly reference: string
  readonly parts: readonly number[]
}

export type SignReceipt = (kept: Kept) => string

export function receiptSigner(config: Config, epoch: string): SignReceipt {
  const sign = makeSigner(config.receiptKey, 'heard-receipt+jwt')
  return (kept) => {
    const receipt: Receipt = {
      v: 1,
      kind: 'receipt',
      authority: config.authority,
      epoch,
      envelopeId: kept.id,
      sha256: kept.sha256,
      state: kept.state,
      receivedAt: kept.receivedAt.toISOString(),
      reference: kept.reference,
      parts: [...kept.parts],
    }
    return sign(receipt)
  }
}

/** For feedback: it proves that these bytes are kept, and says neither when nor whose they are. */
export function feedbackSigner({ receiptKey, authority }: Config): (sha256: string) => string {
  const sign = makeSigner(receiptKey, 'heard-feedback-receipt+jwt')
  return (sha256) => sign({ v: 1, kind: 'feedback-receipt', authority, sha256 })
}

/** Made from the id alone, so it tells nobody how many envelopes there are. The id is what counts. */
export function referenceFor(letters: string, envelopeId: string): string {
  const number = createHash('sha256').update(`reference ${envelopeId}`).digest().readUInt32BE(0) % 100_000_000
  const digits = number.toString().padStart(8, '0')
  return `${letters}-${digits.slice(0, 4)}-${digits.slice(4)}`
}
