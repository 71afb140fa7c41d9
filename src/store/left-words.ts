/**
 * Words that come after the lock has fallen. They are sealed to the door's public key, which needs no PIN,
 * and are merged into their place at the next unlock. Until then nobody can read them, not even this tab.
 *
 *   version 1 · one-time public key 65 · iv 12 · AES-256-GCM of the padded note
 *
 * A note does not say whose it is: at each unlock the door tries those that are there and leaves the others'.
 */
import { type Bytes, base64url, join, random, text, utf8 } from './bytes.ts'
import { change, readAll } from './database.ts'
import { importPublic } from './door-record.ts'
import { type Place, step, updateTogether } from './place.ts'
import { pad, unpad } from './record.ts'
import { LockedError, lastDoor, type OpenDoor } from './session.ts'

const PREFIX = 'n/'
const ECDH = { name: 'ECDH', namedCurve: 'P-256' } as const

interface Note {
  readonly name: string
  readonly value: unknown
  readonly leftAt: number
}

/**
 * Keeps what belongs in a place of the door that was open in this tab before it was locked.
 * At the next unlock an object's fields replace those that stand there; anything else replaces the whole.
 */
export async function keepWhileLocked<T>(at: Place<T>, value: T): Promise<void> {
  const door = lastDoor()
  if (!door) throw new LockedError(at.name)
  const note: Note = { name: at.name, value, leftAt: Date.now() }
  const key = `${PREFIX}${base64url(random(18))}`
  const sealed = await sealNote(key, door.publicKey, note)
  await change([], () => ({ put: [[key, sealed]], answer: undefined }))
}

/** Merges what was left for this door, oldest first. Each note leaves in the transaction that keeps its words. */
export async function takeInLeftWords(door: OpenDoor): Promise<void> {
  const found: { readonly key: string; readonly note: Note }[] = []
  for (const [key, bytes] of await readAll(PREFIX)) {
    const note = await openNote(key, door, bytes as Bytes) // written by keepWhileLocked alone
    if (note) found.push({ key, note })
  }
  found.sort((one, other) => one.note.leftAt - other.note.leftAt)
  for (const { key, note } of found) {
    const at: Place<unknown> = { name: note.name, start: undefined }
    await updateTogether([step(at, (old) => merged(old, note.value))], {
      keys: [key],
      decide: ([there]) => (there === undefined ? undefined : []),
      erase: [key],
    })
  }
}

function merged(old: unknown, left: unknown): unknown {
  return isPlain(old) && isPlain(left) ? { ...old, ...left } : left
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function sealNote(key: string, publicKey: Bytes, note: Note): Promise<Bytes> {
  const once = await crypto.subtle.generateKey(ECDH, true, ['deriveBits'])
  const oncePublic = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey))
  const noteKey = await agree(once.privateKey, publicKey, oncePublic, publicKey)
  const iv = random(12)
  const how = { name: 'AES-GCM', iv, additionalData: utf8(`heard/note/1|${key}`) }
  const sealed = await crypto.subtle.encrypt(how, noteKey, pad(utf8(JSON.stringify(note))))
  return join(new Uint8Array([1]), oncePublic, iv, new Uint8Array(sealed))
}

export async function openNote(key: string, door: OpenDoor, bytes: Bytes): Promise<Note | undefined> {
  const oncePublic = bytes.slice(1, 66)
  const how = { name: 'AES-GCM', iv: bytes.slice(66, 78), additionalData: utf8(`heard/note/1|${key}`) }
  try {
    const noteKey = await agree(door.privateKey, oncePublic, oncePublic, door.publicKey)
    const plain = new Uint8Array(await crypto.subtle.decrypt(how, noteKey, bytes.slice(78)))
    return JSON.parse(text(unpad(plain))) as Note // sealed by keepWhileLocked
  } catch {
    // It was left for another door.
    return undefined
  }
}

async function agree(
  mine: CryptoKey,
  theirs: Bytes,
  oncePublic: Bytes,
  doorPublic: Bytes,
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: await importPublic(theirs) },
    mine,
    256,
  )
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const info = join(utf8('heard/note/1|'), oncePublic, doorPublic)
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
