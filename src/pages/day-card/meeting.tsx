/** When, where and how the meeting is for this person, as the council told them, and into the calendar. */
import type { Conference } from '../../../contract/case-file.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { conferenceInCalendar } from '../../components/calendar/of-conference.ts'
import { ToCalendar } from '../../components/calendar/to-calendar.tsx'
import { CouncilWords } from '../../components/council-words.tsx'
import { dayInWords, howFarOff, type KeyOf, timeInWords, useWords } from '../../i18n/index.ts'

const hows: Readonly<Record<Conference['mode'], KeyOf<'day-card'>>> = {
  'in-person': 'mode.person',
  hybrid: 'mode.hybrid',
  video: 'mode.video',
  phone: 'mode.phone',
}

const mine: Partial<Record<Conference['myAttendance'], KeyOf<'day-card'>>> = {
  part: 'mine.part',
  'end-only': 'mine.end',
  'not-invited': 'mine.not',
}

export function Meeting({ meeting, file }: { meeting: Conference; file: CaseFile }) {
  const t = useWords('day-card')
  const { day, time, minutesLong, mode, place, howToJoin, myAttendance, status } = meeting
  const own = mine[myAttendance]
  return (
    <section class="panel stack tightly" aria-labelledby="card-when">
      <h2 id="card-when">{t('when')}</h2>
      <p class="big">
        <b>{dayInWords(day)}</b>
        <br />
        <b>{timeInWords(time)}</b> <span class="muted">{howFarOff(day)}</span>
      </p>
      {status === 'moved' && <p>{t('moved')}</p>}
      {minutesLong !== undefined && <p>{t('long', { count: minutesLong })}</p>}
      <p>{t(hows[mode])}</p>
      {own && <p>{t(own)}</p>}
      <h3>{t('where')}</h3>
      {place ? <CouncilWords text={place} /> : <p class="muted">{t('whereAsk')}</p>}
      {howToJoin && <CouncilWords text={howToJoin} />}
      <ToCalendar dates={[conferenceInCalendar(file, meeting)]} label={t('calendar')} />
    </section>
  )
}
