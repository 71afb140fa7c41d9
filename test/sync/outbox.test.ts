/** What was handed over: it goes once, it is believed only with a receipt, and it is never lost. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shareViews } from '../../contract/operations/share-views.ts'
import { FullError, get, lock, place, update } from '../../src/store/index.ts'
import { chunkKey, nameChunk } from '../../src/sync/chunks.ts'
import { backOff, carry } from '../../src/sync/deliver.ts'
import { noteEpoch } from '../../src/sync/epoch.ts'
import type * as Sync from '../../src/sync/index.ts'
import { deliver, delivery, send, sentWords, watchDeliveries } from '../../src/sync/index.ts'
import { NotJoinedError } from '../../src/sync/membership.ts'
import { changeItem, HELD_MS, readItem, readItems } from '../../src/sync/outbox.ts'
import { freshPhone, PIN } from '../store/fresh.ts'
import { putRaw, rawEntries, timesFound } from '../store/raw.ts'
import { openTab } from '../store/tab.ts'
import {
  type Council,
  captivePortal,
  json,
  noSignal,
  replyLost,
  sign,
  signingKey,
  type Weather,
} from './council.ts'
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
  await vi.waitFor(async () => expect(await stateOf(id)).toBe('going'))
  expect(seen).not.toContain('received')
  release()
  await carrying
  stop()
  expect(await stateOf(id)).toBe('received')
})

const believedBy = async (weather: Weather, id: string) => {
  council.weather.push(weather)
  await carry({ eager: true })
  council.weather.length = 0
  return stateOf(id)
}

test('a café’s login page, a forged, an old or another’s receipt never makes it "received"', async () => {
  const other = await handOverViews('another letter', 'two')
  await carry({ eager: true })
  const id = await handOverViews(CANARY, 'one')
  const stranger = await signingKey('receipts-1')
  const put = council.net
  const real = async (url: string, init: RequestInit) =>
    (await (await put(url, init)).json()).receipt as string
  const payload = (jws: string) =>
    JSON.parse(atob(jws.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')))
  const lies: Record<string, Weather> = {
    'a login page': captivePortal,
    'a login page in JSON': async () => json(200, { ok: true }),
    'a login page that says 201': async () => new Response('welcome', { status: 201 }),
    'an empty 200': async () => new Response(null, { status: 200 }),
    'a 204': async () => new Response(null, { status: 204 }),
    'a receipt that is no signature': async () => json(200, { receipt: 'received' }),
    'a receipt nobody signed': async () =>
      json(200, { receipt: `${btoa('{"alg":"none"}').replaceAll('=', '')}.e30.` }),
    'a stranger’s signature': async (url, init) =>
      json(200, { receipt: await sign(stranger, 'heard-receipt+jwt', payload(await real(url, init))) }),
    'a real signature on other words': async (url, init) => {
      const [head, , signature] = (await real(url, init)).split('.')
      const forged = btoa(JSON.stringify({ forged: true })).replaceAll('=', '')
      return json(200, { receipt: [head, forged, signature].join('.') })
    },
    'another envelope’s receipt': async () => json(200, { receipt: await council.receiptFor(other) }),
    'a receipt for other bytes': async () =>
      json(200, { receipt: await council.receiptFor(id, { sha256: 'a'.repeat(64) }) }),
    'another council’s receipt': async (url, init) => {
      await real(url, init)
      return json(200, { receipt: await council.receiptFor(id, { authority: 'southmoor' }) })
    },
    'a receipt of an older epoch': async (url, init) => {
      await real(url, init)
      return json(200, { receipt: await council.receiptFor(id, { epoch: crypto.randomUUID() }) })
    },
    'something else that the council signed': async () => {
      const { descriptor } = await (await put('/v1/descriptor', { method: 'GET' })).json()
      return json(200, { receipt: descriptor })
    },
  }
  for (const [what, weather] of Object.entries(lies)) {
    // The council may really have it by now; the phone has no proof of that.
    expect(await believedBy(weather, id), what).toBe('waiting')
    expect((await readItem(id))?.body, what).toBeDefined()
  }
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('received')
  expect(council.kept.size).toBe(2)
})

test('what the council says no to is kept, explained and tried again; everything else simply waits', async () => {
  const id = await handOverViews(CANARY, 'one')
  const { body } = (await readItem(id))!
  for (const status of [401, 403, 404, 409, 413]) {
    const state = await believedBy(async () => json(status, { problem: 'not-allowed' }), id)
    expect(state, String(status)).toBe('needs-you')
    expect((await delivery(id))?.problem).toBe('not-allowed')
    expect((await readItem(id))?.body).toBe(body)
  }
  expect(await believedBy(async () => json(422, { refusal: 'other-bytes' }), id)).toBe('needs-you')
  for (const status of [400, 405, 408, 415, 429, 500, 502, 503, 504]) {
    const state = await believedBy(async () => json(status, { problem: 'unavailable' }), id)
    expect(state, String(status)).toBe('waiting')
    expect((await readItem(id))?.body).toBe(body)
  }
  // A wall in between has no say, whatever number it answers with.
  for (const status of [200, 401, 403, 404, 413, 422, 511]) {
    expect(await believedBy(async () => new Response('<html>', { status }), id), String(status)).toBe(
      'waiting',
    )
  }
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('received')
})

test('a stopped phone’s letter is held, and says so', async () => {
  council.state = 'held'
  const id = await handOverViews(CANARY, 'one')
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('held')
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
  await vi.waitFor(async () => expect(await stateOf(ids[0])).toBe('received'))
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

test('the council may change its receipt key; what the pinned key signs is followed, an older page of it is not', async () => {
  const id = await handOverViews(CANARY, 'one')
  council.issuedOn = '2030-02-01'
  await council.changeReceiptKey()
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('received')

  council.issuedOn = '2030-01-15'
  await council.changeReceiptKey()
  const other = await handOverViews('second', 'two')
  await council.changeReceiptKey()
  await carry({ eager: true })
  expect(await stateOf(other)).toBe('waiting')
})

test('chunks that the council misses are put, and then the envelope', async () => {
  const chunk = crypto.getRandomValues(new Uint8Array(40_000))
  const name = await nameChunk(chunk)
  await putRaw(chunkKey(name), chunk)
  const id = await handOverViews(CANARY, 'one')
  const parts = [{ number: 1, bytes: chunk.length, chunks: [name] }]
  const body = JSON.stringify({ ...JSON.parse((await readItem(id))!.body!), parts })
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)))
  const sha256 = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  await changeItem(id, (item) => ({ ...item, body, sha256, parts }))
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('received')
  expect(council.chunks.get(name)).toEqual(chunk)
})

test('a receipt that does not list every part is no receipt', async () => {
  const id = await handOverViews(CANARY, 'one')
  await changeItem(id, (item) => ({ ...item, parts: [{ number: 1, chunks: [] }] }))
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('waiting')
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

test('deliver can be called from anywhere, at any time, as often as anybody likes', async () => {
  const id = await handOverViews(CANARY, 'one')
  await Promise.all(Array.from({ length: 8 }, () => deliver()))
  expect(await stateOf(id)).toBe('received')
  expect(puts()).toHaveLength(1)
})
