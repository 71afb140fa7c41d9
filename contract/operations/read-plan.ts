import { array, object } from 'valibot'
import { plan } from '../case-file.ts'
import { route } from '../operation.ts'
import { id } from '../words.ts'

/** What one person has been given of their children's plans: the newest version of each child's first. */
export const readPlan = route({
  name: 'read-plan',
  method: 'GET',
  path: '/v1/council/people/{personId}/plans',
  asker: 'council',
  scope: 'plans',
  summary: 'Read the versions of plans published to one person',
  input: object({ personId: id }),
  output: object({ plans: array(plan) }),
  refusals: ['no-such-person'],
})
