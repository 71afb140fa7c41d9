import { array, maxLength, minLength, object, optional, pipe } from 'valibot'
import { sealed } from '../operation.ts'
import { direction, id, languageTag, writtenText } from '../words.ts'
import { reportRow } from './share-views.ts'

/** What is wrong in the notes of a meeting (domain D7): a wrong fact apart from a different view. Goes to the chair. */
export const correctNotes = sealed({
  name: 'correct-notes',
  summary: 'What is wrong in the notes of a meeting',
  input: object({
    conferenceId: optional(id),
    planId: optional(id),
    documentId: optional(id),
    /** The language and direction of the rows. */
    lang: languageTag,
    dir: direction,
    rows: pipe(array(reportRow), minLength(1), maxLength(100)),
    words: optional(writtenText),
  }),
})
