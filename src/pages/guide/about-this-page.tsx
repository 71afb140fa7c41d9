/** What kind of page this is, when it was last looked through, and where it comes from. */
import type { Topic } from '../../content/index.ts'
import { dayInWords, type KeyOf, useWords } from '../../i18n/index.ts'

const seeds: Readonly<Record<string, KeyOf<'guide'>>> = {
  S0: 'source.S0',
  S1: 'source.S1',
  S2: 'source.S2',
  S3: 'source.S3',
  S4: 'source.S4',
}

export function AboutThisPage({ topic }: { topic: Topic }) {
  const t = useWords('guide')
  const ids = [...new Set(topic.sources.map((source) => source.split('.')[0] ?? source))]
  const read = ids.flatMap((id) => (seeds[id] ? [t(seeds[id])] : []))
  const links = topic.sources.filter((source) => source.startsWith('http'))
  return (
    <section class="sec about" aria-labelledby="about">
      <h2 id="about">{t('about.title')}</h2>
      <p>{t('about.notAdvice')}</p>
      <p>{t('about.reviewed', { day: dayInWords(topic.reviewed) })}</p>
      <details class="more">
        <summary>{t('about.sources')}</summary>
        <ul>
          {read.map((source) => (
            <li key={source}>{source}</li>
          ))}
          {links.map((link) => (
            <li key={link}>
              <a href={link} rel="noreferrer" lang="en" dir="ltr">
                {new URL(link).hostname.replace(/^www\./, '')}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
