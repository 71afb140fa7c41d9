/**
 * Words sealed from one phone to another, which the council passes on and cannot open.
 *
 * How a copy is made: the JSON is padded (`padTo`) and sealed with HPKE base mode, DHKEM(P-256, HKDF-SHA256),
 * HKDF-SHA256, AES-256-GCM, `info` = COPY_INFO, `aad` = `copyAad(envelopeId, deviceId)`. The key is the one that the
 * receiving phone gave when it joined (`sealingKey`); the council says whose key it is, and must be believed in that.
 */
import { type InferOutput, object } from 'valibot'
import { base64url, id } from './words.ts'

export const COPY_INFO = 'heard/copy/1'

export function copyAad(envelopeId: string, deviceId: string): string {
  return `${COPY_INFO}|${envelopeId}|${deviceId}`
}

export const sealedCopy = object({
  /** The phone that can open it. */
  deviceId: id,
  /** The HPKE encapsulated key. */
  enc: base64url,
  /** The HPKE ciphertext. */
  ct: base64url,
})
export type SealedCopy = InferOutput<typeof sealedCopy>
