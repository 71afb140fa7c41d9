/**
 * A council small enough to stand in a test: real keys, real signatures, real unsealing, no server. It keeps what
 * is put to it as the contract says, and can be told to fail in every way that a network or a server can.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { CompactSign } from 'jose/jws/compact/sign'
import { compactVerify } from 'jose/jws/compact/verify'
import {
  type Descriptor,
  type Envelope,
  type Letter,
  SEAL_INFO,
  sealAad,
  unpad,
} from '../../contract/envelope.ts'
import { fromBase64url, hex, utf8 } from '../../src/store/bytes.ts'
import type { Net } from '../../src/sync/ask.ts'

export interface Kept {
  readonly body: string
  readonly sha256: string
  readonly receivedAt: string
}

export interface Council {
  readonly net: Net
  readonly kept: Map<string, Kept>
  readonly chunks: Map<string, Uint8Array>
  /** Every request, in order: method and path. */
  readonly asked: string[]
  /** What happens to the next requests; when it is empty the council answers as it should. */
  readonly weather: Weather[]
  readonly devices: Map<string, JsonWebKey>
  state: 'received' | 'held'
  news: object | undefined
  epoch: string
  issuedOn: string
  receiptFor(id: string, changes?: object): Promise<string>
  /** Loses everything since a copy was taken, and says so by a new epoch. */
  restore(copy: ReadonlyMap<string, Kept>): void
  changeReceiptKey(): Promise<void>
  open(id: string): Promise<Letter>
}

export type Weather = (url: string, init: RequestInit, answer: () => Promise<Response>) => Promise<Response>

export const AUTHORITY = 'northmoor'
export const me = {
  kind: 'me',
  id: '6f6b2c1e-0d5c-4c55-9a53-1b7b8f4b6a01',
  name: 'Leila Haddad',
  role: 'parent',
  area: 'example',
  children: [],
} as const

const deviceId = '6f6b2c1e-0d5c-4c55-9a53-1b7b8f4b6a02'
export const CODE = 'ABCD-EFGH-JKMN-P'
export const MEETING_PIN = '314159'
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const

