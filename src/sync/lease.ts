/**
 * Sees to it that only one tab or worker carries at a time: a Web Lock, and beside it a lease that runs out, for
 * browsers without locks and for a holder that was frozen. Nothing depends on it being true: carrying the same
 * envelope twice at once is safe. It only spares signal and battery.
 */
import { base64url, random } from '../store/bytes.ts'
import { change } from '../store/database.ts'

const KEY = 'lease'
const LEASE_MS = 30_000
const LOCK_WITHIN_MS = 25_000

interface Lease {
  readonly holder: string
  readonly until: number
}

let me: string | undefined

/** Runs when the lock is free, or when whoever has it has let it rest for too long. */
export async function withOutboxLock(work: () => Promise<void>): Promise<void> {
  if (typeof navigator.locks === 'undefined') return work()
  let hasBegun = false
  try {
    await navigator.locks.request('heard/outbox', { signal: AbortSignal.timeout(LOCK_WITHIN_MS) }, () => {
      hasBegun = true
      return work()
    })
  } catch (error) {
    if (hasBegun) throw error
    // The holder may be frozen. Its lease tells, and `renewLease` asks it.
    await work()
  }
}

/** Takes or lengthens the lease; false while somebody else's still runs. */
export function renewLease(now: number): Promise<boolean> {
  me ??= base64url(random(12))
  const mine: Lease = { holder: me, until: now + LEASE_MS }
  return change([KEY], ([kept]) => {
    const lease = kept as Lease | undefined // written here alone
    // A lease from a clock that was ahead would otherwise run for days.
    const isTheirs =
      lease && lease.holder !== mine.holder && lease.until > now && lease.until <= now + LEASE_MS
    return isTheirs ? { answer: false } : { put: [[KEY, mine]], answer: true }
  })
}

export function freeLease(): Promise<void> {
  return change([KEY], ([kept]) => {
    const lease = kept as Lease | undefined // as above
    return lease?.holder === me ? { erase: [KEY], answer: undefined } : { answer: undefined }
  })
}
