/** Home while no door is open: the guide, people to talk to, and the way in. The same on every phone. */
import { Button } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { TablePicture } from '../../components/table-picture.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { Row } from './row.tsx'
import { everyTable } from './seats.ts'
import { TakeMyChild } from './take-my-child.tsx'

export function Closed() {
  const t = useWords('home')
  return (
    <Page
      title={t('title')}
      tab="home"
      hero={
        <div class="wrap home-grid">
          <div class="home-txt tall">
            <h1>{t('hero.hello')}</h1>
            <p class="when">{t('closed.lead')}</p>
          </div>
          <div class="home-art">
            <TablePicture seats={everyTable} />
          </div>
        </div>
      }
    >
      <div class="wrap two">
        <div>
          <section class="sec lift-up" aria-labelledby="next">
            <div class="nextup">
              <h2 id="next" class="tag you">
                {t('next.title')}
              </h2>
              <h3>{t('closed.title')}</h3>
              <p>{t('closed.text')}</p>
              <Button wide onward to={to('locked')}>
                {t('closed.go')}
              </Button>
            </div>
          </section>
          <section class="sec" aria-labelledby="also">
            <h2 id="also">{t('also.title')}</h2>
            <ul class="rows">
              <Row icon="guide" page="guide" name={t('row.guide')} hint={t('row.guideHint')} />
              <Row icon="letter" page="join" name={t('row.code')} hint={t('row.codeHint')} />
              <Row icon="print" page="paper-forms" name={t('row.paper')} hint={t('row.paperHint')} />
              <Row icon="help" page="get-help-now" name={t('row.talk')} hint={t('row.talkHint')} />
            </ul>
          </section>
        </div>
        <aside>
          <TakeMyChild />
        </aside>
      </div>
    </Page>
  )
}
