/**
 * The whole guide on one page: to print as a booklet, or to read in one go. The hard words are explained at its end,
 * once each; on the screen they open in place as everywhere.
 */
import { fact, readAreaWords, useArea } from '../../../area/index.ts'
import { Page } from '../../../components/page.tsx'
import { useReady } from '../../../components/ready.ts'
import { readTopic, type Topic, type TopicId, topics } from '../../../content/index.ts'
import { dayInWords, language, to, useWords } from '../../../i18n/index.ts'
import { AreaLine } from '../area-line.tsx'
import { TopicTools } from '../tools/topic-tools.tsx'
import { TopicParts } from '../topic-parts.tsx'

/** The list of words comes last, as in any book. */
const last: TopicId = 'words-they-use'
const order: readonly TopicId[] = [...topics.filter((topic) => topic !== last), last]

export function GuideWhole() {
  const t = useWords('guide')
  const lang = language()
  const [all, nationWords] = useReady(`whole ${lang}`, () =>
    Promise.all([Promise.all(order.map((topic) => readTopic(topic, lang))), readAreaWords('national', lang)]),
  )
  const { area, words } = useArea(lang)
  const facts = { area, words, nationWords, find: fact }
  const reviewed = all.map((topic) => topic.reviewed).sort()[0] ?? ''
  return (
    <Page title={t('whole')} tab="guide" back={{ to: to('guide'), label: t('name') }}>
      <article class="wrap booklet">
        <header class="sec guide-top">
          <h1>{t('whole')}</h1>
          <p class="muted">{t('whole.lead')}</p>
          <p class="muted small">{t('about.notAdvice')}</p>
          <p class="muted small">{t('about.reviewed', { day: dayInWords(reviewed) })}</p>
        </header>
        <TopicTools
          only={['listen', 'share', 'print']}
          topic={{ id: 'whole', title: t('whole'), sections: [] }}
        />
        <nav class="sec" aria-label={t('whole.contents')}>
          <ol class="contents">
            {all.map((topic) => (
              <li key={topic.id} {...inOwn(topic)}>
                <a href={`#${topic.id}`}>{topic.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <AreaLine area={area} />
        {all.map((topic) => (
          <section
            key={topic.id}
            class="prose sec topic-in-whole"
            aria-labelledby={topic.id}
            {...inOwn(topic)}
          >
            <h2 id={topic.id}>{topic.title}</h2>
            <TopicParts topic={topic} facts={facts} isInWhole />
          </section>
        ))}
      </article>
    </Page>
  )
}

const inOwn = ({ isFallback, language: lang, dir }: Topic) => (isFallback ? { lang, dir } : {})
