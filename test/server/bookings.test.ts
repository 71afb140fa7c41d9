/** What a family asks to have booked: kept once, answered by the council, and told to nobody else. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Slots } from '../../contract/booking.ts'
import { makeCouncilKey } from '../../server/who/council-key.ts'
import { bookingDesk } from './booking-desk.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family } from './family.ts'
import { type Phone, post, readFile, sealFor } from './phone.ts'

let council: TestCouncil
let family: Family
let ownKey: string
let otherKey: string
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  const providerKey = (provider: string) =>
    makeCouncilKey(council.config, {
      workerName: 'Tolu Adeyemi',
      workerRole: 'advocate',
      scopes: ['bookings', 'inbox', 'conferences', 'plans', 'invitations'],
      provider,
    })
  ownKey = await providerKey('northmoor-voices')
  otherKey = await providerKey('another-provider')
})
afterAll(() => council.stop())

const words = (text: string) => ({ text, lang: 'en', dir: 'ltr' })
const fromCouncil = (text: string) => ({ ...words(text), origin: 'original' })

const { desk, answer, sent, bookingOf } = bookingDesk(() => council)

async function itemOf<T>(phone: Phone, kind: string, id: string): Promise<T | undefined> {
  const { file } = await readFile(phone)
  return file.news.find((one) => one.kind === kind && one.id === id)?.item as T | undefined
}
const ask = (path: string, token: string, body?: object, method?: string) => desk(path, body, method, token)

async function requests(
  token: string,
): Promise<readonly { id: string; bookingKind: string; status: string }[]> {
  return (await ask('bookings', token)).body.requests as []
}

async function publish(times: readonly string[], personIds: readonly string[], day = '2126-12-01') {
  const set = {
    id: randomUUID(),
    slotKind: 'meet-the-chair',
    conferenceId: family.conference.id,
    slots: times.map((time) => ({ id: randomUUID(), day, time, minutesLong: 30, mode: 'phone' })),
  }
  const told = await ask(`slots/${set.id}`, council.chairKey, { ...set, personIds }, 'PUT')
  return { told, set, ids: set.slots.map(({ id }) => id) }
}

const everybody = () => [family.mother.joined.me.id, family.father.joined.me.id]

test('a time is kept when it is asked for, and booked only when the council says so', async () => {
  const { mother, conference } = family
  const { ids } = await publish(['09:00', '09:30'], everybody())
  const id = await sent(mother, 'meet-the-chair', { conferenceId: conference.id, slots: ids })
  const kept = await bookingOf(mother, id)
  expect(kept).toMatchObject({ status: 'kept', version: 2, when: { day: '2126-12-01', time: '09:00' } })
  const where = fromCouncil('Rowan House, room 2')
  const told = await answer(id, 2, { answer: 'confirm', where, words: fromCouncil('See you then.') })
  expect(told.status, told.text).toBe(200)
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'confirmed', version: 3, where })
})

test('whoever comes second is told at once; another time is taken only with “any of these”', async () => {
  const { mother, father, conference } = family
  const { ids } = await publish(['10:00', '10:30'], everybody())
  const first = await sent(mother, 'meet-the-chair', { conferenceId: conference.id, slots: ids })
  const ranked = await sent(father, 'meet-the-chair', { conferenceId: conference.id, slots: ids })
  expect(await bookingOf(father, ranked)).toMatchObject({ status: 'waiting-list', gone: [ids[0]] })
  expect(await bookingOf(father, ranked)).not.toHaveProperty('when')
  const any = await sent(father, 'meet-the-chair', { slots: ids, anyOfThese: true })
  expect(await bookingOf(father, any)).toMatchObject({ status: 'kept', when: { time: '10:30' } })
  expect(await bookingOf(mother, first)).toMatchObject({ when: { time: '10:00' } })
  // She calls hers off; whoever waited for that time is offered it, and the council still has to say yes.
  await sent(mother, 'answer-offer', { bookingId: first, version: 2, answer: 'cancel' })
  expect(await bookingOf(mother, first)).toMatchObject({ status: 'cancelled' })
  expect(await bookingOf(father, ranked)).toMatchObject({ status: 'offered', when: { time: '10:00' } })
  await sent(father, 'answer-offer', { bookingId: ranked, version: 3, answer: 'yes' })
  expect(await bookingOf(father, ranked)).toMatchObject({ status: 'kept', when: { time: '10:00' } })
})

test('one parent’s list of times stays as it was, whatever the other takes', async () => {
  const { mother, father } = family
  const { ids, set } = await publish(['11:00', '11:30'], everybody())
  const before = (await readFile(father)).text
  await sent(mother, 'meet-the-chair', { slots: [ids[0]] })
  expect((await readFile(father)).text).toBe(before)
  expect((await itemOf<Slots>(father, 'slots', set.id))?.slots).toHaveLength(2)
  const desk = await ask('slots', council.chairKey)
  expect(desk.text).toContain('takenBy')
})

test('a time that was not given to somebody cannot be taken by knowing its id', async () => {
  const { mother, father } = family
  const { ids } = await publish(['12:00'], [mother.joined.me.id])
  const id = await sent(father, 'meet-the-chair', { slots: ids })
  expect(await bookingOf(father, id)).toMatchObject({ status: 'waiting-list' })
})

test('the same envelope twice is one booking, and filing it again changes nothing', async () => {
  const { mother } = family
  const { ids } = await publish(['13:00'], everybody())
  const envelope = await sealFor(mother, { slots: ids }, { operation: 'meet-the-chair' })
  await post(mother, envelope)
  await council.running.settle()
  await post(mother, envelope)
  await council.running.settle()
  const rows = await council.admin`select version from booking where id = ${envelope.id}`
  expect(rows).toEqual([{ version: 2 }])
  const holds = await council.admin`select 1 from slot_hold where booking_id = ${envelope.id}`
  expect(holds).toHaveLength(1)
})

test('an offer waits for the person’s own yes, and an answer to an old version books nothing', async () => {
  const { mother } = family
  const id = await sent(mother, 'ask-interpreter', { language: 'Polish', dialect: 'Silesian' })
  expect(await bookingOf(mother, id)).toBeUndefined()
  const when = { day: '2126-12-03', time: '10:00' }
  expect((await answer(id, 1, { answer: 'offer', when })).status).toBe(200)
  expect((await answer(id, 1, { answer: 'confirm' })).body).toEqual({ refusal: 'changed-meanwhile' })
  expect((await answer(id, 2, { answer: 'offer', when: { ...when, time: '10:30' } })).status).toBe(200)
  await sent(mother, 'answer-offer', { bookingId: id, version: 2, answer: 'yes' })
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'offered', version: 3 })
  await sent(mother, 'answer-offer', { bookingId: id, version: 3, answer: 'yes' })
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'confirmed', when: { time: '10:30' } })
  const change = { answer: 'change', when: { ...when, time: '11:15' } }
  expect((await answer(id, 4, change)).status).toBe(200)
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'changed', previously: { time: '10:30' } })
  const versions =
    await council.admin`select status from booking_version where booking_id = ${id} order by version`
  expect(versions.map(({ status }) => status)).toEqual([
    'asked',
    'offered',
    'offered',
    'confirmed',
    'changed',
  ])
})

test('one person cannot answer or call off what another asked for', async () => {
  const { mother, father } = family
  const id = await sent(mother, 'ask-interpreter', { language: 'Polish' })
  await answer(id, 1, { answer: 'offer', when: { day: '2126-12-03', time: '10:00' } })
  for (const said of ['yes', 'no', 'cancel'])
    await sent(father, 'answer-offer', { bookingId: id, version: 2, answer: said })
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'offered', version: 2 })
})

test('a no always has words that the family reads', async () => {
  const { mother } = family
  const id = await sent(mother, 'bring-supporter', { name: 'Aunt Rana' })
  expect((await answer(id, 1, { answer: 'decline' })).body).toEqual({ refusal: 'needs-words' })
  await answer(id, 1, { answer: 'decline', words: fromCouncil('The room is too small. Please ring me.') })
  expect((await bookingOf(mother, id))?.words?.text).toContain('ring me')
})

test('the hour that London’s clocks leave out is no time; the one that comes twice is its first', async () => {
  // Summer time begins on 29 March 2026 at 01:00 and ends on 25 October.
  const spring = await publish(['01:30'], everybody(), '2126-03-31')
  expect(spring.told.body).toEqual({ refusal: 'no-such-time' })
  const autumn = await publish(['01:30', '12:00'], everybody(), '2126-10-27')
  expect(autumn.told.status, autumn.told.text).toBe(200)
  const rows = await council.admin<{ starts_at: Date }[]>`
    select starts_at from slot where set_id = ${autumn.set.id} order by starts_at`
  expect(rows.map(({ starts_at }) => starts_at.toISOString())).toEqual([
    '2126-10-27T00:30:00.000Z',
    '2126-10-27T12:00:00.000Z',
  ])
})

test('a time that somebody has cannot be taken out or moved from under them', async () => {
  const { mother } = family
  const { ids, set } = await publish(['14:00', '14:30'], everybody())
  await sent(mother, 'meet-the-chair', { slots: [ids[0]] })
  const save = (slots: readonly object[]) =>
    ask(`slots/${set.id}`, council.chairKey, { ...set, slots, personIds: everybody() }, 'PUT')
  expect((await save(set.slots.slice(1))).body).toEqual({ refusal: 'slot-is-taken' })
  expect((await save(set.slots.map((slot) => ({ ...slot, time: '15:00' })))).body).toEqual({
    refusal: 'slot-is-taken',
  })
  expect((await save(set.slots.slice(0, 1))).status).toBe(200)
})

test('a provider sees the requests that name it, without the meeting, and nothing else of the case', async () => {
  const { mother, father, conference } = family
  const asked = {
    conferenceId: conference.id,
    asking: 'parent',
    isFor: 'child',
    childId: conference.children[0]!.id,
    provider: 'northmoor-voices',
    safePlace: ['school'],
    more: words('plover-for-the-provider'),
  }
  const id = await sent(mother, 'ask-advocate', asked)
  await sent(father, 'ask-advocate', { ...asked, provider: 'another-provider' })
  await sent(mother, 'ask-interpreter', { language: 'Polish' })
  expect((await requests(ownKey)).map((one) => one.id)).toEqual([id])
  expect((await requests(council.chairKey)).map((one) => one.id)).toContain(id)
  const opened = await ask(`bookings/${id}/open`, ownKey, {})
  expect(opened.text).toContain('plover-for-the-provider')
  expect(opened.text).not.toContain(conference.id)
  for (const path of [`bookings/${id}/open`, `bookings/${id}/answer`])
    expect((await ask(path, otherKey, { version: 1, answer: 'confirm' })).status).toBe(404)
  const openings = (await readFile(mother)).file.news.filter(({ kind }) => kind === 'opening')
  expect(openings.at(-1)?.item).toMatchObject({ envelopeId: id, by: { name: 'Tolu Adeyemi' } })
  expect((await answer(id, 1, { answer: 'confirm', who: { name: 'Tolu Adeyemi' } }, ownKey)).status).toBe(200)
  expect(await bookingOf(mother, id)).toMatchObject({ status: 'confirmed', conferenceId: conference.id })
})

test('a worker who arranges no bookings does not see in the inbox that anything was asked for', async () => {
  const { mother } = family
  const id = await sent(mother, 'ask-advocate', { asking: 'parent', isFor: 'me' })
  expect((await ask('inbox', council.workerKey)).text).not.toContain(id)
  expect((await ask(`submissions/${id}/open`, council.workerKey, {})).status).toBe(404)
  expect((await ask('bookings', council.workerKey)).status).toBe(403)
  expect((await ask('inbox', council.chairKey)).text).toContain(id)
})

test('what somebody needs to be safe is for the chair and the social worker, even in SQL', async () => {
  const { mother, father } = family
  const scopes = ['inbox', 'bookings'] as const
  const visitor = { workerName: 'Priya Nair', workerRole: 'health-visitor', scopes }
  const visitorKey = await makeCouncilKey(council.config, visitor)
  const his = (await readFile(father)).text
  const id = await sent(mother, 'say-what-keeps-me-safe', {
    needs: ['session-apart'],
    doNotTell: ['address'],
  })
  expect((await requests(council.chairKey)).map((one) => one.id)).toContain(id)
  expect((await requests(visitorKey)).map((one) => one.id)).not.toContain(id)
  expect((await ask('inbox', visitorKey)).text).not.toContain(id)
  expect((await ask('inbox', council.chairKey)).text).toContain(id)
  expect((await ask(`bookings/${id}/open`, visitorKey, {})).status).toBe(404)
  expect((await ask(`submissions/${id}/open`, visitorKey, {})).status).toBe(404)
  await answer(id, 1, { answer: 'confirm' })
  expect((await readFile(father)).text).toBe(his)
})

test('every answer is an audit row that names no words', async () => {
  const rows = await council.admin<
    { action: string }[]
  >`select action from audit where action like '%booking%'`
  expect(rows.map(({ action }) => action)).toContain('answer-booking')
  expect(rows.map(({ action }) => action)).toContain('answer-booking: changed-meanwhile')
})
