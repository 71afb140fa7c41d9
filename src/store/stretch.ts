/**
 * Turns a PIN into 256 bits that are slow to guess.
 *
 * Argon2id in a worker; the same in plain JavaScript where WebAssembly or workers are barred; PBKDF2 only when
 * neither runs, and then the door is wrapped again, stronger, at a later unlock. The parameters are kept
 * beside each door, so that they can grow.
 */

import argonWorker from './argon.worker.ts?worker&url'
import type { ArgonQuestion } from './argon-question.ts'
import { type Bytes, utf8 } from './bytes.ts'
import { scriptAddress } from './trusted.ts'

export interface Params {
  readonly way: 'argon2id' | 'pbkdf2'
  readonly memoryKiB: number
  readonly iterations: number
}

export const STRONGEST: Params = { way: 'argon2id', memoryKiB: 19 * 1024, iterations: 2 }
const FALLBACK: Params = { way: 'pbkdf2', memoryKiB: 0, iterations: 600_000 }
const WORKER_WITHIN_MS = 60_000

type Argon = (question: ArgonQuestion) => Promise<Bytes>

/** Argon2id, the quickest first. Every one of them gives the same bits. */
export const argons: readonly Argon[] = [inWorker, inPage]

/** For a new or renewed wrap: the best this browser can do, and what that was. */
export async function stretchAnew(pin: string, salt: Bytes, ways = argons) {
  try {
    return { params: STRONGEST, bits: await stretch(pin, salt, STRONGEST, ways) }
  } catch {
    // No form of Argon2 runs here.
    return { params: FALLBACK, bits: await stretch(pin, salt, FALLBACK) }
  }
}

export function isWeaker(params: Params): boolean {
  if (params.way !== STRONGEST.way) return true
  return params.memoryKiB < STRONGEST.memoryKiB || params.iterations < STRONGEST.iterations
}

export async function stretch(pin: string, salt: Bytes, params: Params, ways = argons): Promise<Bytes> {
  const plain = utf8(asMeant(pin))
  if (params.way === 'pbkdf2') return pbkdf2(plain, salt, params.iterations)
  const question = { pin: plain, salt, memoryKiB: params.memoryKiB, iterations: params.iterations }
  let cause: unknown
  for (const argon of ways) {
    try {
      return await argon(question)
    } catch (error) {
      cause = error
    }
  }
  throw new StretchError('No form of Argon2 runs in this browser. Use PBKDF2 for new doors.', { cause })
}

class StretchError extends Error {
  override readonly name = 'StretchError'
}

/** The same number is the same PIN, whichever digits the keyboard writes; the same words are the same pass-phrase. */
function asMeant(pin: string): string {
  return pin
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

function inWorker(question: ArgonQuestion): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(scriptAddress(argonWorker), { type: 'module' })
    const end = (settle: () => void) => {
      clearTimeout(limit)
      worker.terminate()
      settle()
    }
    const fail = () =>
      end(() => reject(new StretchError('The Argon2 worker did not answer. Use the plain one.')))
    const limit = setTimeout(fail, WORKER_WITHIN_MS)
    worker.onerror = fail
    worker.onmessageerror = fail
    worker.onmessage = ({ data }: MessageEvent<Bytes>) => end(() => resolve(data))
    worker.postMessage(question)
  })
}

async function inPage({ pin, salt, memoryKiB, iterations }: ArgonQuestion): Promise<Bytes> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js')
  return new Uint8Array(await argon2idAsync(pin, salt, { m: memoryKiB, t: iterations, p: 1, dkLen: 32 }))
}

async function pbkdf2(pin: Bytes, salt: Bytes, iterations: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', pin, 'PBKDF2', false, ['deriveBits'])
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  )
}
