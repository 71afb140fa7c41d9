/** Joining, and fetching one's own case: what is believed, what is kept, and what a stranger on the line can do. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { caseFile } from '../../src/case-file/index.ts'
import { get, LockedError, lock, place, unlock, update } from '../../src/store/index.ts'
import { join, membership, pull, sentWords } from '../../src/sync/index.ts'
import { freshPhone, PIN } from '../store/fresh.ts'
import { rawEntries, timesFound } from '../store/raw.ts'
import {
  AUTHORITY,
  aCouncil,
  CODE,
  type Council,
  captivePortal,
  json,
  MEETING_PIN,
  me,
  noSignal,
  replyLost,
} from './council.ts'

let council: Council

beforeEach(async () => {
  council = await aCouncil()
  vi.stubGlobal('fetch', council.net)
  await freshPhone()
})

afterEach(() => vi.unstubAllGlobals())

const conference = {
  kind: 'conference',
  id: '6f6b2c1e-0d5c-4c55-9a53-1b7b8f4b6a10',
  conferenceKind: 'initial',
  status: 'planned',
  day: '2030-01-10',
  time: '10:00',
  mode: 'in-person',
  myAttendance: 'all',
  children: [],
  people: [],
  readers: [],
} as const

const newsOf = (...items: { kind: string; id: string }[]) => ({
  cursor: 'c1',
  epoch: council.epoch,
  whole: true,
  news: items.map((item) => ({ id: item.id, kind: item.kind, item })),
})

test('a parent joins with her code and the meeting PIN, and sees her own case', async () => {
  council.news = newsOf(me, conference)
  expect(await join(CODE, MEETING_PIN)).toEqual({ done: true })
  expect((await get(membership)).joined).toMatchObject({ name: 'Leila Haddad', authority: AUTHORITY })
  expect((await get(caseFile)).conferences).toEqual([conference])
})

test('a wrong code, no signal, a café’s page and a council that cannot are each told apart', async () => {
  expect(await join(CODE, '000000')).toEqual({ done: false, why: 'not-recognised' })
  council.weather.push(noSignal)
  expect(await join(CODE, MEETING_PIN)).toEqual({ done: false, why: 'no-signal' })
  council.weather.push(captivePortal)
  expect(await join(CODE, MEETING_PIN)).toEqual({ done: false, why: 'not-the-council' })
  council.weather.push(async () => json(503, { problem: 'unavailable' }))
  expect(await join(CODE, MEETING_PIN)).toEqual({ done: false, why: 'unavailable' })
  expect(await get(membership)).toEqual({})
})

test('when the answer to joining is lost, joining again is the same joining', async () => {
  council.weather.push(replyLost)
  expect(await join(CODE, MEETING_PIN)).toEqual({ done: false, why: 'no-signal' })
  const [first] = council.devices.values()
  expect(await join(CODE, MEETING_PIN)).toEqual({ done: true })
  expect([...council.devices.values()]).toEqual([first])
})

test('the tokens: the one that reads is in the vault, the one that only posts is beside the outbox', async () => {
  await join(CODE, MEETING_PIN)
  expect(await timesFound('may-read')).toBe(0)
  expect(await timesFound('may-put')).toBe(1)
  expect(await timesFound('Leila')).toBe(0)
})

test('a description of the council that somebody else signed is not believed', async () => {
  const impostor = await aCouncil()
  council.weather.push(async (url, init) => {
    const [theirs, ours] = [
      await impostor.net(url, init),
      await council.net('/v1/descriptor', { method: 'GET' }),
    ]
    const { descriptor } = await ours.json()
    const mixed = (descriptor as string).split('.')
    const answer = await theirs.json()
    const forged = [mixed[0], (answer.descriptor as string).split('.')[1], mixed[2]].join('.')
    return json(200, { ...answer, descriptor: forged })
  })
  expect(await join(CODE, MEETING_PIN)).toEqual({ done: false, why: 'not-the-council' })
})

test('a phone that knows a council does not take another key for it when it joins again', async () => {
  await join(CODE, MEETING_PIN)
  const impostor = await aCouncil()
  vi.stubGlobal('fetch', impostor.net)
  expect(await join(CODE, MEETING_PIN)).toEqual({ done: false, why: 'not-the-council' })
})

test('a draft that was there before joining is there after it', async () => {
  const draft = place('draft/share-views', { words: '' })
  await update(draft, () => ({ words: 'before I had a code' }))
  await join(CODE, MEETING_PIN)
  expect(await get(draft)).toEqual({ words: 'before I had a code' })
})

test('news is asked for from where the last news ended, and nothing new changes nothing', async () => {
  council.news = newsOf(me, conference)
  await join(CODE, MEETING_PIN)
  council.news = undefined
  council.asked.length = 0
  expect(await pull()).toBe('nothing-new')
  expect(council.asked).toEqual(['GET /v1/case-file?since=c1'])
  expect((await get(caseFile)).conferences).toHaveLength(1)
})

test('an answer that does not fit the contract changes nothing', async () => {
  council.news = newsOf(me, conference)
  await join(CODE, MEETING_PIN)
  for (const answer of [
    captivePortal,
    async () => json(200, { cursor: 1 }),
    async () => json(200, { ...newsOf(), news: [{ kind: 'plan' }] }),
  ]) {
    council.weather.push(answer)
    expect(await pull()).toBe('not-the-council')
    expect((await get(caseFile)).conferences).toEqual([conference])
  }
  council.weather.push(noSignal)
  expect(await pull()).toBe('no-signal')
})

test('news of a kind that this app is too old for is left out, and fetched once a newer app can hold it', async () => {
  const later = { kind: 'something-later', id: me.id, item: { kind: 'something-later', id: me.id } }
  const news = newsOf(me, conference)
  council.news = { ...news, news: [...news.news, later] }
  expect(await join(CODE, MEETING_PIN)).toEqual({ done: true })
  expect((await get(caseFile)).conferences).toEqual([conference])
  council.asked.length = 0
  await pull()
  await update(caseFile, (old) => ({ ...old, kinds: 'what an older app could hold' }))
  await pull()
  expect(council.asked).toEqual(['GET /v1/case-file?since=c1', 'GET /v1/case-file'])
})

test('a phone that was stopped loses the council’s copies and none of its own words', async () => {
  council.news = newsOf(me, conference)
  await join(CODE, MEETING_PIN)
  const own = {
    envelopeId: me.id,
    operation: 'share-views',
    input: { words: 'mine' },
    sealedAt: '2030-01-01',
  }
  await update(sentWords, () => ({ items: [own] }))
  council.weather.push(async () => json(401, { problem: 'unknown-key' }))
  expect(await pull()).toBe('stopped')
  const file = await get(caseFile)
  expect(file).toMatchObject({ conferences: [], plans: [], openings: [] })
  expect(file.stoppedAt).toBeDefined()
  expect((await get(sentWords)).items).toEqual([own])

  // It was a mistake of the council's: everything is there again, from the beginning.
  expect(await pull()).toBe('new')
  expect((await get(caseFile)).stoppedAt).toBeUndefined()
  expect((await get(caseFile)).conferences).toEqual([conference])
})

test('sixty days without a word from the council, and its copies go: the person’s own words never do', async () => {
  council.news = newsOf(me, conference)
  await join(CODE, MEETING_PIN)
  const own = {
    envelopeId: me.id,
    operation: 'share-views',
    input: { words: 'mine' },
    sealedAt: '2030-01-01',
  }
  await update(sentWords, () => ({ items: [own] }))
  const pulledAt = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  await update(caseFile, (old) => ({ ...old, pulledAt: pulledAt(59) }))
  council.weather.push(noSignal)
  await pull()
  expect((await get(caseFile)).conferences).toHaveLength(1)
  await update(caseFile, (old) => ({ ...old, pulledAt: pulledAt(61) }))
  council.weather.push(noSignal)
  await pull()
  expect(await get(caseFile)).toMatchObject({ conferences: [], plans: [], isLocked: true })
  expect((await get(sentWords)).items).toEqual([own])
  // Once the council answers, all of it is fetched anew.
  expect(await pull()).toBe('new')
  expect((await get(caseFile)).conferences).toEqual([conference])
  expect((await get(caseFile)).isLocked).toBeUndefined()
})

test('the case is sealed too, and gone from sight when the door is locked', async () => {
  council.news = newsOf(me, { ...conference, place: undefined } as typeof conference)
  await join(CODE, MEETING_PIN)
  const door = (await rawEntries()).has('taken')
  expect(door).toBe(true)
  expect(await timesFound('2030-01-10')).toBe(0)
  lock()
  await expect(pull()).rejects.toThrow(LockedError)
  for (let each = 0; each < 12; each++) {
    const answer = await unlock(each as 0, PIN)
    if (answer.open) break
  }
  expect((await get(caseFile)).conferences).toHaveLength(1)
}, 30_000)
