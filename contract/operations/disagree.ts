import { array, boolean, check, maxLength, object, optional, picklist, pipe } from 'valibot'
import { attachments, saysSomething } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { id, phoneNumber, shortName, writtenText } from '../words.ts'

/**
 * A person disagrees, complains, or says what was good (domain B19). The topic decides who gets it: what is about
 * the chair never goes to the chair. The decision stands while it is looked at; the steps come as `complaint`.
 */
export const disagree = sealed({
  name: 'disagree',
  summary: 'A person disagrees, complains, or says what was good',
  input: pipe(
    object({
      topic: picklist([
        'decision',
        'category',
        'chair-manner',
        'late-report',
        'agency',
        'facts-in-notes',
        'plan-not-happening',
        'compliment',
      ]),
      conferenceId: optional(id),
      decisionId: optional(id),
      planId: optional(id),
      actionId: optional(id),
      /** The children it is about. */
      children: optional(pipe(array(id), maxLength(20))),
      /** With `agency` or `late-report`: whose it is. */
      agency: optional(shortName),
      words: optional(writtenText),
      /** Spoken or shown instead of written, or beside it. Whoever gets the complaint gets these, and nobody else. */
      attachments: optional(attachments),
      /** What the person would like to happen, in their own words. */
      wouldHelp: optional(writtenText),
      /** "I want somebody to help me with this." */
      wantsAdvocate: optional(boolean()),
      /** How and when it is safe to reach the person about it. */
      contact: optional(
        object({
          how: picklist(['in-the-app', 'letter', 'phone', 'in-person']),
          number: optional(phoneNumber),
          words: optional(writtenText),
        }),
      ),
    }),
    check((said) => saysSomething(said), 'Nothing was said.'),
  ),
})
