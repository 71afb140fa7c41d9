import { object, optional, picklist } from 'valibot'
import { attachments } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { plan } from '../plan.ts'
import { id, languageTag, writtenText } from '../words.ts'

/** A question about a plan, a date or a paper. Goes to the worker who leads the plan; the answer comes as progress. */
export const askAboutPlan = sealed({
  name: 'ask-about-plan',
  summary: 'A question about a plan, a date or a paper',
  input: object({
    about: picklist([
      /** Nobody has said by when. */
      'missing-date',
      /** Nobody has said who. */
      'missing-owner',
      /** Something else is not there: what is good enough, how the plan ends, who is in the core group. */
      'missing-part',
      /** "Ask for this in my language." */
      'language',
      /** A paper has not arrived. */
      'document',
      /** Something is not understood. */
      'meaning',
      'date',
      'something-else',
    ]),
    planId: optional(id),
    version: optional(plan.entries.version),
    childId: optional(id),
    actionId: optional(id),
    goalId: optional(id),
    documentId: optional(id),
    appointmentId: optional(id),
    conferenceId: optional(id),
    /** With `language`: the language it is asked for in. */
    language: optional(languageTag),
    /** A young person asks for it in words for a young person. */
    wants: optional(picklist(['words-for-young-person'])),
    /** A ready-made question as the person sent it, or their own words. */
    words: optional(writtenText),
    /** Spoken or shown instead of written, or beside it. */
    attachments: optional(attachments),
  }),
})
