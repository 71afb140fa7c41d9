/**
 * Compact JWS with ES256, signed by Node's own crypto: a receipt is signed for every envelope, so it counts.
 * What comes out is plain RFC 7515; the phone verifies it with a standard library.
 */
import { createPrivateKey, sign } from 'node:crypto'
import type { CouncilKey } from '../config/keys.ts'

export type Signer = (payload: object) => string

export function makeSigner(key: CouncilKey, typ: string): Signer {
  if (!key.privateKey)
    throw new TypeError(`The key for ${typ} has no private half. Give the server the whole key.`)
  const privateKey = createPrivateKey({ key: { ...key.privateKey }, format: 'jwk' })
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const header = encode({ alg: 'ES256', kid: key.kid, typ })
  return (payload) => {
    const body = `${header}.${encode(payload)}`
    const signature = sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' })
    return `${body}.${signature.toString('base64url')}`
  }
}
