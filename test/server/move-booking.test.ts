/** Another time for what is confirmed: the old one stays theirs until the new one is, and never a moment with neither. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookingDesk } from './booking-desk.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family } from './family.ts'
import { type Phone, post, sealFor, tell } from './phone.ts'

let council: TestCouncil
let family: Family
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
})
afterAll(() => council.stop())

const { desk, answer, sent, bookingOf } = bookingDesk(() => council)
const words = (text: string) => ({ text, lang: 'en', dir: 'ltr', origin: 'original' })
const holder = async (slotId: string) =>
  (await council.admin`select booking_id as id from slot_hold where slot_id = ${slotId}`)[0]?.id

let nextDay = 1
async function publish(times: readonly string[], more: object = {}): Promise<string[]> {
  const day = `2126-09-${String(nextDay++).padStart(2, '0')}`
  const slots = times.map((time) => ({ id: randomUUID(), day, time, minutesLong: 30 }))
  const personIds = [family.mother, family.father].map(({ joined }) => joined.me.id)
  const conferenceId = family.conference.id
  const set = { slotKind: 'meet-the-chair', conferenceId, slots, personIds, ...more }
  const told = await desk(`slots/${randomUUID()}`, set, 'PUT')
  expect(told.status, told.text).toBe(200)
  return slots.map(({ id }) => id)
}

/** A time she asked for, and the council's yes to it. */
async function confirmed(phone: Phone, slotId: string): Promise<string> {
  const id = await sent(phone, 'meet-the-chair', { slots: [slotId] })
  expect((await answer(id, 2, { answer: 'confirm', where: words('Rowan House') })).status).toBe(200)
  return id
}

test('the old time stays confirmed until the new one is; then it is free, under the same booking', async () => {
  const { mother, father } = family
  const [old, wanted] = (await publish(['09:00', '10:00'])) as [string, string]
  const id = await confirmed(mother, old)
  const waits = await sent(father, 'meet-the-chair', { slots: [old] })
  const move = await sent(mother, 'move-booking', { bookingId: id, slots: [wanted] })
  expect(await bookingOf(mother, id)).toMatchObject({
    status: 'confirmed',
    version: 3,
    when: { time: '09:00' },
  })
  expect(await bookingOf(mother, move)).toMatchObject({ status: 'kept', moves: id, when: { time: '10:00' } })
  expect(await bookingOf(father, waits)).toMatchObject({ status: 'waiting-list' })
  const { body } = await answer(move, 2, { answer: 'confirm', words: words('See you then.') })
  expect(body.card).toMatchObject({ status: 'confirmed', moves: { id, when: { time: '10:00' } } })
  expect(await bookingOf(mother, id)).toMatchObject({
    status: 'confirmed',
    version: 4,
    when: { time: '10:00' },
    previously: { time: '09:00' },
  })
  expect(await holder(wanted)).toBe(id)
  // Whoever waited for the old time is asked at once.
  expect(await bookingOf(father, waits)).toMatchObject({ status: 'offered', when: { time: '09:00' } })
  const actors = await council.admin`
    select status, left(actor, 4) as actor from booking_version where booking_id = ${id} order by version`
  expect(actors.at(-1)).toEqual({ status: 'confirmed', actor: 'key:' })
})

test('a no to the new time leaves the old one, and says so with words', async () => {
  const { mother } = family
  const [old, wanted] = (await publish(['09:00', '10:00'])) as [string, string]
  const id = await confirmed(mother, old)
  const move = await sent(mother, 'move-booking', { bookingId: id, slots: [wanted] })
  await answer(move, 2, { answer: 'decline', words: words('That day is not possible.') })
  expect(await bookingOf(mother, move)).toMatchObject({ status: 'declined', moves: id })
  expect(await bookingOf(mother, id)).toMatchObject({
    status: 'confirmed',
    version: 3,
    when: { time: '09:00' },
  })
  expect([await holder(old), await holder(wanted)]).toEqual([id, undefined])
  // She may ask again; what was declined does not stand in the way.
  const again = await sent(mother, 'move-booking', { bookingId: id, slots: [wanted] })
  expect(await bookingOf(mother, again)).toMatchObject({ status: 'kept' })
})

test('a new time that overlaps with her own old one can be kept; for anybody else it cannot', async () => {
  const { mother, father } = family
  const whose = `chair ${randomUUID()}`
  const [old] = (await publish(['09:00'], { whose })) as [string]
  nextDay -= 1
  const [later] = (await publish(['09:15'], { whose })) as [string]
  const id = await confirmed(mother, old)
  const his = await sent(father, 'meet-the-chair', { slots: [later] })
  expect(await bookingOf(father, his)).toMatchObject({ status: 'waiting-list' })
  const move = await sent(mother, 'move-booking', { bookingId: id, slots: [old, later], anyOfThese: true })
  expect(await bookingOf(mother, move)).toMatchObject({ status: 'kept', when: { time: '09:15' } })
  await answer(move, 2, { answer: 'confirm' })
  expect([await holder(old), await holder(later)]).toEqual([undefined, id])
})

