/**
 * Marks what a person sent before, when something newer is about it: it was not meant, or a newer one takes its place.
 * Only one's own; what was sent stays as it was. A note goes where the thing it is about went, and nowhere else.
 */
import { sayNotMeant } from '../../contract/operations/say-not-meant.ts'
import { shareViews } from '../../contract/operations/share-views.ts'
import type { Tx } from '../db/pools.ts'

export interface Earlier {
  readonly envelopeId: string
  readonly is: 'not-meant' | 'replaced'
}

/** The input was read with the operation's own schema. */
export function earlierIn(operation: string, input: object): Earlier | undefined {
  const { envelopeId, replaces } = input as { envelopeId?: string; replaces?: string }
  if (operation === sayNotMeant.name && envelopeId) return { envelopeId, is: 'not-meant' }
  if (operation === shareViews.name && replaces) return { envelopeId: replaces, is: 'replaced' }
  return undefined
}

export async function markEarlier(
  tx: Tx,
  authority: string,
  by: { readonly id: string; readonly personId: string },
  { envelopeId, is }: Earlier,
): Promise<void> {
  if (is === 'replaced') {
    await tx`
      update filing set replaced_by = ${by.id}
      where authority_id = ${authority} and envelope_id = ${envelopeId} and person_id = ${by.personId}`
    return
  }
  await tx`
    update filing set not_meant_at = coalesce(not_meant_at, date_trunc('milliseconds', now()))
    where authority_id = ${authority} and envelope_id = ${envelopeId} and person_id = ${by.personId}`
  await tx`
    update filing note set goes_to = about.goes_to
    from filing about
    where note.authority_id = ${authority} and note.envelope_id = ${by.id}
      and about.authority_id = note.authority_id and about.envelope_id = ${envelopeId}
      and about.person_id = note.person_id`
}
