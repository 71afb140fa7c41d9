/** The question families cannot read past, answered where they come first, with the rest of the answer in the guide. */
import { Words } from '../../components/words.tsx'
import { to, useWords } from '../../i18n/index.ts'

export function TakeMyChild() {
  const t = useWords('home')
  return (
    <section class="sec" aria-labelledby="take">
      <div class="bignote">
        <h2 id="take">{t('take.title')}</h2>
        <p>
          <Words of="home" k="take.text" />
        </p>
        <a class="link-btn" href={to('guide/can-they-take-my-child')}>
          {t('take.more')}
        </a>
      </div>
    </section>
  )
}
