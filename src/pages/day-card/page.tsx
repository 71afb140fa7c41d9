/**
 * The day's card: where, when, how to get there, who comes, what was asked for and what the council truly said yes to.
 * All of it is on the phone already. What keeps somebody safe is shown on the screen alone, and never printed.
 */
import { useArea } from '../../area/index.ts'
import { askedIn } from '../../case-file/asked-for.ts'
import { type CaseFile, caseFile, nextConference } from '../../case-file/index.ts'
import { Gate } from '../../components/gate.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { PrintButtons } from '../../components/paper/print-buttons.tsx'
import { Updated } from '../../components/updated.tsx'
import { type Mine, useMine } from '../../components/use-mine.ts'
import { Young } from '../../components/young.tsx'
import { language, to, today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { membership } from '../../sync/index.ts'
import { GettingThere } from './getting-there.tsx'
import { Meeting } from './meeting.tsx'
import { OnlyForMe, Settled, Talks, WhoComes } from './settled.tsx'
import { ToRing } from './to-ring.tsx'

export function DayCard() {
  return (
    <Gate>
      <Ready />
    </Gate>
  )
}

function Ready() {
  const t = useWords('day-card')
  const file = usePlace(caseFile)
  const joined = usePlace(membership)
  const mine = useMine(file)
  if (!file || !mine || !joined) return <Loading title={t('title')} />
  const isYoung = (file.me ?? joined.joined)?.role === 'young-person'
  const card = <Card {...{ file, mine, isYoung }} />
  return isYoung ? <Young>{card}</Young> : card
}

function Card({ file, mine, isYoung }: { file: CaseFile; mine: Mine; isYoung: boolean }) {
  const t = useWords('day-card')
  const common = useWords('common')
  const { area } = useArea(language())
  const meeting = nextConference(file, today())
  const asked = askedIn(mine.items, file).filter(({ booking, input }) => {
    const about = booking?.conferenceId ?? input?.conferenceId
    return about === undefined || about === meeting?.id
  })
  return (
    <Page
      title={t('title')}
      back={{ to: to(isYoung ? 'people-beside-me' : 'on-the-day'), label: common('back') }}
    >
      <div class="wrap stack to-read day-card">
        <h1>{t('heading')}</h1>
        <Updated file={file} />
        {meeting ? (
          <>
            <Meeting meeting={meeting} file={file} />
            <GettingThere asked={asked} />
            <Talks asked={asked} mine={mine} />
            <WhoComes asked={asked} mine={mine} />
            <Settled asked={asked} mine={mine} />
            <ToRing file={file} area={area} />
            <OnlyForMe asked={asked} mine={mine} />
            <p class="small muted">{t('paper')}</p>
            <PrintButtons label={t('print')} />
          </>
        ) : (
          <p class="muted">{t('none')}</p>
        )}
        <p class="noprint">
          <a href={to('people-beside-me')}>{t('people')}</a>
        </p>
      </div>
    </Page>
  )
}
