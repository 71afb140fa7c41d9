import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  minLength,
  object,
  optional,
  picklist,
  pipe,
} from 'valibot'
import { attachments } from '../attachment.ts'
import { route, sealed } from '../operation.ts'
import { councilText, direction, id, languageTag, shortName, writtenText } from '../words.ts'
import { submissionCard } from './open-submission.ts'

/** One point of a reply: what the report says, what is so, and what shows it. A wrong fact is kept apart from a view. */
export const reportPoint = object({
  /** Made on the phone. The chair ticks the point by it. */
  id,
  kind: picklist(['agree', 'fact-error', 'missing', 'opinion']),
  page: optional(shortName),
  paragraph: optional(shortName),
  says: optional(writtenText),
  isSo: optional(writtenText),
  shows: optional(writtenText),
  /** When it is about one child only. */
  childId: optional(id),
  /** A photo of the page, a picture or a voice beside it. */
  attachments: optional(attachments),
})
export type ReportPoint = InferOutput<typeof reportPoint>

/**
 * A reply to a report, point by point, in the order its writer chose (S0.6, S1.7). Read by everyone the conference
 * names as a reader. The report may be one of the case file's, or one on paper, called what its reader calls it.
 */
export const replyToReport = sealed({
  name: 'reply-to-report',
  summary: 'A reply to a report, point by point',
  input: object({
    conferenceId: optional(id),
    documentId: optional(id),
    /** What the report is called, when it is not one of the case file's. */
    which: optional(writtenText),
    lang: languageTag,
    dir: direction,
    points: pipe(array(reportPoint), minLength(1), maxLength(100)),
  }),
})

/** "We went through this one." What was said back goes to the person who wrote, and to nobody else. */
export const goThroughPoint = route({
  name: 'go-through-point',
  method: 'POST',
  path: '/v1/council/submissions/{envelopeId}/points/{pointId}',
  asker: 'council',
  scope: 'inbox',
  summary: 'Tick one point of a reply to a report as gone through',
  input: object({
    envelopeId: id,
    pointId: id,
    goneThrough: boolean(),
    saidBack: optional(councilText),
  }),
  output: object({ card: submissionCard }),
  refusals: ['not-opened-yet', 'no-such-point', 'not-gone-through'],
})
