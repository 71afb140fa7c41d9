/** Offers that nobody answered: until when they are kept, who has the time then, and what a yes that comes late is told. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptUntil } from '../../server/bookings/kept-until.ts'
import { openPool } from '../../server/db/pools.ts'
import { asOpener } from './a-round.ts'
import { bookingDesk } from './booking-desk.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family } from './family.ts'
import type { Phone } from './phone.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

const { desk, answer, sent, bookingOf } = bookingDesk(() => council)
const yes = (phone: Phone, bookingId: string, version: number) =>
  sent(phone, 'answer-offer', { bookingId, version, answer: 'yes' })
/** As if the last moment for an answer had gone by. */
const over = (id: string) => council.admin`
  update booking set answer_by = clock_timestamp() - interval '1 second' where id = ${id} and status = 'offered'`
const untilOf = async (id: string): Promise<string | undefined> =>
  (
    await council.admin<{ at: Date | null }[]>`select answer_by as at from booking where id = ${id}`
  )[0]?.at?.toISOString()

let nextDay = 1
async function publish(times: readonly string[], more: object = {}) {
  const day = `2126-10-${String(nextDay++).padStart(2, '0')}`
  const slots = times.map((time) => ({ id: randomUUID(), day, time, minutesLong: 30 }))
  const personIds = [family.mother, family.father].map(({ joined }) => joined.me.id)
  const set = {
    id: randomUUID(),
    slotKind: 'meet-the-chair',
    conferenceId: family.conference.id,
    slots,
    personIds,
  }
  const told = await desk(`slots/${set.id}`, { ...set, ...more }, 'PUT')
  expect(told.status, told.text).toBe(200)
  return { set: { ...set, ...more }, ids: slots.map(({ id }) => id) as [string, ...string[]], day }
}

async function offered(phone: Phone, slotId: string, more: object = {}): Promise<string> {
  const id = await sent(phone, 'meet-the-chair', {})
  const told = await answer(id, 1, { answer: 'offer', slotId, ...more })
  expect(told.status, told.text).toBe(200)
  return id
}

test('an offer says until when it is kept: the day that was set, or the days that the area says', async () => {
  const { ids } = await publish(['09:00', '10:00'])
  const set = await offered(family.mother, ids[0], { answerBy: '2126-07-02' })
  expect(await bookingOf(family.mother, set)).toMatchObject({ answerBy: { day: '2126-07-02' } })
  // Until the end of that day in London, which is an hour ahead in summer.
  expect(await untilOf(set)).toBe('2126-07-02T23:00:00.000Z')
  const usual = await offered(family.father, ids[1]!)
  const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
  // The made-up council of the tests says five days (areas/example).
  const fiveDays = inLondon.format(new Date(Date.now() + 5 * 86_400_000))
  expect(await bookingOf(family.father, usual)).toMatchObject({ answerBy: { day: fiveDays } })
})

test('it is never kept after it begins, and a day that is past is no day to answer by', async () => {
  const { ids, day } = await publish(['09:00'])
  const id = await offered(family.mother, ids[0], { answerBy: day })
  expect(await bookingOf(family.mother, id)).toMatchObject({ answerBy: { day, time: '09:00' } })
  const again = await answer(id, 2, { answer: 'offer', answerBy: '2026-01-01' })
  expect(again.body).toEqual({ refusal: 'answer-by-is-past' })
})

test('nobody answers: the next in line is offered it, and the person is told kindly and keeps their request', async () => {
  const { mother, father } = family
  const { ids } = await publish(['09:00', '10:00'])
  const id = await offered(mother, ids[0])
  const waits = await sent(father, 'meet-the-chair', { slots: [ids[0]] })
  expect(await bookingOf(father, waits)).toMatchObject({ status: 'waiting-list' })
  await over(id)
  await council.running.tidy()
  const told = await bookingOf(mother, id)
  expect(told).toMatchObject({ status: 'waiting-list', version: 3, lapsed: { when: { time: '09:00' } } })
  expect(told).not.toHaveProperty('when')
  expect(told).not.toHaveProperty('answerBy')
  expect(await bookingOf(father, waits)).toMatchObject({ status: 'offered', when: { time: '09:00' } })
  const rows = await council.admin`select subject, actor from audit where action = 'offer-lapsed'`
  expect(rows).toContainEqual({ subject: id, actor: 'machine' })
  // The council can offer her another, and nothing of what lapsed is said any more.
  await answer(id, 3, { answer: 'offer', slotId: ids[1] })
  expect(await bookingOf(mother, id)).not.toHaveProperty('lapsed')
})

