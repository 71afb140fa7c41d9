import { boolean, object } from 'valibot'
import { plan } from '../case-file.ts'
import { route } from '../operation.ts'
import { id } from '../words.ts'

/**
 * Publishes one version of one child's plan to one person, as that person may read it. A person's rendition
 * is its own row: what they may not see is not in it. Versions only grow.
 */
export const publishPlan = route({
  name: 'publish-plan',
  method: 'PUT',
  path: '/v1/council/people/{personId}/plans/{planId}',
  asker: 'council',
  scope: 'plans',
  summary: 'Publish a version of a child’s plan to one person',
  input: object({ personId: id, planId: id, plan }),
  output: object({ published: boolean() }),
  refusals: ['no-such-person', 'older-version', 'not-their-child', 'restricted-is-present'],
})
