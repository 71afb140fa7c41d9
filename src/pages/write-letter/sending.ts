/** For which meeting the letter would be, about which children, and who would read it, as far as this phone was told. */
import type { ChildCard, Conference, Me } from '../../../contract/case-file.ts'
import { type CaseFile, nextConference } from '../../case-file/index.ts'
import { today } from '../../i18n/index.ts'

export interface Sending {
  readonly isJoined: boolean
  readonly conference: Conference | undefined
  readonly children: readonly ChildCard[]
  readonly readers: Conference['readers']
}

export function sendingFrom(
  me: { readonly children: readonly ChildCard[]; readonly role: Me['role'] } | undefined,
  file: CaseFile,
): Sending {
  const conference = me && nextConference(file, today())
  return {
    isJoined: me !== undefined,
    conference,
    children: file.me?.children ?? me?.children ?? [],
    readers: conference?.readers ?? [],
  }
}
