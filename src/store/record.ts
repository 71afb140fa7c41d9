/**
 * One record of a person's: sealed so that only their open door can read it, padded so that its size says
 * little, under a name that says nothing.
 *
 *   version 1 · revision 4 · iv 12 · AES-256-GCM of (length 4 · JSON · zeros)
 *
 * What is authenticated beside it: schema, door, record name, revision. So a record cannot be moved to another
 * place, another door or another time.
 */
import { type Bytes, base64url, join, random, text, utf8 } from './bytes.ts'
import type { OpenDoor } from './session.ts'

const HEAD_BYTES = 17
const TAG_BYTES = 16
/** How long what is sealed may be, padded; then multiples of the last. */
export const RECORD_SIZES = [2048, 8192, 32_768, 131_072] as const
const STEP = 131_072

/** How many bytes a record of a padded size takes on the phone. */
export const sealedSize = (padded: number) => HEAD_BYTES + padded + TAG_BYTES

export async function recordKey(door: OpenDoor, name: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', door.nameKey, utf8(`heard/place/1|${name}`))
  return `r/${base64url(new Uint8Array(mac).subarray(0, 18))}`
}

/** 0 when there is no record yet. */
export function revisionOf(bytes: Bytes | undefined): number {
  return bytes ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(1) : 0
}

export async function sealRecord(
  door: OpenDoor,
  key: string,
  revision: number,
  value: unknown,
): Promise<Bytes> {
  const head = new Uint8Array(5)
  head[0] = 1
  new DataView(head.buffer).setUint32(1, revision)
  const iv = random(12)
  const how = { name: 'AES-GCM', iv, additionalData: context(door, key, revision) }
  const sealed = await crypto.subtle.encrypt(how, door.recordKey, pad(utf8(JSON.stringify(value))))
  return join(head, iv, new Uint8Array(sealed))
}

export async function openRecord(door: OpenDoor, key: string, bytes: Bytes): Promise<unknown> {
  const additionalData = context(door, key, revisionOf(bytes))
  const how = { name: 'AES-GCM', iv: bytes.slice(5, HEAD_BYTES), additionalData }
  const plain = new Uint8Array(await crypto.subtle.decrypt(how, door.recordKey, bytes.slice(HEAD_BYTES)))
  return JSON.parse(text(unpad(plain)))
}

export function pad(bytes: Bytes): Bytes {
  const need = bytes.length + 4
  const padded = new Uint8Array(RECORD_SIZES.find((size) => size >= need) ?? Math.ceil(need / STEP) * STEP)
  new DataView(padded.buffer).setUint32(0, bytes.length)
  padded.set(bytes, 4)
  return padded
}

export function unpad(padded: Bytes): Bytes {
  return padded.slice(4, 4 + new DataView(padded.buffer, padded.byteOffset).getUint32(0))
}

function context(door: OpenDoor, key: string, revision: number): Bytes {
  return utf8(`heard/record/1|${door.door}|${key}|${revision}`)
}
