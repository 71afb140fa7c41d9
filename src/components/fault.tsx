/** Two calm pages: something broke on our side, and an address that we do not have. Neither tells what was written. */
import { to, useWords } from '../i18n/index.ts'
import { Button } from './button.tsx'
import { Page } from './page.tsx'

export function Fault() {
  const t = useWords('common')
  return (
    <Page title={t('fault.title')}>
      <div class="wrap sec stack">
        <h1>{t('fault.title')}</h1>
        <p>{t('fault.text')}</p>
        <Button onPress={() => location.reload()}>{t('fault.again')}</Button>
      </div>
    </Page>
  )
}

export function Nowhere() {
  const t = useWords('common')
  return (
    <Page title={t('nowhere.title')}>
      <div class="wrap sec stack">
        <h1>{t('nowhere.title')}</h1>
        <p>{t('nowhere.text')}</p>
        <div class="btns">
          <Button to={to('')}>{t('home')}</Button>
          <Button kind="second" to={to('guide')} icon="guide">
            {t('guide')}
          </Button>
        </div>
      </div>
    </Page>
  )
}
