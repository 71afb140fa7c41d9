/**
 * Every language we speak, each in its own script: real links to the same page, so they work without
 * JavaScript too. The choice is remembered by whoever listens for `data-language` (the first script does).
 */
import { type Language, language, languages, offered, to, useWords } from '../i18n/index.ts'
import { keepLanguage } from './keep-language.ts'

export function LanguageMenu({
  page,
}: {
  /** The page to show in the other language, as for `to`. */ page: string
}) {
  const t = useWords('common')
  const now = language()
  return (
    <nav class="language-menu" aria-label={t('languages')}>
      <ul>
        {offered.map((lang: Language) => (
          <li key={lang}>
            <a
              href={to(page, lang)}
              lang={lang}
              dir={languages[lang].dir}
              hrefLang={lang}
              data-language={lang}
              onClick={() => void keepLanguage(lang)}
              aria-current={lang === now ? 'true' : undefined}
            >
              {languages[lang].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
