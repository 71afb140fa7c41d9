/** Times that people are given: whose they are, what takes them outside Heard, who waits, and what the clocks do to them. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOf } from '../../server/bookings/london-time.ts'
import { listCouncilKeys, makeCouncilKey, stopCouncilKey } from '../../server/who/council-key.ts'
import { timesShown } from '../../staff/london.ts'
import { bookingDesk } from './booking-desk.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, type Family } from './family.ts'
import { type Phone, readFile, type Told, tell } from './phone.ts'

let council: TestCouncil
let family: Family
let other: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  other = await aFamily(council, aConference())
})
afterAll(() => council.stop())

const { answer, sent, bookingOf } = bookingDesk(() => council)

interface Given {
  readonly slots: readonly { readonly id: string; readonly time: string; readonly isTaken?: boolean }[]
  readonly personIds: readonly string[]
  readonly [more: string]: unknown
}

let nextDay = 1
/** A day of its own for each test, so that the chair's diary is empty. */
const aDay = () => `2126-11-${String(nextDay++).padStart(2, '0')}`
const slotsOn = (day: string, ...times: string[]) =>
  times.map((time) => ({ id: randomUUID(), day, time, minutesLong: 30 }))
const save = (id: string, given: Given): Promise<Told> =>
  tell(council.url, 'PUT', `/v1/council/slots/${id}`, {
    token: council.chairKey,
    body: { slotKind: 'meet-the-chair', conferenceId: family.conference.id, ...given },
  })
const people = ({ mother, father }: Family) => [mother.joined.me.id, father.joined.me.id]
const askChair = (phone: Phone, slots: readonly { readonly id: string }[]) =>
  sent(phone, 'meet-the-chair', { slots: slots.map(({ id }) => id) })

test('a time that was taken outside Heard is gone for who asks, and offered to them once it is free again', async () => {
  const { mother, father } = family
  const set = randomUUID()
  const slots = slotsOn(aDay(), '09:00', '09:30')
  const given = { slots, personIds: people(family) }
  await save(set, given)
  const before = (await readFile(father)).text
  await save(set, { ...given, slots: [{ ...slots[0]!, isTaken: true }, slots[1]!] })
  expect((await readFile(father)).text, 'nobody’s list shows it').toBe(before)
  const id = await askChair(mother, slots.slice(0, 1))
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'waiting-list', gone: [slots[0]!.id] })
  await save(set, { ...given, slots: [{ ...slots[0]!, isTaken: false }, slots[1]!] })
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'offered', when: { time: '09:00' } })
  const marked = await save(set, { ...given, slots: [{ ...slots[0]!, isTaken: true }, slots[1]!] })
  expect(marked.body).toEqual({ refusal: 'slot-is-taken' })
})

test('whoever waits hears truly, is served in turn, and is not asked again for what they said no to', async () => {
  const slots = slotsOn(aDay(), '10:00')
  await save(randomUUID(), {
    slots,
    personIds: [...people(family), ...people(other)],
    conferenceId: undefined,
  })
  const [first, second, third] = [family.mother, other.mother, other.father]
  const had = await askChair(first, slots)
  const waits = [await askChair(second, slots), await askChair(third, slots)] as const
  for (const [at, phone] of [second, third].entries())
    expect(await bookingOf(phone, waits[at]!)).toMatchObject({ status: 'waiting-list' })
  await sent(first, 'answer-offer', { bookingId: had, version: 2, answer: 'cancel' })
  expect(await bookingOf(second, waits[0])).toMatchObject({ status: 'offered', version: 3 })
  expect(await bookingOf(third, waits[1])).toMatchObject({ status: 'waiting-list', version: 2 })
  await sent(second, 'answer-offer', { bookingId: waits[0], version: 3, answer: 'no' })
  expect(await bookingOf(second, waits[0])).toMatchObject({ status: 'waiting-list', version: 4 })
  expect(await bookingOf(third, waits[1])).toMatchObject({ status: 'offered', version: 3 })
  await sent(third, 'answer-offer', { bookingId: waits[1], version: 3, answer: 'yes' })
  // The council has not looked at the machine's offer, so a yes to it is not a booking yet.
  expect(await bookingOf(third, waits[1])).toMatchObject({ status: 'kept', version: 4 })
  expect((await answer(waits[1], 4, { answer: 'confirm' })).status).toBe(200)
  expect(await bookingOf(third, waits[1])).toMatchObject({ status: 'confirmed', when: { time: '10:00' } })
})

test('a chair is in one place: two lists and a time by hand cannot give the same half hour twice', async () => {
  const day = aDay()
  const here = slotsOn(day, '11:00')
  const there = slotsOn(day, '11:15', '12:00')
  await save(randomUUID(), { slots: here, personIds: people(family) })
  await save(randomUUID(), { slots: there, personIds: people(family) })
  await askChair(family.mother, here)
  const late = await askChair(family.father, there.slice(0, 1))
  expect(await bookingOf(family.father, late)).toMatchObject({ status: 'waiting-list' })
  const when = (time: string) => ({ answer: 'offer', when: { day, time, minutesLong: 30 } })
  const byHand = await sent(family.father, 'meet-the-chair', { conferenceId: family.conference.id })
  expect((await answer(byHand, 1, when('11:20'))).body).toEqual({ refusal: 'slot-is-taken' })
  expect((await answer(byHand, 1, when('11:45'))).status).toBe(200)
  const blocked = await askChair(family.mother, there.slice(1))
  expect(await bookingOf(family.mother, blocked), 'the time by hand is in the diary').toMatchObject({
    status: 'waiting-list',
  })
  await sent(family.father, 'answer-offer', { bookingId: byHand, version: 2, answer: 'no' })
  expect(await bookingOf(family.mother, blocked)).toMatchObject({
    status: 'offered',
    when: { time: '12:00' },
  })
})

