import { array, check, maxLength, minLength, object, optional, picklist, pipe } from 'valibot'
import { attachments, saysSomething } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { id, writtenText } from '../words.ts'

/** What a person wants the core group to know (domain D7). Goes to the worker who leads the plan. */
export const updateCoreGroup = sealed({
  name: 'update-core-group',
  summary: 'What a person wants the core group to know',
  input: object({
    planId: id,
    childId: optional(id),
    /** The date of the core group it is for. */
    appointmentId: optional(id),
    parts: pipe(
      array(
        pipe(
          object({
            about: picklist(['going-well', 'hard', 'help-wanted', 'to-change', 'question', 'something-else']),
            words: optional(writtenText),
            /** Spoken or shown instead of written, or beside it. */
            attachments: optional(attachments),
          }),
          check((part) => saysSomething(part), 'Nothing was said.'),
        ),
      ),
      minLength(1),
      maxLength(20),
    ),
  }),
})
