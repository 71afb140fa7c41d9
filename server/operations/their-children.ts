/** Which children a person's things may be about, as the conferences say that the person belongs to. */
import type { ChildCard } from '../../contract/case-file.ts'
import type { Tx } from '../db/pools.ts'

/**
 * Nothing when the council does not know the person, nor of a trusted adult, who is given nothing of a case. The person's row is locked until commit.
 */
export async function childrenOfPerson(
  tx: Tx,
  personId: string,
): Promise<ReadonlyMap<string, ChildCard> | undefined> {
  const [person] = await tx`
    select 1 from person where id = ${personId} and role <> 'trusted-adult' for update`
  if (!person) return undefined
  const families = await tx<{ children: readonly ChildCard[] }[]>`
    select children from conference_person where person_id = ${personId}`
  return new Map(families.flatMap(({ children }) => children).map((child) => [child.id, child]))
}
