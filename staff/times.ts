/** Published times and who has them, put together for the screens that show them. */
import type { OutputOf } from '../contract/operation.ts'
import { listBookingRequests, listSlots } from '../contract/operations/answer-booking.ts'
import type { Answer, Ask } from './api.ts'
import { type Request, requestWords } from './booking-words.ts'
import { dayInWords, timeInWords } from './days.ts'
import { timesShown } from './london.ts'

export type TimeSet = OutputOf<typeof listSlots>['sets'][number]
export type Time = TimeSet['slots'][number]

export interface TimesAndRequests {
  readonly sets: readonly TimeSet[]
  readonly requests: readonly Request[]
}

export async function readTimes(ask: Ask): Promise<Answer<TimesAndRequests>> {
  const times = await ask(listSlots, {})
  if (!times.done) return times
  const asked = await ask(listBookingRequests, {})
  if (!asked.done) return asked
  return { done: true, output: { sets: times.output.sets, requests: asked.output.requests } }
}

export const timeSetWords: Readonly<Record<TimeSet['slotKind'], string>> = {
  'meet-the-chair': 'To meet the chair first',
  advocate: 'To meet an advocate',
}

export const modeInWords = { 'in-person': 'In person', phone: 'By phone', video: 'By video' } as const

/** 'Wednesday 2 December 2026, 9am'. The night the clocks go back has some times twice, and ours is the first. */
export function whenInWords({ day, time }: Pick<Time, 'day' | 'time'>): string {
  const twice = timesShown(day, time) === 2 ? ' (the first, before the clocks go back)' : ''
  return `${dayInWords(day)}, ${timeInWords(time)}${twice}`
}

/** Who has a time, for whom it is kept, or that it is free. */
export function holderInWords(time: Time, requests: readonly Request[]): string {
  if (time.isTaken) return 'Taken outside Heard'
  if (!time.takenBy) return 'Free'
  const request = requests.find(({ id }) => id === time.takenBy)
  return request ? `${request.person.name}. ${requestWords[request.status]}` : 'Taken'
}

/** Those who wait for a time, in the order they are served. */
export function lineFor(timeId: string, requests: readonly Request[]): readonly Request[] {
  return requests
    .filter(
      ({ status, wishes, anyOfThese }) =>
        status === 'waiting-list' && (anyOfThese ? wishes.includes(timeId) : wishes[0] === timeId),
    )
    .sort((one, other) => one.askedAt.localeCompare(other.askedAt))
}

export const isOpen = ({ takenBy, isTaken }: Time): boolean => takenBy === null && !isTaken
