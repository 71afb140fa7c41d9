/** Which meeting is next. One that was moved counts on its new day; one that is over or called off does not. */
import type { Conference } from '../../contract/case-file.ts'
import type { CaseFile } from '../sync/case-news.ts'

const stillToCome = new Set<Conference['status']>(['planned', 'moved'])

export function nextConference(file: CaseFile, today: string): Conference | undefined {
  return file.conferences
    .filter(({ status, day }) => stillToCome.has(status) && day >= today)
    .sort((one, other) => `${one.day}T${one.time}`.localeCompare(`${other.day}T${other.time}`))[0]
}
