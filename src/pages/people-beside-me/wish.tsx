/** The wish for another time, under what it is about: how far it is, and that what is confirmed stays until it is met. */
import type { Asked } from '../../case-file/asked-for.ts'
import { BookingFacts } from '../../components/asking/booking-facts.tsx'
import { lineOfWish } from '../../components/asking/booking-words.ts'
import { bookingPlace } from '../../components/asking/remind.tsx'
import { WhatWasAsked } from '../../components/asking/what-was-asked.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Mine } from '../../components/use-mine.ts'
import { momentAlone, useWords } from '../../i18n/index.ts'
import { Answers } from './answers.tsx'
import { SeenIt } from './seen-it.tsx'

export function Wish({ wish, mine }: { wish: Asked; mine: Mine }) {
  const t = useWords('people-beside-me')
  const { booking, sealedAt } = wish
  const state = mine.stateOf(wish.id)
  const { key, icon } = lineOfWish(booking, state, mine.role)
  const at = booking?.changedAt ?? sealedAt
  return (
    <section class="panel flat stack tightly" id={bookingPlace(wish.id)} tabIndex={-1}>
      <h4>{t('move.title')}</h4>
      <p class="save" role="status">
        <Icon name={icon} size="sm" />
        <span>
          {t(key)} {at && <span class="muted">{momentAlone(at)}</span>}
        </span>
      </p>
      <WhatWasAsked asked={wish} file={mine.file} />
      {booking && <BookingFacts booking={booking} file={mine.file} />}
      {booking && <SeenIt booking={booking} />}
      <Answers asked={wish} mine={mine} state={state} isWish />
    </section>
  )
}
