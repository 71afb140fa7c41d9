/** Every date on one line, the soonest first, for the calendar too. What moved says so; what nobody gave can be asked. */
import { useLocation } from 'preact-iso/router'
import { type ReadersArea, useArea } from '../../area/index.ts'
import { type CaseFile, caseFile } from '../../case-file/index.ts'
import { beginReview } from '../../case-file/views-draft.ts'
import { AskIt } from '../../components/ask-it.tsx'
import { Button } from '../../components/button.tsx'
import { ToCalendar } from '../../components/calendar/to-calendar.tsx'
import { Gate } from '../../components/gate.tsx'
import { Icon } from '../../components/icon.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { PrintButtons } from '../../components/paper/print-buttons.tsx'
import { Updated } from '../../components/updated.tsx'
import { type Mine, useMine } from '../../components/use-mine.ts'
import { daysUntil, language, to, today, useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { DateRow } from './date-row.tsx'
import { inCalendar, type OneDate, timeline } from './timeline.ts'

export function Dates() {
  return (
    <Gate>
      <All />
    </Gate>
  )
}

/** Getting ready for a review begins so many days before it. */
const READY_DAYS = 28

function All() {
  const t = useWords('dates')
  const file = usePlace(caseFile)
  const mine = useMine(file)
  const area = useArea(language())
  if (!file || !mine) return <Loading title={t('title')} />
  return <Shown {...{ file, mine, area }} />
}

function Shown({ file, mine, area: { area } }: { file: CaseFile; mine: Mine; area: ReadersArea }) {
  const t = useWords('dates')
  const common = useWords('common')
  const { route } = useLocation()
  const all = timeline(file, area, today())
  const ahead = all.filter((date) => date.day >= today() && date.status !== 'held')
  const gone = all.filter((date) => !ahead.includes(date)).reverse()
  const review = ahead.find(({ what, status }) => what === 'review' && status !== 'cancelled')
  const isForReview = review && daysUntil(review.day) <= READY_DAYS
  return (
    <Page title={t('title')} back={{ to: to('plan'), label: common('back') }}>
      <div class="wrap stack to-read">
        <h1>{t('heading')}</h1>
        <Updated file={file} />
        {isForReview && (
          <Button
            wide
            onward
            onPress={async () => {
              await beginReview().catch(() => undefined) // then its page asks once more what to answer
              route(to('share-views'))
            }}
          >
            {t('getReady')}
          </Button>
        )}
        {ahead.length === 0 && !file.isLocked && !file.stoppedAt && (
          <>
            <p class="muted">{t('none')}</p>
            {mine.isJoined && (
              <AskIt ask={{ about: 'date' }} slot="date/next" question={t('ask.next')} mine={mine} />
            )}
          </>
        )}
        <List dates={ahead} />
        {ahead.length > 0 && (
          <ToCalendar dates={ahead.filter(isForCalendar).map(inCalendar)} label={t('calendar.all')} />
        )}
        {gone.length > 0 && (
          <details class="who">
            <summary>
              <h2>{t('gone')}</h2>
              <Icon name="down" />
            </summary>
            <div class="body">
              <List dates={gone} isPast />
            </div>
          </details>
        )}
        <PrintButtons label={t('print')} />
      </div>
    </Page>
  )
}

/** A day that only usually follows is nobody's appointment. */
const isForCalendar = ({ from, isLatest }: OneDate) => from === 'case' && !isLatest

function List({ dates, isPast }: { dates: readonly OneDate[]; isPast?: boolean }) {
  return (
    <ol class="rows">
      {dates.map((date) => (
        <DateRow key={`${date.id}${date.what}`} date={date} isPast={isPast === true} />
      ))}
    </ol>
  )
}
