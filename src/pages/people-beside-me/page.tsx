/**
 * The people beside you: what somebody asked for, what was offered and what is so, all of it readable with no signal.
 * A thing is only ever as far as the council's own word says.
 */
import { caseFile } from '../../case-file/index.ts'
import { Gate } from '../../components/gate.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { Updated } from '../../components/updated.tsx'
import { useMine } from '../../components/use-mine.ts'
import { type KeyOf, to, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { askedIn } from './asked.ts'
import { AskedFor } from './asked-for.tsx'

export function PeopleBesideMe() {
  return (
    <Gate>
      <All />
    </Gate>
  )
}

type Key = KeyOf<'people-beside-me'>

const ways: readonly {
  readonly slug: string
  readonly icon: IconName
  readonly name: Key
  readonly hint: Key
}[] = [
  { slug: 'say-if-coming', icon: 'calendar', name: 'coming.title', hint: 'row.coming' },
  { slug: 'say-what-i-need', icon: 'check', name: 'needs.title', hint: 'row.needs' },
  { slug: 'bring-supporter', icon: 'people', name: 'supporter.title', hint: 'row.supporter' },
  { slug: 'ask-advocate', icon: 'person', name: 'advocate.title', hint: 'row.advocate' },
  { slug: 'ask-interpreter', icon: 'chat', name: 'interpreter.title', hint: 'row.interpreter' },
  { slug: 'meet-the-chair', icon: 'clock', name: 'chair.title', hint: 'row.chair' },
  { slug: 'say-what-keeps-me-safe', icon: 'lock', name: 'safety.title', hint: 'row.safety' },
  { slug: 'say-how-to-reach-me', icon: 'call', name: 'reach.title', hint: 'row.reach' },
]

function All() {
  const t = useWords('people-beside-me')
  const common = useWords('common')
  const file = usePlace(caseFile)
  const mine = useMine(file)
  if (!file || !mine) return <Loading title={t('title')} />
  const asked = askedIn(mine.items, file)
  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap stack">
        <h1>{t('heading')}</h1>
        <p>{t('lead')}</p>
        {asked.length > 0 && (
          <section class="stack" aria-labelledby="asked">
            <h2 id="asked">{t('asked.title')}</h2>
            <Updated file={file} />
            {asked.map((one) => (
              <AskedFor key={one.id} asked={one} mine={mine} />
            ))}
          </section>
        )}
        <section aria-labelledby="ways">
          <h2 id="ways">{t('ways.title')}</h2>
          <ul class="rows">
            {ways.map(({ slug, icon, name, hint }) => (
              <li key={slug}>
                <a class="task" href={to(slug)}>
                  <Icon name={icon} />
                  <span class="name">{t(name)}</span>
                  <span class="go">
                    <Icon name="right" />
                  </span>
                  <span class="hint">{t(hint)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        <p class="small muted">{t('quiet')}</p>
      </div>
    </Page>
  )
}
