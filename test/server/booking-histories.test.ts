/**
 * Whatever families and workers ask, offer, confirm, change, call off and repeat at the same moment, the answers they
 * get could have come from one thing after another: histories on real PostgreSQL, held against a small model.
 * BOOKING_HISTORIES sets how many, SEED which; what fails prints its seed and the history.
 */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letLapse } from '../../server/bookings/lapse.ts'
import { placeMove } from '../../server/bookings/move.ts'
import { answerOfPerson, placeBooking } from '../../server/bookings/place-booking.ts'
import { takeTurn } from '../../server/bookings/turn.ts'
import { openPool, type Tx } from '../../server/db/pools.ts'
import { aRound, asOpener, type Round } from './a-round.ts'
import { type Mistake, makeModel } from './booking-model.ts'
import { history, opOf, PEOPLE, SLOTS, type Step, telling } from './booking-steps.ts'
import {
  isLapse,
  isMark,
  isMove,
  isReply,
  newWorld,
  type Op,
  type Told,
  type World,
} from './booking-world.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { tell } from './phone.ts'

const HISTORIES = Number(process.env.BOOKING_HISTORIES ?? 12)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
/** The first two times overlap and are the same chair's; the third is apart. */
const times = { count: SLOTS, minutesLong: 30, apartMinutes: 20 }
const overlaps = (one: number, other: number) => one !== other && Math.abs(one - other) === 1
const model = makeModel(overlaps)

let council: TestCouncil
let opener: Sql
beforeAll(async () => {
  council = await aCouncil()
  opener = openPool(council.config.databaseUrl, 'svc_opener', 8)
})
afterAll(async () => {
  await opener.end()
  await council.stop()
})

type Spoil = (tx: Tx) => Tx
const asItIs: Spoil = (tx) => tx

async function run(made: Round, op: Op, spoil: Spoil): Promise<Told> {
  const { slots, asking, setId } = made
  if (isMark(op)) {
    const slot = { id: slots[op.slot], ...clockOf(op.slot), isTaken: op.op === 'take' }
    const all = slots.map((id, at) => (at === op.slot ? slot : { id, ...clockOf(at) }))
    const body = { slotKind: 'meet-the-chair', slots: all, personIds: asking.map(({ personId }) => personId) }
    const told = await tell(council.url, 'PUT', `/v1/council/slots/${setId}`, {
      token: council.chairKey,
      body,
    })
    return told.status === 200 ? 'done' : String(told.body.refusal ?? told.body.problem)
  }
  const { id, personId } = asking[op.who]!
  if (op.op === 'ask' || isMove(op) || isLapse(op) || isReply(op)) {
    return await asOpener(opener, async (plain) => {
      const tx = spoil(plain)
      if (op.op === 'ask') {
        const wishes = op.wishes.map((at) => slots[at]!)
        await placeBooking(tx, { id, bookingKind: 'meet-the-chair', wishes, anyOfThese: op.any })
      } else if (isMove(op)) {
        const bookingId = asking[op.who - PEOPLE]!.id
        const wishes = op.wishes.map((at) => slots[at]!)
        await placeMove(tx, { id, bookingId, wishes, anyOfThese: op.any })
      } else if (isLapse(op)) {
        await takeTurn(tx)
        await plain`update booking set answer_by = clock_timestamp() - interval '1 second'
          where id = ${id} and status = 'offered'`
        await letLapse(tx)
      } else {
        const answer = op.op === 'call-off' ? 'cancel' : op.op
        await answerOfPerson(tx, personId, { bookingId: id, version: op.version, answer })
      }
      return await toldNow(plain, made, id)
    })
  }
  const body = {
    version: op.version,
    answer: op.op,
    ...words,
    ...(op.slot === undefined ? {} : { slotId: slots[op.slot] }),
  }
  const told = await tell(council.url, 'POST', `/v1/council/bookings/${id}/answer`, {
    token: council.chairKey,
    body,
  })
  if (told.status !== 200) return String(told.body.refusal ?? told.body.problem)
  const { status, version, slotId } = told.body.card as {
    status: string
    version: number
    slotId: string | null
  }
  return `${status} ${version} ${slotId === null ? '-' : slots.indexOf(slotId)}`
}

