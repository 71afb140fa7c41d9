/** When the app carries and fetches by itself. */
import { waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { shareViews } from '../../contract/operations/share-views.ts'
import { lock, unlock } from '../../src/store/index.ts'
import { delivery, send, startSync } from '../../src/sync/index.ts'
import { readItems } from '../../src/sync/outbox.ts'
import { PIN } from '../store/fresh.ts'
import { noSignal } from './council.ts'
import { draftAt, joinedPhone, sealedDraft, views } from './phone.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const nothingOnItsWay = async () => {
  const items = await readItems()
  return items.every(({ goingUntil }) => goingUntil === 0)
}

test('what waits goes when the connection comes back, when the page is seen again and after an unlock', async () => {
  const council = await joinedPhone()
  const wakings: readonly (readonly [string, () => unknown])[] = [
    ['online', () => dispatchEvent(new Event('online'))],
    ['seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    [
      'unlocked',
      async () => {
        lock()
        for (let door = 0; door < 12; door++) if ((await unlock(door as 0, PIN)).open) break
      },
    ],
  ]
  let offline = true
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    offline ? noSignal(url, init, () => council.net(url, init)) : council.net(url, init),
  )
  // Our own back-off at its longest, so that it is the waking that counts.
  vi.spyOn(Math, 'random').mockReturnValue(1)
  startSync()
  for (const [what, wake] of wakings) {
    offline = true
    const id = await send(shareViews, views(what) as never, draftAt(what), sealedDraft)
    await waitFor(async () => expect((await delivery(id))?.problem).toBe('no-signal'))
    await waitFor(async () => expect(await nothingOnItsWay()).toBe(true))
    offline = false
    await wake()
    await waitFor(async () => expect((await delivery(id))?.state, what).toBe('received'))
  }
}, 60_000)

test('starting twice is starting once', async () => {
  const listen = vi.spyOn(globalThis, 'addEventListener')
  startSync()
  startSync()
  expect(listen.mock.calls.filter(([type]) => type === 'online')).toHaveLength(0)
})
