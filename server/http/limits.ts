/**
 * Slows down whoever guesses: how often one address may try to join or come with a key nobody knows.
 *
 * Kept in memory alone and forgotten within minutes; an address is never written down. A known key is never
 * counted, so a family's words are never turned away by it.
 */
import { createHash, randomBytes } from 'node:crypto'

const WINDOW_MS = 60_000
const MAX_ADDRESSES = 50_000

export interface Limit {
  /** Counts one try. Answers how many seconds to wait when it is one too many. */
  take(address: string, now: number): number | undefined
}

/**
 * The same without the address: what is counted is a hash with salt that is thrown away within a minute. For what must not
 * be traceable, not even from this program's memory.
 */
export function makeBlindLimit(perMinute: number): Limit {
  const limit = makeLimit(perMinute)
  let salt = randomBytes(32)
  let saltedAt = 0
  return {
    take(address, now) {
      if (now >= saltedAt + WINDOW_MS) [salt, saltedAt] = [randomBytes(32), now]
      return limit.take(createHash('sha256').update(salt).update(address).digest('base64'), now)
    },
  }
}

export function makeLimit(perMinute: number): Limit {
  let counts = new Map<string, number>()
  let endsAt = 0
  return {
    take(address, now) {
      if (now >= endsAt || counts.size > MAX_ADDRESSES) {
        counts = new Map()
        endsAt = now + WINDOW_MS
      }
      const count = (counts.get(address) ?? 0) + 1
      counts.set(address, count)
      return count > perMinute ? Math.max(1, Math.ceil((endsAt - now) / 1000)) : undefined
    },
  }
}
