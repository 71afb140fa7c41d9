/** Plans, as one person may read them. Every version stays; a version that is not newer is turned away. */
import type { ChildCard, Plan } from '../../contract/case-file.ts'
import { publishPlan } from '../../contract/operations/publish-plan.ts'
import { readPlan } from '../../contract/operations/read-plan.ts'
import { issue } from './issue-to-person.ts'
import { byCouncil, done, problem, refuse } from './rule.ts'

export const publishPlanRule = byCouncil(publishPlan, async ({ personId, planId, plan }, { council, tx }) => {
  if (plan.id !== planId) return problem('unreadable', 'plan.id')
  const [person] = await tx`select 1 from person where id = ${personId} for update`
  if (!person) return refuse('no-such-person')
  const families = await tx<{ children: readonly ChildCard[] }[]>`
    select children from conference_person where person_id = ${personId}`
  const isTheirs = families.some(({ children }) => children.some(({ id }) => id === plan.child.id))
  if (!isTheirs) return refuse('not-their-child')

  const body = JSON.stringify(plan)
  const [newest] = await tx<{ version: number; same: boolean }[]>`
    select version, body = ${body}::text::jsonb as same from plan_version
    where person_id = ${personId} and child_id = ${plan.child.id} order by version desc limit 1`
  if (newest && newest.version === plan.version && newest.same) return done({ published: true })
  if (newest && newest.version >= plan.version) return refuse('older-version')

  await tx`
    insert into plan_version (authority_id, person_id, child_id, version, plan_id, body)
    values (${council.config.authority}, ${personId}, ${plan.child.id}, ${plan.version}, ${planId}, ${body}::text::jsonb)`
  await issue(tx, personId, 'plan', planId, plan)
  return done({ published: true })
})

export const readPlanRule = byCouncil(readPlan, async ({ personId }, { tx }) => {
  const [person] = await tx`select 1 from person where id = ${personId}`
  if (!person) return refuse('no-such-person')
  const rows = await tx<{ body: Plan }[]>`
    select body from plan_version where person_id = ${personId} order by child_id, version desc`
  return done({ plans: rows.map(({ body }) => body) })
})
