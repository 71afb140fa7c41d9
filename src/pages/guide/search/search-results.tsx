/** What was found, as links, and where to turn when nothing was. */
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../components/icon.tsx'
import { type Found, openSearch, type Search } from '../../../content/search/find.ts'
import { directionOf, language, loadWords, to, useWords } from '../../../i18n/index.ts'
import type { ResultsProps } from './search-box.tsx'

const LETTERS_TO_BEGIN = 2

export function SearchResults({ typed, voice }: ResultsProps) {
  const t = useWords('reading')
  const lang = language()
  const [search, setSearch] = useState<Search | 'failed' | undefined>()
  useEffect(() => {
    void Promise.all([openSearch(lang, voice), loadWords(lang, ['reading'])]).then(
      ([opened]) => setSearch(() => opened),
      () => setSearch('failed'),
    )
  }, [lang, voice])
  if (!search || typed.trim().length < LETTERS_TO_BEGIN) return <p role="status" class="vh" />
  if (search === 'failed') return <p role="status">{t('search.failed')}</p>
  const found = search(typed)
  return found.length > 0 ? <List found={found} voice={voice} /> : <Nothing />
}

function List({ found, voice }: { found: readonly Found[]; voice: ResultsProps['voice'] }) {
  const t = useWords('reading')
  return (
    <section aria-label={t('search.results')}>
      <p role="status" class="muted small">
        {t('search.found', { count: found.length })}
      </p>
      <ul class="rows">
        {found.map(({ page, part, title, heading, says, language: tongue }) => (
          <li key={`${page}#${part}`}>
            <a
              class="task"
              href={part ? `${to(page)}#${part}` : to(page)}
              {...(tongue === language() ? {} : { lang: tongue, dir: directionOf(tongue) })}
            >
              <Icon name="guide" />
              <span class="name">{heading ? `${title} · ${heading}` : title}</span>
              <span class="go">
                <Icon name="right" />
              </span>
              <span class="hint">{says}</span>
              {voice && !page.endsWith(`/${voice}`) && (
                <span class="hint" lang={language()} dir={directionOf(language())}>
                  <b>{t('search.inGuide')}</b>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Nothing() {
  const t = useWords('reading')
  return (
    <>
      <p role="status">{t('search.none')}</p>
      <p class="row">
        <a class="link-btn" href={to('guide/words-they-use')}>
          {t('search.words')}
        </a>
        <a class="link-btn" href={to('get-help-now')}>
          <Icon name="help" size="sm" />
          {t('search.people')}
        </a>
      </p>
    </>
  )
}
