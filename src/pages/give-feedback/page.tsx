/**
 * How the meeting was, said so that nobody can tell who said it. What that means, and where it ends, comes first.
 * Handing over empties the draft: from then on the phone has nothing of it that anybody could look at.
 */
import { useState } from 'preact/hooks'
import type { Me } from '../../../contract/case-file.ts'
import { caseFile } from '../../case-file/index.ts'
import { Gate } from '../../components/gate.tsx'
import { Icon } from '../../components/icon.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { Young } from '../../components/young.tsx'
import { to, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { Done } from './done.tsx'
import { draftPlace } from './draft.ts'
import { Fact } from './fact.tsx'
import { NotForThem } from './not-for-them.tsx'
import { Questions } from './questions.tsx'

export function GiveFeedback() {
  return (
    <Gate>
      <Screens />
    </Gate>
  )
}

function Screens() {
  const t = useWords('give-feedback')
  const common = useWords('common')
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  const draft = usePlace(draftPlace)
  const [isDone, setDone] = useState(false)
  if (!file || !joined || !draft) return <Loading title={t('title')} />
  const me = file.me ?? joined.joined
  const isYoung = me?.role === 'young-person'
  const screen = (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap sec stack">
        <h1>{t('title')}</h1>
        {isDone && <Done />}
        {!isDone && !me && <NotForThem why="feedback.noCode" />}
        {!isDone && me && !isAsked(me) && <NotForThem why="feedback.notYou" />}
        {!isDone && me && isAsked(me) && (
          <>
            <p>{isYoung ? t('young.lead') : t('lead')}</p>
            <BeforeItBegins />
            <Questions draft={draft} me={me} isYoung={isYoung} onDone={() => setDone(true)} />
          </>
        )}
      </div>
    </Page>
  )
  return isYoung ? <Young>{screen}</Young> : screen
}

function isAsked({ role }: Pick<Me, 'role'>): boolean {
  return role === 'parent' || role === 'carer' || role === 'young-person'
}

/** What it means that nobody is told, and that help is elsewhere. What else there is to know stands where it matters. */
function BeforeItBegins() {
  const t = useWords('give-feedback')
  return (
    <>
      <ul class="facts">
        <Fact icon="person" title="how.nobody" text="how.nobodyText" />
      </ul>
      <p class="noted">
        <Icon name="info" />
        <span>
          {t('safe.title')}. <a href={to('get-help-now')}>{t('safe.link')}</a>
        </span>
      </p>
    </>
  )
}