const words = { words: { text: 'Please ring me.', lang: 'en', dir: 'ltr', origin: 'original' } }
const clockOf = (at: number) => ({
  day: '2126-12-01',
  time: ['08:20', '08:40', '09:00'][at]!,
  minutesLong: times.minutesLong,
})

async function toldNow(tx: Tx, { slots }: Round, id: string): Promise<Told> {
  const [row] = await tx<{ status: string; version: number; slot_id: string | null }[]>`
    select b.status, b.version, h.slot_id from booking b
    left join slot_hold h on h.authority_id = b.authority_id and h.booking_id = b.id where b.id = ${id}`
  return row
    ? `${row.status} ${row.version} ${row.slot_id === null ? '-' : slots.indexOf(row.slot_id)}`
    : 'nothing'
}

/** What the database holds when nothing is going on, in the model's words; and what each person was told. */
async function worldNow({ slots, asking }: Round): Promise<{ world: string; isTold: boolean }> {
  const rows = await council.admin<
    {
      id: string
      status: string
      version: number
      slot_id: string | null
      over: string[]
      issued: string | null
    }[]
  >`select b.id, b.status, b.version, h.slot_id, b.passed_over as over, c.body->>'status' as issued
    from booking b left join slot_hold h on h.authority_id = b.authority_id and h.booking_id = b.id
    left join case_item c on c.authority_id = b.authority_id and c.kind = 'booking' and c.id = b.id
    where b.id = any(${asking.map(({ id }) => id)}::uuid[])`
  const byHand = await council.admin<{ slot_id: string }[]>`
    select slot_id from slot_hold where booking_id is null and slot_id = any(${[...slots]}::uuid[])`
  const bookings = asking.map(({ id }) => {
    const row = rows.find((one) => one.id === id)
    return (
      row && [
        row.status,
        row.version,
        row.slot_id ? slots.indexOf(row.slot_id) : null,
        row.over.map((o) => slots.indexOf(o)).sort(),
      ]
    )
  })
  return {
    world: JSON.stringify({
      bookings: bookings.map((one) => one ?? null),
      byHand: byHand.map((o) => slots.indexOf(o.slot_id)).sort(),
    }),
    isTold: rows.every(({ status, issued }) => (issued ?? 'asked') === status),
  }
}

function worldInWords({ bookings, held }: World): string {
  return JSON.stringify({
    bookings: bookings.map((one) => one && [one.status, one.version, one.slot, [...one.passedOver].sort()]),
    byHand: held.flatMap((holder, at) => (holder === 'hand' ? at : [])),
  })
}

/** Every state that some order of these could end in, with exactly these answers. */
function ordersOf(worlds: readonly World[], done: readonly (readonly [Op, Told])[], step = model): World[] {
  if (done.length === 0) return [...worlds]
  return worlds.flatMap((world) =>
    done.flatMap(([op, told], at) => {
      const next = step(world, op)
      return next.told === told
        ? ordersOf(
            [next.world],
            done.filter((_, other) => other !== at),
            step,
          )
        : []
    }),
  )
}

const differently = (worlds: readonly World[]) => [
  ...new Map(worlds.map((world) => [JSON.stringify(world), world])).values(),
]

let done = 0

async function live(waves: readonly (readonly Step[])[], step = model, spoil = asItIs): Promise<void> {
  const made = await aRound(council, PEOPLE, { isMoving: true, ...times, whose: `chair ${randomUUID()}` })
  let worlds: World[] = [newWorld(PEOPLE, SLOTS)]
  const told: string[] = []
  for (const wave of waves) {
    const ops = wave.map((one) => opOf(one, worlds[0]!))
    const answers = await Promise.all(ops.map((op) => run(made, op, spoil)))
    done += ops.length
    told.push(ops.map((op, at) => `${JSON.stringify(op)} → ${answers[at]}`).join('\n  '))
    const after = await worldNow(made)
    const ends = ordersOf(
      worlds,
      ops.map((op, at) => [op, answers[at]!] as const),
      step,
    )
    worlds = differently(ends.filter((world) => worldInWords(world) === after.world))
    if (worlds.length === 0 || !after.isTold)
      throw new Error(`No order explains this:\n  ${told.join('\nthen\n  ')}\nand then ${after.world}`)
  }
}

