/**
 * Makes a sealed envelope: sign with the phone's key, pad, seal to the council's key (contract/envelope.ts).
 * It is done once for an envelope; every try sends these same bytes. Loaded only when something is sent.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { CompactSign } from 'jose/jws/compact/sign'
import { parse } from 'valibot'
import {
  type Descriptor,
  type Envelope,
  type Letter,
  letterSchema,
  MAX_ENVELOPE_BYTES,
  padTo,
  SEAL_INFO,
  sealAad,
} from '../../contract/envelope.ts'
import { base64url, hex, utf8 } from '../store/bytes.ts'

export interface Frozen {
  /** The exact text that is sent, every time. */
  readonly body: string
  readonly sha256: string
}

/** The letter is longer than an envelope may be. The words are still in the draft. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError'
  constructor() {
    super('This letter does not fit into one envelope. Ask for it to be made shorter or sent in two.')
  }
}

export async function seal(
  letter: Letter,
  deviceKey: JsonWebKey,
  council: Descriptor,
  parts?: Envelope['parts'],
): Promise<Frozen> {
  const to = council.sealKeys[0]
  if (!to) throw new TypeError(`"${council.authority}" names no key to seal to. Fetch its description again.`)
  const signed = await sign(parse(letterSchema, letter), deviceKey)
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  })
  const recipientPublicKey = await suite.kem.importKey('jwk', { ...to.publicKey }, true)
  const aad = utf8(sealAad(letter.envelopeId, to.kid))
  const sealed = await suite.seal(
    { recipientPublicKey, info: utf8(SEAL_INFO).buffer },
    padTo(utf8(signed)).buffer,
    aad.buffer,
  )
  const envelope: Envelope = {
    v: 1,
    id: letter.envelopeId,
    to: to.kid,
    enc: base64url(new Uint8Array(sealed.enc)),
    ct: base64url(new Uint8Array(sealed.ct)),
    ...(parts ? { parts } : {}),
  }
  const body = JSON.stringify(envelope)
  if (body.length > MAX_ENVELOPE_BYTES) throw new TooLongError()
  return { body, sha256: await sha256Hex(body) }
}

async function sha256Hex(body: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(body))))
}

async function sign(letter: Letter, deviceKey: JsonWebKey): Promise<string> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', deviceKey, algorithm, false, ['sign'])
  const header = { alg: 'ES256', kid: letter.deviceId, typ: 'heard-letter+jwt' }
  return new CompactSign(utf8(JSON.stringify(letter))).setProtectedHeader(header).sign(key)
}
