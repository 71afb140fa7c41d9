/** When the council was restored from an older copy it is given again what it lost. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { get } from '../../src/store/index.ts'
import { carry } from '../../src/sync/deliver.ts'
import { noteEpoch } from '../../src/sync/epoch.ts'
import { delivery, sentWords } from '../../src/sync/index.ts'
import { HELD_MS, readItem } from '../../src/sync/outbox.ts'
import { type Council, captivePortal } from './council.ts'
import { CANARY, handOverViews, joinedPhone } from './phone.ts'

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

test('when the council was restored from an older copy, it is given again what it lost, and only that', async () => {
  const early = await handOverViews('early', 'one')
  await carry({ eager: true })
  const copy = new Map(council.kept)
  const late = await handOverViews('late', 'two')
  await carry({ eager: true })
  const lateBody = (await readItem(late))?.body
  council.restore(copy)
  council.asked.length = 0

  expect(await noteEpoch(council.epoch)).toBe(true)
  await carry()
  expect([await stateOf(early), await stateOf(late)]).toEqual(['received', 'received'])
  expect(council.kept.get(late)?.body).toBe(lateBody)
  expect(council.asked).toEqual([
    'GET /v1/descriptor',
    'POST /v1/receipts/check',
    `PUT /v1/envelopes/${late}`,
  ])
  expect((await delivery(early))?.receipt?.epoch).toBe(council.epoch)
  council.asked.length = 0
  await carry()
  expect(council.asked).toEqual([])
})

test('a new epoch that only somebody on the line claims is not believed', async () => {
  await handOverViews(CANARY, 'one')
  await carry({ eager: true })
  council.asked.length = 0
  expect(await noteEpoch(crypto.randomUUID())).toBe(false)
  await carry()
  expect(council.asked).toEqual(['GET /v1/descriptor'])
})

test('while the council cannot be asked what it lost, nothing is settled, and it is asked again', async () => {
  const id = await handOverViews(CANARY, 'one')
  await carry({ eager: true })
  council.restore(new Map())
  await noteEpoch(council.epoch)
  council.weather.push(captivePortal)
  await carry()
  expect(await stateOf(id)).toBe('received')
  await carry()
  expect(council.kept.has(id)).toBe(true)
  expect(await stateOf(id)).toBe('received')
})

test('what is sent is held for thirty days after its receipt, and then only the proof stays', async () => {
  const id = await handOverViews(CANARY, 'one')
  const now = Date.now()
  await carry({ eager: true, now: () => now })
  await carry({ now: () => now + HELD_MS - MINUTE })
  expect((await readItem(id))?.body).toBeDefined()
  await carry({ now: () => now + HELD_MS + MINUTE })
  expect((await readItem(id))?.body).toBeUndefined()
  expect((await delivery(id))?.receipt?.reference).toBe('NM-4821-07')
  // If the council loses it even then, the person is told; her own copy of the words is still there.
  council.restore(new Map())
  await noteEpoch(council.epoch)
  await carry()
  expect(await delivery(id)).toMatchObject({ state: 'needs-you', problem: 'send-again' })
  expect((await get(sentWords)).items).toHaveLength(1)
})

test('what was held longer than it had to be is offered before it is let go, when the council lost it', async () => {
  const id = await handOverViews(CANARY, 'one')
  const now = Date.now()
  await carry({ eager: true, now: () => now })
  const body = council.kept.get(id)?.body
  council.restore(new Map())
  await noteEpoch(council.epoch)
  // The phone lay in a drawer for more than thirty days, and hears of the restored council first of all.
  council.weather.push(captivePortal)
  await carry({ now: () => now + 2 * HELD_MS })
  expect((await readItem(id))?.body, 'while nobody could be asked').toBe(body)
  await carry({ now: () => now + 2 * HELD_MS })
  expect(council.kept.get(id)?.body).toBe(body)
  expect(await stateOf(id)).toBe('received')
})
