/** The first page in one's own language: what this is, who you are, where you live, and what Hide can and cannot do. */
import { AboutHide } from '../../components/about-hide.tsx'
import { AreaChoice } from '../../components/area-choice.tsx'
import { Button, TextButton } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { Chairs } from './chairs.tsx'
import { WhoYouAre } from './who-you-are.tsx'

export function Welcome() {
  const t = useWords('welcome')
  const hero = (
    <div class="wel">
      <div class="wrap in">
        <h1>{t('heading')}</h1>
        <Chairs />
      </div>
    </div>
  )
  return (
    <Page title={t('title')} hero={hero}>
      <div class="wrap">
        <section class="sec stack">
          <p>{t('what')}</p>
          <p>{t('noAccount')}</p>
          <div class="btns">
            <Button to={to('guide')} onward>
              {t('readGuide')}
            </Button>
            <Button to={to('share-views')} kind="second" icon="pencil">
              {t('startWriting')}
            </Button>
          </div>
          <p>
            <TextButton to={to('join')} icon="letter">
              {t('haveCode')}
            </TextButton>
          </p>
        </section>
        <section class="sec" aria-labelledby="who">
          <h2 id="who">{t('who.heading')}</h2>
          <WhoYouAre />
        </section>
        <section class="sec panel">
          <AreaChoice />
        </section>
        <section class="sec stack">
          <AboutHide />
        </section>
      </div>
    </Page>
  )
}
