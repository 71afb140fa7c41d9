/**
 * Beside somebody on the day of the meeting: what happens, what they want to say, what they want to ask, what is written
 * on the board, and whether they know what they need to know before they leave. All of it is on the phone already and
 * works with no internet.
 */
import { useState } from 'preact/hooks'
import type { ViewsAnswer } from '../../../contract/operations/share-views.ts'
import { caseFile, nextConference } from '../../case-file/index.ts'
import { draftPlace } from '../../case-file/views-draft.ts'
import { Gate } from '../../components/gate.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import {
  dayInWords,
  direction,
  type KeyOf,
  language,
  timeInWords,
  to,
  today,
  useWords,
} from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'
import { type SentItem, sentWords } from '../../sync/index.ts'
import { Board } from './board.tsx'
import { EndCheck } from './check.tsx'
import { Happens } from './happens.tsx'
import { type DayNotes, dayNotes, type Written, writtenBefore } from './notes.ts'
import { BigPoints, Points } from './points.tsx'
import { QuestionList } from './questions.tsx'
import { StartAgain } from './start-again.tsx'
import { StayAwake } from './stay-awake.tsx'

export function OnTheDay() {
  const t = useWords('on-the-day')
  return (
    <Gate why={t('why')}>
      <Day />
    </Gate>
  )
}

const rooms = ['happens', 'points', 'questions', 'board', 'check'] as const
type Room = (typeof rooms)[number]

const rows = {
  happens: { icon: 'guide', name: 'happens', hint: 'happens.hint' },
  points: { icon: 'words', name: 'points', hint: 'points.hint' },
  questions: { icon: 'chat', name: 'questions', hint: 'questions.hint' },
  board: { icon: 'pencil', name: 'board', hint: 'board.short' },
  check: { icon: 'check', name: 'check', hint: 'check.short' },
} as const satisfies Record<Room, { icon: IconName; name: KeyOf<'on-the-day'>; hint: KeyOf<'on-the-day'> }>

function Day() {
  const t = useWords('on-the-day')
  const common = useWords('common')
  const notes = usePlace(dayNotes)
  const draft = usePlace(draftPlace)
  const sent = usePlace(sentWords)
  const file = usePlace(caseFile)
  const [room, setRoom] = useState<Room | 'hand' | undefined>()
  if (!notes || !draft || !sent || !file) return <Loading title={t('title')} />
  const go = (next: Room | 'hand' | undefined) => {
    setRoom(next)
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  if (room === 'hand') {
    return (
      <Page title={t('title')} close={{ onClose: () => go('points'), label: t('hand.back') }}>
        <div class="wrap on-day">
          <h1 class="vh">{t('points')}</h1>
          <BigPoints points={notes.points} />
        </div>
      </Page>
    )
  }
  if (room) {
    const written = writtenBefore(draft, answersIn(sent.items), { lang: language(), dir: direction() })
    return (
      <Page title={t('title')} close={{ onClose: () => go(undefined), label: t('back') }}>
        <div class="wrap on-day stack">
          <h1>{t(rows[room].name)}</h1>
          <InRoom room={room} notes={notes} written={written} onHand={() => go('hand')} />
        </div>
      </Page>
    )
  }
  const meeting = nextConference(file, today())
  return (
    <Page title={t('title')} back={{ to: to(''), label: common('home') }}>
      <div class="wrap on-day stack">
        <header>
          <h1>{t('title')}</h1>
          {meeting && (
            <p>
              {t('when', { day: dayInWords(meeting.day), time: timeInWords(meeting.time) })}
              {meeting.place && (
                <>
                  {' · '}
                  <bdi lang={meeting.place.lang} dir={meeting.place.dir}>
                    {meeting.place.text}
                  </bdi>
                </>
              )}
            </p>
          )}
          <p class="muted">{t('lead')}</p>
        </header>
        <ul class="rows">
          <li>
            <a class="task" href={to('day-card')}>
              <Icon name="calendar" />
              <span class="name">{t('card')}</span>
              <span class="go">
                <Icon name="right" />
              </span>
              <span class="hint">{t('card.hint')}</span>
            </a>
          </li>
          {rooms.map((each) => (
            <li key={each}>
              <button type="button" class="task" onClick={() => go(each)}>
                <Icon name={rows[each].icon} />
                <span class="name">{t(rows[each].name)}</span>
                <span class="go">
                  <Icon name="right" />
                </span>
                <span class="hint">{t(rows[each].hint)}</span>
              </button>
            </li>
          ))}
        </ul>
        <StayAwake />
        <p class="small muted">{t('pin')}</p>
        <StartAgain />
      </div>
    </Page>
  )
}

interface InRoomProps {
  room: Room
  notes: DayNotes
  written: readonly Written[]
  onHand: () => void
}

function InRoom({ room, notes, written, onHand }: InRoomProps) {
  switch (room) {
    case 'happens':
      return <Happens />
    case 'points':
      return <Points points={notes.points} written={written} onHand={onHand} />
    case 'questions':
      return <QuestionList />
    case 'board':
      return <Board board={notes.board} />
    case 'check':
      return <EndCheck knows={notes.knows} />
  }
}

/** Only what was shared with everybody at the meeting; what was for the chair alone is another operation. */
function answersIn(items: readonly SentItem[]): readonly ViewsAnswer[] {
  return items
    .filter(({ operation }) => operation === 'share-views')
    .flatMap(({ input }) => (input as { answers: readonly ViewsAnswer[] }).answers) // kept as it was sealed
}
