/** One letter, however often it is pressed and however many carry it. */
import { waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shareViews } from '../../contract/operations/share-views.ts'
import { get } from '../../src/store/index.ts'
import { carry } from '../../src/sync/deliver.ts'
import type * as Sync from '../../src/sync/index.ts'
import { deliver, delivery, send, sentWords } from '../../src/sync/index.ts'
import { readItem, readItems } from '../../src/sync/outbox.ts'
import { PIN } from '../store/fresh.ts'
import { putRaw, rawEntries } from '../store/raw.ts'
import { openTab } from '../store/tab.ts'
import type { Council, Weather } from './council.ts'
import { CANARY, draftAt, handOverViews, joinedPhone, sealedDraft, views } from './phone.ts'

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

test('pressing Send twice makes one letter', async () => {
  const [one, other] = await Promise.all([handOverViews(CANARY, 'one'), handOverViews(CANARY, 'one')])
  expect(one).toBe(other)
  expect((await get(sentWords)).items).toHaveLength(1)
  expect(await readItems()).toHaveLength(1)
  // With the id that was made with the draft, also long after.
  const id = crypto.randomUUID()
  await handOverViews(CANARY, 'two', { id })
  const before = await readItem(id)
  await handOverViews('other words', 'two', { id })
  expect(await readItem(id)).toEqual(before)
  expect((await get(sentWords)).items).toHaveLength(2)
})

test('pressing Send in two tabs at once makes one letter', async () => {
  const tab = await openTab<typeof Sync>('/src/sync/index.ts')
  tab.window.fetch = council.net as typeof fetch
  const script = tab.window.document.createElement('script')
  script.type = 'module'
  script.textContent = `import { unlock } from '/src/store/index.ts'; window.unlock = unlock; parent.postMessage('unlock ready', '*')`
  const isReady = new Promise<void>((resolve) => {
    addEventListener('message', ({ data }) => data === 'unlock ready' && resolve())
  })
  tab.window.document.body.append(script)
  await isReady
  const { unlock } = tab.window as unknown as {
    unlock: (door: number, pin: string) => Promise<{ open: boolean }>
  }
  for (let door = 0; door < 12; door++) if ((await unlock(door, PIN)).open) break
  const draft = draftAt('one')
  const ids = await Promise.all([
    send(shareViews, views(CANARY) as never, draft, sealedDraft),
    tab.module.send(shareViews, views(CANARY) as never, draft, sealedDraft),
  ])
  expect(new Set(ids).size).toBe(1)
  await waitFor(async () => expect(await stateOf(ids[0])).toBe('received'))
  expect(council.kept.size).toBe(1)
  tab.close()
}, 60_000)

test('two carriers at once, with neither lock nor lease, do no harm', async () => {
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as unknown as LockManager)
  const id = await handOverViews(CANARY, 'one')
  let arrived = 0
  let release: () => void = () => undefined
  const both = new Promise<void>((resolve) => (release = resolve))
  const together: Weather = async (_url, _init, answer) => {
    if (++arrived === 2) release()
    await both
    return answer()
  }
  const late: Weather = async (url, init, answer) => {
    await together(url, init, answer)
    await new Promise((resolve) => setTimeout(resolve, 50))
    throw new TypeError('Failed to fetch')
  }
  council.weather.push(together, late)
  await Promise.all([carry({ eager: true }), carry({ eager: true })])
  expect(arrived).toBe(2)
  expect(await stateOf(id)).toBe('received')
  expect(council.kept.size).toBe(1)
})

test('only one tab carries at a time, and one that was frozen is passed over when its lease runs out', async () => {
  const id = await handOverViews(CANARY, 'one')
  const now = Date.now()
  await putRaw('lease', { holder: 'a frozen tab', until: now + 20_000 })
  await carry({ eager: true, now: () => now })
  expect(puts()).toHaveLength(0)
  await carry({ eager: true, now: () => now + 21_000 })
  expect(await stateOf(id)).toBe('received')
  expect((await rawEntries()).has('lease')).toBe(false)
})

test('a lease from a clock that was far ahead stops nobody', async () => {
  const id = await handOverViews(CANARY, 'one')
  await putRaw('lease', { holder: 'a tab of the future', until: Date.now() + 365 * 24 * 60 * MINUTE })
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('received')
})

test('deliver can be called from anywhere, at any time, as often as anybody likes', async () => {
  const id = await handOverViews(CANARY, 'one')
  await Promise.all(Array.from({ length: 8 }, () => deliver()))
  expect(await stateOf(id)).toBe('received')
  expect(puts()).toHaveLength(1)
})
