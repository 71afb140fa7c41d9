import {
  array,
  boolean,
  looseObject,
  maxLength,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  record,
  string,
  unknown,
} from 'valibot'
import { appointment } from '../after-the-meeting.ts'
import { route } from '../operation.ts'
import { plan } from '../plan.ts'
import { id } from '../words.ts'
import { givenDate } from './save-dates.ts'

/** A FHIR R4 Bundle of type `collection`: one CarePlan, its Goals, Tasks and Appointments. */
export const fhirBundle = looseObject({
  resourceType: picklist(['Bundle']),
  type: picklist(['collection']),
  entry: pipe(
    array(object({ fullUrl: optional(string()), resource: record(string(), unknown()) })),
    maxLength(2000),
  ),
})

/** One person's rendition of a plan, for another system. A rendition is always somebody's: nothing is merged. */
export const exportPlan = route({
  name: 'export-plan',
  method: 'GET',
  path: '/v1/council/plans/{planId}/export',
  asker: 'council',
  scope: 'plans',
  summary: 'Take a plan out as one person reads it, as JSON or FHIR R4',
  input: object({ planId: id, personId: id, as: optional(picklist(['json', 'fhir'])) }),
  output: object({
    as: picklist(['json', 'fhir']),
    /** With `json`. */
    plan: optional(plan),
    dates: optional(array(appointment)),
    /** With `fhir`. */
    bundle: optional(fhirBundle),
  }),
  refusals: ['no-such-plan'],
})

/**
 * Brings a plan in from another system and publishes it to the people named, who all read the same. Anything
 * marked as restricted is refused, not hidden: it can only be absent.
 */
export const importPlan = route({
  name: 'import-plan',
  method: 'POST',
  path: '/v1/council/plans/{planId}/import',
  asker: 'council',
  scope: 'plans',
  summary: 'Bring in a plan, as JSON or FHIR R4, for the people named',
  input: object({
    planId: id,
    people: pipe(array(id), minLength(1), maxLength(40)),
    plan: optional(plan),
    dates: optional(pipe(array(givenDate), maxLength(100))),
    bundle: optional(fhirBundle),
    /** Answers with the plan as it would be published, and publishes nothing. */
    onlyLook: optional(boolean()),
  }),
  output: object({ plan, published: array(id) }),
  refusals: ['no-such-person', 'not-their-child', 'older-version', 'restricted-is-present', 'not-understood'],
})
