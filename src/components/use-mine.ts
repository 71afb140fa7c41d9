/** What this person has handed over, and how far each has truly come, for every page that says so beside something else. */
import type { Role } from '../../contract/case-file.ts'
import { type CaseFile, type State, stateOf } from '../case-file/index.ts'
import { type SmallDrafts, smallDrafts } from '../case-file/small-drafts.ts'
import { usePlace } from '../store/use-place.ts'
import { membership, type SentItem, sentWords } from '../sync/index.ts'
import { useDeliveries } from './use-deliveries.ts'

export interface Mine {
  readonly isJoined: boolean
  /** Nobody, on a part of the phone that is linked to no meeting. */
  readonly role: Role | undefined
  /** Oldest first. */
  readonly items: readonly SentItem[]
  readonly file: CaseFile
  /** What is being written and not handed over. */
  readonly drafts: SmallDrafts
  readonly stateOf: (envelopeId: string) => State
  /** Why one did not go, when the council said so. */
  readonly problemOf: (envelopeId: string) => string | undefined
}

/** Undefined until all of it is read. */
export function useMine(file: CaseFile | undefined): Mine | undefined {
  const sent = usePlace(sentWords)
  const joined = usePlace(membership)
  const drafts = usePlace(smallDrafts)
  const items = sent?.items ?? []
  const deliveries = useDeliveries(items.map(({ envelopeId }) => envelopeId))
  if (!sent || !joined || !file || !drafts || !deliveries) return undefined
  return {
    isJoined: joined.joined !== undefined,
    role: (file.me ?? joined.joined)?.role,
    items,
    file,
    drafts,
    stateOf: (envelopeId) => stateOf(envelopeId, deliveries[envelopeId], file),
    problemOf: (envelopeId) => deliveries[envelopeId]?.problem ?? file.progress[envelopeId]?.problem,
  }
}
