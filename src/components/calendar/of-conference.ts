/** A meeting as a calendar holds it: the same mark and number wherever it was put there from. */
import type { Conference } from '../../../contract/case-file.ts'
import type { CaseFile } from '../../case-file/index.ts'
import type { InCalendar } from './calendar-file.ts'

export function conferenceInCalendar({ appointments = [] }: CaseFile, meeting: Conference): InCalendar {
  const { id, day, time, minutesLong, status } = meeting
  const told = appointments.find(({ conferenceId }) => conferenceId === id)
  const bare = { id: told?.id ?? id, day, time, minutesLong, isOff: status === 'cancelled' }
  return { ...bare, version: told?.version ?? versionOf(status) }
}

/** A meeting carries no number of its own: what became of it gives one that grows. */
export function versionOf(status: Conference['status']): number {
  if (status === 'planned') return 1
  return status === 'moved' ? 2 : 3
}
