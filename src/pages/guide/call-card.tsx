/** Somebody to ring, with hours. "Open now" is said only by a page that is alive: paper and prerendered pages cannot know. */
import { useEffect, useState } from 'preact/hooks'
import { type Area, type Contact, contactOf, isAnswering, nation, nextOpening } from '../../area/index.ts'
import { Numbers } from '../../components/numbers.tsx'
import type { Voice } from '../../content/index.ts'
import { dayInWords, type KeyOf, timeInWords, useWords } from '../../i18n/index.ts'
import { KeepQuestion } from './keep-question.tsx'
import { saidTo } from './young-words.ts'

interface CallCardProps {
  kind: string
  area: Area
  voice: Voice | undefined
}

export function CallCard({ kind, area, voice }: CallCardProps) {
  const t = useWords('guide')
  const [now, setNow] = useState<Date | undefined>()
  useEffect(() => {
    const live = () => setNow(new Date())
    const onPaper = () => setNow(undefined)
    live()
    addEventListener('beforeprint', onPaper)
    addEventListener('afterprint', live)
    return () => {
      removeEventListener('beforeprint', onPaper)
      removeEventListener('afterprint', live)
    }
  }, [])
  const contact = contactOf(area, kind as Contact['kind']) // test/content knows every kind a topic uses
  if (!contact?.phone) return <NoNumber kind={kind} page={contact} area={area} voice={voice} />
  const notes = [
    contact.free ? t('call.free') : '',
    usual(t, contact),
    now ? atThisMoment(t, contact, now) : '',
  ].filter(Boolean)
  return <Numbers numbers={[{ name: contact.name, nameLang: 'en', number: contact.phone, notes }]} />
}

const asks: Readonly<Record<string, KeyOf<'guide'>>> = {
  'council-day': 'ask.call.day',
  'council-out-of-hours': 'ask.call.night',
  complaints: 'ask.call.complaints',
  'child-advocate': 'ask.call.childAdvocate',
  'parent-advocate': 'ask.call.parentAdvocate',
}

/** No number is made up: their page if there is one, and the question to ask. */
function NoNumber({ kind, page, area, voice }: CallCardProps & { page: Contact | undefined }) {
  const t = useWords('guide')
  const ask = asks[kind] && saidTo(voice, asks[kind])
  return (
    <div class="fact unknown">
      {page?.address && (
        <p>
          <a href={page.address} rel="noreferrer">
            {t('call.page', { name: page.name })}
          </a>
        </p>
      )}
      <p class="why">
        {area.code === nation.code ? t('fact.unknown') : t('fact.unknownHere', { area: area.name })}
      </p>
      {ask && (
        <ul class="asks">
          <li>
            <p class="ask">{t(ask)}</p>
            <KeepQuestion text={t(ask)} />
          </li>
        </ul>
      )}
    </div>
  )
}

type T = ReturnType<typeof useWords<'guide'>>

function usual(t: T, { hours }: Contact): string {
  if (!hours) return ''
  if ('always' in hours) return t('call.always')
  const [only, ...others] = hours.open
  const isWeekdays = only?.days.join('') === '12345' && others.length === 0
  return isWeekdays ? t('call.weekdays', { from: timeInWords(only.from), to: timeInWords(only.to) }) : ''
}

function atThisMoment(t: T, contact: Contact, now: Date): string {
  if (contact.hours && 'always' in contact.hours) return ''
  const state = isAnswering(contact, now)
  if (state === 'open') return t('call.open')
  if (state === 'unknown') return ''
  const next = nextOpening(contact, now)
  return next
    ? t('call.opens', { day: dayInWords(next.day), time: timeInWords(next.clock) })
    : t('call.closed')
}
