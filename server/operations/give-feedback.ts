/**
 * Keeps feedback that nobody can trace, and puts it together for the council so that nobody can be told apart in it.
 *
 * No audit row is written when it comes, because an audit row has a time. What is shown changes once a month at most:
 * whoever looked each day would otherwise see what the one who came yesterday had answered.
 */
import { createHash } from 'node:crypto'
import { FEW, type Feedback, giveFeedback, listFeedback } from '../../contract/operations/give-feedback.ts'
import { setContext } from '../db/pools.ts'
import { byAnyone, byCouncil, done } from './rule.ts'

export const giveFeedbackRule = byAnyone(giveFeedback, async (_input, { council, now, bytes }) => {
  const sha256 = createHash('sha256').update(bytes).digest()
  await council.pools.postbox.begin(async (tx) => {
    await setContext(tx, { authority: council.config.authority })
    await tx`
      insert into feedback (authority_id, sha256, month, sealed)
      values (${council.config.authority}, ${sha256}, ${`${monthOf(now)}-01`}, ${bytes})
      on conflict do nothing`
  })
  return done({ receipt: council.signFeedback(sha256.toString('hex')) })
})

interface Given {
  readonly month: string
  readonly feedback: Feedback
}

export const listFeedbackRule = byCouncil(listFeedback, async (_input, { council, now }) => {
  const all = await council.readFeedback()
  const nameless = all.filter(({ feedback }) => !feedback.callBack)
  const thisMonth = monthOf(now)
  return done({
    together: (['parent', 'young-person'] as const).flatMap((who) =>
      together(
        nameless.filter(({ feedback, month }) => feedback.who === who && month < thisMonth),
        who,
      ),
    ),
    callBacks: all.map(({ feedback }) => feedback).filter(({ callBack }) => callBack),
  })
})

/** London and Greenwich differ by an hour at the turn of a month: nobody is told which. */
function monthOf(now: Date): string {
  return now.toISOString().slice(0, 7)
}

/** Month after month until there are enough; what is left over waits for more. */
export function together(given: readonly Given[], who: Feedback['who']) {
  const months = [...new Set(given.map(({ month }) => month))].sort()
  const batches: Given[][] = []
  let open: Given[] = []
  for (const month of months) {
    open = [...open, ...given.filter((one) => one.month === month)]
    if (open.length < FEW) continue
    batches.push(open)
    open = []
  }
  return batches.map((batch) => {
    const feedbacks = batch.map(({ feedback }) => feedback)
    return {
      who,
      from: batch[0]?.month ?? '',
      to: batch.at(-1)?.month ?? '',
      counts: countsIn(feedbacks),
      words: feedbacks
        .flatMap(({ words }) => words)
        .filter(({ words }) => words.text.trim())
        // Two texts of one person are not left side by side.
        .sort((one, other) => one.words.text.localeCompare(other.words.text)),
    }
  })
}

function countsIn(feedbacks: readonly Feedback[]) {
  const counts = new Map<string, number>()
  for (const { answers } of feedbacks)
    for (const { question, answer } of answers) {
      const key = `${question} ${answer}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return [...counts]
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([key, count]) => {
      const [question = '', answer = ''] = key.split(' ')
      return { question, answer, count: count < FEW ? null : count }
    })
}
