/**
 * Home: the meeting, one next thing, and the rest for when somebody is ready. While no door is open it is the same
 * for everybody who picks up this phone, and says nothing about who uses it.
 */
import { type CaseFile, caseFile, nextConference, stateOf } from '../../case-file/index.ts'
import { reportsToAnswer, seenReports } from '../../case-file/reports.ts'
import { answered, type Draft, draftPlace } from '../../case-file/views-draft.ts'
import { wasHeld } from '../../case-file/was-held.ts'
import { useReminders } from '../../components/asking/use-reminders.ts'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { Updated } from '../../components/updated.tsx'
import { type Deliveries, useDeliveries } from '../../components/use-deliveries.ts'
import { today, useWords } from '../../i18n/index.ts'
import { useOpenDoor, usePlace } from '../../store/use-place.ts'
import { membership, type SentWords, sentWords } from '../../sync/index.ts'
import { homeChoices } from './choices.ts'
import { Closed } from './closed.tsx'
import { HelperHome } from './helper-home.tsx'
import { CountdownSwitch, Hero } from './hero.tsx'
import { canShareViews, nextStep, reviewToPrepare, stepsForMe } from './next-step.ts'
import { NextUp } from './next-up.tsx'
import { People } from './people.tsx'
import { Rows } from './rows.tsx'
import { Stay } from './stay.tsx'
import { TakeMyChild } from './take-my-child.tsx'
import { WhereWordsAre } from './where-words-are.tsx'
import { Worried } from './worried.tsx'
import { YoungHome } from './young-home.tsx'

export function Home() {
  const door = useOpenDoor()
  return door === undefined ? <Closed /> : <Open key={door} />
}

function Open() {
  const t = useWords('home')
  const joined = usePlace(membership)
  const file = usePlace(caseFile)
  const draft = usePlace(draftPlace)
  const sent = usePlace(sentWords)
  const choices = usePlace(homeChoices)
  const seen = usePlace(seenReports)
  const deliveries = useDeliveries((sent?.items ?? []).map(({ envelopeId }) => envelopeId))
  if (!joined || !file || !draft || !sent || !choices || !seen || !deliveries) {
    return <Loading title={t('title')} tab="home" />
  }
  return (
    <Inside
      {...{ joined, file, draft, sent, seen, deliveries }}
      hidesCountdown={choices.hidesCountdown === true}
    />
  )
}

interface InsideProps {
  joined: { readonly joined?: NonNullable<CaseFile['me']> }
  file: CaseFile
  draft: Draft
  sent: SentWords
  /** Reports that were looked at here. */
  seen: readonly string[]
  deliveries: Deliveries
  hidesCountdown: boolean
}

function Inside({ joined: { joined }, file, draft, sent, seen, deliveries, hidesCountdown }: InsideProps) {
  const t = useWords('home')
  const me = file.me ?? joined
  const waiting = useReminders(file, sent.items) ?? []
  if (me?.role === 'young-person') return <YoungHome name={me.name} file={file} />
  if (me?.role === 'trusted-adult') return <HelperHome file={file} />
  const conference = nextConference(file, today()) ?? file.conferences.at(-1)
  const upcoming = nextConference(file, today())
  const states = sent.items.map(({ envelopeId }) => stateOf(envelopeId, deliveries[envelopeId], file))
  const count = answered(draft)
  const hasSentViews = viewsFor(upcoming?.id, sent)
  const standing = { me, answered: count, conference: upcoming, plans: file.plans, hasSentViews, states }
  const isOffered = waiting.some(({ key }) => key === 'remind.offer')
  const reports = canShareViews(me) ? reportsToAnswer(file, sent.items, today()) : []
  const fresh = reports.find(({ id }) => !seen.includes(id))
  const next = nextStep({ ...standing, isOffered, hasNewReport: fresh !== undefined }, today())
  const reviewOn = reviewToPrepare(standing, today())
  return (
    <Page
      title={t('title')}
      tab="home"
      hero={
        <Hero
          name={me?.name}
          conference={conference}
          hidesCountdown={hidesCountdown}
          isJoined={me !== undefined}
        />
      }
    >
      <div class="wrap two">
        <div>
          <NextUp
            next={next}
            answered={count}
            mine={stepsForMe(file.plans)}
            reviewOn={reviewOn}
            report={fresh}
          />
          <Rows
            next={next}
            isJoined={me !== undefined}
            hasSent={hasSentViews}
            hasPlan={file.plans.length > 0}
            canShare={canShareViews(me)}
            isAdvocate={me?.role === 'advocate'}
            canHelp={(me?.children.length ?? 0) > 0}
            canPrepare={reviewOn !== undefined}
            canGiveFeedback={canShareViews(me) && wasHeld(file)}
            isAsked={waiting.length > 0}
            report={reports[0]}
            conference={upcoming}
          />
          <WhereWordsAre states={states} />
          {upcoming && <People people={upcoming.people} />}
        </div>
        <aside>
          <TakeMyChild />
          <Worried file={file} />
          <section class="sec stack">
            {me && <Updated file={file} />}
            <Stay />
            {upcoming && <CountdownSwitch hidesCountdown={hidesCountdown} />}
          </section>
        </aside>
      </div>
    </Page>
  )
}

/** Whether something was handed over for this meeting; with no meeting known, whether anything ever was. */
function viewsFor(conferenceId: string | undefined, { items }: SentWords): boolean {
  return items.some(({ operation, input }) => {
    if (operation !== 'share-views') return false
    const isFor = typeof input === 'object' && input !== null && 'conferenceId' in input && input.conferenceId
    return conferenceId === undefined || isFor === conferenceId
  })
}
