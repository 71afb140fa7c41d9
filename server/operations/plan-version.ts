/**
 * The versions of one child's plan as one person was given them. The newest stands; the one before is issued as an
 * earlier plan, so that what changed can be told. What was taken back is not issued again.
 */
import type { EarlierPlan, Plan } from '../../contract/case-file.ts'
import type { Tx } from '../db/pools.ts'
import { issue, takeAway } from './issue-to-person.ts'
import { childrenOfPerson } from './their-children.ts'

export interface Version {
  readonly version: number
  readonly planId: string
  readonly itemId: string
  readonly plan: Plan
}

/** Newest first. */
export async function versionsOf(tx: Tx, personId: string, childId: string): Promise<readonly Version[]> {
  const rows = await tx<{ version: number; plan_id: string; item_id: string; body: Plan }[]>`
    select version, plan_id, item_id, body from plan_version
    where person_id = ${personId} and child_id = ${childId} order by version desc`
  return rows.map(({ version, plan_id, item_id, body }) => ({
    version,
    planId: plan_id,
    itemId: item_id,
    plan: body,
  }))
}

/** The newest version of this very plan that the person has. */
export async function newestOf(tx: Tx, personId: string, planId: string): Promise<Version | undefined> {
  const [row] = await tx<{ child_id: string }[]>`
    select child_id from plan_version where person_id = ${personId} and plan_id = ${planId} limit 1`
  const [newest] = row ? await versionsOf(tx, personId, row.child_id) : []
  return newest?.planId === planId ? newest : undefined
}

type Refused = 'no-such-person' | 'not-their-child' | 'older-version'

export interface Publishing {
  readonly authority: string
  readonly personId: string
  readonly plan: Plan
  /** Does not leave these versions in the person's file: they told what this person may not see. */
  readonly takeBackFrom?: number | undefined
}

/** Publishes a version, or says why not. The same version again, word for word, is no news. */
export async function publishVersion(
  tx: Tx,
  { authority, personId, plan, takeBackFrom }: Publishing,
): Promise<Refused | undefined> {
  const children = await childrenOfPerson(tx, personId)
  if (!children) return 'no-such-person'
  if (!children.has(plan.child.id)) return 'not-their-child'

  const body = JSON.stringify(plan)
  const before = await versionsOf(tx, personId, plan.child.id)
  const newest = before[0]
  if (newest && newest.version >= plan.version) {
    const [same] = await tx`
      select 1 from plan_version where person_id = ${personId} and child_id = ${plan.child.id}
        and version = ${plan.version} and body = ${body}::text::jsonb`
    return newest.version === plan.version && same ? undefined : 'older-version'
  }
  await tx`
    insert into plan_version (authority_id, person_id, child_id, version, plan_id, body)
    values (${authority}, ${personId}, ${plan.child.id}, ${plan.version}, ${plan.id}, ${body}::text::jsonb)`
  await issue(tx, personId, 'plan', plan.id, plan)
  if (newest && newest.planId !== plan.id) await takeAway(tx, personId, 'plan', newest.planId)
  for (const old of before) {
    const isTakenBack = takeBackFrom !== undefined && old.version >= takeBackFrom
    if (isTakenBack) await takeAway(tx, personId, 'earlier-plan', old.itemId)
    else if (old === newest) {
      const earlier: EarlierPlan = { kind: 'earlier-plan', id: old.itemId, plan: old.plan }
      await issue(tx, personId, 'earlier-plan', old.itemId, earlier)
    }
  }
  return undefined
}
