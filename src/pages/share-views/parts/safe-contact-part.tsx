/** A safe number is never among answers that others read (N9): this only opens the page for it. */
import { askDrafts } from '../../../case-file/ask-drafts.ts'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import { to, useWords } from '../../../i18n/index.ts'
import { usePlace } from '../../../store/use-place.ts'

export function SafeContactPart({ onLeave }: { onLeave: () => void }) {
  const t = useWords('share-views')
  const drafts = usePlace(askDrafts)
  return (
    <div class="said private">
      <p class="by">
        <Icon name="lock" size="sm" />
        {t('private.title')}
      </p>
      <p>{t('N9.only')}</p>
      {drafts?.['say-how-to-reach-me'] && <p class="small">{t('N9.kept')}</p>}
      <Button kind="second" wide icon="lock" to={to('say-how-to-reach-me')} onPress={onLeave}>
        {t('N9.open')}
      </Button>
    </div>
  )
}
