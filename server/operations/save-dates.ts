/** Dates in one person's case. A date that moves keeps what it was, so that "it moved" can be said plainly. */
import type { InferOutput } from 'valibot'
import { type Appointment, appointment } from '../../contract/after-the-meeting.ts'
import { type givenDate, saveDates } from '../../contract/operations/save-dates.ts'
import type { Tx } from '../db/pools.ts'
import { issue } from './issue-to-person.ts'
import { itemOf } from './issued-items.ts'
import { byCouncil, done, isMarkedRestricted, refuse } from './rule.ts'
import { childrenOfPerson } from './their-children.ts'

export type GivenDate = InferOutput<typeof givenDate>

export const saveDatesRule = byCouncil(saveDates, async ({ personId, dates }, asked) => {
  const { tx } = asked
  if (isMarkedRestricted(asked)) return refuse('restricted-is-present')
  const children = await childrenOfPerson(tx, personId)
  if (!children) return refuse('no-such-person')
  if (dates.some((date) => date.children.some(({ id }) => !children.has(id))))
    return refuse('not-their-child')
  return done({ dates: await issueDates(tx, personId, dates) })
})

/** In the order of their ids, so that two savings at once wait for each other. */
export async function issueDates(
  tx: Tx,
  personId: string,
  dates: readonly GivenDate[],
): Promise<Appointment[]> {
  const now: Appointment[] = []
  for (const date of [...dates].sort((a, b) => a.id.localeCompare(b.id))) {
    const stands = nowStanding(await itemOf(tx, personId, 'appointment', date.id, appointment), date)
    await issue(tx, personId, 'appointment', date.id, stands)
    now.push(stands)
  }
  return now
}

/** What the date is after this, from what it was. Saying the same again changes nothing, its version neither. */
export function nowStanding(before: Appointment | undefined, given: GivenDate): Appointment {
  if (!before) return { ...given, kind: 'appointment', version: 1 }
  const hasMoved = before.day !== given.day || before.time !== given.time
  const kept = hasMoved ? before : { day: before.previousDay, time: before.previousTime }
  const stands: Appointment = {
    ...given,
    kind: 'appointment',
    status: hasMoved && given.status === 'planned' ? 'moved' : statusOf(before, given),
    ...(kept.day ? { previousDay: kept.day } : {}),
    ...(kept.time ? { previousTime: kept.time } : {}),
    version: before.version,
  }
  return isSame(before, stands) ? before : { ...stands, version: before.version + 1 }
}

/** A date that moved stays "moved" until it is held or called off, even when it is saved again as planned. */
function statusOf(before: Appointment, given: GivenDate): Appointment['status'] {
  return before.status === 'moved' && given.status === 'planned' ? 'moved' : given.status
}

const isSame = (one: Appointment, other: Appointment) => sorted(one) === sorted(other)

const sorted = (date: Appointment) =>
  JSON.stringify(Object.entries(date).sort(([one], [other]) => one.localeCompare(other)))
