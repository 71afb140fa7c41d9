/** The points of a reply as the contract's input: only what was written, in the order that its writer chose. */
import { numbered } from '../../../contract/attachment.ts'
import { replyToReport } from '../../../contract/operations/reply-to-report.ts'
import { given } from '../../components/asking/asking.ts'
import { type Pointing, sayable, written } from '../../components/points/points.ts'
import { direction, language } from '../../i18n/index.ts'

export const reply: Pointing<typeof replyToReport> = {
  slug: 'reply-to-report',
  operation: replyToReport,
  paper: 'report',
  title: 'reply.title',
  lead: 'reply.lead',
  which: 'reply.which',
  whichHint: 'reply.whichHint',
  says: 'reply.says',
  readers: 'reply.readers',
  isForOneChild: true,
  inputOf: ({ documentId, which, points }, { conference, papers }) =>
    numbered({
      ...given({
        conferenceId: papers.find(({ id }) => id === documentId)?.conferenceId ?? conference?.id,
        documentId,
        which: documentId ? undefined : written(which ?? ''),
      }),
      lang: language(),
      dir: direction(),
      points: points.map(sayable),
    }),
}
