/** A young person or an advocate came here: these questions are a parent's, and this says who can help instead. */
import { Button, TextButton } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { to, useWords } from '../../i18n/index.ts'

export function NotForThem() {
  const t = useWords('share-views')
  const common = useWords('common')
  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap sec stack">
        <h1>{t('title')}</h1>
        <p>{t('start.notParent')}</p>
        <Button kind="second" to={to('guide')} icon="guide">
          {common('guide')}
        </Button>
        <TextButton to={to('get-help-now')} icon="call">
          {t('pause.help')}
        </TextButton>
      </div>
    </Page>
  )
}
