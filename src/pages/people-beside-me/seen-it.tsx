/** What the council did waits until somebody says that they have seen it. Only this phone knows of it. */
import type { Booking } from '../../../contract/booking.ts'
import { isNews, isSeen, markSeen, seenBookings } from '../../case-file/seen-bookings.ts'
import { bookingPlace } from '../../components/asking/remind.tsx'
import { TextButton } from '../../components/button.tsx'
import { useWords } from '../../i18n/index.ts'
import { usePlace } from '../../store/use-place.ts'

export function SeenIt({ booking }: { booking: Booking }) {
  const t = useWords('people-beside-me')
  const seen = usePlace(seenBookings)
  if (!seen || !isNews(booking) || isSeen(seen, booking)) return null
  async function press() {
    await markSeen(booking)
    // The button goes; whoever uses a keyboard or a screen reader stays where it was.
    document.getElementById(bookingPlace(booking.id))?.focus({ preventScroll: true })
  }
  return (
    <TextButton icon="tick" onPress={() => void press()}>
      {t('seen')}
    </TextButton>
  )
}
