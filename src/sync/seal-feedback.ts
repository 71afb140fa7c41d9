/**
 * Seals feedback to the council's key: always to one size, with nothing beside it that could be matched with anything
 * else this phone sends. Nobody's key signs it. Loaded only when feedback is handed over.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { parse } from 'valibot'
import type { Descriptor } from '../../contract/envelope.ts'
import {
  FEEDBACK_BYTES,
  FEEDBACK_INFO,
  type Feedback,
  feedback as feedbackSchema,
} from '../../contract/operations/give-feedback.ts'
import { base64url, utf8 } from '../store/bytes.ts'

export class FeedbackTooLongError extends Error {
  override readonly name = 'FeedbackTooLongError'
  override readonly message =
    'This feedback does not fit into the one size that all feedback has. Ask for it to be made shorter.'
}

/** The exact text that is sent, every time. */
export async function sealFeedback(feedback: Feedback, council: Descriptor): Promise<string> {
  const to = council.sealKeys[0]
  if (!to) throw new TypeError(`"${council.authority}" names no key to seal to. Fetch its description again.`)
  const json = utf8(JSON.stringify(parse(feedbackSchema, feedback)))
  if (json.length > FEEDBACK_BYTES - 4) throw new FeedbackTooLongError()
  const padded = new Uint8Array(FEEDBACK_BYTES)
  new DataView(padded.buffer).setUint32(0, json.length)
  padded.set(json, 4)
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  })
  const recipientPublicKey = await suite.kem.importKey('jwk', { ...to.publicKey }, true)
  const info = utf8(FEEDBACK_INFO).buffer
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, padded.buffer, info)
  return JSON.stringify({ v: 1, enc: base64url(new Uint8Array(enc)), ct: base64url(new Uint8Array(ct)) })
}
