/** The same was handed over in another tab. It is said, and nothing is asked for twice. */
import { to, useWords } from '../../i18n/index.ts'
import { Button } from '../button.tsx'
import { Page } from '../page.tsx'

export function AlreadyAsked() {
  const t = useWords('people-beside-me')
  return (
    <Page title={t('title')} back={{ to: to('people-beside-me'), label: t('heading') }}>
      <div class="wrap stack">
        <h1>{t('already.title')}</h1>
        <p>{t('already.text')}</p>
        <Button wide onward to={to('people-beside-me')}>
          {t('already.go')}
        </Button>
      </div>
    </Page>
  )
}
