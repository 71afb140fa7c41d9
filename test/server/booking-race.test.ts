/**
 * Two hundred families ask for twenty times at the same moment, over and over: never two in one time, and everybody who
 * came too late is told. On real PostgreSQL, each request in a transaction of its own and many at once.
 * BOOKING_ROUNDS sets how many rounds; the seed is printed when it fails.
 */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOfPerson, placeBooking } from '../../server/bookings/place-booking.ts'
import { openPool, setContext } from '../../server/db/pools.ts'
import { aCouncil, type TestCouncil } from './council.ts'

const ROUNDS = Number(process.env.BOOKING_ROUNDS ?? 4)
const ASKING = 200
const TIMES = 20
const AT_ONCE = 24

let council: TestCouncil
let opener: Sql
beforeAll(async () => {
  council = await aCouncil()
  opener = openPool(council.config.databaseUrl, 'svc_opener', AT_ONCE)
})
afterAll(async () => {
  await opener.end()
  await council.stop()
})

interface Round {
  readonly slots: readonly string[]
  /** Each person with the envelope they asked in, as the postbox and the filing leave it. */
  readonly asking: readonly { readonly id: string; readonly personId: string }[]
}

async function aRound(people: number, times: number): Promise<Round> {
  const slots = Array.from({ length: times }, () => randomUUID())
  const asking = Array.from({ length: people }, () => ({ id: randomUUID(), personId: randomUUID() }))
  const ids = asking.map(({ id }) => id)
  const persons = asking.map(({ personId }) => personId)
  const { admin } = council
  await admin`insert into person (authority_id, id, name, role)
    select 'northmoor', p, 'Somebody', 'parent' from unnest(${persons}::uuid[]) as p`
  await admin`insert into envelope
    select 'northmoor', i, ${randomUUID()}, p, 'x', 'x', 'received', '{}', now(), 'NM-1'
    from unnest(${ids}::uuid[], ${persons}::uuid[]) as t (i, p)`
  await admin`insert into filing (authority_id, envelope_id, person_id, operation)
    select 'northmoor', i, p, 'meet-the-chair' from unnest(${ids}::uuid[], ${persons}::uuid[]) as t (i, p)`
  await admin`insert into slot (authority_id, id, set_id, slot_kind, body, starts_at)
    select 'northmoor', s, ${randomUUID()}, 'meet-the-chair',
      jsonb_build_object('id', s, 'day', '2126-12-01', 'time', '09:00'), now() + interval '1 day'
    from unnest(${slots}::uuid[]) as s`
  await admin`insert into slot_for select 'northmoor', s, p
    from unnest(${slots}::uuid[]) as s, unnest(${persons}::uuid[]) as p`
  return { slots, asking }
}

const within = <T>(work: (tx: Parameters<typeof placeBooking>[0]) => Promise<T>) =>
  opener.begin(async (tx) => {
    await setContext(tx, { authority: 'northmoor' })
    return await work(tx)
  })

const request = (id: string, wishes: readonly string[], anyOfThese: boolean) =>
  within((tx) => placeBooking(tx, { id, bookingKind: 'meet-the-chair', wishes, anyOfThese }))

interface Told {
  readonly id: string
  readonly status: string
  readonly when: string | null
  readonly slot_id: string | null
  readonly issued: string | null
}

const outcome = ({ asking }: Round) => council.admin<Told[]>`
  select b.id, b.status, b.body->'when'->>'day' as when, h.slot_id, c.body->>'status' as issued
  from booking b left join slot_hold h on h.authority_id = b.authority_id and h.booking_id = b.id
  left join case_item c on c.authority_id = b.authority_id and c.kind = 'booking' and c.id = b.id
  where b.id = any(${asking.map(({ id }) => id)}::uuid[])`

function expectTrue(told: readonly Told[], slots: readonly string[]): void {
  const held = told.flatMap(({ slot_id }) => slot_id ?? [])
  expect(new Set(held).size, 'no time is held twice').toBe(held.length)
  for (const { status, slot_id, issued, when } of told) {
    expect(issued, 'everybody is told what is so').toBe(status)
    expect(['kept', 'offered', 'confirmed'].includes(status), status).toBe(slot_id !== null)
    if (status === 'waiting-list') expect(when).toBeNull()
  }
  expect(held.every((slot) => slots.includes(slot))).toBe(true)
}

