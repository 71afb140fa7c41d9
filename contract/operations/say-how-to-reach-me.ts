import { array, check, maxLength, object, optional, picklist, pipe } from 'valibot'
import { attachments } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { id, shortName, writtenText } from '../words.ts'

const several = <const O extends readonly string[]>(options: O) =>
  optional(pipe(array(picklist(options)), maxLength(options.length)))

/**
 * A safe number, a safe time and a safe way, for the first time or because they changed (domain D2 N9, D7, G2.9,
 * G2.14). Only the chair and the social worker read it: it is never part of what a meeting shares.
 */
export const sayHowToReachMe = sealed({
  name: 'say-how-to-reach-me',
  summary: 'How to reach a person safely: for the chair and the social worker only',
  input: pipe(
    object({
      conferenceId: optional(id),
      ways: several(['call', 'text', 'letter', 'email', 'visit', 'through-somebody']),
      /** A number or an address as the person wrote it, never tidied. */
      reachMeAt: optional(writtenText),
      safeWhen: optional(writtenText),
      notBy: several(['messages', 'home-phone', 'letter', 'email', 'coming-to-the-house']),
      ifSomebodyAnswers: optional(picklist(['say-name', 'ring-later', 'hang-up'])),
      /** How they want to hear what was decided. */
      hearDecisionBy: several(['call', 'visit', 'letter', 'email', 'through-somebody']),
      /** The language to be told in. */
      language: optional(shortName),
      newAddress: optional(writtenText),
      more: optional(writtenText),
      /** Said or shown instead of written: a number read out, a photo of a card. */
      attachments: optional(attachments),
    }),
    check(({ conferenceId: _, ...said }) => Object.keys(said).length > 0, 'Nothing was said.'),
  ),
})
