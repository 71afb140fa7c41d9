import { array, check, maxLength, object, optional, pipe } from 'valibot'
import { attachments, saysSomething } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { direction, id, languageTag, writtenText } from '../words.ts'

/**
 * A letter to the meeting from a parent, carer or relative: words, a photo of a paper letter, a picture or a voice, in
 * any mix (S4.23, S4.30). Read by everyone the conference names as a reader. A young person's letter is one of their
 * wishes (`share-wishes`), so that they choose who sees it.
 */
export const writeLetter = sealed({
  name: 'write-letter',
  summary: 'A letter, picture, photo or voice for a conference',
  input: pipe(
    object({
      conferenceId: id,
      /** The children it is about, when it is not about all of them. */
      children: optional(pipe(array(id), maxLength(20))),
      lang: languageTag,
      dir: direction,
      words: optional(writtenText),
      attachments: optional(attachments),
    }),
    check((said) => saysSomething(said), 'An empty letter is not one.'),
  ),
})
