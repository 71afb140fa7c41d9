/** What this paper is and is not, and what can be done with it: read more, disagree, print. */
import { TextButton } from '../../components/button.tsx'
import { PrintButtons } from '../../components/paper/print-buttons.tsx'
import { to, useWords } from '../../i18n/index.ts'

export function WhatIs() {
  const t = useWords('plan')
  return (
    <section class="sec" aria-labelledby="what-is">
      <div class="calm stack">
        <h2 id="what-is">{t('is.title')}</h2>
        <p>{t('is.is')}</p>
        <p>
          <b>{t('is.notCourt')}</b>
        </p>
        <p>{t('is.notSay')}</p>
        <TextButton to={to('guide/the-plan')} icon="guide">
          {t('is.more')}
        </TextButton>
        <TextButton to={to('disagree')} icon="flag">
          {t('is.disagree')}
        </TextButton>
        <PrintButtons label={t('print')} />
      </div>
    </section>
  )
}
