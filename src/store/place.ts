/**
 * Places: what a person keeps on this phone, by name. Read, changed, watched and erased, always sealed.
 *
 * A change is right even when two tabs make one at the same time: it is made again on what the other wrote.
 * `update` resolves only after a strict transaction is complete. There is no `set`.
 */
import { type Bytes, isSame, utf8 } from './bytes.ts'
import { change, type Decision, type GivesWay, read, readMany } from './database.ts'
import { openRecord, recordKey, revisionOf, sealRecord } from './record.ts'
import { keysFor, type OpenDoor } from './session.ts'
import { announce, knowAs } from './watch.ts'

export interface Place<T> {
  readonly name: string
  readonly start: T
  /** For copies that can be fetched again: they never use up the room that is kept for a person's words. */
  readonly canBeFetchedAgain?: boolean
  /** What of it may be seen now. Pages see only this; what is kept stays as it is. */
  asSeen?(kept: T): T
}

/** One place's part in a change of several. */
export interface Step {
  readonly at: Place<unknown>
  readonly next: (old: unknown) => unknown
}

/** What else changes in the same transaction, outside the vault. Nothing at all changes when it answers undefined. */
export interface Beside {
  readonly keys: readonly string[]
  readonly decide: (values: readonly unknown[]) => Decision<unknown>['put'] | undefined
  readonly erase?: readonly string[]
  /** For what is large: the room that is set aside for a person's last words is not used up by it. */
  readonly sparesBallast?: boolean
}

class TooBusyError extends Error {
  override readonly name = 'TooBusyError'
}

const LOCK_WITHIN_MS = 2_000
const ROUNDS = 100
const running = new Set<Promise<unknown>>()

export function place<T>(name: string, start: T): Place<T> {
  return { name, start }
}

export async function get<T>(at: Place<T>): Promise<T> {
  const door = keysFor(at.name)
  const key = await knownKey(door, at)
  const bytes = (await read(key)) as Bytes | undefined // written by sealRecord alone
  return keptIn(door, at, key, bytes)
}

export async function update<T>(at: Place<T>, next: (old: T) => T): Promise<T> {
  const [value] = await updateTogether([step(at, next)])
  return value as T // what `next` gave back
}

/** Forgets what stands in this place: it is as if nothing had been kept there. */
export async function erase(at: Place<unknown>): Promise<void> {
  const door = keysFor(at.name)
  const key = await knownKey(door, at)
  await whileBusy(change([], () => ({ erase: [key], answer: undefined })))
  announce(key, at.name)
}

export function step<T>(at: Place<T>, next: (old: T) => T): Step {
  return { at, next: (old) => next(old as T) } // what this place's own change last kept
}

/**
 * Changes several places in one transaction, with things outside the vault beside them.
 * Answers the new values, or nothing when `beside` decided that nothing changes.
 */
export function updateTogether(steps: readonly Step[]): Promise<readonly unknown[]>
export function updateTogether(
  steps: readonly Step[],
  beside: Beside,
): Promise<readonly unknown[] | undefined>
export async function updateTogether(
  steps: readonly Step[],
  beside?: Beside,
): Promise<readonly unknown[] | undefined> {
  // The keys are taken now: a lock that falls after this line does not lose the change.
  const door = keysFor(steps[0]?.at.name ?? 'nothing')
  return whileBusy(changeAll(door, steps, beside))
}

/** Resolves when everything that was being saved is saved, or has failed and said so to its caller. */
export async function settled(): Promise<void> {
  await Promise.allSettled([...running])
}

function whileBusy<T>(work: Promise<T>): Promise<T> {
  running.add(work)
  const done = () => running.delete(work)
  work.then(done, done)
  return work
}

async function changeAll(door: OpenDoor, steps: readonly Step[], beside?: Beside) {
  const keys = await Promise.all(steps.map(({ at }) => knownKey(door, at)))
  const values = await oneAtATime([...new Set(keys)].sort(), () => swap(door, steps, keys, beside))
  if (values) for (const [index, { at }] of steps.entries()) announce(keys[index]!, at.name)
  return values
}

/** Reads, changes, and writes only if nobody else wrote in between; else again from the reading. */
async function swap(door: OpenDoor, steps: readonly Step[], keys: readonly string[], beside?: Beside) {
  const givesWay = whatGivesWay(steps, beside)
  const all = [...keys, ...(beside?.keys ?? [])]
  for (let round = 0; round < ROUNDS; round++) {
    const before = (await readMany(keys)) as readonly (Bytes | undefined)[] // written by sealRecord alone
    const values: unknown[] = []
    const sealed: Bytes[] = []
    for (const [index, { at, next }] of steps.entries()) {
      const key = keys[index]!
      const value = next(await keptIn(door, at, key, before[index]))
      values.push(value)
      sealed.push(await sealRecord(door, key, revisionOf(before[index]) + 1, value))
    }
    const outcome = await change<'kept' | 'again' | 'no'>(
      all,
      (now) => {
        // A connection lost after the transaction was complete: it is our own change that stands there.
        if (keys.length > 0 && keys.every((_, at) => isSame(now[at], sealed[at]))) return { answer: 'kept' }
        if (!keys.every((_, at) => isSame(now[at], before[at]))) return { answer: 'again' }
        const extra = beside ? beside.decide(now.slice(keys.length)) : []
        if (!extra) return { answer: 'no' }
        const put = [...keys.map((key, at) => [key, sealed[at]] as const), ...extra]
        return { put, erase: beside?.erase ?? [], answer: 'kept' }
      },
      givesWay,
    )
    if (outcome === 'no') return undefined
    if (outcome === 'kept') return values
  }
  throw new TooBusyError(`"${steps[0]?.at.name}" changed too often at once. Try again in a moment.`)
}

function whatGivesWay(steps: readonly Step[], beside?: Beside): GivesWay {
  if (steps.every(({ at }) => at.canBeFetchedAgain)) return 'nothing'
  return beside?.sparesBallast ? 'fillers' : 'everything'
}

async function keptIn<T>(door: OpenDoor, at: Place<T>, key: string, bytes: Bytes | undefined): Promise<T> {
  return bytes ? ((await openRecord(door, key, bytes)) as T) : at.start // sealed by this place's own change
}

async function knownKey(door: OpenDoor, at: Place<unknown>): Promise<string> {
  const key = await recordKey(door, at.name)
  knowAs(key, at.name)
  return key
}

/** Web Locks spare two tabs the second round. A tab that holds one and was frozen must not stop the others. */
async function oneAtATime<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
  const [name, ...others] = names
  if (name === undefined || typeof navigator.locks === 'undefined') return work()
  let hasBegun = false
  try {
    return await navigator.locks.request(
      `heard/${name}`,
      { signal: AbortSignal.timeout(LOCK_WITHIN_MS) },
      () => {
        hasBegun = true
        return oneAtATime(others, work)
      },
    )
  } catch (error) {
    if (hasBegun) throw error
    return work()
  }
}

/** Bytes that stand for this place as it is now: the same in every tab until it changes, and nobody else's. */
export async function markOf(at: Place<unknown>, about: string): Promise<Bytes> {
  const door = keysFor(at.name)
  const key = await knownKey(door, at)
  const revision = revisionOf((await read(key)) as Bytes | undefined) // written by sealRecord alone
  const mac = await crypto.subtle.sign('HMAC', door.nameKey, utf8(`heard/mark/1|${about}|${key}|${revision}`))
  return new Uint8Array(mac)
}