/** The same every time for one seed. */
function shuffled(slots: readonly string[], seed: number): string[] {
  let state = seed
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  return slots
    .map((slot) => ({ slot, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ slot }) => slot)
}

test(`${ASKING} at once for ${TIMES} times, ${ROUNDS} rounds: never two in one, and every loser is told`, async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  let losers = 0
  for (let round = 0; round < ROUNDS; round++) {
    const made = await aRound(ASKING, TIMES)
    const ask = ({ id }: { id: string }, index: number) =>
      request(id, shuffled(made.slots, seed + round * ASKING + index), true)
    // Every tenth is delivered twice at the same moment.
    const twice = made.asking.flatMap((one, index) =>
      index % 10
        ? [[one, index]]
        : [
            [one, index],
            [one, index],
          ],
    ) as [{ id: string; personId: string }, number][]
    await Promise.all(twice.map(([one, index]) => ask(one, index)))
    const told = await outcome(made)
    expect(told, `seed ${seed}`).toHaveLength(ASKING)
    expectTrue(told, made.slots)
    expect(
      told.filter(({ status }) => status === 'kept'),
      `seed ${seed}`,
    ).toHaveLength(TIMES)
    expect(told.filter(({ status }) => status === 'waiting-list')).toHaveLength(ASKING - TIMES)
    losers += ASKING - TIMES
  }
  console.info(
    `bookings: ${ROUNDS} rounds, ${ROUNDS * ASKING} requests, ${losers} told it was gone, 0 doubled, seed ${seed}`,
  )
}, 240_000)

test('without the rule of the database the same race gives one time to two, so this test can fail', async () => {
  const { admin } = council
  await admin`alter table slot_hold drop constraint slot_hold_pkey`
  const made = await aRound(20, 1)
  await Promise.all(made.asking.map(({ id }) => request(id, made.slots, true)))
  const told = await outcome(made)
  expect(told.filter(({ status }) => status === 'kept').length).toBeGreaterThan(1)
  await admin`delete from slot_hold where booking_id = any(${made.asking.map(({ id }) => id)}::uuid[])`
  await admin`alter table slot_hold add primary key (authority_id, slot_id)`
})

type Step = readonly ['ask' | 'retry' | 'yes' | 'no' | 'cancel' | 'offer', number, number]

test('whatever a few people ask, answer, call off and repeat, in any order and at once, what they are told stays true', async () => {
  const step: fc.Arbitrary<Step> = fc.tuple(
    fc.constantFrom('ask', 'retry', 'yes', 'no', 'cancel', 'offer'),
    fc.nat(4),
    fc.nat(2),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 6 }), async (waves) => {
      const made = await aRound(5, 3)
      const history = async ([what, who, which]: Step) => {
        const { id, personId } = made.asking[who]!
        const wishes = [made.slots[which]!, ...made.slots.filter((_, at) => at !== which)]
        if (what === 'ask' || what === 'retry') return await request(id, wishes, who % 2 === 0)
        // The council's side, as SQL: an offer of what is kept.
        if (what === 'offer')
          return await council.admin`with b as (update booking set status = 'offered'
            where id = ${id} and status = 'kept' returning id) update case_item c
            set body = jsonb_set(c.body, '{status}', '"offered"') from b where c.kind = 'booking' and c.id = b.id`
        const [row] = await council.admin<{ version: number }[]>`select version from booking where id = ${id}`
        const version = row?.version ?? 1
        return await within((tx) => answerOfPerson(tx, personId, { bookingId: id, version, answer: what }))
      }
      for (const wave of waves) {
        await Promise.all(wave.map(history))
        const told = (await outcome(made)).filter(
          ({ issued, status }) => issued !== null || status !== 'asked',
        )
        expectTrue(told, made.slots)
      }
    }),
    { numRuns: Number(process.env.BOOKING_HISTORIES ?? 25) },
  )
}, 120_000)
