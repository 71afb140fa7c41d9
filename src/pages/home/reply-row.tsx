/** A report of their own that somebody can reply to, until they have or its meeting is over. It opens the list about that report. */
import { useLocation } from 'preact-iso/router'
import type { CaseDocument } from '../../../contract/case-file.ts'
import { hasPoints, listKey, openPaper, pointsDrafts } from '../../case-file/points-draft.ts'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { Row } from './row.tsx'

export function ReplyRow({ report: { id, from } }: { report: CaseDocument }) {
  const t = useWords('home')
  const { route } = useLocation()
  const drafts = usePlace(pointsDrafts)
  const isBegun = hasPoints(drafts?.[listKey({ of: 'reply-to-report', documentId: id })])
  return (
    <Row
      icon="plan"
      page="reply-to-report"
      name={t('row.report')}
      hint={isBegun ? t('row.reportBegun') : from ? t('row.reportFrom', { name: from }) : t('row.reportHint')}
      onFollow={async (href) => {
        await openPaper('reply-to-report', id).catch(() => undefined) // then its page asks which report
        route(href)
      }}
    />
  )
}
