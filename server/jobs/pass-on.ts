/**
 * Passes on to an advocate what a young person sealed for them alone. The council cannot read it: what it holds are
 * copies for the advocate's own phones. When the person named is not this young person's advocate, the young person
 * is told that it did not work, and nobody is given anything.
 */
import type { SharedWithMe } from '../../contract/case-file.ts'
import type { InputOf } from '../../contract/operation.ts'
import { tellAdvocate } from '../../contract/operations/share-wishes.ts'
import type { Tx } from '../db/pools.ts'

export type ForAdvocate = InputOf<typeof tellAdvocate>

export function forAdvocateIn(operation: string, input: object): ForAdvocate | undefined {
  // The input was read with the operation's own schema.
  return operation === tellAdvocate.name ? (input as ForAdvocate) : undefined
}

interface Row {
  readonly person_id: string
  readonly name: string
  readonly received_at: Date
  readonly state: string
  readonly is_theirs: boolean
}

export async function passOn(tx: Tx, envelopeId: string, { advocateId, copies }: ForAdvocate): Promise<void> {
  const [row] = await tx<Row[]>`
    select e.person_id, p.name, e.received_at, e.state, is_advocate_of(${advocateId}, e.person_id) as is_theirs
    from envelope e join person p on p.authority_id = e.authority_id and p.id = e.person_id
    where e.id = ${envelopeId}`
  // What came from a stopped phone may not be theirs: it is kept, and passed on to nobody.
  if (row?.state !== 'received') return
  if (!row.is_theirs) {
    const progress = { kind: 'progress', id: envelopeId, state: 'problem', problem: 'not-understood' }
    await tx`select issue_item(${row.person_id}, 'progress', ${envelopeId}, ${JSON.stringify(progress)}::text::jsonb)`
    return
  }
  const item: SharedWithMe = {
    kind: 'shared-with-me',
    id: envelopeId,
    from: { id: row.person_id, name: row.name },
    receivedAt: row.received_at.toISOString(),
    copies,
  }
  await tx`select issue_item(${advocateId}, ${item.kind}, ${envelopeId}, ${JSON.stringify(item)}::text::jsonb)`
}
