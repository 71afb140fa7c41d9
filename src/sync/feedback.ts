/**
 * Feedback on its way: kept apart from the outbox, carried without any token, at a time that chance picks, and gone
 * from the phone once the council has it.
 *
 * What waits is sealed and names nobody: not the door it came from, not its post. It goes neither when it was handed
 * over nor with anything else: after some hours, and then some while after the app was opened. A failure deletes nothing.
 */
import type { Descriptor } from '../../contract/envelope.ts'
import type { Feedback } from '../../contract/operations/give-feedback.ts'
import { change, readAll } from '../store/database.ts'
import { get, type Place, step, updateTogether } from '../store/index.ts'
import { FEEDBACK_PREFIX as PREFIX } from './anything-held.ts'
import { ask, type Net } from './ask.ts'
import { NotJoinedError, syncKeys } from './membership.ts'
import { readPost } from './post.ts'
import type { PublicKey } from './signed.ts'

const MINUTE_MS = 60_000
const SOONEST_MS = 10 * MINUTE_MS
const LATEST_MS = 6 * 60 * MINUTE_MS
/** After opening the app: never at once, when everything else goes. */
const AFTER_OPENING_MS = 5_000
const WITHIN_MS = 85_000
const LOOK_EVERY_MS = 5 * MINUTE_MS

interface Waiting {
  readonly body: string
  readonly notBefore: number
  /** Whose receipt to believe. The same on every phone of this council. */
  readonly council: Descriptor
  readonly identityKey: PublicKey
}

export interface CarryingFeedback {
  readonly net?: Net
  readonly now?: () => number
  readonly random?: () => number
}

/** Seals it and empties the draft in one step. From then on nobody can look at it, not on this phone either. */
export async function handOverFeedback<D>(
  feedback: Feedback,
  draft: Place<D>,
  { now = Date.now, random = Math.random }: CarryingFeedback = {},
): Promise<void> {
  const { post: ref } = await get(syncKeys)
  const post = ref === undefined ? undefined : await readPost(ref)
  if (!post) throw new NotJoinedError()
  const { sealFeedback } = await import('./seal-feedback.ts')
  const waiting: Waiting = {
    body: await sealFeedback(feedback, post.descriptor),
    notBefore: now() + SOONEST_MS + random() * (LATEST_MS - SOONEST_MS),
    council: post.descriptor,
    identityKey: post.identityKey,
  }
  const key = PREFIX + crypto.randomUUID()
  const steps = [step(draft, () => draft.start)]
  await updateTogether(steps, { keys: [key], decide: () => [[key, waiting]] })
}

/** Some while after the app was opened, and from time to time: never because something else went. */
export function startCarryingFeedback({ random = Math.random }: CarryingFeedback = {}): void {
  const look = () => void carryFeedback().catch(reportError)
  setTimeout(look, AFTER_OPENING_MS + random() * WITHIN_MS)
  setInterval(look, LOOK_EVERY_MS + random() * LOOK_EVERY_MS)
}

/** Tries what is due, one after another, and stops quietly when there is no signal. */
export async function carryFeedback(how: CarryingFeedback = {}): Promise<void> {
  const { now = Date.now } = how
  for (const [key, kept] of await readAll(PREFIX)) {
    const waiting = kept as Waiting // written by this file alone
    if (waiting.notBefore > now()) continue
    if ((await carryOne(key, waiting, how)) === 'no-signal') return
  }
}

async function carryOne(
  key: string,
  waiting: Waiting,
  how: CarryingFeedback,
): Promise<'no-signal' | 'tried'> {
  const { net, now = Date.now, random = Math.random } = how
  const answer = await ask({ method: 'POST', path: '/v1/feedback', body: waiting.body }, net)
  if (answer.kind === 'no-signal') return 'no-signal'
  if (answer.kind === 'done' && (await isReceipt(answer.body, waiting, net))) {
    await change([], () => ({ erase: [key], answer: undefined }))
    return 'tried'
  }
  const notBefore = now() + SOONEST_MS + random() * LATEST_MS
  await change([key], ([still]) =>
    still === undefined
      ? { answer: undefined }
      : { put: [[key, { ...waiting, notBefore }]], answer: undefined },
  )
  return 'tried'
}

async function isReceipt(body: unknown, { body: sent, council, identityKey }: Waiting, net?: Net) {
  const { receipt } = body as { receipt?: unknown } // checked by its signature
  const { isFeedbackReceipt, readDescriptor } = await import('./signed.ts')
  if (await isFeedbackReceipt(receipt, council, sent)) return true
  // The council may have a new key since.
  const answer = await ask({ method: 'GET', path: '/v1/descriptor' }, net)
  if (answer.kind !== 'done') return false
  const { descriptor: jws } = answer.body as { descriptor?: unknown } // as above
  const newer = typeof jws === 'string' ? await readDescriptor(jws, identityKey) : undefined
  return newer?.authority === council.authority && (await isFeedbackReceipt(receipt, newer, sent))
}