test('no two workers overwrite each other’s times, and none moves under its id', async () => {
  const set = randomUUID()
  const day = aDay()
  const slots = slotsOn(day, '13:00', '14:00')
  const given = { slots, personIds: people(family) }
  expect((await save(set, given)).body.version).toBe(1)
  expect((await save(set, { ...given, version: 1 })).body.version).toBe(2)
  expect((await save(set, { ...given, version: 1, slots: [] })).body).toEqual({
    refusal: 'changed-meanwhile',
  })
  const moved = slots.map((slot) => ({ ...slot, time: '15:00' }))
  expect((await save(set, { ...given, slots: moved.slice(0, 1) })).body).toEqual({
    refusal: 'needs-a-new-id',
  })
  // Another list cannot take over a time by knowing its id, and nothing of the try stays.
  const stolen = await save(randomUUID(), { ...given, slots: [...slotsOn(day, '16:00'), moved[0]!] })
  expect(stolen.body).toEqual({ refusal: 'needs-a-new-id' })
  const rows =
    await council.admin`select body->>'time' as time from slot where starts_at::date = ${day} order by 1`
  expect(rows.map(({ time }) => time)).toEqual(['13:00', '14:00'])
})

test('nothing can be confirmed for a time that is past, and an offer that was said yes to too late is none', async () => {
  const slots = slotsOn(aDay(), '09:00')
  await save(randomUUID(), { slots, personIds: people(family) })
  const id = await askChair(family.mother, slots)
  const past = { answer: 'offer', when: { day: '2020-01-06', time: '09:00' } }
  expect((await answer(id, 2, past)).body).toEqual({ refusal: 'time-is-past' })
  expect((await answer(id, 2, { answer: 'offer' })).status).toBe(200)
  await council.admin`update booking set body = jsonb_set(body, '{when,day}', '"2020-01-06"') where id = ${id}`
  await sent(family.mother, 'answer-offer', { bookingId: id, version: 3, answer: 'yes' })
  expect(await bookingOf(family.mother, id)).toMatchObject({ status: 'waiting-list' })
})

test('every quarter of an hour of each night the clocks change is once, first of two, or no time at all', async () => {
  let tried = 0
  const counts = { 0: 0, 1: 0, 2: 0 }
  await council.admin.begin(async (tx) => {
    for (const day of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2031-03-30', '2031-10-26']) {
      for (let minutes = 0; minutes < 240; minutes += 15) {
        const time = `0${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
        const at = await startOf(tx, { day, time })
        const shown = timesShown(day, time)
        counts[shown] += 1
        // The second opinion is JavaScript's own calendar: of two moments the earlier, which is summer time's.
        const utc = Date.parse(`${day}T${time}:00Z`)
        const moments = [utc - 3_600_000, utc].filter((moment) => clockAt(moment) === `${day} ${time}`)
        expect(moments.length, `${day} ${time}`).toBe(shown)
        expect(at?.getTime(), `${day} ${time}`).toBe(moments[0])
        tried += 1
      }
    }
  })
  expect(counts).toEqual({ 0: 12, 1: tried - 24, 2: 12 })
})

const clockAt = (moment: number) =>
  new Date(moment).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).slice(0, 16)

test('a provider is told whom a request is for, by a name it can use', async () => {
  const [, idris] = family.conference.children
  const key = await makeCouncilKey(council.config, {
    workerName: 'Zainab Malik',
    workerRole: 'advocate',
    scopes: ['bookings'],
    provider: 'Northmoor Young Voices',
  })
  const asked = { asking: 'parent', isFor: 'child', provider: 'Northmoor Young Voices' }
  const open = async (id: string) =>
    await tell(council.url, 'POST', `/v1/council/bookings/${id}/open`, { token: key, body: {} })
  const mine = await open(await sent(family.mother, 'ask-advocate', { ...asked, childId: idris!.id }))
  expect(mine.body.child).toMatchObject({ name: 'Idris' })
  expect(mine.body.input).not.toHaveProperty('childId')
  // A child of another family is not found by knowing its id.
  const [, strange] = other.conference.children
  const told = await open(await sent(family.mother, 'ask-advocate', { ...asked, childId: strange!.id }))
  expect(told.body).not.toHaveProperty('child')

  const kept = (await listCouncilKeys(council.config)).find(
    ({ workerName }) => workerName === 'Zainab Malik',
  )!
  expect(kept).toMatchObject({ provider: 'Northmoor Young Voices', scopes: ['bookings'], stoppedAt: null })
  expect(await stopCouncilKey(council.config, kept.id)).toBe(true)
  expect(await stopCouncilKey(council.config, randomUUID())).toBe(false)
  expect((await tell(council.url, 'GET', '/v1/council/bookings', { token: key })).status).toBe(401)
})
