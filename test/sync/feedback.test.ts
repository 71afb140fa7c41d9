/** Feedback on its way: unlinkable to anything else this phone sends, at a time of its own, and gone when the council has it. */
import { expect, test, vi } from 'vitest'
import { FEEDBACK_BYTES, type Feedback } from '../../contract/operations/give-feedback.ts'
import { readAll } from '../../src/store/database.ts'
import { get, place } from '../../src/store/index.ts'
import { FEEDBACK_PREFIX } from '../../src/sync/anything-held.ts'
import type { Net } from '../../src/sync/ask.ts'
import { carryFeedback, handOverFeedback } from '../../src/sync/feedback.ts'
import { deliver, pull } from '../../src/sync/index.ts'
import { captivePortal, noSignal, replyLost, sign, signingKey } from './council.ts'
import { handOverViews, joinedPhone } from './phone.ts'

const HOUR_MS = 3_600_000
const draft = place<{ readonly text?: string }>('draft/give-feedback', {})
const least: Feedback = { v: 1, who: 'parent', answers: [], words: [] }
const most: Feedback = {
  v: 1,
  who: 'young-person',
  answers: Array.from({ length: 20 }, (_, at) => ({ question: `F${at}`, answer: 'not-for-me' })),
  words: [{ question: 'F11', words: { text: 'ق'.repeat(2_000), lang: 'ar', dir: 'rtl' } }],
}

interface Seen {
  readonly url: string
  readonly headers: Headers
  readonly body: string
}

/** A council that notes whole requests. */
async function aWatchedCouncil() {
  const council = await joinedPhone()
  const seen: Seen[] = []
  const net: Net = (url, init) => {
    seen.push({ url, headers: new Headers(init.headers), body: String(init.body ?? '') })
    return council.net(url, init)
  }
  vi.stubGlobal('fetch', net)
  return { council, seen }
}

const waiting = () => readAll(FEEDBACK_PREFIX)
const ids = (text: string) =>
  text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[A-Za-z0-9_-]{20,}|[0-9a-f]{32,}/g) ?? []

test('it carries no key and no id, is of one size, and shares nothing with any other request of this phone', async () => {
  const { seen } = await aWatchedCouncil()
  await handOverViews('The window does not shut', 'views')
  await deliver()
  await pull()
  for (const one of [least, most, most]) await handOverFeedback(one, draft)
  await carryFeedback({ now: () => Date.now() + 7 * HOUR_MS })
  const feedback = seen.filter(({ url }) => url === '/v1/feedback')
  const others = seen.filter(({ url }) => url !== '/v1/feedback')
  expect(feedback).toHaveLength(3)
  expect(others.length).toBeGreaterThan(1)
  for (const { headers, body, url } of feedback) {
    expect([...headers.keys()].sort()).toEqual(['accept', 'content-type'])
    expect(body).toHaveLength(feedback[0]!.body.length)
    expect(body.length).toBeGreaterThan(FEEDBACK_BYTES)
    expect(url).toBe('/v1/feedback')
    expect(Object.keys(JSON.parse(body)).sort()).toEqual(['ct', 'enc', 'v'])
  }
  const elsewhere = others
    .map(({ url, headers, body }) => `${url} ${[...headers.values()].join(' ')} ${body}`)
    .join(' ')
  expect(ids(elsewhere).length).toBeGreaterThan(3)
  for (const { body } of feedback) {
    expect(ids(elsewhere).filter((id) => body.includes(id))).toEqual([])
    expect(ids(body).filter((id) => elsewhere.includes(id))).toEqual([])
  }
  // The same words twice are not the same bytes: two of them cannot be matched either.
  expect(feedback[1]!.body).not.toBe(feedback[2]!.body)
})

test('it does not go when it was handed over, nor with what else goes, but when chance says', async () => {
  const { seen } = await aWatchedCouncil()
  const now = Date.now()
  await handOverFeedback(least, draft, { now: () => now, random: () => 0.5 })
  await handOverViews('The window does not shut', 'views')
  await deliver()
  await carryFeedback({ now: () => now + 9 * 60_000 })
  expect(seen.some(({ url }) => url === '/v1/feedback')).toBe(false)
  await carryFeedback({ now: () => now + 4 * HOUR_MS })
  expect(seen.filter(({ url }) => url === '/v1/feedback')).toHaveLength(1)
})

test('what waits names neither the door it came from nor its post, and the draft is empty', async () => {
  await aWatchedCouncil()
  await handOverFeedback(most, draft)
  const [[key, kept]] = (await waiting()) as [[string, Record<string, unknown>]]
  expect(Object.keys(kept).sort()).toEqual(['body', 'council', 'identityKey', 'notBefore'])
  expect(key).toMatch(/^f\/[0-9a-f-]{36}$/)
  expect(JSON.stringify(kept)).not.toContain('may-put')
  expect(await get(draft)).toEqual({})
})

test('without signal it waits, a page that is not the council takes nothing, and a receipt ends it without a trace', async () => {
  const { council } = await aWatchedCouncil()
  await handOverFeedback(least, draft)
  const later = () => Date.now() + 7 * HOUR_MS
  council.weather.push(noSignal)
  await carryFeedback({ now: later })
  expect(await waiting()).toHaveLength(1)
  council.weather.push(captivePortal)
  await carryFeedback({ now: later })
  expect(await waiting()).toHaveLength(1)
  // It was kept, and nobody heard: the same bytes go again, some hours later.
  council.weather.push(replyLost)
  await carryFeedback({ now: () => Date.now() + 24 * HOUR_MS })
  expect(await waiting()).toHaveLength(1)
  await carryFeedback({ now: () => Date.now() + 48 * HOUR_MS })
  expect(await waiting()).toEqual([])
})

test('a council that changed its receipt key meanwhile is still believed', async () => {
  const { council } = await aWatchedCouncil()
  await handOverFeedback(least, draft)
  await council.changeReceiptKey()
  await carryFeedback({ now: () => Date.now() + 7 * HOUR_MS })
  expect(await waiting()).toEqual([])
})

test('a receipt for other bytes, or by another key, does not end it', async () => {
  await aWatchedCouncil()
  await handOverFeedback(least, draft)
  const strange = await signingKey('receipts-1')
  const forged: Net = async (url) => {
    if (!url.startsWith('/v1/feedback')) throw new TypeError('no signal')
    const payload = { v: 1, kind: 'feedback-receipt', authority: 'northmoor', sha256: '0'.repeat(64) }
    const receipt = await sign(strange, 'heard-feedback-receipt+jwt', payload)
    return new Response(JSON.stringify({ receipt }))
  }
  await carryFeedback({ now: () => Date.now() + 7 * HOUR_MS, net: forged })
  expect(await waiting()).toHaveLength(1)
})
