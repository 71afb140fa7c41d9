/** Clock times in London. The hour that is left out in spring is no time; the one that comes twice is its first. */
import type { BookingTime } from '../../contract/booking.ts'
import type { Tx } from '../db/pools.ts'

const LONDON = 'Europe/London'

/** Whether it still has to begin. A clock time that London never shows begins never. */
export async function isAhead(tx: Tx, when: Pick<BookingTime, 'day' | 'time'>): Promise<boolean> {
  const at = await startOf(tx, when)
  if (!at) return false
  const [row] = await tx<{ is_ahead: boolean }[]>`select ${at}::timestamptz > now() as is_ahead`
  return row?.is_ahead === true
}

/** The day so many days after one, or after today in London. */
export async function dayOf(tx: Tx, days: number, after?: string): Promise<string> {
  const [row] = await tx<{ day: string }[]>`
    select to_char(coalesce(${after ?? null}::text::date, (clock_timestamp() at time zone ${LONDON})::date) + ${days}::int,
      'YYYY-MM-DD') as day`
  if (!row) throw new TypeError('The database gave no day. Look at dayOf.')
  return row.day
}

/** The moment it begins, or nothing when London's clocks never show that time. */
export async function startOf(
  tx: Tx,
  { day, time }: Pick<BookingTime, 'day' | 'time'>,
): Promise<Date | undefined> {
  const clock = `${day} ${time}:00`
  const [row] = await tx<{ at: Date; earlier: Date; is_real: boolean; is_twice: boolean }[]>`
    select at, at - interval '1 hour' as earlier,
      at at time zone ${LONDON} = ${clock}::text::timestamp as is_real,
      (at - interval '1 hour') at time zone ${LONDON} = ${clock}::text::timestamp as is_twice
    from (select ${clock}::text::timestamp at time zone ${LONDON} as at) as told`
  if (!row?.is_real) return undefined
  return row.is_twice ? row.earlier : row.at
}
