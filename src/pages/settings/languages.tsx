/** The same page in another language, each in its own script. */
import { keepLanguage } from '../../components/keep-language.ts'
import { language, languages, offered, to, useWords } from '../../i18n/index.ts'

export function Languages() {
  const t = useWords('settings')
  return (
    <section class="sec" aria-labelledby="language">
      <h2 id="language">{t('language.heading')}</h2>
      <ul class="langs">
        {offered.map((lang) => (
          <li key={lang}>
            <a
              class="lang"
              dir={languages[lang].dir}
              href={to('settings', lang)}
              hrefLang={lang}
              data-language={lang}
              onClick={() => void keepLanguage(lang)}
              aria-current={lang === language() ? 'true' : undefined}
            >
              <span lang={lang}>{languages[lang].name}</span>
              {lang !== 'en' && <small lang="en">{languages[lang].english}</small>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
