import { array, maxLength, minLength, object, optional, picklist, pipe } from 'valibot'
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
        object({
          about: picklist(['going-well', 'hard', 'help-wanted', 'to-change', 'question', 'something-else']),
          words: writtenText,
        }),
      ),
      minLength(1),
      maxLength(20),
    ),
  }),
})
