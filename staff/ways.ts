/** The places a key may go: its scopes say which. A provider's key has its requests and its times, and no more. */
import type { IconName } from '../src/components/icon.tsx'
import type { Worker } from './desk-context.ts'
import { type Place, toBookings, toConferences, toInbox, toTimes } from './routes.ts'

interface Way {
  readonly screen: Place['screen']
  readonly to: string
  readonly icon: IconName
  readonly words: string
  readonly scope: string
}

const ways: readonly Way[] = [
  { screen: 'conferences', to: toConferences, icon: 'calendar', words: 'Conferences', scope: 'conferences' },
  { screen: 'inbox', to: toInbox, icon: 'inbox', words: 'Inbox', scope: 'inbox' },
  { screen: 'bookings', to: toBookings, icon: 'people', words: 'Bookings', scope: 'bookings' },
  { screen: 'times', to: toTimes, icon: 'clock', words: 'Times', scope: 'bookings' },
]

export function waysFor({ scopes, provider }: Worker): readonly Way[] {
  return ways.filter(({ scope }) => scopes.includes(scope) && (!provider || scope === 'bookings'))
}

/** Where the desk opens: the conferences, or for a key without them the first place it may go. */
export function homeFor(worker: Worker, place: Place): Place {
  const [first] = waysFor(worker)
  if (place.screen !== 'conferences' || !first || first.screen === 'conferences') return place
  return first.screen === 'inbox' ? { screen: 'inbox' } : { screen: 'bookings' }
}
