/**
 * When to carry and when to fetch: as the app opens, when the connection comes back, when the page is seen
 * again, after an unlock, and from time to time while it is seen. Starting twice is starting once.
 */
import { isOpen, LockedError, onLockChange } from '../store/index.ts'
import { requestBackgroundSync } from './background.ts'
import { type Carrying, carry } from './deliver.ts'
import { startCarryingFeedback } from './feedback.ts'
import { watchDeliveries } from './outbox.ts'
import { pull } from './pull.ts'

const PULL_EVERY_MS = 60_000
/** However far off the next try is, look again after this: the clock may have been changed. */
const LOOK_AGAIN_MS = 5 * 60_000

let isStarted = false
let timer: ReturnType<typeof setTimeout> | undefined

export function startSync(): void {
  if (isStarted || typeof document === 'undefined') return
  isStarted = true
  addEventListener('online', () => everything())
  document.addEventListener('visibilitychange', () => !document.hidden && everything())
  onLockChange(() => isOpen() && everything())
  setInterval(() => !document.hidden && fetchNews(), PULL_EVERY_MS)
  startCarryingFeedback()
  // An envelope that was kept, here or in another tab, has a first try or a next one coming.
  watchDeliveries(() => plan(1_000))
  everything()
}

/** Carries now, whatever our own back-off says. Safe from anywhere, at any time. */
export async function deliver(): Promise<void> {
  await carryAndPlan({ eager: true })
}

/** Whatever our own back-off says: somebody is here, or the connection is. */
function everything(): void {
  carryAndPlan({ eager: true }).catch(reportError)
  fetchNews()
}

function fetchNews(): void {
  if (!isOpen()) return
  pull().then(
    // News may have told of a new epoch, and then there is something to offer again.
    (pulled) => pulled === 'new' && plan(0),
    (error) => {
      // The lock fell while it was being fetched: the next unlock fetches it again.
      if (!(error instanceof LockedError)) reportError(error)
    },
  )
}

async function carryAndPlan(how: Carrying): Promise<void> {
  const { left, nextAt } = await carry(how)
  if (left === 0 || nextAt === undefined) return
  void requestBackgroundSync()
  plan(nextAt - Date.now())
}

function plan(inMs: number): void {
  clearTimeout(timer)
  const wait = Math.min(Math.max(inMs, 500), LOOK_AGAIN_MS)
  timer = setTimeout(() => carryAndPlan({}).catch(reportError), wait)
}
