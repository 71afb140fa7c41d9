/**
 * One booking as the database keeps it, and the one way it changes: a new version, written down with who made it,
 * and issued to its person.
 */

import type { PendingQuery, Row } from 'postgres'
import type { Booking } from '../../contract/booking.ts'
import type { Tx } from '../db/pools.ts'

export type Status = Booking['status'] | 'asked'

export interface BookingRow {
  readonly id: string
  readonly personId: string
  readonly conferenceId: string | null
  readonly bookingKind: Booking['bookingKind']
  readonly provider: string | null
  readonly wishes: readonly string[]
  readonly anyOfThese: boolean
  readonly status: Status
  readonly version: number
  readonly body: Booking | null
  readonly askedAt: Date
  readonly slotId: string | null
  /** The confirmed booking that this asks another time for. */
  readonly moves: string | null
}

/** Locks the booking until commit, so that two answers to one version cannot both count. */
export async function lockBooking(tx: Tx, id: string): Promise<BookingRow | undefined> {
  const [there] = await tx`select 1 from booking where id = ${id} for update`
  if (!there) return undefined
  const [row] = await readBookings(tx, tx`b.id = ${id}`)
  return row
}

export async function readBookings(tx: Tx, which: PendingQuery<Row[]>): Promise<readonly BookingRow[]> {
  return await tx<BookingRow[]>`
    select b.id, b.person_id as "personId", b.conference_id as "conferenceId", b.booking_kind as "bookingKind",
      b.moves, b.provider, b.wishes, b.any_of_these as "anyOfThese", b.status, b.version, b.body, b.asked_at as "askedAt",
      (select h.slot_id from slot_hold h
        where h.authority_id = b.authority_id and h.booking_id = b.id) as "slotId"
    from booking b where ${which} order by b.asked_at, b.id`
}

export interface Change {
  readonly status: Booking['status']
  readonly actor: string
  /** What the booking says now. What is not named stays; undefined takes it out. */
  /** With an offer: the moment from which it is over. */
  readonly until?: Date | null
  readonly says?: { readonly [K in keyof Booking]?: Booking[K] | undefined }
}

/** What belongs to the version it was said with, and never to the one after. */
const ofOneVersion = { answerBy: undefined, lapsed: undefined, isTooLate: undefined }

/** The next version. Nothing is overwritten without a trace. */
export async function changeBooking(tx: Tx, row: BookingRow, change: Change): Promise<BookingRow> {
  const { status, actor, until = null, says = {} } = change
  const version = row.version + 1
  const all = {
    ...(row.body ?? { kind: 'booking', id: row.id, envelopeId: row.id, bookingKind: row.bookingKind }),
    ...(row.conferenceId ? { conferenceId: row.conferenceId } : {}),
    ...(row.moves ? { moves: row.moves } : {}),
    ...ofOneVersion,
    ...says,
    status,
    version,
    changedAt: new Date().toISOString(),
  }
  const body = JSON.parse(JSON.stringify(all)) as Booking // what is undefined falls out
  const json = JSON.stringify(body)
  await tx`update booking set status = ${status}, version = ${version}, body = ${json}::text::jsonb,
      answer_by = ${until}
    where id = ${row.id}`
  await keepVersion(tx, row.id, version, status, json, actor)
  await tx`select issue_item(${row.personId}, 'booking', ${row.id}, ${json}::text::jsonb)`
  return { ...row, status, version, body }
}

export async function keepVersion(
  tx: Tx,
  id: string,
  version: number,
  status: Status,
  json: string | null,
  actor: string,
): Promise<void> {
  await tx`insert into booking_version (authority_id, booking_id, version, status, body, actor)
    values (ctx('authority'), ${id}, ${version}, ${status}, ${json}::text::jsonb, ${actor})`
}

/** Whether nobody but the machine made what it says now, or said in an earlier version. */
export async function isByMachine(tx: Tx, id: string, version: number): Promise<boolean> {
  const [now] = await tx<{ actor: string }[]>`
    select actor from booking_version where booking_id = ${id} and version = ${version}`
  return now?.actor === 'machine'
}
