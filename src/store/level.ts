/**
 * Keeps how much lies on the phone level: what is added takes the place of fillers, and what is taken away leaves
 * fillers behind, in the same transaction. So neither the number nor the sizes of what lies here tell anybody
 * in the home that something was drawn, said or written (docs/decisions/0080).
 *
 * It mends itself: what a killed tab, an older app or a carrier left uneven is evened out when a door opens. On a full
 * phone the fillers go first. Nothing of a person's is ever erased here: only names that this phone gave to fillers.
 */

import { random } from './bytes.ts'
import {
  BALLAST_BYTES,
  change,
  type Decision,
  FullError,
  inOneTransaction,
  type Leveller,
  levelWith,
  read,
  whenAnswered,
} from './database.ts'
import { fillerNames, isRecord, type Kind, kindByName, kinds, newFiller, recordSlots } from './fillers.ts'

/** How many slots of each kind there are, whatever is in them; anybody can count that. And which phone that was. */
const KEY = 'levels'
const ID = 'id'
type Levels = Readonly<Record<string, number | string>>

/** At most so much is written at once beside a person's own words, or at a time in the background. */
const AT_ONCE_BYTES = 1024 * 1024
/** Chromium keeps what is larger in a file of its own. */
const LOGGED_BYTES = 64 * 1024
const ROOM_BYTES = 32 * BALLAST_BYTES
/** What is written anew after a door was opened is at most so much. */
const STIR_BYTES = 2 * 1024 * 1024
const AFTER_OPENING_MS = 5_000
const SOON_MS = 500

const groups = ['r/', 'p/', 'c/'].map((prefix) => kinds.filter((kind) => kind.prefix === prefix))

interface Known {
  readonly id: string
  readonly names: ReadonlyMap<Kind, readonly string[]>
}

let known: Known | undefined
/** The fillers gave way: nothing is put back until there is room. */
let isTight = false
let running: Promise<boolean> | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let isStopped = false
let isToStir = false

