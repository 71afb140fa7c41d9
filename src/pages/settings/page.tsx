import { Page } from '../../components/page.tsx'
import { useWords } from '../../i18n/index.ts'

export function Settings() {
  const t = useWords('settings')
  return (
    <Page title={t('title')}>
      <div class="wrap sec">
        <h1>{t('title')}</h1>
      </div>
    </Page>
  )
}
