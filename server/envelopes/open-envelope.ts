/**
 * Opens one sealed envelope and says whether it truly is this person's letter. The only code that holds the
 * council's private seal key.
 *
 * A letter counts only when the seal opens, the signature inside is by the very phone that posted it, and
 * the letter names the same envelope, person and phone. Anything else is told apart, never shown as theirs.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { compactVerify, importJWK } from 'jose'
import { safeParse } from 'valibot'
import {
  envelopeSchema,
  type Letter,
  letterSchema,
  SEAL_INFO,
  sealAad,
  unpad,
} from '../../contract/envelope.ts'
import type { CouncilKey, PublicJwk } from '../config/keys.ts'

export interface Sender {
  readonly envelopeId: string
  readonly personId: string
  readonly deviceId: string
  readonly publicKey: PublicJwk
}

export type Opened = { readonly letter: Letter } | { readonly problem: 'could-not-open' | 'not-recognised' }

export type OpenEnvelope = (sealed: Buffer, sender: Sender) => Promise<Opened>

export async function envelopeOpener(key: CouncilKey): Promise<OpenEnvelope> {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  })
  if (!key.privateKey)
    throw new TypeError('The opener has no private seal key. Give the server the whole key.')
  const recipientKey = await suite.kem.importKey('jwk', { ...key.privateKey }, false)
  const info = new TextEncoder().encode(SEAL_INFO)

  async function unseal(sealed: Buffer, envelopeId: string): Promise<string | undefined> {
    const parsed = safeParse(envelopeSchema, parseJson(sealed.toString('utf8')))
    if (!parsed.success || parsed.output.to !== key.kid || parsed.output.id !== envelopeId) return undefined
    try {
      const padded = await suite.open(
        { recipientKey, enc: bytesOf(parsed.output.enc), info },
        bytesOf(parsed.output.ct),
        new TextEncoder().encode(sealAad(envelopeId, key.kid)),
      )
      const jws = unpad(new Uint8Array(padded))
      return jws && new TextDecoder('utf-8', { fatal: true }).decode(jws)
    } catch {
      // Sealed to another key, or altered: there is nothing to read.
      return undefined
    }
  }

  return async (sealed, sender) => {
    const jws = await unseal(sealed, sender.envelopeId)
    if (jws === undefined) return { problem: 'could-not-open' }
    const letter = await verifyLetter(jws, sender.publicKey)
    const isTheirs =
      letter?.envelopeId === sender.envelopeId &&
      letter.personId === sender.personId &&
      letter.deviceId === sender.deviceId
    return letter && isTheirs ? { letter } : { problem: 'not-recognised' }
  }
}

async function verifyLetter(jws: string, publicKey: PublicJwk): Promise<Letter | undefined> {
  try {
    const key = await importJWK({ ...publicKey }, 'ES256')
    const { payload, protectedHeader } = await compactVerify(jws, key, { algorithms: ['ES256'] })
    if (protectedHeader.typ !== 'heard-letter+jwt') return undefined
    const parsed = safeParse(
      letterSchema,
      parseJson(new TextDecoder('utf-8', { fatal: true }).decode(payload)),
    )
    return parsed.success ? parsed.output : undefined
  } catch {
    // Not signed by this phone: whose words they are is not known.
    return undefined
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function bytesOf(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64url')).buffer
}
