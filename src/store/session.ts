/**
 * Which door is open in this tab, and its keys. They are only here, in memory, and go when the door is locked.
 *
 * Locking drops the keys and deletes nothing. What was already being saved when the lock fell is still saved,
 * because a save takes its keys along when it starts.
 */
import type { Bytes } from './bytes.ts'
import type { Door } from './taken.ts'

export interface OpenDoor {
  readonly door: Door
  /** AES-GCM, for records. */
  readonly recordKey: CryptoKey
  /** HMAC, for the opaque names of records. */
  readonly nameKey: CryptoKey
  /** ECDH, for what was written while the door was locked. */
  readonly privateKey: CryptoKey
  readonly publicKey: Bytes
}

/** Nothing of a person's can be read or changed while their door is locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
  constructor(what: string) {
    super(`"${what}" cannot be read or changed while no door is open. Unlock a door first.`)
  }
}

let current: OpenDoor | undefined
let last: Pick<OpenDoor, 'door' | 'publicKey'> | undefined
let channel: BroadcastChannel | undefined
const changed = new Set<() => void>()
const falling = new Set<() => void>()

export function keysFor(what: string): OpenDoor {
  if (!current) throw new LockedError(what)
  return current
}

/** The door that was open in this tab before the lock fell: late words are sealed to it. */
export function lastDoor(): Pick<OpenDoor, 'door' | 'publicKey'> | undefined {
  return last
}

export function isOpen(): boolean {
  return current !== undefined
}

export function openDoor(): Door | undefined {
  return current?.door
}

export function open(door: OpenDoor): void {
  listen()
  current = door
  last = { door: door.door, publicKey: door.publicKey }
  tell(changed)
}

/** Locks in every tab. */
export function lock(): void {
  lockHere()
  listen()
  channel?.postMessage('lock')
}

export function lockHere(): void {
  if (!current) return
  tell(falling)
  current = undefined
  tell(changed)
}

/** This tab forgets even whose door was open last. */
export function forgetLast(): void {
  last = undefined
}

export function onLockChange(listener: () => void): () => void {
  changed.add(listener)
  return () => changed.delete(listener)
}

/** Called as the lock falls, while the keys are still there: an `update` started here is still kept. */
export function onLocking(listener: () => void): () => void {
  falling.add(listener)
  return () => falling.delete(listener)
}

function tell(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) {
    try {
      listener()
    } catch (error) {
      // One page's mistake must not keep the door open for the others.
      reportError(error)
    }
  }
}

function listen(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel('heard/lock')
  channel.onmessage = ({ data }) => data === 'lock' && lockHere()
}
