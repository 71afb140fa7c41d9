import { array, maxLength, minLength, object, optional, pipe } from 'valibot'
import { sealed } from '../operation.ts'
import { id, writtenText } from '../words.ts'

/** Questions for the chair before the meeting (domain D7). The answer comes as progress, to the person who asked alone. */
export const askChair = sealed({
  name: 'ask-chair',
  summary: 'Questions for the chair before a meeting',
  input: object({
    conferenceId: optional(id),
    questions: pipe(array(writtenText), minLength(1), maxLength(50)),
  }),
})
