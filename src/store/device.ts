/**
 * The phone's own secret. It is mixed into every door, so that a copied door is no use without it, and it
 * seals the one small record that says which doors are taken.
 *
 * It is a key that the browser will not hand out; where a browser cannot keep such a key, plain bytes.
 */
import { type Bytes, random, utf8 } from './bytes.ts'
import { change, read } from './database.ts'

const KEY = 'device'
const HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const

async function secret(): Promise<CryptoKey> {
  const kept = (await read(KEY)) ?? (await makeSecret())
  if (kept instanceof CryptoKey) return kept
  return crypto.subtle.importKey('raw', kept as Bytes, HMAC, false, ['sign']) // written by makeSecret alone
}

async function makeSecret(): Promise<unknown> {
  const key = await crypto.subtle.generateKey(HMAC, false, ['sign'])
  try {
    return await keepFirst(key)
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'DataCloneError') throw error
    return keepFirst(random(32))
  }
}

/** Two tabs may both be first: the one that is there stays. */
function keepFirst(made: unknown): Promise<unknown> {
  return change([KEY], ([there]) =>
    there === undefined ? { put: [[KEY, made]], answer: made } : { answer: there },
  )
}

/** 256 bits that only this phone can make from these bytes. */
export async function mixIn(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await secret(), bytes))
}

/** A key for something of the phone itself, named by what it is for. */
export async function deviceKey(purpose: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', await mixIn(utf8(purpose)), 'AES-GCM', false, ['encrypt', 'decrypt'])
}
