/** Getting ready for a review, when something else comes first. Leads straight to the questions that go through the plan. */
import { useLocation } from 'preact-iso/router'
import { beginReview } from '../../case-file/views-draft.ts'
import { useWords } from '../../i18n/index.ts'
import { Row } from './row.tsx'

export function PrepareReview() {
  const t = useWords('home')
  const { route } = useLocation()
  return (
    <Row
      icon="plan"
      page="share-views"
      name={t('row.review')}
      hint={t('row.reviewHint')}
      onFollow={async (href) => {
        await beginReview().catch(() => undefined) // then its page asks once more what to answer
        route(href)
      }}
    />
  )
}
