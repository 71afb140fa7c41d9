/** A trusted adult is here to help a child and for nothing else: what belongs to the people of a meeting is not shown. */
import { to, useWords } from '../i18n/index.ts'
import { Button } from './button.tsx'
import { Page } from './page.tsx'

export function NotForHelpers() {
  const t = useWords('locked')
  const common = useWords('common')
  return (
    <Page title={t('helper.title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap sec stack">
        <h1>{t('helper.title')}</h1>
        <p>{t('helper.text')}</p>
        <Button to={to('with-help')} onward>
          {t('helper.go')}
        </Button>
      </div>
    </Page>
  )
}
