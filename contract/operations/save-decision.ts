import { boolean, object } from 'valibot'
import { decision } from '../after-the-meeting.ts'
import { route } from '../operation.ts'
import { id } from '../words.ts'

/**
 * Tells one person what was decided for one child at one meeting, as that person may read it. A version that is
 * not newer is turned away; a changed one says in words what was wrong before.
 */
export const saveDecision = route({
  name: 'save-decision',
  method: 'PUT',
  path: '/v1/council/people/{personId}/decisions/{decisionId}',
  asker: 'council',
  scope: 'plans',
  summary: 'Tell one person what was decided for a child',
  input: object({ personId: id, decisionId: id, decision }),
  output: object({ saved: boolean() }),
  refusals: [
    'no-such-person',
    'restricted-is-present',
    'not-their-child',
    'not-their-meeting',
    'older-version',
    'nothing-said-of-change',
  ],
})