test('a late yes takes the time when it is still free, as far as it was looked at before', async () => {
  const { mother, father } = family
  const { ids, set } = await publish(['09:00', '10:00'])
  const byCouncil = await offered(mother, ids[0])
  await over(byCouncil)
  await council.running.tidy()
  await yes(mother, byCouncil, 2)
  expect(await bookingOf(mother, byCouncil)).toMatchObject({ status: 'confirmed', when: { time: '09:00' } })
  // What the machine offered out of the line is kept, and the council still has to say yes.
  const taken = (isTaken: boolean) => ({ ...set, slots: [set.slots[0]!, { ...set.slots[1]!, isTaken }] })
  await desk(`slots/${set.id}`, taken(true), 'PUT')
  const inLine = await sent(father, 'meet-the-chair', { slots: [ids[1]] })
  await desk(`slots/${set.id}`, taken(false), 'PUT')
  expect(await bookingOf(father, inLine)).toMatchObject({ status: 'offered', version: 3 })
  await over(inLine)
  await yes(father, inLine, 3)
  expect(await bookingOf(father, inLine)).toMatchObject({ status: 'kept', when: { time: '10:00' } })
})

test('a late yes to what is gone books nothing and is told so, once', async () => {
  const { mother, father } = family
  const { ids } = await publish(['09:00'])
  const id = await offered(mother, ids[0])
  await over(id)
  // Nothing had looked since: his asking is what finds that it is over.
  const his = await sent(father, 'meet-the-chair', { slots: [ids[0]] })
  expect(await bookingOf(father, his)).toMatchObject({ status: 'kept' })
  await yes(mother, id, 2)
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'waiting-list', version: 4, isTooLate: true })
  await yes(mother, id, 2)
  await yes(mother, id, 3)
  expect(await bookingOf(mother, id)).toMatchObject({ version: 4 })
  expect(await bookingOf(father, his)).toMatchObject({ status: 'kept', version: 2 })
})

test('what has no times of its own is looked at again by the council after a late yes', async () => {
  const { mother } = family
  const id = await sent(mother, 'ask-interpreter', { language: 'Polish' })
  await answer(id, 1, { answer: 'offer', when: { day: '2126-12-03', time: '10:00' } })
  await over(id)
  await yes(mother, id, 2)
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'waiting-list', isTooLate: true })
})

test('the desk never lists an offer that is over as one, and cannot confirm around it', async () => {
  const { mother, father } = family
  const { ids } = await publish(['09:00'])
  const id = await offered(mother, ids[0])
  await over(id)
  const { requests } = (await desk('bookings')).body as { requests: { id: string; status: string }[] }
  expect(requests.find((one) => one.id === id)?.status).toBe('waiting-list')
  const other = await offered(father, ids[0])
  await over(other)
  expect((await answer(other, 2, { answer: 'decline' })).body).toEqual({ refusal: 'changed-meanwhile' })
})

test('an offer out of published times is kept as long as whoever published them said', async () => {
  const { mother } = family
  const { ids, set } = await publish(['09:00'], { answerWithinDays: 2 })
  const taken = (isTaken: boolean) => ({ ...set, slots: [{ ...set.slots[0]!, isTaken }] })
  await desk(`slots/${set.id}`, taken(true), 'PUT')
  const id = await sent(mother, 'meet-the-chair', { slots: ids })
  await desk(`slots/${set.id}`, taken(false), 'PUT')
  const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
  const day = inLondon.format(new Date(Date.now() + 2 * 86_400_000))
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'offered', answerBy: { day } })
  const { sets } = (await desk('slots')).body as { sets: { id: string; answerWithinDays?: number }[] }
  expect(sets.find((one) => one.id === set.id)?.answerWithinDays).toBe(2)
})

test('the last day is a whole day of London’s, also when the clocks change in it', async () => {
  const opener = openPool(council.config.databaseUrl, 'svc_opener', 1)
  const until = (day: string) =>
    asOpener(opener, async (tx) => (await keptUntil(tx, day, { day: '2127-12-01', time: '09:00' }))?.until)
  // In 2127 summer time begins on 30 March and ends on 26 October.
  const days = await Promise.all(
    ['2127-03-29', '2127-03-30', '2127-10-25', '2127-10-26'].map(async (day) =>
      (await until(day))?.toISOString(),
    ),
  )
  await opener.end()
  expect(days).toEqual([
    '2127-03-30T00:00:00.000Z',
    '2127-03-30T23:00:00.000Z',
    '2127-10-25T23:00:00.000Z',
    '2127-10-27T00:00:00.000Z',
  ])
})
