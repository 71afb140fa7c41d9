/** Everything that can be changed, and everything that can be taken away, on one page. */
import { AboutHide } from '../../components/about-hide.tsx'
import { AreaChoice } from '../../components/area-choice.tsx'
import { Page } from '../../components/page.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { Languages } from './languages.tsx'
import { MyPhones } from './my-phones.tsx'
import { TakeOff } from './take-off.tsx'
import { TextSize } from './text-size.tsx'
import { ThisPhone } from './this-phone.tsx'

export function Settings() {
  const t = useWords('settings')
  const frame = useWords('common')
  return (
    <Page title={t('title')} back={{ to: to(''), label: frame('home') }}>
      <div class="wrap">
        <header class="sec">
          <h1>{t('title')}</h1>
        </header>
        <Languages />
        <section class="sec">
          <TextSize />
        </section>
        <section class="sec">
          <AreaChoice />
        </section>
        <ThisPhone />
        <MyPhones />
        <TakeOff />
        <section class="sec stack">
          <AboutHide />
        </section>
      </div>
    </Page>
  )
}
