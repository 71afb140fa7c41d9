import { array, object } from 'valibot'
import { appointment, caseDocument, complaint, decision } from '../after-the-meeting.ts'
import { route } from '../operation.ts'
import { id } from '../words.ts'

/** What one person was given after meetings, as it now stands in their own file. */
export const readIssued = route({
  name: 'read-issued',
  method: 'GET',
  path: '/v1/council/people/{personId}/issued',
  asker: 'council',
  scope: 'plans',
  summary: 'Read the decisions, dates, papers and complaint steps given to one person',
  input: object({ personId: id }),
  output: object({
    decisions: array(decision),
    dates: array(appointment),
    documents: array(caseDocument),
    complaints: array(complaint),
  }),
  refusals: ['no-such-person'],
})