test('while another time is wished for, what is confirmed is only called off, and that ends the wish', async () => {
  const { mother } = family
  const [old, wanted, third] = (await publish(['09:00', '10:00', '11:00'])) as [string, string, string]
  const id = await confirmed(mother, old)
  const move = await sent(mother, 'move-booking', { bookingId: id, slots: [wanted] })
  for (const said of ['change', 'offer'])
    expect((await answer(id, 3, { answer: said, slotId: third })).body).toEqual({
      refusal: 'answer-the-move-first',
    })
  expect((await answer(id, 3, { answer: 'cancel' })).status).toBe(200)
  expect(await bookingOf(mother, move)).toMatchObject({ status: 'cancelled' })
  expect([await holder(old), await holder(wanted)]).toEqual([undefined, undefined])
  // What is over is not moved, and nothing is kept for it.
  const late = await sent(mother, 'move-booking', { bookingId: id, slots: [wanted] })
  expect(await bookingOf(mother, late)).toMatchObject({ status: 'cancelled', moves: id })
  expect(await holder(wanted)).toBeUndefined()
})

test('a newer wish ends the one before, and one that was met is over for good', async () => {
  const { mother } = family
  const [old, second, third] = (await publish(['09:00', '10:00', '11:00'])) as [string, string, string]
  const id = await confirmed(mother, old)
  const first = await sent(mother, 'move-booking', { bookingId: id, slots: [second] })
  const newer = await sent(mother, 'move-booking', { bookingId: id, slots: [third] })
  expect(await bookingOf(mother, first)).toMatchObject({ status: 'cancelled' })
  expect([await holder(second), await holder(third)]).toEqual([undefined, newer])
  await answer(newer, 2, { answer: 'confirm' })
  await sent(mother, 'answer-offer', { bookingId: newer, version: 3, answer: 'cancel' })
  expect((await answer(newer, 3, { answer: 'cancel' })).body).toEqual({ refusal: 'not-from-here' })
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'confirmed', when: { time: '11:00' } })
})

test('her yes to another time that the council offers moves the booking, and a no leaves it', async () => {
  const { mother } = family
  const id = await sent(mother, 'ask-interpreter', { language: 'Polish' })
  await answer(id, 1, { answer: 'confirm', when: { day: '2126-12-03', time: '10:00' } })
  const otherTimes = { text: 'Any afternoon', lang: 'en', dir: 'ltr' }
  const move = await sent(mother, 'move-booking', { bookingId: id, otherTimes })
  expect((await desk(`bookings/${move}/open`, {})).body).toMatchObject({
    input: { otherTimes },
    card: { status: 'asked', moves: { id, when: { time: '10:00' } } },
  })
  expect((await answer(move, 1, { answer: 'confirm' })).body).toEqual({ refusal: 'needs-a-time' })
  await answer(move, 1, { answer: 'offer', when: { day: '2126-12-04', time: '14:00' } })
  await sent(mother, 'answer-offer', { bookingId: move, version: 2, answer: 'no' })
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'confirmed', when: { time: '10:00' } })
  await answer(move, 3, { answer: 'offer', when: { day: '2126-12-04', time: '15:00' } })
  await sent(mother, 'answer-offer', { bookingId: move, version: 4, answer: 'yes' })
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'confirmed', when: { time: '15:00' } })
})

test('nobody moves, or ends the wish for, what is another’s', async () => {
  const { mother, father } = family
  const [old, wanted] = (await publish(['09:00', '10:00'])) as [string, string]
  const id = await confirmed(mother, old)
  const move = await sent(mother, 'move-booking', { bookingId: id, slots: [wanted] })
  const his = await sent(father, 'move-booking', { bookingId: id, slots: [wanted] })
  await sent(father, 'move-booking', { bookingId: randomUUID(), slots: [wanted] })
  expect(await bookingOf(father, his)).toBeUndefined()
  expect(await bookingOf(mother, move)).toMatchObject({ status: 'kept' })
  expect(await council.admin`select 1 from booking where id = ${his}`).toEqual([])
})

test('the database itself refuses a second open wish for one booking', async () => {
  const { mother } = family
  const [old, wanted] = (await publish(['09:00', '10:00'])) as [string, string]
  const id = await confirmed(mother, old)
  await sent(mother, 'move-booking', { bookingId: id, slots: [wanted] })
  const another = await sent(mother, 'meet-the-chair', {})
  await expect(council.admin`update booking set moves = ${id} where id = ${another}`).rejects.toThrow(
    'booking_one_move',
  )
})

test('the same wish delivered twice is one, and a worker who books nothing does not see that it is there', async () => {
  const { mother } = family
  const [old, wanted] = (await publish(['09:00', '10:00'])) as [string, string]
  const id = await confirmed(mother, old)
  const envelope = await sealFor(mother, { bookingId: id, slots: [wanted] }, { operation: 'move-booking' })
  for (const _time of [1, 2]) {
    await post(mother, envelope)
    await council.running.settle()
  }
  expect(await council.admin`select version from booking where id = ${envelope.id}`).toEqual([{ version: 2 }])
  const inbox = (token: string) => tell(council.url, 'GET', '/v1/council/inbox', { token })
  expect((await inbox(council.workerKey)).text).not.toContain(envelope.id)
  expect((await inbox(council.chairKey)).text).toContain(envelope.id)
})
