/** Plans, as one person may read them. Every version stays; a version that is not newer is turned away. */
import type { Plan } from '../../contract/case-file.ts'
import { correctPlan, endPlan } from '../../contract/operations/correct-plan.ts'
import { publishPlan } from '../../contract/operations/publish-plan.ts'
import { readPlan } from '../../contract/operations/read-plan.ts'
import { newestOf, publishVersion } from './plan-version.ts'
import { byCouncil, done, isMarkedRestricted, problem, refuse } from './rule.ts'

export const publishPlanRule = byCouncil(publishPlan, async ({ personId, planId, plan }, asked) => {
  const { council, tx } = asked
  if (isMarkedRestricted(asked)) return refuse('restricted-is-present')
  if (plan.id !== planId) return problem('unreadable', 'plan.id')
  const refused = await publishVersion(tx, { authority: council.config.authority, personId, plan })
  return refused ? refuse(refused) : done({ published: true })
})

export const readPlanRule = byCouncil(readPlan, async ({ personId }, { tx }) => {
  const [person] = await tx`select 1 from person where id = ${personId}`
  if (!person) return refuse('no-such-person')
  const rows = await tx<{ body: Plan }[]>`
    select body from plan_version where person_id = ${personId} order by child_id, version desc`
  return done({ plans: rows.map(({ body }) => body) })
})

/** Never silently: the new version says which one was wrong, and how. */
export const correctPlanRule = byCouncil(correctPlan, async ({ personId, planId, plan, takeBack }, asked) => {
  const { council, tx } = asked
  if (isMarkedRestricted(asked)) return refuse('restricted-is-present')
  if (plan.id !== planId) return problem('unreadable', 'plan.id')
  const [person] = await tx`select 1 from person where id = ${personId}`
  if (!person) return refuse('no-such-person')
  const newest = await newestOf(tx, personId, planId)
  if (!newest) return refuse('no-such-plan')
  const { correction } = plan
  if (!correction || correction.ofVersion > newest.version) return refuse('nothing-said-of-change')
  const refused = await publishVersion(tx, {
    authority: council.config.authority,
    personId,
    plan,
    takeBackFrom: takeBack ? correction.ofVersion : undefined,
  })
  return refused ? refuse(refused) : done({ published: true })
})

/** The last version is the newest one as it stood, with the reason. Ending it again changes nothing. */
export const endPlanRule = byCouncil(endPlan, async ({ personId, planId, ended, issuedOn }, asked) => {
  const { council, tx } = asked
  if (isMarkedRestricted(asked)) return refuse('restricted-is-present')
  const [person] = await tx`select 1 from person where id = ${personId} for update`
  if (!person) return refuse('no-such-person')
  const newest = await newestOf(tx, personId, planId)
  if (!newest) return refuse('no-such-plan')
  if (newest.plan.status === 'ended') return done({ version: newest.version })
  const { whatChanged: _old, correction: _wrong, ...rest } = newest.plan
  const plan: Plan = { ...rest, version: newest.version + 1, status: 'ended', ended, issuedOn }
  const refused = await publishVersion(tx, { authority: council.config.authority, personId, plan })
  if (refused) return refuse(refused === 'no-such-person' ? refused : 'no-such-plan')
  return done({ version: plan.version })
})
