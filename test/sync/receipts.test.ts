/** What is believed: a receipt that the council signed for exactly this, and nothing else that answers. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { carry } from '../../src/sync/deliver.ts'
import { delivery } from '../../src/sync/index.ts'
import { changeItem, readItem } from '../../src/sync/outbox.ts'
import { type Council, captivePortal, json, sign, signingKey, type Weather } from './council.ts'
import { CANARY, handOverViews, joinedPhone } from './phone.ts'

let council: Council

beforeEach(async () => {
  council = await joinedPhone()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const stateOf = async (id: string) => (await delivery(id))?.state

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

test('a receipt that does not list every part is no receipt', async () => {
  const id = await handOverViews(CANARY, 'one')
  await changeItem(id, (item) => ({ ...item, parts: [{ number: 1, chunks: [] }] }))
  await carry({ eager: true })
  expect(await stateOf(id)).toBe('waiting')
})
