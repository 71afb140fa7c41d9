/** When, where and with whom something is, as the council said it, and what it was before it changed. */
import type { Booking } from '../../../contract/booking.ts'
import type { CaseFile } from '../../case-file/index.ts'
import {
  clockNow,
  dayInWords,
  howFarOff,
  listInWords,
  timeInWords,
  today,
  useWords,
} from '../../i18n/index.ts'
import { CouncilWords } from '../council-words.tsx'
import type { AskKey } from './asking.ts'

const modes: Readonly<Record<'in-person' | 'phone' | 'video', AskKey>> = {
  'in-person': 'mode.person',
  phone: 'mode.phone',
  video: 'mode.video',
}

export const isOver = ({ status }: Pick<Booking, 'status'>) => status === 'cancelled' || status === 'declined'

export function BookingFacts({ booking, file }: { booking: Booking; file: CaseFile }) {
  const t = useWords('people-beside-me')
  const { when, previously, where, who, words, status, lapsed, gone = [] } = booking
  const inWords = ({ day, time }: { readonly day: string; readonly time: string }) =>
    t('slots.when', { day: dayInWords(day), time: timeInWords(time) })
  const isOff = isOver(booking)
  const known = (file.slots ?? []).flatMap(({ slots }) => slots)
  const lost = gone.flatMap((id) => known.find((slot) => slot.id === id) ?? [])
  return (
    <>
      {when && (
        <p class={isOff ? 'struck' : undefined}>
          <b>{inWords(when)}</b> {!isOff && <span class="muted">{howFarOff(when.day)}</span>}
          {when.mode && !isOff && ` · ${t(modes[when.mode])}`}
        </p>
      )}
      {status === 'offered' && <AnswerBy booking={booking} />}
      {lapsed?.when && <p class="struck">{inWords(lapsed.when)}</p>}
      {previously && (status === 'changed' || status === 'confirmed') && (
        <p class="small">{t('was', { when: inWords(previously) })}</p>
      )}
      {lost.length > 0 && <p class="small">{t('gone', { times: listInWords(lost.map(inWords)) })}</p>}
      {where && !isOff && <CouncilWords text={where} />}
      {who && !isOff && (
        <p>
          <bdi>{who.name}</bdi>
          {who.organisation && (
            <>
              {' · '}
              <bdi>{who.organisation}</bdi>
            </>
          )}{' '}
          {who.phone && (
            <a href={`tel:${who.phone.replace(/[^+\d]/g, '')}`}>
              <bdi dir="ltr">{who.phone}</bdi>
            </a>
          )}
        </p>
      )}
      {words && (
        <div class="theirs">
          <CouncilWords text={words} />
        </div>
      )}
    </>
  )
}

/** Until when it is kept. Past that, by this phone's clock: what a yes can still do. The council's word is the one that counts. */
function AnswerBy({ booking: { answerBy } }: { booking: Booking }) {
  const t = useWords('people-beside-me')
  if (!answerBy) return null
  const { day, time } = answerBy
  if (`${today()}T${clockNow()}` > `${day}T${time ?? '24:00'}`) return <p>{t('answerBy.past')}</p>
  return (
    <p>
      {time
        ? t('answerBy.time', { day: dayInWords(day), time: timeInWords(time) })
        : t('answerBy.day', { day: dayInWords(day) })}
    </p>
  )
}