const levelOf = (levels: unknown, { name }: Kind) => Number((levels as Levels)[name] ?? 0)
const isOf = (levels: unknown, id: string) => (levels as Levels | undefined)?.[ID] === id
const allOf = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`)

/** Loaded with the doors, so that every change of a person's things is levelled, whoever makes it. */
levelWith(async (): Promise<Leveller | undefined> => {
  const mine = known ?? (await learn(await read(KEY)))
  return mine && { weigh: (store, before, decision) => weigh(mine, store, before, decision), giveWay }
})

async function learn(levels: unknown): Promise<Known | undefined> {
  if (levels === undefined) return undefined
  const named = kinds.map(async (kind) => {
    const names = await fillerNames(kind, levelOf(levels, kind) + kind.step)
    return [kind, names] as const
  })
  known = { id: String((levels as Levels)[ID]), names: new Map(await Promise.all(named)) }
  return known
}

/** What a decision adds and takes away, before it is written. Answers how to make up for it in the same transaction. */
async function weigh(
  { id, names }: Known,
  store: IDBObjectStore,
  before: ReadonlyMap<string, unknown>,
  { put = [], erase = [] }: Pick<Decision<unknown>, 'put' | 'erase'>,
): Promise<(() => Promise<void>) | undefined> {
  const more = new Map<Kind, number>()
  const add = (kind: Kind, slots: number) => more.set(kind, (more.get(kind) ?? 0) + slots)
  const count = async (key: string, after: unknown) => {
    const kind = kindByName(key)
    if (kind) {
      const there = await whenAnswered(store.count(key))
      add(kind, (after === undefined ? 0 : 1) - there)
    } else if (isRecord(key)) {
      const was = recordSlots(before.has(key) ? before.get(key) : await whenAnswered(store.get(key)))
      const now = recordSlots(after)
      if (was) add(was.kind, -was.slots)
      if (now) add(now.kind, now.slots)
    }
  }
  await Promise.all([
    ...put.map(([key, value]) => count(key, value)),
    ...[...new Set(erase)].map((key) => count(key, undefined)),
  ])
  const uneven = [...more].filter(([, slots]) => slots !== 0)
  if (uneven.length === 0) return undefined
  return async () => {
    const levels = await whenAnswered<unknown>(store.get(KEY))
    if (!isOf(levels, id)) return void forgetLevels()
    let spare = AT_ONCE_BYTES
    for (const [kind, slots] of uneven) {
      const there = new Set((await whenAnswered(store.getAllKeys(allOf(kind.prefix)))).map(String))
      const [fillers, free] = sorted(names.get(kind)!, there, levelOf(levels, kind))
      for (const name of fillers.slice(0, Math.max(slots, 0))) store.delete(name)
      const back = isTight ? [] : free.slice(0, Math.min(Math.max(-slots, 0), Math.floor(spare / kind.bytes)))
      for (const name of back) store.put(newFiller(kind), name)
      spare -= back.length * kind.bytes
      if (fillers.length < slots || back.length < -slots) levelSoon(SOON_MS)
    }
  }
}

/** The names of a kind that stand there, and those that may be given. */
function sorted(names: readonly string[], there: ReadonlySet<string>, level: number) {
  const free = names.slice(0, level).filter((name) => !there.has(name))
  return [names.filter((name) => there.has(name)), free] as const
}

/** Frees what fillers of pictures and voices take. Those of records stay: they are what small words need. */
async function giveWay(): Promise<boolean> {
  isTight = true
  const mine = known
  if (!mine) return false
  return inOneTransaction(async (store) => {
    if (!isOf(await whenAnswered<unknown>(store.get(KEY)), mine.id)) return false
    let isAny = false
    for (const kind of kinds.filter(({ prefix }) => prefix !== 'r/')) {
      const there = new Set((await whenAnswered(store.getAllKeys(allOf(kind.prefix)))).map(String))
      const [fillers] = sorted(mine.names.get(kind)!, there, 0)
      for (const name of fillers) store.delete(name)
      isAny ||= fillers.length > 0
    }
    return isAny
  })
}

/** Some seconds after a door was opened, so that opening it is not slower for it. */
export function levelAfterOpening(): void {
  isToStir = true
  levelSoon(AFTER_OPENING_MS)
}

function levelSoon(ms: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => void keepLevel().catch(() => undefined), ms)
}

/** Makes every number of slots what it should be, a piece at a time. False when the phone has no room for it. */
export function keepLevel(): Promise<boolean> {
  isStopped = false
  running ??= levelAll().finally(() => {
    running = undefined
  })
  return running
}

async function levelAll(): Promise<boolean> {
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  if (quota > 0 && quota - usage < ROOM_BYTES) return false
  isTight = false
  try {
    const first: Levels = {
      [ID]: crypto.randomUUID(),
      ...Object.fromEntries(kinds.map((k) => [k.name, k.step])),
    }
    await change([KEY], ([kept]) => ({ put: kept === undefined ? [[KEY, first]] : [], answer: undefined }))
    for (const group of groups)
      for (;;) {
        if (isStopped) return false
        const mine = await learn(await read(KEY))
        const isDone = !mine || (await inOneTransaction((store) => evenOut(mine, store, group)))
        if (isDone) break
        await idle()
      }
    if (isToStir) await stir()
    return true
  } catch (error) {
    if (!(error instanceof FullError) && !(error instanceof Error && error.name === 'QuotaExceededError'))
      throw error
    isTight = true
    return false
  }
}

/** One step for the kinds that share a prefix. True when they are even. */
async function evenOut(
  { id, names }: Known,
  store: IDBObjectStore,
  group: readonly Kind[],
): Promise<boolean> {
  const levels = await whenAnswered<unknown>(store.get(KEY))
  if (!isOf(levels, id)) return true
  const { prefix } = group[0]!
  const keys = (await whenAnswered(store.getAllKeys(allOf(prefix)))).map(String)
  const taken = new Map<Kind, number>()
  if (prefix === 'r/')
    for (const value of await whenAnswered<unknown[]>(store.getAll(allOf(prefix)))) {
      const found = recordSlots(value)
      if (found) taken.set(found.kind, (taken.get(found.kind) ?? 0) + found.slots)
    }
  else taken.set(group[0]!, keys.length)

  const there = new Set(keys)
  let next = levels as Levels
  let spare = AT_ONCE_BYTES
  let isDone = true
  for (const kind of group) {
    const all = taken.get(kind) ?? 0
    const real = all - sorted(names.get(kind)!, there, 0)[0].length
    const level = Math.max(levelOf(levels, kind), Math.ceil(real / kind.step) * kind.step)
    if (level !== levelOf(levels, kind)) next = { ...next, [kind.name]: level }
    const [fillers, free] = sorted(names.get(kind)!, there, level)
    for (const name of fillers.slice(0, Math.max(all - level, 0))) store.delete(name)
    const fits = Math.max(Math.floor(spare / kind.bytes), 0)
    const made = free.slice(0, Math.min(Math.max(level - all, 0), fits))
    for (const name of made) store.put(newFiller(kind), name)
    spare -= made.length * kind.bytes
    isDone &&= made.length >= level - all
  }
  if (next !== levels) store.put(next, KEY)
  return isDone
}

/**
 * Writes some fillers of records anew, as many as chance says: between none and two megabytes. A browser keeps a log of
 * what was written and counts it in the figure that it shows for this app, so that figure grows by chance at every
 * opening, whoever's door it is, and says nothing of what was written in between.
 */
export async function stir(): Promise<void> {
  isToStir = false
  let left = Math.floor((new DataView(random(4).buffer).getUint32(0) / 2 ** 32) * STIR_BYTES)
  while (left > 0 && !isStopped) {
    await idle()
    const written = await inOneTransaction((store) => writeAnew(store, Math.min(left, AT_ONCE_BYTES)))
    if (written === 0) return
    left -= written
  }
}

/** At least one, and about so many bytes; none when there are no fillers. Larger ones would not go through the log. */
async function writeAnew(store: IDBObjectStore, bytes: number): Promise<number> {
  const mine = known
  if (!mine || !isOf(await whenAnswered<unknown>(store.get(KEY)), mine.id)) return 0
  const there = new Set((await whenAnswered(store.getAllKeys(allOf('r/')))).map(String))
  const some = kinds.filter((kind) => kind.prefix === 'r/' && kind.bytes < LOGGED_BYTES)
  let written = 0
  for (const kind of some.toReversed())
    for (const name of sorted(mine.names.get(kind)!, there, 0)[0]) {
      if (written >= bytes) return written
      store.put(newFiller(kind), name)
      written += kind.bytes
    }
  return written
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 50)
    else requestIdleCallback(() => resolve(), { timeout: 1000 })
  })
}

export function forgetLevels(): void {
  known = undefined
}

/** Before everything is erased: nothing may be put afterwards. */
export async function stopLevelling(): Promise<void> {
  isStopped = true
  clearTimeout(timer)
  await running?.catch(() => undefined)
  forgetLevels()
}
