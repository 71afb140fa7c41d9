/** What is wrong in the notes as the contract's input. Where it stands is one line there: the page, then the paragraph. */
import { numbered } from '../../../contract/attachment.ts'
import { correctNotes } from '../../../contract/operations/correct-notes.ts'
import { given } from '../../components/asking/asking.ts'
import { attachedOf, type Pointing, written } from '../../components/points/points.ts'
import { direction, language } from '../../i18n/index.ts'

export const correction: Pointing<typeof correctNotes> = {
  slug: 'correct-notes',
  operation: correctNotes,
  paper: 'notes',
  title: 'notes.title',
  lead: 'notes.lead',
  which: 'notes.which',
  whichHint: 'notes.whichHint',
  says: 'notes.says',
  readers: 'notes.readers',
  cannotTakeBack: 'notes.cannotTakeBack',
  inputOf: ({ documentId, which, points }, { conference, papers }) => {
    const conferenceId = papers.find(({ id }) => id === documentId)?.conferenceId ?? conference?.id
    return numbered({
      ...given({ conferenceId, documentId, words: documentId ? undefined : written(which ?? '') }),
      lang: language(),
      dir: direction(),
      rows: points.map((point) => ({
        kind: point.kind,
        where: [point.page, point.paragraph].filter((part) => part.trim()).join(' · '),
        says: point.says,
        isSo: point.isSo,
        shows: point.shows,
        ...given({ attachments: attachedOf(point) }),
      })),
    })
  },
}
