/** Before free text, once a day: who reads this and when, and when a grown-up has to act. It asks nothing (G3.2). */
import { paused } from '../case-file/wishes-draft.ts'
import { today, useWords } from '../i18n/index.ts'
import { Button } from './button.tsx'
import { NotSafe } from './not-safe.tsx'
import { Page } from './page.tsx'
import { Words } from './words.tsx'

export function YoungPause({ onBack }: { onBack: () => void }) {
  const t = useWords('share-wishes')
  return (
    <Page title={t('title')} back={{ onBack, label: t('back') }}>
      <div class="wrap sec stack">
        <h1>{t('pause.title')}</h1>
        <p>
          <Words of="share-wishes" k="start.private" />
        </p>
        <p>
          <Words of="share-wishes" k="start.act" />
        </p>
        <p>
          <Words of="share-wishes" k="start.watched" />
        </p>
        <p>
          <Words of="share-wishes" k="start.now" />
        </p>
        <Button wide onward onPress={() => void paused(today())}>
          {t('pause.go')}
        </Button>
        <NotSafe />
      </div>
    </Page>
  )
}
