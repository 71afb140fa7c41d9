/** One thing that was asked for: how far it truly is, when and where and with whom, and what the person can answer. */

import { type Asked, isWishOpen } from '../../case-file/asked-for.ts'
import { canMove } from '../../case-file/move-draft.ts'
import { askedKind } from '../../components/asking/asked-kind.ts'
import { BookingFacts } from '../../components/asking/booking-facts.tsx'
import { kindPages, lineOf, lineOfBooking } from '../../components/asking/booking-words.ts'
import { bookingInCalendar } from '../../components/asking/in-calendar.ts'
import { WhatWasAsked } from '../../components/asking/what-was-asked.tsx'
import { ToCalendar } from '../../components/calendar/to-calendar.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { momentAlone, to, today, useWords } from '../../i18n/index.ts'
import { Answers } from './answers.tsx'
import { NotGone } from './not-gone.tsx'
import { SeenIt } from './seen-it.tsx'
import { Wish } from './wish.tsx'

export function AskedFor({ asked, mine }: { asked: Asked; mine: Mine }) {
  const t = useWords('people-beside-me')
  const { booking, bookingKind, sealedAt, input, wish } = asked
  const state = mine.stateOf(asked.id)
  const { key, icon } = booking ? lineOfBooking(booking) : lineOf(state, mine.role)
  const hasWish = wish !== undefined && booking !== undefined && isWishOpen(wish) && canMove(booking)
  const isNotGone = !booking && state === 'needs-you' && mine.role === 'young-person'
  const at = booking?.changedAt ?? sealedAt
  const inCalendar = booking && bookingInCalendar(booking)
  const isAhead = inCalendar && inCalendar.day >= today()
  // Called off before this phone knew of a yes: there is nothing in a calendar to take out.
  const forCalendar = isAhead && !(inCalendar.isOff && booking.version <= 2) ? inCalendar : undefined
  return (
    <article class="panel stack tightly">
      <h3>{t(askedKind(bookingKind, input))}</h3>
      <p class="save" role="status">
        <Icon name={icon} size="sm" />
        <span>
          {t(key)} {at && <span class="muted">{momentAlone(at)}</span>}
        </span>
      </p>
      {isNotGone && <NotGone envelopeId={asked.id} page={kindPages[bookingKind]} mine={mine} />}
      <WhatWasAsked asked={asked} file={mine.file} />
      {booking && <BookingFacts booking={booking} file={mine.file} />}
      {forCalendar && (
        <ToCalendar
          dates={[forCalendar]}
          label={t(
            forCalendar.isOff ? 'calendar.takeOut' : booking?.previously ? 'calendar.renew' : 'calendar.put',
          )}
        />
      )}
      {booking && <SeenIt booking={booking} />}
      {hasWish && <Wish wish={wish} mine={mine} />}
      <Answers asked={asked} mine={mine} state={state} hasWish={hasWish} />
      {booking?.status === 'waiting-list' && (
        <p>
          <a href={to(kindPages[bookingKind])}>{t('again.other')}</a>
        </p>
      )}
      {booking?.status === 'declined' && (
        <p>
          <a href={to(kindPages[bookingKind])}>{t('again.ask')}</a>
        </p>
      )}
    </article>
  )
}
