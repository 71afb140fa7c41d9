/** When, where and with whom something is, as the council said it, and what it was before it changed. */
import type { Booking } from '../../../contract/booking.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { dayInWords, howFarOff, listInWords, timeInWords, useWords } from '../../i18n/index.ts'
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
  const { when, previously, where, who, words, status, gone = [] } = booking
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
      {previously && status === 'changed' && <p class="small">{t('was', { when: inWords(previously) })}</p>}
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
