/** A tab that is closed or opened anew in the middle of a sending keeps nobody waiting; one that is alive is left alone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Net } from '../../src/sync/ask.ts'
import * as deliver from '../../src/sync/deliver.ts'
import { delivery } from '../../src/sync/index.ts'
import { changeItem } from '../../src/sync/outbox.ts'
import { openTab, type Tab } from '../store/tab.ts'
import type { Council } from './council.ts'
import { handOverViews, joinedPhone } from './phone.ts'

type Carrier = typeof deliver

const SOON = 1_000
const LEASE_IS_OVER = 31_000
let council: Council
const tabs: Tab<Carrier>[] = []

beforeEach(async () => {
  council = await joinedPhone()
})

afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const stateOf = async (id: string) => (await delivery(id))?.state
const puts = () => council.asked.filter((each) => each.startsWith('PUT'))

/** Another tab that has begun to carry this envelope, and the council's answer is not there yet. */
async function tabInTheMiddleOf(
  id: string,
  how: deliver.Carrying = {},
  mend: (tab: Window) => void = () => {},
) {
  const tab = await openTab<Carrier>('/src/sync/deliver.ts')
  tabs.push(tab)
  mend(tab.window)
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  let hasAsked = false
  const net: Net = async (url, init) => {
    hasAsked = true
    await held
    return council.net(url, init)
  }
  const carried = tab.module.carry({ ...how, net, eager: true })
  await vi.waitFor(() => expect(hasAsked).toBe(true))
  expect(await stateOf(id)).toBe('going')
  return { tab, release, carried }
}

/** Whoever stands in line for longer than `ms` takes it that the holder is frozen. */
function impatient(window: Window, ms: number): void {
  const { AbortSignal: signals } = window as Window & typeof globalThis
  const real = signals.timeout.bind(signals)
  vi.spyOn(signals, 'timeout').mockImplementation((wanted) => real(wanted === 25_000 ? ms : wanted))
}

test('when a tab is gone in the middle of a request, whoever opens next sends that envelope and the others at once', async () => {
  const [one, two] = [await handOverViews('first', 'one'), await handOverViews('second', 'two')]
  const { tab } = await tabInTheMiddleOf(one)
  tab.close()
  const since = performance.now()
  await deliver.carry({ eager: true })
  expect(performance.now() - since).toBeLessThan(SOON)
  expect(await Promise.all([one, two].map(stateOf))).toEqual(['received', 'received'])
  expect(council.kept.size).toBe(2)
})

test('a tab that is open beside it goes on the moment the other is gone, however long the next try was put off', async () => {
  const id = await handOverViews('first', 'one')
  // So often in vain that the next try is half an hour away.
  await changeItem(id, (item) => ({ ...item, tries: 12 }))
  const { tab } = await tabInTheMiddleOf(id, { random: () => 1 })
  const carried = deliver.carry()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(puts()).toEqual([])
  const since = performance.now()
  tab.close()
  await carried
  expect(performance.now() - since).toBeLessThan(SOON)
  expect(await stateOf(id)).toBe('received')
})

test('a tab that is alive is not disturbed, and what it had to carry is not carried a second time', async () => {
  const [one, two] = [await handOverViews('first', 'one'), await handOverViews('second', 'two')]
  const { release, carried } = await tabInTheMiddleOf(one)
  const ours = deliver.carry({ eager: true })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(puts()).toEqual([])
  release()
  await Promise.all([carried, ours])
  expect(await Promise.all([one, two].map(stateOf))).toEqual(['received', 'received'])
  expect(puts()).toHaveLength(2)
})

test('a tab that was frozen is passed over when its lease has run out, and not before', async () => {
  const id = await handOverViews('first', 'one')
  await tabInTheMiddleOf(id)
  impatient(window, 50)
  await deliver.carry({ eager: true })
  expect(puts()).toEqual([])
  await deliver.carry({ eager: true, now: () => Date.now() + LEASE_IS_OVER })
  expect(await stateOf(id)).toBe('received')
})

test('whoever passed a frozen tab over is left alone when that tab is gone and its lock is free again', async () => {
  const [one, two] = [await handOverViews('first', 'one'), await handOverViews('second', 'two')]
  const frozen = await tabInTheMiddleOf(one)
  const later = { now: () => Date.now() + LEASE_IS_OVER }
  const { release, carried } = await tabInTheMiddleOf(one, later, (tab) => impatient(tab, 50))
  frozen.tab.close()
  await deliver.carry({ eager: true, ...later })
  expect(puts()).toEqual([])
  release()
  await carried
  expect(await Promise.all([one, two].map(stateOf))).toEqual(['received', 'received'])
  expect(puts()).toHaveLength(2)
})

test('a tab that is busy for long is not joined by itself, and what was asked for meanwhile is done after', async () => {
  const [one, two] = [await handOverViews('first', 'one'), await handOverViews('second', 'two')]
  await changeItem(two, (item) => ({ ...item, nextTryAt: Date.now() + 600_000 }))
  impatient(window, 50)
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  council.weather.push(async (_url, _init, answer) => {
    await held
    return answer()
  })
  const busy = deliver.carry()
  await vi.waitFor(() => expect(puts()).toHaveLength(1))
  const asked = deliver.carry({ eager: true })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(puts()).toHaveLength(1)
  release()
  await Promise.all([busy, asked])
  expect(await Promise.all([one, two].map(stateOf))).toEqual(['received', 'received'])
  expect(puts()).toHaveLength(2)
})