const checkThat = (numRuns: number, body: (waves: readonly (readonly Step[])[]) => Promise<void>) =>
  fc.check(fc.asyncProperty(history, body), {
    numRuns,
    seed,
    endOnFailure: true,
    examples: telling.map((one): [Step[][]] => [one.map((wave) => [...wave])]),
  })

test(
  `what happens at once could have happened one after another (${HISTORIES} histories, seed ${seed})`,
  async () => {
    const found = await checkThat(telling.length + HISTORIES, (waves) => live(waves))
    expect(found.errorInstance).toBeNull()
    expect(found.failed).toBe(false)
    console.info(
      `bookings: ${HISTORIES} histories, ${done} things done, 0 that no order explains, seed ${seed}`,
    )
  },
  60_000 + HISTORIES * 5_000,
)

const mistakes: readonly Mistake[] = [
  'serves-the-newest-first',
  'keeps-what-it-should-offer',
  'confirms-what-nobody-looked-at',
  'overlooks-versions',
  'asks-again-after-a-no',
  'books-twice',
  'forgets-the-line',
  'is-in-two-places',
  'frees-the-old-time-at-once',
  'keeps-the-old-time-too',
  'moves-what-was-called-off',
  'forgets-what-lapsed',
  'lets-nothing-lapse',
]
test.each(mistakes)(
  'an engine that does as it should is told apart from one that %s',
  async (mistake) => {
    const found = await checkThat(telling.length, (waves) => live(waves, makeModel(overlaps, mistake)))
    expect(String(found.errorInstance)).toContain('No order explains this')
  },
  120_000,
)

type Rewrite = (statement: string, values: readonly unknown[]) => string | undefined

/** The engine with one of its own statements changed. */
const spoiled =
  (change: Rewrite): Spoil =>
  (tx) =>
    new Proxy(tx, {
      apply(target, self, [strings, ...values]: [TemplateStringsArray, ...unknown[]]) {
        const changed = change(strings.join('\u0000'), values)
        if (changed === undefined) return target`select 1`
        const parts = changed.split('\u0000')
        return Reflect.apply(target, self, [Object.assign(parts, { raw: parts }), ...values])
      },
    })

const engines: Readonly<Record<string, Rewrite>> = {
  'takes no turns': (s, values) => (s.includes('pg_advisory_xact_lock') ? undefined : slowly(s, values)),
  'serves the last first': (s) => s.replace('order by b.asked_at, b.id', 'order by b.asked_at desc, b.id'),
  'never lets go': (s) =>
    s.replace('delete from slot_hold where booking_id', 'delete from slot_hold where false and booking_id'),
  'leaves the wish for another time open when a booking is called off': (s) =>
    s.replace('where moves =', 'where false and moves ='),
  'keeps an offer for ever': (s) =>
    s.replace("status = 'offered' and answer_by", "status = 'offered' and false and answer_by"),
  'forgets who said no': (s) =>
    s.replace('passed_over = array_append(passed_over,', 'passed_over = array_remove(passed_over,'),
}
/** Whoever comes too late pauses before the line is written down, and a calling off before it lets go. */
function slowly(s: string, [status]: readonly unknown[]): string {
  if (s.includes('delete from slot_hold where booking_id'))
    return s.replace('returning', 'and pg_sleep(0.1) is not null returning')
  return s.includes('update booking set status') && status === 'waiting-list'
    ? `${s} and pg_sleep(0.4) is not null`
    : s
}

test.each(Object.entries(engines))(
  'an engine that %s is found out',
  async (_name, change) => {
    const found = await checkThat(telling.length, (waves) => live(waves, model, spoiled(change)))
    expect(String(found.errorInstance)).toContain('No order explains this')
  },
  240_000,
)
