import { maxLength, object, optional, pipe, string } from 'valibot'
import { caseNews } from '../case-file.ts'
import { route } from '../operation.ts'

/** What is new in this person's case file since a cursor. 304 without a body when nothing is. */
export const readCaseFile = route({
  name: 'read-case-file',
  method: 'GET',
  path: '/v1/case-file',
  asker: 'reading',
  summary: 'Read what is new in one’s own case file',
  input: object({ since: optional(pipe(string(), maxLength(200))) }),
  output: caseNews,
  refusals: [],
})
