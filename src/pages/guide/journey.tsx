/** The contents of the guide: the question families cannot read past, six steps with their exits, then the rest. */
import { useArea } from '../../area/index.ts'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { useReady } from '../../components/ready.ts'
import {
  type Contents,
  type GroupId,
  groups,
  journey,
  pinned,
  readContents,
  type TopicId,
  voices,
} from '../../content/index.ts'
import { type KeyOf, language, to, useWords } from '../../i18n/index.ts'
import { AreaLine } from './area-line.tsx'
import { useOwnJourney } from './own-journey.ts'
import type { OwnJourney } from './own-steps.ts'
import { Pinned } from './pinned.tsx'
import { SearchBox } from './search/search-box.tsx'
import { Stamp } from './stamp.tsx'
import { voiceName } from './voice-choice.tsx'

export function Journey() {
  const t = useWords('guide')
  const lang = language()
  const contents = useReady(`contents ${lang}`, () => readContents(lang))
  const { area } = useArea(lang)
  const own = useOwnJourney(area)
  return (
    <Page title={t('name')} tab="guide">
      <div class="wrap">
        <header class="sec guide-top">
          <h1>{t('title')}</h1>
          <p class="muted">{t('lead')}</p>
        </header>
        <SearchBox />
        <Pinned title={contents[pinned].title} />
        <section class="sec" aria-labelledby="steps">
          <h2 class="vh" id="steps">
            {t('journey')}
          </h2>
          <ol class="journey">
            {journey.map((topic) => (
              <Step key={topic} topic={topic} contents={contents} own={own} />
            ))}
          </ol>
          {own && Object.keys(own.lines).length > 0 && <p class="muted small">{own.words.ask}</p>}
        </section>
        <h2 class="groups-title">{t('goodToKnow')}</h2>
        {(Object.keys(groups) as GroupId[]).map((group) => (
          <section key={group} class="sec topic-group" aria-labelledby={group}>
            <h3 id={group}>{t(groupNames[group])}</h3>
            <ul class="rows">
              {groups[group].map((topic) => (
                <li key={topic}>
                  <TopicRow topic={topic} contents={contents} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <nav class="sec topic-group" aria-label={t('voice.others')}>
          <h3>{t('voice.others')}</h3>
          <ul class="rows">
            {voices.map((voice) => (
              <li key={voice}>
                <a class="task" href={to(`guide/${voice}`)}>
                  <Icon name={voice === 'young' ? 'people' : 'eye'} />
                  <span class="name">{t(voiceName[voice])}</span>
                  <span class="hint">{t(voice === 'young' ? 'voice.young.lead' : 'voice.easy.lead')}</span>
                  <span class="go">
                    <Icon name="right" />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <AreaLine area={area} />
        <p class="sec noprint">
          <a class="link-btn" href={to('guide/whole')}>
            <Icon name="print" size="sm" />
            {t('whole.link')}
          </a>
        </p>
        <p class="save sec">
          <Icon name="device" size="sm" />
          <span>{t('offline')}</span>
        </p>
      </div>
    </Page>
  )
}

interface StepProps {
  topic: TopicId
  contents: Contents
  /** Only while the reader's own door is open. */
  own: OwnJourney | undefined
}

function Step({ topic, contents, own }: StepProps) {
  const { title, summary, stamp, ramp, language: tongue } = contents[topic]
  const place = placeOf(topic, own)
  return (
    <li
      class={place === 'past' ? 'past' : 'next'}
      lang={tongue === language() ? undefined : tongue}
      aria-current={place === 'here' ? 'step' : undefined}
    >
      <Stamp name={stamp} />
      <div class={place === 'here' ? 'now' : undefined}>
        <h3>
          <a href={to(`guide/${topic}`)}>
            {title}
            <Icon name="right" size="sm" />
          </a>
        </h3>
        {own && place === 'here' && (
          <p class="at">
            <span class="tag you">{own.words.here}</span>
          </p>
        )}
        {own && place === 'past' && (
          <p class="at">
            <span class="tag done">
              <Icon name="check" size="sm" />
              {own.words.past}
            </span>
          </p>
        )}
        {own?.lines[topic]?.map((line) => (
          <p key={line} class="own-date">
            <Icon name="calendar" size="sm" />
            <span>{line}</span>
          </p>
        ))}
        <p class="muted small">{summary}</p>
        {ramp && (
          <p class="exit-ramp">
            <Icon name="check" size="sm" />
            <span>{ramp}</span>
          </p>
        )}
      </div>
    </li>
  )
}

function placeOf(topic: TopicId, own: OwnJourney | undefined): 'past' | 'here' | 'ahead' {
  const steps: readonly TopicId[] = journey
  if (!own || own.here === topic) return own ? 'here' : 'ahead'
  return steps.indexOf(topic) < steps.indexOf(own.here) ? 'past' : 'ahead'
}

const groupNames = {
  ready: 'group.ready',
  people: 'group.people',
  plan: 'group.plan',
  unsure: 'group.unsure',
  family: 'group.family',
} as const satisfies Record<GroupId, KeyOf<'guide'>>

function TopicRow({ topic, contents }: { topic: TopicId; contents: Contents }) {
  const { title, summary, stamp, language: own } = contents[topic]
  return (
    <a class="task with-stamp" href={to(`guide/${topic}`)} lang={own === language() ? undefined : own}>
      <Stamp name={stamp} />
      <span class="name">{title}</span>
      <span class="hint">{summary}</span>
      <span class="go">
        <Icon name="right" />
      </span>
    </a>
  )
}
