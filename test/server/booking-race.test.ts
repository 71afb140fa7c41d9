/**
 * Two hundred families ask for twenty times at the same moment, over and over: never two in one time, and everybody who
 * came too late is told. On real PostgreSQL, each request in a transaction of its own and many at once.
 * BOOKING_ROUNDS sets how many rounds; the seed is printed when it fails.
 */
import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeBooking } from '../../server/bookings/place-booking.ts'
import { openPool, type Tx } from '../../server/db/pools.ts'
import { aRound, asOpener, outcome, type Told } from './a-round.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { tell } from './phone.ts'

const ROUNDS = Number(process.env.BOOKING_ROUNDS ?? 4)
const ASKING = 200
const TIMES = 20
const AT_ONCE = 24
const PATIENCE_MS = 60_000 + ROUNDS * 10_000

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

const aRoundOf = (people: number, count: number) => aRound(council, people, { count })
const within = <T>(work: (tx: Tx) => Promise<T>) => asOpener(opener, work)

const request = (id: string, wishes: readonly string[], anyOfThese: boolean) =>
  within((tx) => placeBooking(tx, { id, bookingKind: 'meet-the-chair', wishes, anyOfThese }))

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

test(
  `${ASKING} at once for ${TIMES} times, ${ROUNDS} rounds: never two in one, and every loser is told`,
  async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
    let losers = 0
    for (let round = 0; round < ROUNDS; round++) {
      const made = await aRoundOf(ASKING, TIMES)
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
      const told = await outcome(council, made)
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
  },
  PATIENCE_MS,
)

test(
  'workers offer times while families ask for them: never two in one, and each side is told',
  async () => {
    const people = 40
    const times = 10
    let refused = 0
    for (let round = 0; round < ROUNDS; round++) {
      const whose = `chair ${round} ${randomUUID()}`
      const made = await aRound(council, people, { count: times, whose })
      // Half have asked without a time; workers give them some while the others ask for the same.
      const [waiting, asking] = [made.asking.slice(0, people / 2), made.asking.slice(people / 2)]
      for (const { id } of waiting) await request(id, [], false)
      const offers = waiting.map(({ id }, at) => {
        const slotId = made.slots[at % times]!
        const body = { version: 1, answer: 'offer', slotId }
        return tell(council.url, 'POST', `/v1/council/bookings/${id}/answer`, {
          token: council.chairKey,
          body,
        })
      })
      const asks = asking.map(({ id }, at) => request(id, [made.slots[at % times]!], false))
      const told = await Promise.all(offers)
      await Promise.all(asks)
      const all = await outcome(council, made)
      const given = told.filter(({ status }) => status === 200).length
      for (const { status, body } of told.filter(({ status }) => status !== 200))
        expect([status, body]).toEqual([422, { refusal: 'slot-is-taken' }])
      refused += told.length - given
      expectTrue(
        all.filter(({ status }) => status !== 'asked'),
        made.slots,
      )
      expect(all.filter(({ slot_id }) => slot_id !== null)).toHaveLength(times)
      expect(all.filter(({ status }) => status === 'offered')).toHaveLength(given)
      expect(all.filter(({ status }) => status === 'waiting-list')).toHaveLength(
        asking.length - (times - given),
      )
    }
    expect(refused).toBeGreaterThan(0)
    console.info(`bookings: ${ROUNDS} rounds from both sides, ${refused} workers told it was gone, 0 doubled`)
  },
  PATIENCE_MS,
)

test('without the rule of the database the same race gives one time to two, so this test can fail', async () => {
  const { admin } = council
  await admin`alter table slot_hold drop constraint slot_hold_pkey`
  const made = await aRoundOf(20, 1)
  await Promise.all(made.asking.map(({ id }) => request(id, made.slots, true)))
  const told = await outcome(council, made)
  expect(told.filter(({ status }) => status === 'kept').length).toBeGreaterThan(1)
  await admin`delete from slot_hold where booking_id = any(${made.asking.map(({ id }) => id)}::uuid[])`
  await admin`alter table slot_hold add primary key (authority_id, slot_id)`
})
