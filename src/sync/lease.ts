/**
 * Sees to it that only one tab or worker carries at a time: a Web Lock, and beside it a lease that runs out, for
 * browsers without locks and for a holder that was frozen. Nothing depends on it being true: carrying the same
 * envelope twice at once is safe. It only spares signal and battery.
 *
 * The browser frees the lock of whoever is gone. So who has the lock need not wait for a lease that was taken with
 * the lock: nobody is there any more who could still be carrying.
 */
import { base64url, random } from '../store/bytes.ts'
import { change } from '../store/database.ts'

const KEY = 'lease'
const LEASE_MS = 30_000
const LOCK_WITHIN_MS = 25_000

interface Lease {
  readonly holder: string
  readonly until: number
  /** Its holder had the lock. Without, only its running out tells that nobody carries any more. */
  readonly hasLock?: boolean
}

let me: string | undefined
let hasLock = false

/** Only in a browser with locks can it be known that a holder is gone. */
export const areLocksKnown = () => typeof navigator.locks !== 'undefined'

/** True while this tab or worker has the lock: then no other can, and whoever had it before has ended, well or badly. */
export const holdsLock = () => hasLock

/** Runs when the lock is free, or when whoever has it has let it rest for too long. */
export async function withOutboxLock(work: () => Promise<void>): Promise<void> {
  if (!areLocksKnown()) return work()
  let hasBegun = false
  try {
    await navigator.locks.request(
      'heard/outbox',
      { signal: AbortSignal.timeout(LOCK_WITHIN_MS) },
      async () => {
        hasBegun = hasLock = true
        try {
          await work()
        } finally {
          hasLock = false
        }
      },
    )
  } catch (error) {
    if (hasBegun) throw error
    // It is this tab itself that is busy with something large. Carrying beside it would only slow it down.
    if (hasLock) return withOutboxLock(work)
    // The holder may be frozen. Its lease tells, and `renewLease` asks it.
    await work()
  }
}

/** Takes or lengthens the lease; false while somebody else's still runs. */
export function renewLease(now: number): Promise<boolean> {
  me ??= base64url(random(12))
  const mine: Lease = { holder: me, until: now + LEASE_MS, hasLock }
  return change([KEY], ([kept]) => {
    const lease = kept as Lease | undefined // written here alone
    const isLeft = mine.hasLock && lease?.hasLock
    // A lease from a clock that was ahead would otherwise run for days.
    const isTheirs =
      lease && lease.holder !== mine.holder && !isLeft && lease.until > now && lease.until <= now + LEASE_MS
    return isTheirs ? { answer: false } : { put: [[KEY, mine]], answer: true }
  })
}

export function freeLease(): Promise<void> {
  return change([KEY], ([kept]) => {
    const lease = kept as Lease | undefined // as above
    return lease?.holder === me ? { erase: [KEY], answer: undefined } : { answer: undefined }
  })
}
