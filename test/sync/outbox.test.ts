/** What was handed over: kept whole, sent once, tried for ever, and never lost. */
import { waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shareViews } from '../../contract/operations/share-views.ts'
import { FullError, get, lock, place, update } from '../../src/store/index.ts'
import { backOff, carry } from '../../src/sync/deliver.ts'
import { delivery, send, sentWords, watchDeliveries } from '../../src/sync/index.ts'
import { NotJoinedError } from '../../src/sync/membership.ts'
import { readItems } from '../../src/sync/outbox.ts'
import { freshPhone } from '../store/fresh.ts'
import { putRaw, timesFound } from '../store/raw.ts'
import { type Council, captivePortal, json, noSignal, replyLost, type Weather } from './council.ts'
import { CANARY, draftAt, handOverViews, joinedPhone, views } from './phone.ts'

let council: Council
const MINUTE = 60_000

beforeEach(async () => {
  council = await joinedPhone()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const stateOf = async (id: string) => (await delivery(id))?.state
const puts = () => council.asked.filter((each) => each.startsWith('PUT'))

test('what a parent sends is opened by the council exactly as she wrote it, signed by her phone', async () => {
  const id = await handOverViews(CANARY, 'one')
  await carry({ eager: true })
  const letter = await council.open(id)
  expect(letter).toMatchObject({ envelopeId: id, operation: 'share-views', lang: 'pl', dir: 'ltr' })
  expect(letter.input).toEqual(views(CANARY))
  expect(await stateOf(id)).toBe('received')
  expect((await delivery(id))?.receipt).toMatchObject({ reference: 'NM-4821-07', envelopeId: id })
})

test('sealing, the copy of the words and the draft are kept together', async () => {
  await update(draftAt('one'), () => ({ words: CANARY }))
  const id = await handOverViews(CANARY, 'one')
  expect(await get(draftAt('one'))).toEqual({ words: CANARY, envelopeId: id, isSealed: true })
  expect((await get(sentWords)).items).toMatchObject([{ envelopeId: id, operation: 'share-views' }])
  expect(await stateOf(id)).toBe('waiting')
})

test('when the phone is full at that moment nothing has changed, and the draft is still a draft', async () => {
  await update(draftAt('one'), () => ({ words: CANARY }))
  const real = IDBObjectStore.prototype.put
  for (let site = 0; site < 3; site++) {
    let puts = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
      // The first, second or third thing of the transaction finds no room; so does every later try.
      if (puts++ >= site) throw new DOMException('no room', 'QuotaExceededError')
      return real.apply(this, what)
    })
    await expect(handOverViews(CANARY, 'one')).rejects.toThrow(FullError)
    vi.restoreAllMocks()
    expect(await get(draftAt('one'))).toEqual({ words: CANARY })
    expect(await get(sentWords)).toEqual({ items: [] })
    expect(await readItems()).toEqual([])
  }
})

test('nothing in the outbox can be read, with the door open or shut, and the search would have found it', async () => {
  await update(draftAt('one'), () => ({ words: CANARY }))
  await handOverViews(CANARY, 'one')
  lock()
  expect(await timesFound(CANARY)).toBe(0)
  await putRaw('control', { body: CANARY })
  expect(await timesFound(CANARY)).toBe(1)
})

test('an envelope goes while the door is locked', async () => {
  const id = await handOverViews(CANARY, 'one')
  lock()
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('received')
})

test('without signal it waits, and goes once when there is signal', async () => {
  const id = await handOverViews(CANARY, 'one')
  council.weather.push(noSignal)
  await carry({ eager: true })
  expect(await delivery(id)).toMatchObject({ state: 'waiting', tries: 1, problem: 'no-signal' })
  await carry({ eager: true })
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('received')
  expect(puts()).toHaveLength(2)
  expect(council.kept.size).toBe(1)
})

test('when the answer is lost it is sent again, byte for byte, and is still one', async () => {
  const bodies: unknown[] = []
  const watching: Weather = async (url, init, answer) => {
    bodies.push(init.body)
    return replyLost(url, init, answer)
  }
  const id = await handOverViews(CANARY, 'one')
  council.weather.push(watching, watching, async (_url, init, answer) => {
    bodies.push(init.body)
    return answer()
  })
  for (let times = 0; times < 3; times++) await carry({ eager: true })
  expect(await stateOf(id)).toBe('received')
  expect(new Set(bodies).size).toBe(1)
  expect(bodies).toHaveLength(3)
  expect(council.kept.size).toBe(1)
})

