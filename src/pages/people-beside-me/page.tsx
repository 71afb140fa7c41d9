/**
 * The people beside you: what waits, what somebody asked for, what was offered and what is so, all of it readable with
 * no signal. A thing is only ever as far as the council's own word says.
 */
import { useArea } from '../../area/index.ts'
import { askedIn } from '../../case-file/asked-for.ts'
import { type CaseFile, caseFile, nextConference } from '../../case-file/index.ts'
import { bookingPlace, Remind } from '../../components/asking/remind.tsx'
import { useReminders } from '../../components/asking/use-reminders.ts'
import { Button } from '../../components/button.tsx'
import { Gate } from '../../components/gate.tsx'
import { Icon } from '../../components/icon.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { Updated } from '../../components/updated.tsx'
import { type Mine, useMine } from '../../components/use-mine.ts'
import { Young } from '../../components/young.tsx'
import { language, to, today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { AskedFor } from './asked-for.tsx'
import { HowToReach } from './how-to-reach.tsx'
import { waysFor } from './ways.ts'

export function PeopleBesideMe() {
  return (
    <Gate>
      <Ready />
    </Gate>
  )
}

function Ready() {
  const t = useWords('people-beside-me')
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  const mine = useMine(file)
  if (!file || !mine || !joined) return <Loading title={t('title')} />
  const role = (file.me ?? joined.joined)?.role
  const all = <All {...{ file, mine, role }} />
  return role === 'young-person' ? <Young>{all}</Young> : all
}

type Role = NonNullable<CaseFile['me']>['role'] | undefined

function All({ file, mine, role }: { file: CaseFile; mine: Mine; role: Role }) {
  const t = useWords('people-beside-me')
  const common = useWords('common')
  const { area } = useArea(language())
  const waiting = useReminders(file, mine.items) ?? []
  const asked = askedIn(mine.items, file)
  const isYoung = role === 'young-person'
  const meeting = nextConference(file, today())
  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap stack">
        <h1>{t('heading')}</h1>
        <p>{t(isYoung ? 'young.lead' : 'lead')}</p>
        <Remind list={waiting} />
        {meeting && (
          <Button wide kind="second" icon="calendar" to={to('day-card')}>
            {t('dayCard')}
          </Button>
        )}
        {asked.length > 0 && (
          <section class="stack" aria-labelledby="asked">
            <h2 id="asked">{t('asked.title')}</h2>
            <Updated file={file} />
            {asked.map((one) => (
              <div key={one.id} id={bookingPlace(one.id)} tabIndex={-1}>
                <AskedFor asked={one} mine={mine} />
              </div>
            ))}
          </section>
        )}
        {isYoung && <HowToReach mine={mine} />}
        <section class="stack" aria-labelledby="ways">
          <h2 id="ways">{t('ways.title')}</h2>
          <ul class="rows">
            {waysFor(role, area).map(({ slug, icon, name, hint }) => (
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
