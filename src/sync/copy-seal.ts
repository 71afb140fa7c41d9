/** Seals one copy to one phone, and opens one. Loaded only when there is something to seal or to open. */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { safeParse } from 'valibot'
import { padTo, unpad } from '../../contract/envelope.ts'
import { type WishesForAdvocate, wishesForAdvocate } from '../../contract/operations/share-wishes.ts'
import { COPY_INFO, copyAad, type SealedCopy } from '../../contract/sealed-copy.ts'
import { base64url, fromBase64url, utf8 } from '../store/bytes.ts'
import type { PublicKey } from './signed.ts'

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})
const info = () => utf8(COPY_INFO).buffer

export async function sealCopy(
  key: PublicKey,
  { envelopeId, deviceId }: { readonly envelopeId: string; readonly deviceId: string },
  text: string,
): Promise<SealedCopy> {
  const recipientPublicKey = await suite.kem.importKey('jwk', { ...key }, true)
  const aad = utf8(copyAad(envelopeId, deviceId)).buffer
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: info() }, padTo(utf8(text)).buffer, aad)
  return { deviceId, enc: base64url(new Uint8Array(enc)), ct: base64url(new Uint8Array(ct)) }
}

export async function openSealed(
  key: JsonWebKey,
  envelopeId: string,
  { deviceId, enc, ct }: SealedCopy,
): Promise<WishesForAdvocate | undefined> {
  try {
    const recipientKey = await suite.kem.importKey('jwk', { ...key }, false)
    const padded = await suite.open(
      { recipientKey, enc: fromBase64url(enc).buffer, info: info() },
      fromBase64url(ct).buffer,
      utf8(copyAad(envelopeId, deviceId)).buffer,
    )
    const text = unpad(new Uint8Array(padded))
    const read = safeParse(wishesForAdvocate, text && JSON.parse(new TextDecoder().decode(text)))
    return read.success ? read.output : undefined
  } catch {
    // Sealed to another key, or altered on its way: there is nothing to read.
    return undefined
  }
}
