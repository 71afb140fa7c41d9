/** This part of the phone is linked already. It says for whom, and leaves room for a new code from the council. */
import { Banner } from '../../components/banner.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { to, useWords } from '../../i18n/index.ts'

export function Already({ name, onAnother }: { name: string; onAnother: () => void }) {
  const t = useWords('join')
  return (
    <Page title={t('title')} tab="home">
      <div class="wrap sec stack">
        <h1>{t('already')}</h1>
        <Banner title={t('alreadyText', { name })} icon="device" />
        <Button to={to('')} onward>
          {t('done.home')}
        </Button>
        <TextButton onPress={onAnother}>{t('code.other')}</TextButton>
      </div>
    </Page>
  )
}
