/** What waits for the person whose door is open. Undefined while it is being read. */
import { bankHolidays } from '../../area/bank-holidays.ts'
import { useArea } from '../../area/index.ts'
import { askDrafts } from '../../case-file/ask-drafts.ts'
import { type CaseFile, nextConference } from '../../case-file/index.ts'
import { seenBookings } from '../../case-file/seen-bookings.ts'
import { language, today } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import type { SentItem } from '../../sync/index.ts'
import { type Reminder, reminders } from './reminders.ts'

export function useReminders(file: CaseFile, items: readonly SentItem[]): readonly Reminder[] | undefined {
  const drafts = usePlace(askDrafts)
  const seen = usePlace(seenBookings)
  const { area } = useArea(language())
  if (!drafts || !seen) return undefined
  return reminders({
    file,
    items,
    drafts,
    seen,
    conference: nextConference(file, today()),
    area,
    role: file.me?.role,
    today: today(),
    holidays: bankHolidays,
  })
}
