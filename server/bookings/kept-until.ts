/** Until when an offer is kept for somebody's answer. Whoever offers says the last day; the clock is London's. */
import type { AnswerBy, BookingTime } from '../../contract/booking.ts'
import type { Tx } from '../db/pools.ts'
import { dayOf, isAhead, startOf } from './london-time.ts'

export interface KeptUntil {
  readonly answerBy?: AnswerBy | undefined
  readonly until: Date | null
}

/** Until the end of that day in London, and never after the time itself begins. Undefined: that is past already. */
export async function keptUntil(
  tx: Tx,
  lastDay: string | undefined,
  when: BookingTime | undefined,
): Promise<KeptUntil | undefined> {
  const startsAt = when ? await startOf(tx, when) : undefined
  if (lastDay === undefined) return { until: startsAt ?? null }
  if (when && when.day <= lastDay)
    return { answerBy: { day: when.day, time: when.time }, until: startsAt ?? null }
  const after = await dayOf(tx, 1, lastDay)
  if (!(await isAhead(tx, { day: after, time: '00:00' }))) return undefined
  return { answerBy: { day: lastDay }, until: (await startOf(tx, { day: after, time: '00:00' })) ?? null }
}
