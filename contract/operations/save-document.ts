import { boolean, object, omit, picklist } from 'valibot'
import { caseDocument } from '../after-the-meeting.ts'
import { route } from '../operation.ts'
import { id } from '../words.ts'

/**
 * Tells one person about a paper: expected, or arrived. `withheld` takes it out of their file, or never puts it
 * there: nothing tells that there is one.
 */
export const saveDocument = route({
  name: 'save-document',
  method: 'PUT',
  path: '/v1/council/people/{personId}/documents/{documentId}',
  asker: 'council',
  scope: 'plans',
  summary: 'Tell one person about a paper that is to come or has come',
  input: object({
    personId: id,
    documentId: id,
    document: object({
      ...omit(caseDocument, ['kind', 'id', 'state']).entries,
      state: picklist([...caseDocument.entries.state.options, 'withheld']),
    }),
  }),
  output: object({ saved: boolean() }),
  refusals: ['no-such-person', 'restricted-is-present', 'not-their-child'],
})
