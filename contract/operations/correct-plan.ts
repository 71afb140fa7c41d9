import {
  array,
  boolean,
  integer,
  maxLength,
  minLength,
  minValue,
  number,
  object,
  optional,
  pipe,
} from 'valibot'
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
  refusals: ['no-such-person', 'no-such-plan', 'older-version', 'not-their-child', 'nothing-said-of-change'],
})

/** Ends a plan for the people named, each of whom has it: each gets a last version that says why. */
export const endPlan = route({
  name: 'end-plan',
  method: 'POST',
  path: '/v1/council/plans/{planId}/end',
  asker: 'council',
  scope: 'plans',
  summary: 'End a plan, for the people named',
  input: object({
    planId: id,
    people: pipe(array(id), minLength(1), maxLength(40)),
    ended: plan.entries.ended.wrapped,
    issuedOn: day,
  }),
  output: object({
    ended: array(object({ personId: id, version: pipe(number(), integer(), minValue(1)) })),
  }),
  refusals: ['no-such-person', 'no-such-plan'],
})
