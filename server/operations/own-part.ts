/**
 * The part of a phone that is a child's own, when the child has one, of what the child said with somebody's help.
 *
 * Only whoever is at that meeting as a young person, about themselves alone, and has linked a phone: where it cannot be
 * told whose part it is, there is none. Never the person who handed it over.
 */
import { safeParse } from 'valibot'
import { helpAChild } from '../../contract/operations/help-a-child.ts'
import type { Tx } from '../db/pools.ts'
import type { Submission } from './submission-card.ts'

export interface OwnPart {
  readonly id: string
  readonly name: string
}

export async function ownPartOfChild(
  tx: Tx,
  { card, personId }: Submission,
  input: unknown,
): Promise<OwnPart | undefined> {
  if (card.operation !== helpAChild.name) return undefined
  const said = safeParse(helpAChild.input, input)
  if (!said.success) return undefined
  const { conferenceId, childId } = said.output
  const found = await tx<{ id: string; name: string }[]>`
    select p.id, p.name from person p
    join conference_person cp on cp.authority_id = p.authority_id and cp.person_id = p.id
    where cp.conference_id = ${conferenceId} and p.role = 'young-person' and p.id <> ${personId}
      and jsonb_array_length(cp.children) = 1 and cp.children->0->>'id' = ${childId}
      and exists (select 1 from device d
        where d.authority_id = p.authority_id and d.person_id = p.id and d.stopped_at is null)`
  return found.length === 1 ? found[0] : undefined
}
