/**
 * One history: what a person, the weather and the council do to an outbox, and what has to be true after each step.
 *
 * Never lost: whatever was handed over is in the outbox with its bytes, or the council has it.
 * Never doubled or altered: the bytes are the first ones, for ever. Never called received when it is not.
 */
import { expect, vi } from 'vitest'
import { shareViews } from '../../contract/operations/share-views.ts'
import { change, readAll } from '../../src/store/database.ts'
import { erase, FullError, get, update } from '../../src/store/index.ts'
import type { carry } from '../../src/sync/deliver.ts'
import type { noteEpoch } from '../../src/sync/epoch.ts'
import type { OutboxItem, readItems } from '../../src/sync/outbox.ts'
import { type handOver, sentWords } from '../../src/sync/send.ts'
import { AUTHORITY, type Council, type Kept } from './council.ts'
import { type Act, DRAFTS } from './history.ts'
import { draftAt, sealedDraft, views } from './phone.ts'
import { slowly, weatherOf } from './weather.ts'

/** The shipped code, or a mutant of it. */
export interface Code {
  readonly carry: typeof carry
  readonly handOver: typeof handOver
  readonly noteEpoch: typeof noteEpoch
  readonly readItems: typeof readItems
}

const MINUTE = 60_000

interface World {
  readonly code: Code
  readonly council: Council
  now: number
  copy: ReadonlyMap<string, Kept>
  /** For each draft that was handed over: its envelope and the bytes it was first given. */
  readonly handed: Map<string, string>
  before: ReadonlyMap<string, OutboxItem>
  /** When each was last seen to be received. */
  readonly proved: Map<string, { readonly epoch: string; readonly at: number }>
}

let histories = 0

/** Runs one history and fails at the first step after which something that must be true is not. */
export async function live(acts: readonly Act[], code: Code, council: Council): Promise<void> {
  const name = (which: number) => `model-${histories}-${which}`
  histories++
  const world: World = {
    ...{ code, council, now: Date.now(), copy: new Map(), handed: new Map(), before: new Map() },
    proved: new Map(),
  }
  await cleanPhone(world)
  for (let which = 0; which < DRAFTS; which++) {
    await update(draftAt(name(which)), () => ({
      words: `words of ${which}`,
      envelopeId: crypto.randomUUID(),
    }))
  }
  for (const act of acts) {
    await step(act, world, name)
    await mustBeTrue(world, name)
  }
  await inTheEnd(world)
}

async function cleanPhone({ council }: World): Promise<void> {
  council.kept.clear()
  council.weather.length = 0
  const items = await readAll('o/')
  await change([], () => ({ erase: items.map(([key]) => key), answer: undefined }))
  await erase(sentWords)
}

async function step(act: Act, world: World, name: (which: number) => string): Promise<void> {
  const { code, council } = world
  const how = { net: council.net, now: () => world.now, random: () => 0.5 }
  council.weather.length = 0
  switch (act.act) {
    case 'send':
      return sendDraft(act, world, name(act.draft))
    case 'carry':
      council.weather.push(...act.weather.map((each) => weatherOf(each, world)))
      await code.carry({ ...how, eager: act.eager })
      return
    case 'carry in two tabs':
      // What goes wrong takes longer, so that it comes after what went well.
      council.weather.push(...act.weather.map((each) => slowly(each, weatherOf(each, world))))
      await Promise.all([code.carry({ ...how, eager: true }), code.carry({ ...how, eager: true })])
      return
    case 'close half way':
      return closeHalfWay(act.arrives, world)
    case 'wait':
      world.now += act.minutes * MINUTE
      return
    case 'copy':
      world.copy = new Map(council.kept)
      return
    case 'restore':
      council.restore(world.copy)
      if (!act.isHeardOf) return
      await code.noteEpoch(council.epoch, council.net)
      council.weather.push(weatherOf(act.first, world))
      await code.carry(how)
      return
    case 'hear of the epoch':
      await code.noteEpoch(council.epoch, council.net)
  }
}

async function sendDraft(act: Act & { act: 'send' }, { code, handed }: World, name: string): Promise<void> {
  const { envelopeId: id = '', words = '' } = await get(draftAt(name))
  const press = () => code.handOver(shareViews, views(words) as never, draftAt(name), sealedDraft, { id })
  const stop = act.room === 'enough' ? undefined : noRoomAfter(act.room)
  const results = await Promise.allSettled(Array.from({ length: act.times }, press))
  stop?.()
  for (const result of results) {
    if (result.status === 'rejected' && !(result.reason instanceof FullError)) throw result.reason
  }
  if (!results.some(({ status }) => status === 'fulfilled')) return
  const item = (await code.readItems()).find((each) => each.id === id)
  expect(item, 'what was handed over is in the outbox').toBeDefined()
  if (!handed.has(id)) handed.set(id, item?.body ?? '')
}

