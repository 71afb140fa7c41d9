/** A booking request as the desk lists it: who, when and which kind, never a word of it. */
import type { InferOutput } from 'valibot'
import type { BookingTime } from '../../contract/booking.ts'
import type { Role } from '../../contract/cards.ts'
import type { bookingCard } from '../../contract/operations/answer-booking.ts'
import { type BookingRow, readBookings } from '../bookings/booking-row.ts'
import type { Tx } from '../db/pools.ts'

export type BookingCard = InferOutput<typeof bookingCard>

export async function cardsOf(
  tx: Tx,
  rows: readonly BookingRow[],
  isProvider: boolean,
): Promise<BookingCard[]> {
  const people = await tx<{ id: string; name: string; role: Role }[]>`
    select id, name, role from person where id = any(${rows.map(({ personId }) => personId)}::uuid[])`
  const moved = await tx<{ id: string; when: BookingTime | null }[]>`
    select id, body->'when' as when from booking where id = any(${rows.flatMap(({ moves }) => moves ?? [])}::uuid[])`
  const personById = new Map(people.map((person) => [person.id, person]))
  return rows.flatMap((row) => {
    const person = personById.get(row.personId)
    if (!person) return []
    const { id, bookingKind, wishes, anyOfThese, status, version, slotId, body } = row
    return {
      id,
      bookingKind,
      ...(row.provider ? { provider: row.provider } : {}),
      person,
      conferenceId: isProvider ? null : row.conferenceId,
      askedAt: row.askedAt.toISOString(),
      status,
      wishes: [...wishes],
      anyOfThese,
      slotId,
      version,
      ...movesOf(row, moved),
      booking: body && isProvider ? withoutMeeting(body) : body,
    }
  })
}

function movesOf({ moves }: BookingRow, moved: readonly { id: string; when: BookingTime | null }[]) {
  if (!moves) return {}
  const when = moved.find(({ id }) => id === moves)?.when
  return { moves: { id: moves, ...(when ? { when } : {}) } }
}

const withoutMeeting = ({ conferenceId: _meeting, ...rest }: NonNullable<BookingRow['body']>) => rest

export async function cardOf(tx: Tx, id: string, isProvider: boolean): Promise<BookingCard | undefined> {
  const [card] = await cardsOf(tx, await readBookings(tx, tx`b.id = ${id}`), isProvider)
  return card
}
