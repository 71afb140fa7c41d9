import {
  array,
  boolean,
  check,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
} from 'valibot'
import { attachments, saysSomething } from '../attachment.ts'
import { sealed } from '../operation.ts'
import { day, direction, id, languageTag, writtenText } from '../words.ts'

const words = pipe(string(), maxLength(20_000))

/** One row of "what is wrong in the report" (P6): a wrong fact is kept apart from a different view. */
export const reportRow = object({
  kind: picklist(['fact-error', 'opinion', 'missing', 'agree']),
  where: pipe(string(), maxLength(500)),
  says: words,
  isSo: words,
  shows: words,
  /** A photo of the page or of what shows it, a picture or a voice. */
  attachments: optional(attachments),
})

/**
 * One answer, in the person's own words. A question that was skipped is simply not there. A question with two
 * lists (P9: from family, from services) has two answers, each naming its list in `chosen`.
 */
export const viewsAnswer = object({
  /** The question's stable id (domain D), for example P2 or N3. */
  question: pipe(string(), regex(/^[A-Z]{1,2}[0-9]{1,2}$/)),
  /** When the answer is about one child only. */
  childId: optional(id),
  /** When it is about one goal or one action of that child's plan (domain D5): its id in the plan. */
  partId: optional(id),
  words: optional(writtenText),
  /** What rows and lists are written in. Words carry their own. */
  lang: optional(languageTag),
  dir: optional(direction),
  /** Ids of what was chosen from the question's own choices. */
  chosen: optional(pipe(array(pipe(string(), maxLength(60))), maxLength(40))),
  scale: optional(pipe(number(), integer(), minValue(0), maxValue(10))),
  day: optional(day),
  rows: optional(pipe(array(reportRow), maxLength(100))),
  list: optional(pipe(array(words), maxLength(100))),
  /** "I'd rather say this in person." */
  inPerson: optional(boolean()),
  /** Said, drawn or photographed instead of written, or beside it. */
  attachments: optional(attachments),
})
export type ViewsAnswer = InferOutput<typeof viewsAnswer>

/** A parent or carer tells the meeting what they think (domain D1, D2, D5). Read by everyone the conference names as a reader. */
export const shareViews = sealed({
  name: 'share-views',
  summary: 'A parent’s or carer’s views for a conference',
  input: object({
    conferenceId: id,
    /** Which questions were asked: D1 in its two lengths, D2 for somebody who does not come, D5 before a review. */
    set: picklist(['quick', 'full', 'not-attending', 'review']),
    /** The children it is about. */
    children: array(id),
    /** The language and direction the person was writing in. Each text carries its own as well. */
    lang: languageTag,
    dir: direction,
    answers: pipe(array(viewsAnswer), minLength(1), maxLength(600)),
    /** The envelope this one takes the place of, or adds to. */
    replaces: optional(id),
    addsTo: optional(id),
  }),
})

/**
 * Something only the chair and the social worker may read (P18). It never travels with the shared views. Whoever cannot
 * write says it, or shows it: what goes with the words has the same two readers.
 */
export const tellChair = sealed({
  name: 'tell-chair',
  summary: 'Something for the chair and the social worker only',
  input: pipe(
    object({ conferenceId: id, words: optional(writtenText), attachments: optional(attachments) }),
    check((said) => saysSomething(said), 'Nothing was said.'),
  ),
})
