/** Which version of a booking somebody says they have seen, so that it waits for them no longer. It stays on the phone. */
import type { Booking } from '../../contract/booking.ts'
import { type Place, place, update } from '../store/index.ts'

export type SeenBookings = Readonly<Record<string, number>>

export const seenBookings: Place<SeenBookings> = place<SeenBookings>('seen/bookings', {})

/** What the council did without being asked, and somebody has to know: it waits until it was seen. */
export const isNews = ({ status, lapsed }: Pick<Booking, 'status' | 'lapsed'>): boolean =>
  status === 'changed' || (status === 'waiting-list' && lapsed !== undefined)

export const isSeen = (seen: SeenBookings, { id, version }: Pick<Booking, 'id' | 'version'>): boolean =>
  (seen[id] ?? 0) >= version

export async function markSeen({ id, version }: Pick<Booking, 'id' | 'version'>): Promise<void> {
  await update(seenBookings, (old) => ({ ...old, [id]: version }))
}
