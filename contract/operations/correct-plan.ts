import { boolean, object, optional } from 'valibot'
import { route } from '../operation.ts'
import { plan } from '../plan.ts'
import { day, id } from '../words.ts'

/**
 * Puts right a plan that was published to one person: a new version that says what was wrong. The wrong version
 * stays in their earlier ones unless `takeBack`: then it is emptied, because it told what that person may not see.
 */
export const correctPlan = route({
  name: 'correct-plan',
  method: 'POST',
  path: '/v1/council/people/{personId}/plans/{planId}/correct',
  asker: 'council',
  scope: 'plans',
  summary: 'Publish a correction of a plan as a new version',
  input: object({
    personId: id,
    planId: id,
    /** The corrected plan, with its new version number and its `correction`. */
    plan,
    takeBack: optional(boolean()),
  }),
  output: object({ published: boolean() }),
  refusals: [
    'no-such-person',
    'restricted-is-present',
    'no-such-plan',
    'older-version',
    'not-their-child',
    'nothing-said-of-change',
  ],
})

/** Ends one person's copy of a plan: a last version that says since when and why, and what help goes on. */
export const endPlan = route({
  name: 'end-plan',
  method: 'POST',
  path: '/v1/council/people/{personId}/plans/{planId}/end',
  asker: 'council',
  scope: 'plans',
  summary: 'End a plan for one person, with the reason',
  input: object({ personId: id, planId: id, ended: plan.entries.ended.wrapped, issuedOn: day }),
  output: object({ version: plan.entries.version }),
  refusals: ['no-such-person', 'restricted-is-present', 'no-such-plan'],
})
