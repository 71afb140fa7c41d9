/**
 * What waits for somebody: an offer to answer, a time that has gone, something begun and not handed over, a day by
 * which it helps to have said something. It is shown inside the app alone, without a count and without hurry.
 */

import type { Booking } from '../../../contract/booking.ts'
import type { Conference, Me } from '../../../contract/case-file.ts'
import { addWorkingDays, type BankHolidays } from '../../../contract/days.ts'
import { answerOffer } from '../../../contract/operations/ask-for-people.ts'
import { type Area, fact, nation } from '../../area/index.ts'
import { type AskDrafts, begun } from '../../case-file/ask-drafts.ts'
import { askedIn } from '../../case-file/asked-for.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { isNews, isSeen, type SeenBookings } from '../../case-file/seen-bookings.ts'
import { daysUntil } from '../../i18n/index.ts'
import type { SentItem } from '../../sync/index.ts'
import type { AskKey } from './asking.ts'
import { kindNames, kindPages } from './booking-words.ts'

export interface Reminder {
  readonly id: string
  readonly key: AskKey
  /** What it is about, as a key of its own. */
  readonly what?: AskKey
  readonly day?: string
  readonly page: string
}

export interface Waiting {
  readonly file: CaseFile
  readonly items: readonly SentItem[]
  readonly drafts: AskDrafts
  /** What somebody says they have seen. */
  readonly seen: SeenBookings
  readonly conference: Conference | undefined
  readonly area: Area
  readonly role: Me['role'] | undefined
  readonly today: string
  readonly holidays: BankHolidays
}

/** From here on it helps to say whether one comes. */
const SOON_DAYS = 14

export function reminders(waiting: Waiting): readonly Reminder[] {
  return [...ofBookings(waiting), ...ofDrafts(waiting), ...ofMeeting(waiting)]
}

/** Whether this person answered this version of it, or called it off. */
export function isAnswered(items: readonly SentItem[], { id, version }: Booking): boolean {
  return items.some(({ operation, input }) => {
    const to = input as { bookingId?: string; version?: number; answer?: string } // kept as it was sealed
    return (
      operation === answerOffer.name &&
      to.bookingId === id &&
      (to.version === version || to.answer === 'cancel')
    )
  })
}

function ofBookings({ file, items, seen, today }: Waiting): readonly Reminder[] {
  return (file.bookings ?? []).flatMap((booking): Reminder[] => {
    const { id, bookingKind, status, moves, gone = [], when } = booking
    if (isAnswered(items, booking) || (when && when.day < today)) return []
    const what = moves ? 'move.title' : kindNames[bookingKind]
    if (status === 'offered') return [{ id, key: 'remind.offer', what, page: 'people-beside-me' }]
    if (isNews(booking)) {
      const key = status === 'changed' ? 'remind.changed' : 'remind.lapsed'
      return isSeen(seen, booking) ? [] : [{ id, key, what, page: 'people-beside-me' }]
    }
    if (status === 'waiting-list' && gone.length > 0)
      return [{ id, key: 'remind.gone', what, page: moves ? 'people-beside-me' : kindPages[bookingKind] }]
    return []
  })
}

const kindOfPage: Readonly<Record<string, AskKey>> = {
  'move-booking': 'move.title',
  ...Object.fromEntries(
    Object.entries(kindPages).map(([kind, page]) => [page, kindNames[kind as keyof typeof kindNames]]), // the same keys
  ),
}

function ofDrafts({ drafts }: Waiting): readonly Reminder[] {
  return begun(drafts).flatMap((slug) => {
    const what = kindOfPage[slug]
    return what ? [{ id: slug, key: 'remind.begun', what, page: slug }] : []
  })
}

/** What it helps to have said before the meeting, unless it was said already. */
function ofMeeting({
  file,
  items,
  drafts,
  conference,
  area,
  role,
  today,
  holidays,
}: Waiting): readonly Reminder[] {
  if (!conference) return []
  const left = daysUntil(conference.day, today)
  const asked = askedIn(items, file).map(({ bookingKind }) => bookingKind)
  const isNew = (kind: 'coming' | 'supporter') => !asked.includes(kind) && !(kindPages[kind] in drafts)
  const coming: Reminder[] =
    isNew('coming') && left <= SOON_DAYS
      ? [{ id: 'coming', key: 'remind.coming', day: conference.day, page: 'say-if-coming' }]
      : []
  const tellBy = fact(area, nation, 'supporter.tellByWorkingDays')
  if ('ask' in tellBy || role === 'young-person' || !isNew('supporter') || left > SOON_DAYS) return coming
  const { day } = addWorkingDays(conference.day, -tellBy.value, holidays)
  return day < today
    ? coming
    : [...coming, { id: 'supporter', key: 'remind.supporter', day, page: 'bring-supporter' }]
}
