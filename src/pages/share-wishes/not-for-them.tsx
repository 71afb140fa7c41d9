/** Somebody else's part of the phone is open: this page is for young people, and theirs is elsewhere. */
import { Button } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { to, useWords } from '../../i18n/index.ts'

export function NotForThem() {
  const t = useWords('share-wishes')
  const common = useWords('common')
  return (
    <Page title={t('title')} tab="home">
      <div class="wrap sec stack">
        <h1>{t('notForYou')}</h1>
        <Button to={to('')}>{common('home')}</Button>
      </div>
    </Page>
  )
}
