/**
 * What a person asks for so that they can take part (domain E): each goes in an envelope of its own, and none of them
 * is booked by being sent. Safety needs travel apart, because only the chair and the social worker read those.
 */
import {
  array,
  boolean,
  email,
  integer,
  maxLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot'
import { attachments } from '../attachment.ts'
import { mode } from '../booking.ts'
import { sealed } from '../operation.ts'
import { id, languageTag, phoneNumber, shortName, writtenText } from '../words.ts'

const words = optional(writtenText)
const several = <const O extends readonly string[]>(options: O) =>
  optional(pipe(array(picklist(options)), maxLength(options.length)))
const gender = optional(picklist(['woman', 'man', 'no-matter']))
const ask = { conferenceId: optional(id), more: words }

/** Times in the order they are wanted. Another than the first is taken only with "any of these". */
const wishes = {
  slots: optional(pipe(array(id), maxLength(10))),
  anyOfThese: optional(boolean()),
  /** When none of the times will do, or none are known. */
  otherTimes: words,
}

export const sayIfComing = sealed({
  name: 'say-if-coming',
  summary: 'A person says whether and how they come to a meeting',
  input: object({
    ...ask,
    coming: picklist(['all', 'part', 'separate', 'video', 'phone', 'only-the-end', 'not-this-time']),
    why: several([
      'time',
      'work',
      'travel',
      'childcare',
      'health',
      'worried-to-speak',
      'worried-about-somebody',
      'language',
      'other',
    ]),
    /** Which part, when it is not all of it. */
    whichPart: words,
    wouldHelp: words,
    rearrange: optional(boolean()),
  }),
})

export const bringSupporter = sealed({
  name: 'bring-supporter',
  summary: 'A person says whom they would like to bring',
  input: object({
    ...ask,
    name: shortName,
    relationship: optional(shortName),
    phone: optional(phoneNumber),
    isAdult: optional(picklist(['yes', 'no'])),
    /** Whether an order or another reason keeps them from being in the room. */
    mayBeThere: optional(picklist(['yes', 'no', 'not-sure'])),
    isAlsoWorker: optional(boolean()),
    knowsTheRule: optional(boolean()),
  }),
})

export const tellAboutSolicitor = sealed({
  name: 'tell-about-solicitor',
  summary: 'A person says who their solicitor is, or that they need to find one',
  input: object({
    ...ask,
    needsOne: optional(boolean()),
    name: optional(shortName),
    firm: optional(shortName),
    phone: optional(phoneNumber),
    email: optional(pipe(string(), email(), maxLength(200))),
    /** Two parents who do not agree need a solicitor each. */
    actsFor: optional(picklist(['me', 'both', 'not-sure'])),
    isComing: optional(picklist(['yes', 'no', 'not-sure'])),
  }),
})

export const askAdvocate = sealed({
  name: 'ask-advocate',
  summary: 'Somebody asks for an advocate, for a child or for themselves',
  input: object({
    ...ask,
    ...wishes,
    asking: picklist(['child', 'parent', 'carer', 'worker']),
    isFor: picklist(['me', 'child']),
    childId: optional(id),
    childKnows: optional(picklist(['yes', 'no', 'not-asked', 'too-young'])),
    /** Why the child was not asked, when they were not. */
    whyNotAsked: words,
    /** What a parent or carer who asks for themselves would like the advocate to know about. */
    need: several(['learning', 'mental-health', 'hurt-at-home', 'new-to-this', 'other']),
    preferredName: optional(shortName),
    communication: several(['speech', 'aac', 'bsl', 'drawing', 'other']),
    language: optional(shortName),
    gender,
    safePlace: several(['school', 'home', 'phone', 'video', 'other-place']),
    safeWhen: words,
    notBy: several(['parents-phone', 'home-phone', 'letter', 'email', 'coming-to-the-house']),
    contact: words,
    /** What may be said when somebody else picks up the phone. */
    ifSomebodyAnswers: optional(picklist(['say-name', 'ring-later', 'hang-up'])),
    help: several(['prepare', 'speak-for-me', 'go-with-me', 'complain']),
    siblings: optional(picklist(['same', 'different', 'no-matter'])),
    provider: optional(shortName),
  }),
})

export const askInterpreter = sealed({
  name: 'ask-interpreter',
  summary: 'A person asks for an interpreter',
  input: object({
    ...ask,
    language: shortName,
    dialect: optional(shortName),
    reads: optional(shortName),
    need: several(['spoken', 'written', 'report-read-out']),
    gender,
    mode: optional(mode),
    /** People or communities who should not be used. */
    notThese: words,
    samePerson: optional(boolean()),
    ownInterpreter: optional(boolean()),
  }),
})

export const sayWhatINeed = sealed({
  name: 'say-what-i-need',
  summary: 'A person says what they need so that they can take part',
  input: object({
    ...ask,
    formats: several(['large-print', 'easy-read', 'audio', 'braille', 'plain-text']),
    people: several(['bsl', 'lip-speaker', 'note-taker', 'intermediary', 'speech-and-language']),
    room: several(['step-free', 'hearing-loop', 'seat-near-door', 'lighting', 'quiet-space', 'parking']),
    breaksEveryMinutes: optional(pipe(number(), integer(), minValue(1))),
    practical: several(['travel', 'childcare', 'feeding-or-medication', 'phone-or-data', 'time-of-day']),
    /** When feeding, medicine or the time of day needs a time. */
    whichTimes: words,
    printSize: optional(pipe(number(), integer(), minValue(1))),
    languageToRead: optional(languageTag),
    keepForLater: optional(boolean()),
  }),
})

export const sayWhatKeepsMeSafe = sealed({
  name: 'say-what-keeps-me-safe',
  summary: 'What a person needs to be safe: for the chair and the social worker only',
  input: object({
    ...ask,
    needs: several([
      'arrive-apart',
      'wait-apart',
      'leave-apart',
      'session-apart',
      'join-from-elsewhere',
      'specialist',
    ]),
    isThereAnOrder: optional(picklist(['yes', 'no', 'not-sure'])),
    doNotTell: several(['address', 'school', 'phone', 'work']),
    /** Said or shown instead of written. */
    attachments: optional(attachments),
  }),
})

export const meetTheChair = sealed({
  name: 'meet-the-chair',
  summary: 'A person asks to meet the chair first',
  input: object({ ...ask, ...wishes, mode: optional(mode), withSupporter: optional(boolean()) }),
})

/**
 * Asks for another time for something that is confirmed. What is confirmed stays so until the council says yes to the
 * new time; then it has that one, in the same moment.
 */
export const moveBooking = sealed({
  name: 'move-booking',
  summary: 'A person asks for another time for something that is confirmed',
  input: object({ ...ask, ...wishes, bookingId: id }),
})

/** Says yes or no to a time that was offered, or that it is not needed any more. */
export const answerOffer = sealed({
  name: 'answer-offer',
  summary: 'A person answers an offer, or calls a booking off',
  input: object({
    bookingId: id,
    version: pipe(number(), integer(), minValue(1)),
    answer: picklist(['yes', 'no', 'cancel']),
    more: words,
  }),
})
