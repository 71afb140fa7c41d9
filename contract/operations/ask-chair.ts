import { array, check, maxLength, object, optional, pipe } from 'valibot'
import { attachments } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { id, writtenText } from '../words.ts'

/** Questions for the chair before the meeting (domain D7). The answer comes as progress, to the person who asked alone. */
export const askChair = sealed({
  name: 'ask-chair',
  summary: 'Questions for the chair before a meeting',
  input: pipe(
    object({
      conferenceId: optional(id),
      /** None when they are spoken or shown. */
      questions: pipe(array(writtenText), maxLength(50)),
      attachments: optional(attachments),
    }),
    check(
      ({ questions, attachments: with_ }) => questions.length > 0 || with_ !== undefined,
      'Nothing was asked.',
    ),
  ),
})
