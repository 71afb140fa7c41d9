/**
 * A phone without a screen: it joins with an invitation and seals letters exactly as the contract says.
 * Written from the contract alone, so it is also a second opinion on what our own phone does.
 */
import { randomUUID } from 'node:crypto'
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { CompactSign, decodeJwt, exportJWK, generateKeyPair } from 'jose'
import { parse } from 'valibot'
import { type Descriptor, descriptorSchema, padTo, SEAL_INFO, sealAad } from '../contract/envelope.ts'
import type { OutputOf } from '../contract/operation.ts'
import { join } from '../contract/operations/join.ts'

export interface Device {
  readonly deviceId: string
  readonly personId: string
  readonly postingToken: string
  readonly readingToken: string
  readonly signingKey: CryptoKey
  readonly descriptor: Descriptor
}

export interface Sealed {
  readonly id: string
  readonly body: string
}

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})
const utf8 = new TextEncoder()

export class NotJoinedError extends Error {
  override name = 'NotJoinedError'
}

export async function joinWith(
  url: string,
  invitation: { readonly code: string; readonly meetingPin: string },
): Promise<Device> {
  const pair = await generateKeyPair('ES256', { extractable: true })
  const { kty, crv, x, y } = await exportJWK(pair.publicKey)
  const { code, meetingPin } = invitation
  const answer = await fetch(url + join.path, {
    method: join.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, meetingPin, deviceKey: { kty, crv, x, y } }),
  })
  if (!answer.ok) throw new NotJoinedError(`Joining was answered ${answer.status}.`)
  const joined: OutputOf<typeof join> = parse(join.output, await answer.json())
  return {
    deviceId: joined.deviceId,
    personId: joined.me.id,
    postingToken: joined.postingToken,
    readingToken: joined.readingToken,
    signingKey: pair.privateKey,
    descriptor: parse(descriptorSchema, decodeJwt(joined.descriptor)),
  }
}

export async function sealLetter(
  device: Device,
  operation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Sealed> {
  const id = randomUUID()
  const letter = {
    v: 1,
    envelopeId: id,
    operation,
    input,
    personId: device.personId,
    deviceId: device.deviceId,
    writtenAt: new Date().toISOString(),
    lang: 'en',
    dir: 'ltr',
  }
  const signed = await new CompactSign(utf8.encode(JSON.stringify(letter)))
    .setProtectedHeader({ alg: 'ES256', kid: device.deviceId, typ: 'heard-letter+jwt' })
    .sign(device.signingKey)

  const { kid, publicKey } = device.descriptor.sealKeys[0]!
  const context = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.importKey('jwk', publicKey),
    info: utf8.encode(SEAL_INFO),
  })
  const ct = await context.seal(padTo(utf8.encode(signed)), utf8.encode(sealAad(id, kid)))
  return { id, body: JSON.stringify({ v: 1, id, to: kid, enc: base64url(context.enc), ct: base64url(ct) }) }
}

const base64url = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64url')