export async function aCouncil(): Promise<Council> {
  const identity = await signingKey('identity')
  let receipts = await signingKey('receipts-1')
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  })
  const sealPair = await suite.kem.generateKeyPair()
  const sealPublic = await publicJwk(sealPair.publicKey)

  const council: Council = {
    net,
    kept: new Map(),
    chunks: new Map(),
    asked: [],
    weather: [],
    devices: new Map(),
    state: 'received',
    news: undefined,
    epoch: crypto.randomUUID(),
    issuedOn: '2030-01-01',
    receiptFor,
    restore(copy) {
      council.kept.clear()
      for (const [id, envelope] of copy) council.kept.set(id, envelope)
      council.epoch = crypto.randomUUID()
    },
    async changeReceiptKey() {
      receipts = await signingKey('receipts-2')
    },
    open,
  }
  return council

  async function net(url: string, init: RequestInit): Promise<Response> {
    council.asked.push(`${init.method} ${url}`)
    const answer = () => route(url, init)
    const weather = council.weather.shift()
    return weather ? weather(url, init, answer) : answer()
  }

  async function route(url: string, init: RequestInit): Promise<Response> {
    const path = url.split('?')[0]!
    const [, , kind, id, , sha256] = path.split('/')
    if (path === '/v1/descriptor') return json(200, { descriptor: await descriptor() })
    if (path === '/v1/join') return join(JSON.parse(String(init.body)))
    if (path === '/v1/case-file')
      return council.news ? json(200, council.news) : new Response(null, { status: 304 })
    if (path === '/v1/feedback') return feedback(String(init.body))
    if (path === '/v1/receipts/check') return check(JSON.parse(String(init.body)))
    if (kind === 'shared' && sha256) return shared(sha256)
    if (kind === 'envelopes' && sha256) return putChunk(sha256, init.body as Uint8Array<ArrayBuffer>)
    if (kind === 'envelopes' && id) return put(id, String(init.body))
    return json(404, { problem: 'not-found' })
  }

  async function join({
    code,
    meetingPin,
    deviceKey,
  }: {
    code: string
    meetingPin: string
    deviceKey: JsonWebKey
  }) {
    if (code !== CODE || meetingPin !== MEETING_PIN) return json(422, { refusal: 'not-recognised' })
    council.devices.set(deviceId, deviceKey)
    const tokens = { postingToken: 'may-put', readingToken: 'may-read' }
    return json(200, { deviceId, ...tokens, me, descriptor: await descriptor() })
  }

  async function put(id: string, body: string): Promise<Response> {
    const sha256 = await sha256Of(utf8(body))
    const there = council.kept.get(id)
    if (there && there.sha256 !== sha256) return json(422, { refusal: 'other-bytes' })
    const { parts = [] } = JSON.parse(body) as Envelope
    const missing = parts.flatMap(({ chunks }) => chunks).filter((name) => !council.chunks.has(name))
    if (missing.length > 0) return json(422, { refusal: 'parts-missing', missing })
    if (!there) council.kept.set(id, { body, sha256, receivedAt: new Date().toISOString() })
    return json(200, { receipt: await receiptFor(id) })
  }

  async function putChunk(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
    if ((await sha256Of(bytes)) !== sha256) return json(422, { refusal: 'other-bytes' })
    council.chunks.set(sha256, bytes)
    return json(200, { kept: true })
  }

  /** What was passed on to this phone: any chunk that ever came here. */
  function shared(sha256: string): Response {
    const chunk = council.chunks.get(sha256)
    if (!chunk) return json(404, { problem: 'not-found' })
    return json(200, { base64: btoa(Array.from(chunk, (byte) => String.fromCharCode(byte)).join('')) })
  }

  async function check({ ids }: { ids: readonly string[] }): Promise<Response> {
    const found = ids.filter((id) => council.kept.has(id))
    const missing = ids.filter((id) => !council.kept.has(id))
    return json(200, {
      epoch: council.epoch,
      receipts: await Promise.all(found.map((id) => receiptFor(id))),
      missing,
    })
  }

  function receiptFor(id: string, changes: object = {}): Promise<string> {
    const { body, sha256, receivedAt } = council.kept.get(id) ?? {
      body: '{}',
      sha256: '0'.repeat(64),
      receivedAt: '2030-01-01T00:00:00.000Z',
    }
    const parts = ((JSON.parse(body) as Partial<Envelope>).parts ?? []).map(({ number }) => number)
    const { epoch, state } = council
    const receipt = { v: 1, kind: 'receipt', authority: AUTHORITY, epoch, envelopeId: id, sha256, state }
    return sign(receipts, 'heard-receipt+jwt', {
      ...receipt,
      receivedAt,
      reference: 'NM-4821-07',
      parts,
      ...changes,
    })
  }

  async function feedback(body: string): Promise<Response> {
    const payload = {
      v: 1,
      kind: 'feedback-receipt',
      authority: AUTHORITY,
      sha256: await sha256Of(utf8(body)),
    }
    return json(200, { receipt: await sign(receipts, 'heard-feedback-receipt+jwt', payload) })
  }

  async function descriptor(): Promise<string> {
    const described: Descriptor = {
      v: 1,
      kind: 'descriptor',
      authority: AUTHORITY,
      area: 'example',
      epoch: council.epoch,
      issuedOn: council.issuedOn,
      identityKey: identity.open,
      sealKeys: [{ kid: 'seal-1', kem: 'DHKEM-P256-HKDF-SHA256', publicKey: sealPublic }],
      receiptKeys: [{ kid: receipts.kid, publicKey: receipts.open }],
    }
    return sign(identity, 'heard-descriptor+jwt', described)
  }

  async function open(id: string): Promise<Letter> {
    const { enc, ct, to } = JSON.parse(council.kept.get(id)!.body) as Envelope
    const padded = await suite.open(
      { recipientKey: sealPair.privateKey, enc: fromBase64url(enc).buffer, info: utf8(SEAL_INFO).buffer },
      fromBase64url(ct).buffer,
      utf8(sealAad(id, to)).buffer,
    )
    const jws = new TextDecoder().decode(unpad(new Uint8Array(padded)))
    const key = await crypto.subtle.importKey('jwk', council.devices.get(deviceId)!, ECDSA, false, ['verify'])
    const { payload } = await compactVerify(jws, key, { algorithms: ['ES256'] })
    return JSON.parse(new TextDecoder().decode(payload)) as Letter
  }
}

export function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

/** A café's login page: it answers everything, and knows nothing. */
export const captivePortal: Weather = async () =>
  new Response('<html><title>Welcome to the café</title></html>', { status: 200 })

export const noSignal: Weather = async () => {
  throw new TypeError('Failed to fetch')
}

/** The council keeps it, and its answer never arrives. */
export const replyLost: Weather = async (_url, _init, answer) => {
  await answer()
  throw new TypeError('Failed to fetch')
}

interface SigningKey {
  readonly kid: string
  readonly open: Descriptor['identityKey']
  readonly secret: CryptoKey
}

export async function signingKey(kid: string): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify'])
  return { kid, open: await publicJwk(pair.publicKey), secret: pair.privateKey }
}

export function sign({ kid, secret }: SigningKey, typ: string, payload: object): Promise<string> {
  return new CompactSign(utf8(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', kid, typ })
    .sign(secret)
}

async function publicJwk(key: CryptoKey): Promise<Descriptor['identityKey']> {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', key)
  return { kty: 'EC', crv: 'P-256', x, y }
}

export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
