/** An advocate came here: the letter is a family's own, and an advocate speaks in another way. */
import { Button } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { to, useWords } from '../../i18n/index.ts'

export function NotForThem() {
  const t = useWords('write-letter')
  const common = useWords('common')
  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap sec stack">
        <h1>{t('heading')}</h1>
        <p>{t('notForYou')}</p>
        <Button kind="second" to={to('')}>
          {common('home')}
        </Button>
      </div>
    </Page>
  )
}
