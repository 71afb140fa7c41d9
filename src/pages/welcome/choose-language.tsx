/** The first page of all: every language in its own script. It needs no JavaScript and no words in one language. */
import { Wordmark } from '../../components/wordmark.tsx'
import { languages, offered, to } from '../../i18n/index.ts'
import { Chairs } from './chairs.tsx'

const hello = { en: 'Hello. Choose your language', pl: 'Dzień dobry. Wybierz język', ar: 'مرحبًا. اختر لغتك' }

export function ChooseLanguage() {
  return (
    <div class="frame on-hero">
      <div class="page">
        <header class="bar">
          <span class="brand">
            <Wordmark />
          </span>
          <a class="tool hide-btn" href="/hide/" data-hide>
            Hide
          </a>
        </header>
        <main id="main">
          <div class="hero wel">
            <div class="wrap in">
              <h1>{hello.en}</h1>
              <Chairs />
            </div>
          </div>
          <div class="wrap sec">
            <ul class="langs">
              {offered.map((lang) => (
                <li key={lang}>
                  <a
                    class="lang"
                    dir={languages[lang].dir}
                    href={to('welcome', lang)}
                    hrefLang={lang}
                    data-language={lang}
                  >
                    <span lang={lang}>{languages[lang].name}</span>
                    {lang !== 'en' && <small>{languages[lang].english}</small>}
                    <span class="vh" lang={lang}>
                      {hello[lang]}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </main>
      </div>
    </div>
  )
}
