/**
 * One door as it rests on the phone: 184 bytes, the same for a door that is used and one that is not.
 *
 *   version 1 · way 1 · memory KiB 4 · iterations 4 · salt 16 · iv 12 · wrapped secrets 80 · public key 65 · spare 1
 *
 * The secrets are the door's data key and the private half of its public key. In a door that is not used the
 * salt, iv and secrets are random and the public key is a real one whose other half was thrown away.
 */
import { type Bytes, base64url, fromBase64url, join, random, utf8 } from './bytes.ts'
import { mixIn } from './device.ts'
import type { Params } from './stretch.ts'

export const DOOR_BYTES = 184
const ECDH = { name: 'ECDH', namedCurve: 'P-256' } as const
const ways = ['argon2id', 'pbkdf2'] as const

export interface DoorRecord {
  readonly params: Params
  readonly salt: Bytes
  readonly iv: Bytes
  readonly wrapped: Bytes
  readonly publicKey: Bytes
}

export interface DoorSecrets {
  readonly dataKey: Bytes
  readonly privateKey: Bytes
  readonly publicKey: Bytes
}

export function writeDoor({ params, salt, iv, wrapped, publicKey }: DoorRecord): Bytes {
  const head = new Uint8Array(10)
  const view = new DataView(head.buffer)
  view.setUint8(0, 1)
  view.setUint8(1, ways.indexOf(params.way))
  view.setUint32(2, params.memoryKiB)
  view.setUint32(6, params.iterations)
  return join(head, salt, iv, wrapped, publicKey, new Uint8Array(1))
}

export function readDoor(bytes: Bytes): DoorRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return {
    params: {
      way: ways[view.getUint8(1)] ?? 'argon2id',
      memoryKiB: view.getUint32(2),
      iterations: view.getUint32(6),
    },
    salt: bytes.slice(10, 26),
    iv: bytes.slice(26, 38),
    wrapped: bytes.slice(38, 118),
    publicKey: bytes.slice(118, 183),
  }
}

/** A door that nobody uses. No PIN opens it. */
export async function unusedDoor(params: Params): Promise<Bytes> {
  const { publicKey } = await newSecrets()
  return writeDoor({ params, salt: random(16), iv: random(12), wrapped: random(80), publicKey })
}

export async function newSecrets(): Promise<DoorSecrets> {
  const pair = await crypto.subtle.generateKey(ECDH, true, ['deriveBits'])
  const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { dataKey: random(32), privateKey: fromBase64url(d), publicKey }
}

export async function wrapSecrets(
  secrets: DoorSecrets,
  door: number,
  stretched: Bytes,
  salt: Bytes,
  params: Params,
): Promise<Bytes> {
  const iv = random(12)
  const key = await wrappingKey(stretched, salt)
  const plain = join(secrets.dataKey, secrets.privateKey)
  const sealing = { name: 'AES-GCM', iv, additionalData: wrapContext(door, secrets.publicKey) }
  const wrapped = new Uint8Array(await crypto.subtle.encrypt(sealing, key, plain))
  plain.fill(0)
  return writeDoor({ params, salt, iv, wrapped, publicKey: secrets.publicKey })
}

/** The door's secrets, or nothing: a wrong PIN and a door that nobody uses look the same. */
export async function unwrapSecrets(
  record: DoorRecord,
  door: number,
  stretched: Bytes,
): Promise<DoorSecrets | undefined> {
  const key = await wrappingKey(stretched, record.salt)
  const opening = {
    name: 'AES-GCM',
    iv: record.iv,
    additionalData: wrapContext(door, record.publicKey),
  }
  try {
    const plain = new Uint8Array(await crypto.subtle.decrypt(opening, key, record.wrapped))
    return { dataKey: plain.slice(0, 32), privateKey: plain.slice(32), publicKey: record.publicKey }
  } catch {
    // The tag does not fit: not this PIN, or nobody's door.
    return undefined
  }
}

/** HKDF with the phone's secret as its salt: extract by `mixIn`, expand here. */
async function wrappingKey(stretched: Bytes, salt: Bytes): Promise<CryptoKey> {
  const prk = await mixIn(join(utf8('heard/door/1'), salt, stretched))
  const base = await crypto.subtle.importKey('raw', prk, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8('heard/wrap/1') }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function wrapContext(door: number, publicKey: Bytes): Bytes {
  return join(utf8(`heard/door/1|${door}|`), publicKey)
}

/** The private half as a key that can be used and not read out. */
export function importPrivate({ privateKey, publicKey }: DoorSecrets): Promise<CryptoKey> {
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: base64url(privateKey),
    x: base64url(publicKey.subarray(1, 33)),
    y: base64url(publicKey.subarray(33)),
  }
  return crypto.subtle.importKey('jwk', jwk, ECDH, false, ['deriveBits'])
}

export function importPublic(publicKey: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', publicKey, ECDH, false, [])
}