/** The browser is closed while a request is on its way: nothing after that request ever runs. */
async function closeHalfWay(arrives: boolean, world: World): Promise<void> {
  const { code, council } = world
  const gone = new Promise<'closed'>((resolve) => {
    council.weather.push(async (_url, _init, answer) => {
      if (arrives) await answer()
      resolve('closed')
      return new Promise(() => undefined)
    })
  })
  const carrying = code.carry({ net: council.net, now: () => world.now, random: () => 0.5, eager: true })
  await Promise.race([gone, carrying])
}

function noRoomAfter(puts: number): () => void {
  const real = IDBObjectStore.prototype.put
  let left = puts
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...what
  ) {
    if (left-- <= 0) throw new DOMException('no room', 'QuotaExceededError')
    return real.apply(this, what)
  })
  return () => spy.mockRestore()
}

async function mustBeTrue(world: World, name: (which: number) => string): Promise<void> {
  const { code, council, handed } = world
  const items = new Map((await code.readItems()).map((item) => [item.id, item]))
  for (const [id, body] of handed) {
    const item = items.get(id)
    expect(item, 'nothing that was handed over leaves the outbox').toBeDefined()
    if (!item) continue
    const isProved = item.state === 'received' || item.state === 'held'
    if (item.body !== undefined) expect(item.body, 'the bytes never change').toBe(body)
    else if (world.before.get(id)?.body !== undefined) mayBeGivenUp(item, world)
    const kept = council.kept.get(id)
    if (kept) expect(kept.body, 'the council has the first bytes').toBe(body)
    if (isProved)
      expect(item.receipt, 'received is said with a receipt only').toMatchObject({
        envelopeId: id,
        sha256: item.sha256,
        authority: AUTHORITY,
      })
    const receiptIsNew =
      item.receipt !== undefined && world.before.get(id)?.receipt?.epoch !== item.receipt.epoch
    if (isProved && receiptIsNew) {
      expect(kept?.sha256, 'received is said when the council has it').toBe(item.sha256)
      expect(item.receipt?.epoch, 'in the epoch it is in').toBe(council.epoch)
      world.proved.set(id, { epoch: council.epoch, at: world.now })
    }
  }
  expect(council.kept.size, 'one letter for each draft').toBeLessThanOrEqual(handed.size)
  await wordsMustBeThere(world, items, name)
  world.before = items
}

/** The ciphertext may go only when it has been held for two weeks after a receipt. */
function mayBeGivenUp(item: OutboxItem, { proved, now }: World): void {
  expect(item.state, 'what still has to go has its bytes').not.toBe('waiting')
  expect(now - (proved.get(item.id)?.at ?? now), 'the bytes are held for two weeks').toBeGreaterThanOrEqual(
    14 * 24 * 60 * MINUTE,
  )
}

/** The person's own words are in the draft, and once it is sealed also among what was sent: once. */
async function wordsMustBeThere(
  world: World,
  items: ReadonlyMap<string, OutboxItem>,
  name: (which: number) => string,
) {
  const sent = (await get(sentWords)).items
  for (let which = 0; which < DRAFTS; which++) {
    const kept = await get(draftAt(name(which)))
    expect(kept.words, 'the words stay in the draft').toBe(`words of ${which}`)
    const copies = sent.filter(({ envelopeId }) => envelopeId === kept.envelopeId)
    const isHanded = world.handed.has(kept.envelopeId ?? '')
    expect(kept.isSealed === true, 'a draft is sealed when its envelope is kept').toBe(isHanded)
    expect(items.has(kept.envelopeId ?? ''), 'an envelope is kept when its draft is sealed').toBe(isHanded)
    expect(copies.length, 'the words of what was sent are kept once').toBe(isHanded ? 1 : 0)
  }
}

/** Fair weather at last: everything arrives, as it was written, and the phone knows it. */
async function inTheEnd(world: World): Promise<void> {
  const { code, council, handed } = world
  council.weather.length = 0
  world.now += 7 * 60 * MINUTE
  const how = { net: council.net, now: () => world.now, random: () => 0.5, eager: true }
  await code.noteEpoch(council.epoch, council.net)
  for (let times = 0; times < 3; times++) await code.carry(how)
  for (const item of await code.readItems()) {
    if (item.problem === 'send-again') continue
    expect(item.state, 'in fair weather everything arrives').toBe('received')
    expect(council.kept.get(item.id)?.body, 'as it was written').toBe(handed.get(item.id))
  }
}