test('a page sees it on its way while the request is in flight, and never a tick before the receipt', async () => {
  const id = await handOverViews(CANARY, 'one')
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const seen = new Set<string | undefined>()
  const stop = watchDeliveries(() => void stateOf(id).then((state) => seen.add(state)))
  council.weather.push(async (_url, _init, answer) => {
    await held
    return answer()
  })
  const carrying = carry({ eager: true })
  await waitFor(async () => expect(await stateOf(id)).toBe('going'))
  expect(seen).not.toContain('received')
  release()
  await carrying
  stop()
  expect(await stateOf(id)).toBe('received')
})

test('no number of tries and no age is too much', async () => {
  const id = await handOverViews(CANARY, 'one')
  let now = Date.now()
  for (let tries = 0; tries < 40; tries++) {
    council.weather.push(tries % 2 ? noSignal : captivePortal)
    await carry({ now: () => now, random: () => 1 })
    now += 30 * 24 * 60 * MINUTE
  }
  expect(await delivery(id)).toMatchObject({ state: 'waiting', tries: 40 })
  await carry({ now: () => now })
  expect(await stateOf(id)).toBe('received')
})

test('between tries it waits longer and longer, up to half an hour, and never all phones at once', async () => {
  const ceilings = Array.from({ length: 12 }, (_, at) => backOff(at + 1, () => 1) / 1000)
  expect(ceilings.slice(0, 5)).toEqual([5, 10, 20, 40, 80])
  expect(ceilings.at(-1)).toBe(1800)
  expect(backOff(5, () => 0)).toBe(0)
  const id = await handOverViews(CANARY, 'one')
  council.weather.push(noSignal)
  const now = Date.now()
  await carry({ now: () => now, random: () => 1 })
  await carry({ now: () => now + 4_000, random: () => 1 })
  expect(puts()).toHaveLength(1)
  await carry({ now: () => now + 6_000, random: () => 1 })
  expect(await stateOf(id)).toBe('received')
})

test('when the council asks to be left alone for a while, nobody is quicker, not even by pressing', async () => {
  await handOverViews(CANARY, 'one')
  council.weather.push(async () => json(503, { problem: 'unavailable' }, { 'retry-after': '120' }))
  const now = Date.now()
  await carry({ now: () => now, eager: true })
  await carry({ now: () => now + MINUTE, eager: true })
  expect(puts()).toHaveLength(1)
  await carry({ now: () => now + 3 * MINUTE, eager: true })
  expect(puts()).toHaveLength(2)
})

test('somebody who asks for a very long wait is asked again after six hours', async () => {
  await handOverViews(CANARY, 'one')
  council.weather.push(async () => json(429, { problem: 'too-many' }, { 'retry-after': '99999999' }))
  const now = Date.now()
  await carry({ now: () => now, eager: true })
  await carry({ now: () => now + 6 * 60 * MINUTE + 1000 })
  expect(puts()).toHaveLength(2)
})

test('one letter that cannot go does not stop the others', async () => {
  const ids = [
    await handOverViews('first', 'one'),
    await handOverViews('second', 'two'),
    await handOverViews('third', 'three'),
  ]
  council.weather.push(async () => json(413, { problem: 'too-large' }), captivePortal)
  await carry({ eager: true })
  expect(await Promise.all(ids.map(stateOf))).toEqual(['needs-you', 'waiting', 'received'])
})

test('a request that hangs is given up after twenty seconds and made again', async () => {
  const id = await handOverViews(CANARY, 'one')
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController()
    if (ms === 20_000) setTimeout(() => controller.abort(), 20)
    return controller.signal
  })
  council.weather.push(
    (_url, init) =>
      new Promise((_resolve, reject) =>
        init.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      ),
  )
  await carry({ eager: true })
  expect(await delivery(id)).toMatchObject({ state: 'waiting', problem: 'no-signal' })
})

test('before joining nothing can be sent, and the draft stays', async () => {
  await freshPhone()
  await update(draftAt('one'), () => ({ words: CANARY }))
  await expect(handOverViews(CANARY, 'one')).rejects.toThrow(NotJoinedError)
  expect(await get(draftAt('one'))).toEqual({ words: CANARY })
})

test('an input that the contract does not know is refused before anything is sealed, and nothing of it is repeated', async () => {
  const wrong = { ...views(CANARY), set: CANARY }
  const draft = place('draft/wrong', {})
  const sending = send(shareViews, wrong as never, draft, (old) => old)
  await expect(sending).rejects.toThrow('"share-views" cannot be sent as it is. Look at: set.')
  await expect(sending).rejects.not.toThrow(CANARY)
})
