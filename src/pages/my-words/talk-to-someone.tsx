/** After writing something hard: that it took something, and who listens. */
import { to, useWords } from '../../i18n/index.ts'

export function TalkToSomeone() {
  const t = useWords('my-words')
  return (
    <section class="sec" aria-labelledby="talk">
      <div class="calm">
        <h2 id="talk">{t('what.talk')}</h2>
        <p>{t('what.talkText')}</p>
        <a class="link-btn" href={to('get-help-now')}>
          {t('what.talkLink')}
        </a>
      </div>
    </section>
  )
}
