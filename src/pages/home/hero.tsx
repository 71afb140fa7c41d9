/** The meeting: how long until it, when, where and how. Nothing here is known before the council has said it. */
import type { Conference } from '../../../contract/case-file.ts'
import { CouncilWords } from '../../components/council-words.tsx'
import { Icon } from '../../components/icon.tsx'
import { TablePicture } from '../../components/table-picture.tsx'
import { dayInWords, daysUntil, timeInWords, to, useWords } from '../../i18n/index.ts'
import { hideCountdown } from './choices.ts'
import { seatsAt } from './seats.ts'

interface HeroProps {
  name: string | undefined
  conference: Conference | undefined
  hidesCountdown: boolean
  isJoined: boolean
}

export function Hero({ name, conference, hidesCountdown, isJoined }: HeroProps) {
  const t = useWords('home')
  return (
    <div class="wrap home-hero">
      <div class="home-grid">
        <div class={conference ? 'home-txt' : 'home-txt tall'}>
          {conference ? (
            <Meeting conference={conference} hidesCountdown={hidesCountdown} />
          ) : (
            <>
              <h1>{name ? t('hero.helloName', { name }) : t('hero.hello')}</h1>
              <p class="when">{isJoined ? t('hero.noMeeting') : t('hero.notLinked')}</p>
            </>
          )}
        </div>
        <div class="home-art">
          <TablePicture seats={seatsAt(conference)} />
        </div>
      </div>
      {conference && (
        <div class="row home-acts">
          <a class="chip" href={to('guide/who-will-be-there')}>
            <Icon name="people" size="sm" />
            {t('act.whoIsThere')}
          </a>
          <a class="chip" href={to('guide/the-meeting')}>
            <Icon name="guide" size="sm" />
            {t('act.journey')}
          </a>
        </div>
      )}
    </div>
  )
}

function Meeting({ conference, hidesCountdown }: { conference: Conference; hidesCountdown: boolean }) {
  const t = useWords('home')
  const { status, day, time, mode, place, howToJoin, myAttendance } = conference
  const days = daysUntil(day)
  if (status === 'cancelled') {
    return (
      <>
        <h1>{t('hero.cancelled', { day: dayInWords(day) })}</h1>
        <p class="when">{t('hero.cancelledText')}</p>
      </>
    )
  }
  if (status === 'not-quorate') return <h1>{t('hero.notQuorate', { day: dayInWords(day) })}</h1>
  if (days < 0 || status === 'held') return <h1>{t('hero.past', { day: dayInWords(day) })}</h1>
  const invited = {
    part: t('mine.part'),
    'end-only': t('mine.end-only'),
    'not-invited': t('mine.not-invited'),
    all: undefined,
    'separate-session': undefined,
    unknown: undefined,
  }[myAttendance]
  const how = {
    'in-person': t('mode.in-person'),
    hybrid: t('mode.hybrid'),
    video: t('mode.video'),
    phone: t('mode.phone'),
  }[mode]
  return (
    <>
      {hidesCountdown ? <h1>{t('hero.yourMeeting')}</h1> : <Countdown days={days} />}
      {status === 'moved' && (
        <p>
          <b>{t('hero.moved')}</b>
        </p>
      )}
      <div class="when">
        <p>
          <b>
            {dayInWords(day)}
            <br />
            {timeInWords(time)}
          </b>
        </p>
        <p>{how}</p>
        {place && <CouncilWords text={place} />}
        {howToJoin && <CouncilWords text={howToJoin} />}
        {invited && <p>{invited}</p>}
      </div>
    </>
  )
}

function Countdown({ days }: { days: number }) {
  const t = useWords('home')
  if (days <= 1) {
    return (
      <>
        <p class="eyebrow">{t('hero.yourMeeting')}</p>
        <h1>{days === 0 ? t('hero.today') : t('hero.tomorrow')}</h1>
      </>
    )
  }
  return (
    <>
      <p class="eyebrow">{t('hero.yourMeeting')}</p>
      <h1 class="count">
        <span class="num">{days}</span> <span>{t('hero.daysToGo', { count: days })}</span>
      </h1>
    </>
  )
}

export function CountdownSwitch({ hidesCountdown }: { hidesCountdown: boolean }) {
  const t = useWords('home')
  return (
    <button type="button" class="link-btn" onClick={() => void hideCountdown(!hidesCountdown)}>
      {hidesCountdown ? t('count.show') : t('count.hide')}
    </button>
  )
}
