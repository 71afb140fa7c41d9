/**
 * Whether somebody may hand over what this child said with help: the child is one whom the council says this person's
 * things may be about, at that meeting, and nobody passes for another kind of helper than the one they were invited as.
 */
import type { Role } from '../../contract/case-file.ts'
import type { InputOf } from '../../contract/operation.ts'
import { helpAChild, isTrueHelper } from '../../contract/operations/help-a-child.ts'
import type { Config } from '../config/read-config.ts'
import { type Pools, setContext } from '../db/pools.ts'

export type Helped = Pick<InputOf<typeof helpAChild>, 'conferenceId' | 'childId' | 'items'>

export function helpedIn(operation: string, input: object): Helped | undefined {
  // The input was read with the operation's own schema.
  return operation === helpAChild.name ? (input as Helped) : undefined
}

export async function mayHelp(
  { config, pools }: { readonly config: Pick<Config, 'authority'>; readonly pools: Pick<Pools, 'opener'> },
  { personId, role }: { readonly personId: string; readonly role: Role | undefined },
  helped: Helped,
): Promise<boolean> {
  if (!role || !isTrueHelper(role, helped)) return false
  return await pools.opener.begin(async (tx) => {
    await setContext(tx, { authority: config.authority })
    const found = await tx`
      select 1 from conference_person
      where person_id = ${personId} and conference_id = ${helped.conferenceId}
        and children @> ${JSON.stringify([{ id: helped.childId }])}::text::jsonb`
    return found.length > 0
  })
}
