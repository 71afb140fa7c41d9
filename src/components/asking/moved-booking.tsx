/** What somebody has, while they ask for another time: it stays theirs. */
import type { Booking } from '../../../contract/booking.ts'
import type { CaseFile } from '../../case-file/index.ts'
import { useWords } from '../../i18n/index.ts'
import { BookingFacts } from './booking-facts.tsx'
import { kindNames } from './booking-words.ts'

export function MovedBooking({ booking, file }: { booking: Booking; file: CaseFile }) {
  const t = useWords('people-beside-me')
  const { words: _said, ...facts } = booking
  return (
    <section class="panel stack tightly" aria-labelledby="moved">
      <h3 id="moved">{t(kindNames[booking.bookingKind])}</h3>
      <BookingFacts booking={facts} file={file} />
      <p class="small">{t('again.changeText')}</p>
    </section>
  )
}
