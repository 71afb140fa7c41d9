/**
 * How far something that was handed over has truly come. One table for every page that says so.
 *
 * Nothing beyond "going" is said without the council's checked receipt, whatever the case file says. With it,
 * the furthest that the council has told this person is what stands.
 */

import type { CaseFile } from '../sync/case-news.ts'
import type { Delivery } from '../sync/index.ts'

export type State =
  | 'waiting'
  | 'going'
  | 'received'
  | 'held'
  | 'filed'
  | 'read'
  | 'shared'
  | 'answered'
  | 'needs-you'

export function stateOf(
  envelopeId: string,
  delivery: Delivery | undefined,
  file: CaseFile | undefined,
): State {
  if (!delivery?.receipt) return delivery?.state ?? 'waiting'
  const told = file?.progress[envelopeId]?.state
  if (told === undefined) return delivery.state
  return told === 'problem' ? 'needs-you' : told
}
