/** Who would get it, and for which meeting: what the council has told this phone, or that it has told it nothing. */

import type { ChildCard, Conference, Me, Plan } from '../../../contract/case-file.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { nextConference } from '../../case-file/index.ts'
import type { Reader } from '../../components/who-reads.tsx'
import { today } from '../../i18n/index.ts'

export interface Sending {
  readonly isJoined: boolean
  /** The questions are for parents and carers; a young person and an advocate have their own way. */
  readonly isForThem: boolean
  readonly conference: Conference | undefined
  readonly children: readonly ChildCard[]
  /** The plans that are in force, one for each child that has one. */
  readonly plans: readonly Plan[]
  readonly readers: Conference['readers']
  /** The chair and the social worker: the only ones who read the private page. */
  readonly privateReaders: readonly Reader[]
  /** The last envelope for this meeting that this phone sealed. */
  readonly addsTo: string | undefined
}

export function sendingFrom(
  me: { readonly children: readonly ChildCard[]; readonly role: Me['role'] } | undefined,
  file: CaseFile,
  sent: readonly { readonly envelopeId: string; readonly operation: string; readonly input: unknown }[],
): Sending {
  const conference = me && nextConference(file, today())
  const before = sent.findLast(
    ({ operation, input }) => operation === 'share-views' && conferenceIn(input) === conference?.id,
  )
  return {
    isJoined: me !== undefined,
    isForThem: me === undefined || me.role === 'parent' || me.role === 'carer',
    conference,
    children: file.me?.children ?? me?.children ?? [],
    plans: file.plans.filter(({ status }) => status !== 'ended'),
    readers: conference?.readers ?? [],
    privateReaders: (conference?.people ?? [])
      .filter(({ role }) => role === 'chair' || role === 'social-worker')
      .map(({ name, role }) => ({ name, role })),
    addsTo: conference && before?.envelopeId,
  }
}

function conferenceIn(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'conferenceId' in input
    ? input.conferenceId
    : undefined
}
