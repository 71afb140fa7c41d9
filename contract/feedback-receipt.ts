/** The receipt for feedback, which proves that it is kept and says neither when nor whose it is. */
import { literal, object, string } from 'valibot'
import { sha256Hex } from './words.ts'

/** What the council signs once feedback is durably kept: for these bytes, and nothing else. */
export const feedbackReceipt = object({
  v: literal(1),
  kind: literal('feedback-receipt'),
  authority: string(),
  /** SHA-256 of the exact bytes of the body. */
  sha256: sha256Hex,
})
