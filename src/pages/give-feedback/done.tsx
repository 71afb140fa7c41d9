/** It waits to go. More than that nobody can say later, because the phone will know nothing of it. */
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { to, useWords } from '../../i18n/index.ts'

export function Done() {
  const t = useWords('give-feedback')
  const common = useWords('common')
  return (
    <>
      <Banner title={t('done.title')} tone="good" announce>
        <p>{t('done.text')}</p>
        <p>{t('done.nothingLeft')}</p>
      </Banner>
      <Button to={to('')} onward>
        {common('home')}
      </Button>
    </>
  )
}
