import { Page } from '../../components/page.tsx'
import { useWords } from '../../i18n/index.ts'

export function Welcome() {
  const t = useWords('welcome')
  return (
    <Page title={t('title')}>
      <div class="wrap sec">
        <h1>{t('title')}</h1>
      </div>
    </Page>
  )
}
