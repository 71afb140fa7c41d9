/**
 * When the council's records were restored from an older copy, its epoch is a new one. Then this phone asks
 * about everything it still holds, and offers again whatever the council no longer has.
 *
 * A claim of a new epoch is believed only from a description that the pinned key signed.
 */
import { ask, type Net } from './ask.ts'
import { changeItem, HELD_MS, type OutboxItem, readItems } from './outbox.ts'
import { changePost, type Post, readPosts, refreshPost } from './post.ts'

const ASK_AT_ONCE = 200

/** Somebody said that the council is in this epoch: fetch its description again where ours is in another. */
export async function noteEpoch(epoch: string, net?: Net): Promise<boolean> {
  let isNew = false
  for (const post of await readPosts()) {
    if (post.descriptor.epoch === epoch) continue
    const fresh = await refreshPost(post, net)
    isNew ||= fresh.descriptor.epoch !== fresh.settledEpoch
  }
  return isNew
}

/** Asks about all that was received before, and marks as waiting again what is not there any more. Answers those. */
export async function settleEpoch(post: Post, net: Net, now: () => number): Promise<readonly string[]> {
  const { epoch } = post.descriptor
  const mine = (await readItems()).filter(({ post: ref, receipt }) => ref === post.ref && receipt)
  const open = mine.filter(({ receipt }) => receipt?.epoch !== epoch)
  const lost: string[] = []
  for (let at = 0; at < open.length; at += ASK_AT_ONCE) {
    const missing = await askAbout(open.slice(at, at + ASK_AT_ONCE), post, net, now)
    if (!missing) return lost
    lost.push(...missing)
  }
  await changePost(post.ref, (kept) => ({ ...kept, settledEpoch: epoch }))
  return lost
}

/** The ids of those that the council does not have, or nothing when it did not answer. */
async function askAbout(items: readonly OutboxItem[], post: Post, net: Net, now: () => number) {
  const body = JSON.stringify({ ids: items.map(({ id }) => id) })
  const answer = await ask({ method: 'POST', path: '/v1/receipts/check', token: post.token, body }, net)
  if (answer.kind !== 'done') return undefined
  const [{ readCheckedReceipts }, { claimedEnvelope, judgeReceipt }] = await Promise.all([
    import('./shapes.ts'),
    import('./signed.ts'),
  ])
  const checked = readCheckedReceipts(answer.body)
  if (checked?.epoch !== post.descriptor.epoch) return undefined
  const missing: string[] = []
  for (const item of items) {
    const expected = {
      envelopeId: item.id,
      sha256: item.sha256,
      parts: item.parts.map(({ number }) => number),
    }
    const answers = checked.receipts.filter((jws) => claimedEnvelope(jws) === item.id)
    const verdicts = await Promise.all(answers.map((jws) => judgeReceipt(jws, post.descriptor, expected)))
    const found = verdicts.find((verdict) => verdict.is === 'receipt')
    if (!found) missing.push(item.id)
    await changeItem(item.id, (kept) =>
      found
        ? { ...kept, state: found.receipt.state, receipt: found.receipt, heldUntil: now() + HELD_MS }
        : offerAgain(kept),
    )
  }
  return missing
}

function offerAgain({ receipt: _, heldUntil: __, ...item }: OutboxItem): OutboxItem {
  // The words themselves are still with the person who wrote them; only the sealed copy is gone.
  if (item.body === undefined) return { ...item, state: 'needs-you', problem: 'send-again' }
  return { ...item, state: 'waiting', nextTryAt: 0, notBefore: 0, goingUntil: 0, problem: 'offered-again' }
}
