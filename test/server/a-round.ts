/** People with a request on its way and times to ask for, as the postbox, the filing and the desk leave them. */
import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { setContext, type Tx } from '../../server/db/pools.ts'
import type { TestCouncil } from './council.ts'

export interface Round {
  readonly setId: string
  readonly slots: readonly string[]
  /** Each person with the envelope they asked in. Whoever stands first was received first. */
  readonly asking: readonly { readonly id: string; readonly personId: string }[]
}

export interface Times {
  readonly count: number
  /** Whose they are, and how long: with both, neighbours that overlap are with one person. */
  readonly whose?: string
  readonly minutesLong?: number
  /** How far one begins after the one before. */
  readonly apartMinutes?: number
  /** Each has a second envelope, to ask for another time with: after all the first ones, in the same order. */
  readonly isMoving?: boolean
}

export async function aRound(
  { admin }: Pick<TestCouncil, 'admin'>,
  people: number,
  { count, whose, minutesLong = 10, apartMinutes = 10, isMoving = false }: Times,
): Promise<Round> {
  const setId = randomUUID()
  const slots = Array.from({ length: count }, () => randomUUID())
  const first = Array.from({ length: people }, () => ({ id: randomUUID(), personId: randomUUID() }))
  const second = isMoving ? first.map(({ personId }) => ({ id: randomUUID(), personId })) : []
  const asking = [...first, ...second]
  const ids = asking.map(({ id }) => id)
  const persons = asking.map(({ personId }) => personId)
  await admin`insert into person (authority_id, id, name, role)
    select distinct 'northmoor', p, 'Somebody', 'parent' from unnest(${persons}::uuid[]) as p`
  await admin`insert into envelope
    select 'northmoor', i, ${randomUUID()}, p, 'x', 'x', 'received', '{}', now() + n * interval '1 millisecond', 'NM-1'
    from unnest(${ids}::uuid[], ${persons}::uuid[]) with ordinality as t (i, p, n)`
  await admin`insert into filing (authority_id, envelope_id, person_id, operation)
    select 'northmoor', i, p, 'meet-the-chair' from unnest(${ids}::uuid[], ${persons}::uuid[]) as t (i, p)`
  await admin`insert into slot_set (authority_id, id, slot_kind, whose)
    values ('northmoor', ${setId}, 'meet-the-chair', ${whose ?? null})`
  await admin`
    insert into slot (authority_id, id, set_id, slot_kind, body, starts_at, ends_at, whose)
    select 'northmoor', s, ${setId}, 'meet-the-chair',
      jsonb_build_object('id', s, 'day', '2126-12-01', 'time', to_char(at at time zone 'UTC', 'HH24:MI'),
        'minutesLong', ${minutesLong}::int), at, at + make_interval(mins => ${minutesLong}), ${whose ?? null}
    from (select s, timestamptz '2126-12-01T08:00:00Z' + n * make_interval(mins => ${apartMinutes}) as at
      from unnest(${slots}::uuid[]) with ordinality as t (s, n)) as timed`
  await admin`insert into slot_for select distinct 'northmoor', s, p
    from unnest(${slots}::uuid[]) as s, unnest(${persons}::uuid[]) as p`
  return { setId, slots, asking }
}

export interface Told {
  readonly id: string
  readonly status: string
  readonly when: string | null
  readonly slot_id: string | null
  readonly issued: string | null
}

export const outcome = ({ admin }: Pick<TestCouncil, 'admin'>, { asking }: Round) => admin<Told[]>`
  select b.id, b.status, b.body->'when'->>'day' as when, h.slot_id, c.body->>'status' as issued
  from booking b left join slot_hold h on h.authority_id = b.authority_id and h.booking_id = b.id
  left join case_item c on c.authority_id = b.authority_id and c.kind = 'booking' and c.id = b.id
  where b.id = any(${asking.map(({ id }) => id)}::uuid[])`

/** One transaction of the opener's. */
export const asOpener = <T>(opener: Sql, work: (tx: Tx) => Promise<T>) =>
  opener.begin(async (tx) => {
    await setContext(tx, { authority: 'northmoor' })
    return await work(tx)
  })
