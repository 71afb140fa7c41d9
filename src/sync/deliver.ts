/**
 * Carries what is in the outbox to the council. It runs in the page and in the service worker, with the door
 * open or shut, and it never needs to know what is inside.
 *
 * Nothing is received until a receipt has been checked. Nothing is given up: no number of tries and no age is
 * too much. The same envelope may be carried twice at once without harm; lock and lease only spare the bother.
 */
import { ask, type Net, theNet } from './ask.ts'
import { CHUNK_WITHIN_MS, sendMissing } from './chunks.ts'
import { settleEpoch } from './epoch.ts'
import { areLocksKnown, freeLease, holdsLock, renewLease, withOutboxLock } from './lease.ts'
import { changeItem, HELD_MS, letGoOf, type OutboxItem, readItems } from './outbox.ts'
import { type Post, readPost, readPosts, refreshPost } from './post.ts'

export interface Carrying {
  readonly net?: Net
  /** Go at once, whatever our own back-off says: somebody asked, or the connection has come back. */
  readonly eager?: boolean
  readonly now?: () => number
  readonly random?: () => number
}

const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 30 * 60_000
const IN_FLIGHT_MS = 25_000
/** After this many without signal in a row, the rest need not be tried: there is none. */
const ENOUGH_SILENCE = 2
const needYou = new Set([401, 403, 404, 409, 413, 422])

/** Answers how many are still on their way, and when the next of them is due. */
export async function carry(
  how: Carrying = {},
): Promise<{ readonly left: number; readonly nextAt?: number }> {
  if (await thereIsWork(how)) await withOutboxLock(() => carryAll(how))
  const left = (await readItems()).filter(isOnItsWay)
  const nextAt = Math.min(...left.map(({ nextTryAt, notBefore }) => Math.max(nextTryAt, notBefore)))
  return { left: left.length, ...(left.length > 0 ? { nextAt } : {}) }
}

/** So that waking up with nothing to carry writes nothing. */
async function thereIsWork(how: Carrying): Promise<boolean> {
  const { now = Date.now } = how
  const [items, posts] = await Promise.all([readItems(), readPosts()])
  // Whoever is trying it may be gone: standing in line for the lock tells, at the moment it happens.
  const mayBeLeft = (item: OutboxItem) => areLocksKnown() && isOnItsWay(item) && item.goingUntil > now()
  return (
    items.some((item) => isDue(item, how) || mayBeLeft(item) || isOutlived(item, now())) ||
    posts.some(isUnsettled)
  )
}

async function carryAll(how: Carrying): Promise<void> {
  // Whoever was before us in the line may have carried it all.
  if (!(await thereIsWork(how))) return
  try {
    // What the council turns out to have lost is offered again at once.
    if (await carryDue(how)) if (await lookAfter(how)) await carryDue(how)
  } finally {
    await freeLease()
  }
}

/** False when there is no signal, or somebody else is carrying. */
async function carryDue(how: Carrying): Promise<boolean> {
  const { now = Date.now } = how
  const tried = new Set<string>()
  let silence = 0
  while (silence < ENOUGH_SILENCE) {
    if (!(await renewLease(now()))) return false
    // Read again each time: something may have been handed over meanwhile.
    const item = (await readItems()).find((each) => !tried.has(each.id) && isDue(each, how))
    if (!item) return silence === 0
    tried.add(item.id)
    silence = (await carryOne(item, how)) === 'no-signal' ? silence + 1 : 0
  }
  return false
}

function isOnItsWay({ state }: OutboxItem): boolean {
  return state === 'waiting' || state === 'needs-you'
}

function isDue(item: OutboxItem, { eager, now = Date.now }: Carrying): boolean {
  if (!isOnItsWay(item) || item.body === undefined) return false
  return item.notBefore <= now() && (eager === true || item.nextTryAt <= now() || wasLeft(item, now()))
}

/** Its try was cut off: whoever made it had the lock that is ours now. Nothing went wrong that a wait would mend. */
function wasLeft({ goingUntil }: OutboxItem, now: number): boolean {
  return holdsLock() && goingUntil > now
}

