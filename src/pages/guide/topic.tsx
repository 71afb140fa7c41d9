/**
 * One topic, as a page to read, print and come back to.
 *
 * It says in which language its words are, whether a person has checked them, where they come from and when
 * they were last looked through. It never says more than its sources do.
 */
import { fact, nation, readAreaWords, useArea } from '../../area/index.ts'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { useReady } from '../../components/ready.ts'
import { journey, readTopic, type Topic, type TopicId, type Voice, voicesOf } from '../../content/index.ts'
import { language, to, useWords } from '../../i18n/index.ts'
import { AboutThisPage } from './about-this-page.tsx'
import { AreaLine } from './area-line.tsx'
import { Pinned } from './pinned.tsx'
import { Stamp } from './stamp.tsx'
import { TopicTools } from './tools/topic-tools.tsx'
import { TopicParts } from './topic-parts.tsx'
import { VoiceChoice, voiceName } from './voice-choice.tsx'

export function GuideTopic({ topic: id, voice }: { topic: TopicId; voice?: Voice }) {
  const t = useWords('guide')
  const lang = language()
  // Asked for in one go: each wait holds back the page, and on a slow phone two would be two.
  const [topic, nationWords] = useReady(`topic ${lang} ${id} ${voice ?? ''}`, () =>
    Promise.all([readTopic(id, lang, voice), readAreaWords('national', lang)]),
  )
  const { area, words } = useArea(lang)
  const own = topic.isFallback ? { lang: topic.language, dir: topic.dir } : {}
  const facts = { area, words, nationWords, find: fact }
  // Said before anything else where the fear is greatest: at the first step and at the decision.
  const comesFirst = !voice && ['worries-raised', 'the-meeting', 'the-decision'].includes(id)
  // Not said twice on a page that says it itself, and said in its own words in another voice.
  const saysItself = voice !== undefined || JSON.stringify(topic.sections).includes('["safety","removal"')
  const usesFacts = JSON.stringify(topic.sections).includes('["fact",')
  return (
    <Page title={topic.title} tab="guide" back={backTo(t, voice)}>
      <article class={voice ? `wrap voice-${voice}` : 'wrap'}>
        <header class="sec guide-top topic-top">
          <div>
            <p class="eyebrow">{eyebrow(t, topic)}</p>
            <h1 {...own}>{topic.title}</h1>
          </div>
          <Stamp name={topic.stamp} />
        </header>
        <TopicTools topic={topic} only={['listen']} />
        {voicesOf(id).length > 0 && <VoiceChoice topic={id} voice={voice} />}
        {topic.isFallback && <Note text={t('fallback')} />}
        {!topic.isFallback && !topic.isChecked && <Note text={t('unchecked')} />}
        {area.code !== nation.code && usesFacts && <AreaLine area={area} />}
        {comesFirst && topic.pinnedTitle && <Pinned title={topic.pinnedTitle} />}
        <div class="prose sec" {...own}>
          <TopicParts topic={topic} facts={facts} />
        </div>
        {!saysItself && !comesFirst && topic.pinnedTitle && (
          <div class="sec">
            <Pinned title={topic.pinnedTitle} />
          </div>
        )}
        {area.code === nation.code && usesFacts && <AreaLine area={area} />}
        <TopicTools topic={topic} only={['ask', 'share', 'print']} />
        <Neighbours topic={topic} />
        <AboutThisPage topic={topic} />
      </article>
    </Page>
  )
}

type T = ReturnType<typeof useWords<'guide'>>

function backTo(t: T, voice: Voice | undefined) {
  return voice
    ? { to: to(`guide/${voice}`), label: t(voiceName[voice]) }
    : { to: to('guide'), label: t('name') }
}

function eyebrow(t: T, topic: Topic): string {
  const at = (journey as readonly string[]).indexOf(topic.id)
  const minutes = t('minutes', { count: topic.minutes })
  return at < 0 || topic.voice ? minutes : `${t('step', { now: at + 1, all: journey.length })} · ${minutes}`
}

function Note({ text }: { text: string }) {
  return (
    <p class="banner warm">
      <Icon name="globe" />
      <span>{text}</span>
    </p>
  )
}

function Neighbours({ topic }: { topic: Topic }) {
  const t = useWords('guide')
  const address = (id: string) => to(topic.voice ? `guide/${id}/${topic.voice}` : `guide/${id}`)
  return (
    <nav class="noprint sec" aria-label={t('more')}>
      <ul class="rows">
        {topic.next && (
          <li>
            <a class="task" href={address(topic.next.id)}>
              <Icon name="next" />
              <span class="hint first">{t('next')}</span>
              <span class="name">{topic.next.title}</span>
            </a>
          </li>
        )}
        {topic.previous && (
          <li>
            <a class="task" href={address(topic.previous.id)}>
              <Icon name="back" />
              <span class="hint first">{t('previous')}</span>
              <span class="name">{topic.previous.title}</span>
            </a>
          </li>
        )}
        <li>
          <a class="task" href={to('get-help-now')}>
            <Icon name="help" />
            <span class="hint first">{t('help.title')}</span>
            <span class="name">{t('help.link')}</span>
          </a>
        </li>
      </ul>
    </nav>
  )
}
