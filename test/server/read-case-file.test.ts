import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Conference, Plan } from '../../contract/case-file.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aConference, aFamily, aPlan, save } from './family.ts'
import { type Phone, readFile, type Told, tell } from './phone.ts'

let council: TestCouncil
beforeAll(async () => {
  council = await aCouncil()
})
afterAll(() => council.stop())

async function conferenceOf(phone: Phone): Promise<Conference | undefined> {
  const { file } = await readFile(phone)
  return file.news.find(({ kind }) => kind === 'conference')?.item as Conference | undefined
}

const publish = (personId: string, plan: Plan): Promise<Told> =>
  tell(council.url, 'PUT', `/v1/council/people/${personId}/plans/${plan.id}`, {
    token: council.chairKey,
    body: { plan },
  })

test('nothing new is answered with nothing, and news with the news alone', async () => {
  const { mother, conference } = await aFamily(council)
  const { file } = await readFile(mother)
  expect(file).toMatchObject({ whole: true, epoch: mother.descriptor.epoch })
  expect(file.news.map(({ kind }) => kind).sort()).toEqual(['conference', 'me'])
  expect(await readFile(mother, file.cursor)).toMatchObject({ status: 304, text: '' })

  await save(council, { ...conference, time: '11:30' })
  const later = await readFile(mother, file.cursor)
  expect(later.file).toMatchObject({ whole: false, news: [{ kind: 'conference', item: { time: '11:30' } }] })
})

test('a cursor that is unknown, or another phone’s, gets everything', async () => {
  const { mother, father } = await aFamily(council)
  const { file } = await readFile(mother)
  const his = (await readFile(father)).file.cursor
  for (const since of [his, 'nonsense', '', '0', `${file.cursor}A`]) {
    const { file: again, status } = await readFile(mother, since)
    expect(status).toBe(200)
    expect(again).toEqual(file)
  }
})

test('a cursor tells nothing: two people with the same amount of news have nothing alike in theirs', async () => {
  const { mother, father } = await aFamily(council)
  const [hers, his] = [(await readFile(mother)).file.cursor, (await readFile(father)).file.cursor]
  expect(hers).toHaveLength(his.length)
  const alike = [...hers].filter((sign, at) => sign === his[at]).length
  expect(alike).toBeLessThan(8)
})

test('each parent has their own copy: own time, own attendance, and nobody of the family in it', async () => {
  const plain = aConference()
  const [leila, marek] = plain.family
  const socialWorker = plain.workers[1]!
  const conference = {
    ...plain,
    readers: [...plain.readers, { name: socialWorker.name, role: 'social-worker' }],
    family: [
      leila!,
      { ...marek!, myAttendance: 'separate-session' as const, ownTime: '14:00', leaveOut: [socialWorker.id] },
    ],
  }
  const { mother, father } = await aFamily(council, conference)
  const hers = await conferenceOf(mother)
  const his = await conferenceOf(father)
  expect(hers).toMatchObject({ time: '10:00', myAttendance: 'all' })
  expect(his).toMatchObject({ time: '14:00', myAttendance: 'separate-session' })
  expect(hers?.people.map(({ name }) => name)).toContain('Jo Bennett')
  expect(JSON.stringify(his)).not.toContain('Jo Bennett')
  expect(JSON.stringify(hers)).not.toMatch(/Marek|14:00|separate/)
  expect(JSON.stringify(his)).not.toMatch(/Leila|10:00/)
  for (const copy of [hers, his]) expect(Object.keys(copy ?? {})).not.toContain('family')
})

test('a person who is taken off a conference loses it, and is told so', async () => {
  const { father, conference } = await aFamily(council)
  const { file } = await readFile(father)
  await save(council, { ...conference, family: [conference.family[0]!] })
  const later = await readFile(father, file.cursor)
  expect(later.file.news).toContainEqual({ id: conference.id, kind: 'conference', item: null })
  expect((await readFile(father)).file.news.map(({ kind }) => kind)).toEqual(['me'])
})

test('a plan reaches the person it was published to and nobody else, and versions only grow', async () => {
  const { mother, father, conference } = await aFamily(council)
  const plan = aPlan(conference.children[0], 1)
  expect((await publish(mother.joined.me.id, plan)).body).toEqual({ published: true })
  expect((await publish(mother.joined.me.id, plan)).body).toEqual({ published: true })
  expect((await publish(mother.joined.me.id, { ...plan, status: 'outline' })).body).toEqual({
    refusal: 'older-version',
  })
  expect((await publish(mother.joined.me.id, { ...plan, version: 2 })).body).toEqual({ published: true })
  expect((await publish(mother.joined.me.id, plan)).body).toEqual({ refusal: 'older-version' })
  const stranger = { id: randomUUID(), name: 'Kofi', ageBand: '4-9' as const }
  expect((await publish(mother.joined.me.id, aPlan(stranger, 3))).body).toEqual({
    refusal: 'not-their-child',
  })
  expect((await publish(randomUUID(), plan)).body).toEqual({ refusal: 'no-such-person' })

  const plansOf = async (phone: Phone) =>
    (await readFile(phone)).file.news.filter(({ kind }) => kind === 'plan')
  expect(await plansOf(mother)).toEqual([{ id: plan.id, kind: 'plan', item: { ...plan, version: 2 } }])
  expect(await plansOf(father)).toEqual([])
  const read = await tell(council.url, 'GET', `/v1/council/people/${mother.joined.me.id}/plans`, {
    token: council.chairKey,
  })
  expect((read.body.plans as Plan[]).map(({ version }) => version)).toEqual([2, 1])
})

test('a person another council knows cannot be taken over, and nothing of them is answered', async () => {
  const { conference } = await aFamily(council)
  const person = { ...conference.family[0]!, id: randomUUID() }
  await council.admin`insert into authority (authority_id) values ('southmoor') on conflict do nothing`
  await council.admin`
    insert into person (authority_id, id, name, role) values ('southmoor', ${person.id}, 'Somebody', 'parent')`
  const told = await tell(council.url, 'PUT', `/v1/council/conferences/${conference.id}`, {
    token: council.chairKey,
    body: { ...conference, time: '16:16', family: [person] },
  })
  expect(told).toMatchObject({ status: 422, body: { refusal: 'person-of-another-authority' } })
  const [kept] = await council.admin`select body->>'time' as time from conference where id = ${conference.id}`
  expect(kept?.time).toBe('10:00')
})
