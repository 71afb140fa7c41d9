/** One date: what it is, when, how far off, for whom and where; that it moved or was called off, plainly. */

import { ToCalendar } from '../../components/calendar/to-calendar.tsx'
import { CouncilParts, CouncilWords } from '../../components/council-words.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import {
  dayAndTimeInWords,
  dayInWords,
  howFarOff,
  type KeyOf,
  listInWords,
  useWords,
} from '../../i18n/index.ts'
import { type DateKind, inCalendar, type OneDate } from './timeline.ts'

const kinds: Readonly<Record<DateKind, { readonly key: KeyOf<'dates'>; readonly icon: IconName }>> = {
  'core-group': { key: 'what.coreGroup', icon: 'people' },
  review: { key: 'what.review', icon: 'plan' },
  conference: { key: 'what.conference', icon: 'people' },
  visit: { key: 'what.visit', icon: 'home' },
  'pre-meeting': { key: 'what.preMeeting', icon: 'chat' },
  deadline: { key: 'what.deadline', icon: 'clock' },
  other: { key: 'what.other', icon: 'calendar' },
  step: { key: 'what.step', icon: 'todo' },
  paper: { key: 'what.paper', icon: 'letter' },
  corrections: { key: 'what.corrections', icon: 'pencil' },
  appeal: { key: 'what.appeal', icon: 'flag' },
}

export function DateRow({ date, isPast }: { date: OneDate; isPast: boolean }) {
  const t = useWords('dates')
  const { what, day, time, children, title, place, howToJoin, status, previous, why, people } = date
  const { key, icon } = kinds[what]
  const isOff = status === 'cancelled'
  return (
    <li class="task">
      <Icon name={isOff ? 'close' : icon} />
      <div class="stack tightly">
        <p>
          <b>{t(key)}</b>
          {children.length > 0 && (
            <>
              {' · '}
              <bdi>{listInWords(children.map(({ name }) => name))}</bdi>
            </>
          )}
        </p>
        {title && <CouncilWords text={title} />}
        <p class={isOff ? 'struck' : undefined}>
          <b>{whenInWords(date, t)}</b> {!isPast && !isOff && <span class="muted">{howFarOff(day)}</span>}
        </p>
        {isOff && <p class="tag late">{t('off')}</p>}
        {status === 'moved' && (
          <p>
            <span class="tag new">{t('moved')}</span>{' '}
            {previous && t('movedFrom', { when: withTime(previous.day, previous.time) })}
          </p>
        )}
        {date.from === 'usual' && <p class="small muted">{t('usual')}</p>}
        <CouncilParts parts={why} />
        {place && <CouncilWords text={place} />}
        {howToJoin && <CouncilWords text={howToJoin} />}
        {people.length > 0 && !isPast && (
          <p class="small muted">{t('people', { names: listInWords(people.map(({ name }) => name)) })}</p>
        )}
        {!isPast && date.from === 'case' && !date.isLatest && time !== undefined && (
          <ToCalendar dates={[inCalendar(date)]} label={isOff ? t('calendar.takeOut') : t('calendar.one')} />
        )}
      </div>
    </li>
  )
}

const withTime = (day: string, time: string | undefined) =>
  time ? dayAndTimeInWords(day, time) : dayInWords(day)

function whenInWords(
  { day, time, isLatest, isSure }: OneDate,
  t: ReturnType<typeof useWords<'dates'>>,
): string {
  if (isLatest)
    return isSure ? t('onOrBefore', { day: dayInWords(day) }) : t('about', { day: dayInWords(day) })
  return withTime(day, time)
}
