/** For somebody who does not come: their words can go for them. Leads straight to the questions for that. */
import { useLocation } from 'preact-iso/router'
import { beginNotAttending } from '../../case-file/views-draft.ts'
import { useWords } from '../../i18n/index.ts'
import { Row } from './row.tsx'

export function CannotCome() {
  const t = useWords('home')
  const { route } = useLocation()
  return (
    <Row
      icon="pencil"
      page="share-views"
      name={t('row.cannotCome')}
      hint={t('row.cannotComeHint')}
      onFollow={async (href) => {
        await beginNotAttending().catch(() => undefined) // then its page asks once more what to answer
        route(href)
      }}
    />
  )
}