/** One try: written down before it is made, judged, written down again. */
async function carryOne(item: OutboxItem, how: Carrying): Promise<'no-signal' | 'answered'> {
  const { net = theNet, now = Date.now, random = Math.random } = how
  const post = await readPost(item.post)
  const begun = await changeItem(item.id, (each) => ({
    ...each,
    tries: each.tries + 1,
    lastTriedAt: new Date(now()).toISOString(),
    nextTryAt: now() + backOff(each.tries + 1, random),
    goingUntil: now() + IN_FLIGHT_MS,
  }))
  if (!begun || begun.body === undefined) return 'answered'
  if (!post) return end(item.id, { state: 'needs-you', problem: 'no-post' })

  const question = {
    method: 'PUT',
    path: `/v1/envelopes/${item.id}`,
    token: post.token,
    body: begun.body,
  } as const
  let answer = await ask(question, net)
  if (answer.kind === 'refused' && answer.refusal === 'parts-missing') {
    const onChunk = (chunksLeft: number) => stillGoing(item.id, chunksLeft, now())
    const stopped = await sendMissing(item, answer, { token: post.token, net, onChunk })
    answer = stopped ?? (await ask(question, net))
  }
  switch (answer.kind) {
    case 'done':
      return receive(item, post, answer.body, how)
    case 'refused':
      return end(item.id, { state: 'needs-you', problem: answer.refusal })
    case 'problem': {
      const isForYou = needYou.has(answer.status)
      const notBefore = now() + answer.waitMs
      return end(item.id, {
        ...(isForYou ? { state: 'needs-you' } : { state: 'waiting' }),
        problem: answer.problem,
        notBefore,
      })
    }
    case 'no-signal':
      await end(item.id, { problem: 'no-signal' })
      return 'no-signal'
    default:
      return end(item.id, {
        problem: 'not-the-council',
        notBefore: 'waitMs' in answer ? now() + answer.waitMs : 0,
      })
  }
}

/** Between two chunks: it is on its way for as long as another may take, and nobody else need carry meanwhile. */
async function stillGoing(id: string, chunksLeft: number, now: number): Promise<void> {
  await renewLease(now)
  await changeItem(id, (item) => ({ ...item, chunksLeft, goingUntil: now + CHUNK_WITHIN_MS + IN_FLIGHT_MS }))
}

/** A 200 is only a claim. It is believed when the receipt in it is. */
async function receive(item: OutboxItem, post: Post, body: unknown, how: Carrying): Promise<'answered'> {
  const { net = theNet, now = Date.now } = how
  const { receipt: jws } = body as { receipt?: unknown } // checked by its signature
  const { judgeReceipt } = await import('./signed.ts')
  const expected = { envelopeId: item.id, sha256: item.sha256, parts: item.parts.map(({ number }) => number) }
  let verdict = await judgeReceipt(jws, post.descriptor, expected)
  if (verdict.is === 'unknown') {
    const { descriptor } = await refreshPost(post, net)
    verdict = await judgeReceipt(jws, descriptor, expected)
  }
  if (verdict.is !== 'receipt') return end(item.id, { problem: 'not-the-council' })
  return end(item.id, receivedWith(verdict.receipt, now()))
}

/** What a checked receipt makes of an envelope. */
export function receivedWith(receipt: NonNullable<OutboxItem['receipt']>, now: number): Ending {
  return { state: receipt.state, receipt, heldUntil: now + HELD_MS }
}

type Ending = Partial<Pick<OutboxItem, 'state' | 'problem' | 'notBefore' | 'receipt' | 'heldUntil'>>

async function end(id: string, ending: Ending): Promise<'answered'> {
  await changeItem(id, (item) => {
    // Another carrier was quicker and has the receipt: a failure of ours says nothing against it.
    if (!isOnItsWay(item)) return item
    const { problem: _, ...rest } = item
    return { ...rest, ...ending, goingUntil: 0 }
  })
  return 'answered'
}

/**
 * After the carrying: see what the council lost, and only then let go of what was held long enough. What a restored
 * council does not have is offered again however long it was held. True when something was lost.
 */
async function lookAfter({ net = theNet, now = Date.now }: Carrying): Promise<boolean> {
  const lost = []
  for (const post of (await readPosts()).filter(isUnsettled))
    lost.push(...(await settleEpoch(post, net, now)))
  const unsettled = new Set((await readPosts()).filter(isUnsettled).map(({ ref }) => ref))
  for (const item of await readItems())
    if (!unsettled.has(item.post) && isOutlived(item, now()))
      await letGoOf(item.id, (kept) => isOutlived(kept, now()))
  return lost.length > 0
}

function isUnsettled({ descriptor, settledEpoch }: Post): boolean {
  return descriptor.epoch !== settledEpoch
}

function isOutlived(item: OutboxItem, now: number): boolean {
  return !isOnItsWay(item) && item.body !== undefined && (item.heldUntil ?? 0) <= now
}

/** Full jitter: anywhere between nothing and a ceiling that doubles, so that phones do not come all at once. */
export function backOff(tries: number, random: () => number): number {
  return random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(tries - 1, 20))
}
