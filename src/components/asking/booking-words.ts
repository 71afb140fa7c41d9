/** What each kind of help is called, and how far one is: the council's own word, and before it no more than is so. */
import type { Booking, BookingKind } from '../../../contract/booking.ts'
import type { Role } from '../../../contract/case-file.ts'
import type { State } from '../../case-file/index.ts'
import type { IconName } from '../icon.tsx'
import type { AskKey } from './asking.ts'

export const kindNames: Readonly<Record<BookingKind, AskKey>> = {
  coming: 'kind.coming',
  supporter: 'kind.supporter',
  advocate: 'kind.advocate',
  interpreter: 'kind.interpreter',
  needs: 'kind.needs',
  safety: 'safety.title',
  'meet-the-chair': 'kind.chair',
  solicitor: 'solicitor.title',
}

/** Where each is asked for, so that it can be asked again. */
export const kindPages: Readonly<Record<BookingKind, string>> = {
  coming: 'say-if-coming',
  supporter: 'bring-supporter',
  advocate: 'ask-advocate',
  interpreter: 'ask-interpreter',
  needs: 'say-what-i-need',
  safety: 'say-what-keeps-me-safe',
  'meet-the-chair': 'meet-the-chair',
  solicitor: 'tell-about-solicitor',
}

export interface HowFarItIs {
  readonly key: AskKey
  readonly icon: IconName
}

export const statusLines: Readonly<Record<Booking['status'], HowFarItIs>> = {
  kept: { key: 'status.kept', icon: 'clock' },
  offered: { key: 'status.offered', icon: 'chat' },
  confirmed: { key: 'status.confirmed', icon: 'tick' },
  changed: { key: 'status.changed', icon: 'look' },
  'waiting-list': { key: 'status.waitingList', icon: 'clock' },
  declined: { key: 'status.declined', icon: 'info' },
  cancelled: { key: 'status.cancelled', icon: 'close' },
}

/** How far something is, by the council's own word where there is one. */
export function lineOfBooking({ status, lapsed, isTooLate }: Booking): HowFarItIs {
  if (status !== 'waiting-list' || !lapsed) return statusLines[status]
  return isTooLate ? { key: 'status.tooLate', icon: 'info' } : { key: 'status.lapsed', icon: 'info' }
}

const wishLines: Readonly<Partial<Record<Booking['status'], HowFarItIs>>> = {
  kept: { key: 'move.kept', icon: 'clock' },
  offered: { key: 'move.offered', icon: 'chat' },
  'waiting-list': { key: 'move.waits', icon: 'clock' },
  declined: { key: 'move.declined', icon: 'info' },
}

/** How far a wish for another time is. Whatever it is, what is confirmed stays until it is met. */
export function lineOfWish(booking: Booking | undefined, state: State, role: Role | undefined): HowFarItIs {
  if (!booking) return lineOf(state, role)
  return (booking.lapsed ? undefined : wishLines[booking.status]) ?? lineOfBooking(booking)
}

/**
 * Before the council's answer. Nothing beyond "ready to go" is said without its receipt. A young person has no
 * “My words” to be sent to.
 */
export function lineOf(state: State, role: Role | undefined): HowFarItIs {
  if (state === 'waiting') return { key: 'far.waiting', icon: 'device' }
  if (state === 'going') return { key: 'far.going', icon: 'clock' }
  return state === 'needs-you'
    ? { key: role === 'young-person' ? 'far.needsYouYoung' : 'far.needsYou', icon: 'look' }
    : { key: 'far.received', icon: 'inbox' }
}
