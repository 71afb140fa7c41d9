/** Where this goes, until when, what stands meanwhile, what can come of it, and who can help. Before a word is written. */
import type { Area } from '../../../contract/area.ts'
import { contactOf } from '../../area/index.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Chips } from '../../components/chips.tsx'
import { Contacts } from '../../components/contacts.tsx'
import { Page } from '../../components/page.tsx'
import { Track, type TrackStep } from '../../components/track.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { Words } from '../../components/words.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { useDeadline } from './deadline.ts'
import { topicWords } from './topic-words.ts'
import { goesToKeys, outcomeKeys } from './way-words.ts'
import type { About } from './what-about.ts'

interface RouteScreenProps {
  mine: Mine
  about: About
  area: Area
  onChild: (id: string) => void
  onBack: () => void
  onGo: (at: 'write' | 'script') => void
}

export function RouteScreen({ mine, about, area, onChild, onBack, onGo }: RouteScreenProps) {
  const t = useWords('disagree')
  const common = useWords('common')
  const deadline = useDeadline(about.route.deadline)
  const { topic, route, children, child } = about
  const chooses = children.length > 1
  const steps: readonly TrackStep[] = [
    { key: 'way', icon: 'send', title: t('way.goes'), detail: t(goesToKeys[route.goesTo]), state: 'todo' },
    { key: 'until', icon: 'calendar', title: deadline.title, detail: deadline.detail, state: 'todo' },
    ...(topic === 'compliment'
      ? []
      : [
          {
            key: 'then',
            icon: 'eye',
            title: t('way.then'),
            detail: t('way.thenText'),
            state: 'todo',
          } as const,
        ]),
  ]
  return (
    <Page title={t('title')} close={{ label: common('back'), onClose: onBack }}>
      <div class="wrap stack">
        <h1>{t(topicWords[topic].name)}</h1>
        {chooses && (
          <div class="stack tightly">
            <h2>{t('child.question')}</h2>
            <Chips
              label={t('child.question')}
              chips={children.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={child?.id ?? ''}
              onPress={onChild}
            />
          </div>
        )}
        {topic !== 'compliment' && route.decisionStands && (
          <Banner title={t('stands.title')} tone="warm">
            <Words of="disagree" k="stands.text" />
          </Banner>
        )}
        <Track steps={steps} label={t('way.label')} />
        {route.outcomes.length > 0 && (
          <section class="stack tightly" aria-labelledby="outcomes">
            <h2 id="outcomes">{t('outcomes.title')}</h2>
            <p>{t('outcomes.lead')}</p>
            <ul class="bullets">
              {route.outcomes.map((outcome) => (
                <li key={outcome}>
                  <Words of="disagree" k={outcomeKeys[outcome]} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {mine.isJoined ? (
          <Button
            wide
            icon="pencil"
            cannotYet={chooses && !child ? t('child.chooseFirst') : undefined}
            onPress={() => onGo('write')}
          >
            {t('write.go')}
          </Button>
        ) : (
          <p class="banner">{t('write.notLinked')}</p>
        )}
        <Button wide kind="second" icon="call" onPress={() => onGo('script')}>
          {t('script.go')}
        </Button>
        {topic === 'facts-in-notes' && <p class="small muted">{t('notes.hint')}</p>}
        {topic !== 'compliment' && <WhoHelps area={area} />}
        <p class="muted small">{t('way.area', { name: area.name })}</p>
        <a class="link-btn" href={to('guide/disagreeing')}>
          {t('way.guide')}
        </a>
      </div>
    </Page>
  )
}

export function WhoHelps({ area }: { area: Area }) {
  const t = useWords('disagree')
  const contacts = (['family-rights', 'parent-advocate', 'child-advocate', 'complaints'] as const).flatMap(
    (kind) => contactOf(area, kind) ?? [],
  )
  return (
    <section class="stack" aria-labelledby="who-helps">
      <h2 id="who-helps">{t('help.title')}</h2>
      <p>{t('help.text')}</p>
      <Contacts of={contacts} />
    </section>
  )
}
