/**
 * Opens feedback with the council's private seal key, as `open-envelope.ts` opens letters. There is no signature inside,
 * because a signature would say whose it is.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { safeParse } from 'valibot'
import {
  FEEDBACK_INFO,
  type Feedback,
  feedback,
  giveFeedback,
} from '../../contract/operations/give-feedback.ts'
import { unpad } from '../../contract/sealed-bytes.ts'
import type { CouncilKey } from '../config/keys.ts'

export type OpenFeedback = (sealed: Buffer) => Promise<Feedback | undefined>

export async function feedbackOpener(key: CouncilKey): Promise<OpenFeedback> {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  })
  if (!key.privateKey)
    throw new TypeError('The opener has no private seal key. Give the server the whole key.')
  const recipientKey = await suite.kem.importKey('jwk', { ...key.privateKey }, false)
  const info = new TextEncoder().encode(FEEDBACK_INFO)
  return async (sealed) => {
    try {
      const { enc, ct } = safeParse(giveFeedback.input, JSON.parse(sealed.toString('utf8'))).output as {
        enc: string // read with the route's own schema when it came
        ct: string
      }
      const padded = await suite.open({ recipientKey, enc: bytesOf(enc), info }, bytesOf(ct), info)
      const json = unpad(new Uint8Array(padded))
      const read =
        json && safeParse(feedback, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)))
      return read?.success ? read.output : undefined
    } catch {
      // Sealed to another key, or not feedback at all: there is nothing to read.
      return undefined
    }
  }
}

function bytesOf(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64url')).buffer
}
