/**
 * The council's own keys: who it is, whose receipts to believe, what to seal to.
 *
 * Made once, kept as files that only their owner may read, never in the database. A lost seal key is
 * lost words, so keys are never made over existing ones.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type InferOutput, literal, optional, safeParse, strictObject } from 'valibot'
import { base64url } from '../../contract/words.ts'

export const keyNames = ['identity', 'receipt', 'seal'] as const
export type KeyName = (typeof keyNames)[number]

export interface PublicJwk {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
}

/** A P-256 key as the council keeps it. `d` is missing where only the public half is needed. */
export const keyFile = strictObject({
  kty: literal('EC'),
  crv: literal('P-256'),
  x: base64url,
  y: base64url,
  d: optional(base64url),
})

export interface CouncilKey {
  /** The thumbprint of the public half (RFC 7638). */
  readonly kid: string
  readonly publicKey: PublicJwk
  readonly privateKey?: PublicJwk & { readonly d: string }
}

/** RFC 7638: the members in this order, nothing else. */
export function thumbprint({ crv, kty, x, y }: PublicJwk): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url')
}

/** Reads one key from JSON text, or says nothing when it is not a P-256 key that works. */
export function readKey(text: string): CouncilKey | undefined {
  try {
    const parsed = safeParse(keyFile, JSON.parse(text))
    if (!parsed.success) return undefined
    return toKey(parsed.output)
  } catch {
    return undefined
  }
}

function toKey({ d, ...publicKey }: InferOutput<typeof keyFile>): CouncilKey {
  const half = createPublicKey({ key: publicKey, format: 'jwk' })
  const kid = thumbprint(publicKey)
  if (!d) return { kid, publicKey }
  const privateKey = { ...publicKey, d }
  const proof = Buffer.from(kid)
  const signature = sign('sha256', proof, createPrivateKey({ key: privateKey, format: 'jwk' }))
  if (!verify('sha256', proof, half, signature))
    throw new TypeError('The private and the public half differ.')
  return { kid, publicKey, privateKey }
}

export const keyPath = (dir: string, name: KeyName): string => join(dir, `${name}.json`)
export const secretPath = (dir: string): string => join(dir, 'secret')

/** Makes whatever is missing in `dir`: three P-256 keys and the server's secret, each mode 0400. */
export function makeKeys(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  for (const name of keyNames) {
    if (existsSync(keyPath(dir, name))) continue
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { kty, crv, x, y, d } = privateKey.export({ format: 'jwk' })
    writeFileSync(keyPath(dir, name), `${JSON.stringify({ kty, crv, x, y, d })}\n`, {
      mode: 0o400,
      flag: 'wx',
    })
  }
  if (!existsSync(secretPath(dir))) {
    writeFileSync(secretPath(dir), `${randomBytes(32).toString('base64url')}\n`, { mode: 0o400, flag: 'wx' })
  }
}

export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}
