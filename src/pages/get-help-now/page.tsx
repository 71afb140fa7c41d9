import { Page } from '../../components/page.tsx'
import { useWords } from '../../i18n/index.ts'

export function GetHelpNow() {
  const t = useWords('get-help-now')
  return (
    <Page title={t('title')}>
      <div class="wrap sec">
        <h1>{t('title')}</h1>
      </div>
    </Page>
  )
}
