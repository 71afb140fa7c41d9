/** A phone for the server tests: real keys, real seals, real requests, and no store. */
import { createHash, randomUUID } from 'node:crypto'
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { CompactSign, compactVerify, decodeJwt, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import type { CaseNews } from '../../contract/case-file.ts'
import {
  type Descriptor,
  type Letter,
  padTo,
  type Receipt,
  SEAL_INFO,
  sealAad,
} from '../../contract/envelope.ts'
import type { InputOf, OutputOf } from '../../contract/operation.ts'
import type { issueInvitation } from '../../contract/operations/issue-invitation.ts'
import type { join } from '../../contract/operations/join.ts'

type Fields = Readonly<Record<string, unknown>>

export interface Told {
  readonly status: number
  readonly body: Fields
  readonly text: string
  readonly headers: Headers
}

/** One request, as plain as it gets. */
export async function tell(
  url: string,
  method: string,
  path: string,
  {
    token,
    body,
    raw,
    headers = {},
  }: { token?: string; body?: unknown; raw?: string | Buffer; headers?: Record<string, string> } = {},
): Promise<Told> {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const answer = await fetch(url + path, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: typeof sent === 'string' ? sent : new Uint8Array(sent) }),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    text,
    headers: answer.headers,
    body: text.startsWith('{') ? JSON.parse(text) : {},
  }
}

export interface Phone {
  readonly url: string
  readonly key: CryptoKey
  readonly publicKey: JWK
  readonly joined: OutputOf<typeof join>
  readonly descriptor: Descriptor
}

export async function aDeviceKey(): Promise<{
  key: CryptoKey
  publicKey: InputOf<typeof join>['deviceKey']
}> {
  const pair = await generateKeyPair('ES256', { extractable: true })
  const { x = '', y = '' } = await exportJWK(pair.publicKey)
  return { key: pair.privateKey, publicKey: { kty: 'EC', crv: 'P-256', x, y } }
}

type Invited = Pick<OutputOf<typeof issueInvitation>, 'code' | 'meetingPin'>

export async function joinAs(url: string, { code, meetingPin }: Invited): Promise<Phone> {
  const { key, publicKey } = await aDeviceKey()
  const told = await tell(url, 'POST', '/v1/join', { body: { code, meetingPin, deviceKey: publicKey } })
  if (told.status !== 200) throw new Error(`A phone could not join: ${told.text}`)
  const joined = told.body as OutputOf<typeof join> // the contract's own answer, checked by its status
  return { url, key, publicKey, joined, descriptor: decodeJwt<Descriptor>(joined.descriptor) }
}

export interface Sealing {
  readonly id?: string
  readonly operation?: string
  readonly letter?: Partial<Letter>
  readonly key?: CryptoKey
}

/** The frozen bytes of one envelope. */
export async function sealFor(
  phone: Phone,
  input: Fields,
  sealing: Sealing = {},
): Promise<{ id: string; bytes: string }> {
  const { id = randomUUID(), operation = 'share-views', key = phone.key } = sealing
  const letter: Letter = {
    v: 1,
    envelopeId: id,
    operation,
    input,
    personId: phone.joined.me.id,
    deviceId: phone.joined.deviceId,
    writtenAt: new Date().toISOString(),
    lang: 'en',
    dir: 'ltr',
    ...sealing.letter,
  }
  const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(letter)))
    .setProtectedHeader({ alg: 'ES256', typ: 'heard-letter+jwt' })
    .sign(key)
  return { id, bytes: await sealText(phone, id, jws) }
}

export async function sealText(phone: Phone, id: string, text: string): Promise<string> {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  })
  const [sealKey] = phone.descriptor.sealKeys
  if (!sealKey) throw new Error('The council has no seal key.')
  const { ct, enc } = await suite.seal(
    {
      recipientPublicKey: await suite.kem.importKey('jwk', sealKey.publicKey, true),
      info: new TextEncoder().encode(SEAL_INFO),
    },
    padTo(new TextEncoder().encode(text)),
    new TextEncoder().encode(sealAad(id, sealKey.kid)),
  )
  const base64url = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64url')
  return JSON.stringify({ v: 1, id, to: sealKey.kid, enc: base64url(enc), ct: base64url(ct) })
}

export function post(phone: Phone, { id, bytes }: { id: string; bytes: string }): Promise<Told> {
  return tell(phone.url, 'PUT', `/v1/envelopes/${id}`, { token: phone.joined.postingToken, raw: bytes })
}

export async function receiptIn(told: Told, { receiptKeys: [key] }: Descriptor): Promise<Receipt> {
  const { payload } = await compactVerify(
    String(told.body.receipt),
    await importJWK({ ...key?.publicKey }, 'ES256'),
  )
  return JSON.parse(new TextDecoder().decode(payload))
}

export async function readFile(
  phone: Phone,
  since?: string,
): Promise<{ status: number; text: string; file: CaseNews }> {
  const query = since === undefined ? '' : `?since=${encodeURIComponent(since)}`
  const { status, text, body } = await tell(phone.url, 'GET', `/v1/case-file${query}`, {
    token: phone.joined.readingToken,
  })
  return { status, text, file: body as unknown as CaseNews } // 304 has no body; callers look at the status
}

export const sha256 = (bytes: string): string => createHash('sha256').update(bytes).digest('hex')
