import { object, optional } from 'valibot'
import { attachments } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { id, writtenText } from '../words.ts'

/**
 * "I did not mean to send that" (G3.10): a note to something that was sent before. What was sent is kept; whoever reads
 * it sees the note first. It goes to whoever may read what it is about, and never to more people.
 */
export const sayNotMeant = sealed({
  name: 'say-not-meant',
  summary: 'A note that something was not meant to be sent; what was sent is kept',
  input: object({
    /** The envelope it is about: one of the same person's. */
    envelopeId: id,
    conferenceId: optional(id),
    words: optional(writtenText),
    attachments: optional(attachments),
  }),
})
