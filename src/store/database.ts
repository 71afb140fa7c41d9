/**
 * The only way to the phone's disk, and the only import of idb-keyval.
 *
 * Everything (doors, records, outbox) is in one object store, so that things which belong together change in
 * one transaction. Every transaction is strict: it is complete only when the bytes are on the disk.
 * A connection that the browser dropped is opened again once. A failed opening is never remembered.
 * It knows nothing of doors or keys and runs in a page and in the service worker alike.
 */
import { get, getMany, type UseStore } from 'idb-keyval'
import { random } from './bytes.ts'

export const DATABASE_NAME = 'heard'
const STORE = 'kept'
const OPEN_WITHIN_MS = 10_000
const BALLAST_KEY = 'ballast'
export const BALLAST_BYTES = 2 * 1024 * 1024

/** The phone is full, even after the ballast was freed. What was being saved is still with the caller. */
export class FullError extends Error {
  override readonly name = 'FullError'
  constructor(cause: unknown) {
    super(
      'This phone has no room left, so the change was not kept. Keep it on the screen and free some space.',
      {
        cause,
      },
    )
  }
}

class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

let opening: Promise<IDBDatabase> | undefined

function connection(): Promise<IDBDatabase> {
  if (opening) return opening
  const mine = openDatabase()
  opening = mine
  mine.catch(() => forget(mine))
  return mine
}

function forget(connectionPromise: Promise<IDBDatabase> | undefined): void {
  if (opening === connectionPromise) opening = undefined
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, 1)
    let isLate = false
    // Safari has been seen never to answer the first opening after the browser starts (webkit.org/b/226547).
    const limit = setTimeout(() => {
      isLate = true
      reject(new DatabaseError('The database did not open in time. Try again.'))
    }, OPEN_WITHIN_MS)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onerror = () => {
      clearTimeout(limit)
      reject(request.error)
    }
    request.onsuccess = () => {
      clearTimeout(limit)
      const database = request.result
      if (isLate) return database.close()
      const mine = opening
      database.onclose = () => forget(mine)
      // Another tab is deleting everything, or is newer than this one: let go at once, so that it can.
      database.onversionchange = () => {
        database.close()
        forget(mine)
      }
      resolve(database)
    }
  })
}

/** Lets go of the connection, so that the database can be deleted. */
export async function closeDatabase(): Promise<void> {
  const database = await opening?.catch(() => undefined)
  opening = undefined
  database?.close()
}

// iOS drops the connection of a page that was in the background; what it then throws goes by several names.
function isLost(error: unknown): boolean {
  if (error === null) return true
  return error instanceof Error && ['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name)
}

const strict: UseStore = async (mode, callback) => {
  const once = async () => {
    const database = await connection()
    return callback(database.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE))
  }
  try {
    return await once()
  } catch (error) {
    if (!isLost(error)) throw error
    await closeDatabase()
    return once()
  }
}

export function read(key: string): Promise<unknown> {
  return get(key, strict)
}

export function readMany(keys: readonly string[]): Promise<readonly unknown[]> {
  return getMany([...keys], strict)
}

/** True when something stands under every key. Nothing of it is read: it may be large. */
export function hasAll(keys: readonly string[]): Promise<boolean> {
  return strict('readonly', async (store) => {
    const counts = await Promise.all(keys.map((key) => whenAnswered(store.count(key))))
    return counts.every((count) => count > 0)
  })
}

/** Everything whose key starts so, in the order of the keys. */
export function readAll(prefix: string): Promise<readonly (readonly [key: string, value: unknown])[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
  return strict('readonly', async (store) => {
    const [keys, values] = await Promise.all([
      whenAnswered(store.getAllKeys(range)),
      whenAnswered(store.getAll(range)),
    ])
    return keys.map((key, at) => [String(key), values[at]] as const)
  })
}

/** What a change comes to: what is put, what is erased, and what the caller wants to know. */
export interface Decision<Answer> {
  readonly put?: readonly (readonly [key: string, value: unknown])[]
  readonly erase?: readonly string[]
  readonly answer: Answer
}

/** What gives way when the phone is full: for a person's words everything that can, for pictures the fillers. */
export type GivesWay = 'everything' | 'fillers' | 'nothing'

/** Makes up in the same transaction for what a change adds and takes away (`level.ts`). A carrier has none. */
export interface Leveller {
  weigh(
    store: IDBObjectStore,
    before: ReadonlyMap<string, unknown>,
    decision: Pick<Decision<unknown>, 'put' | 'erase'>,
  ): Promise<(() => Promise<void>) | undefined>
  giveWay(): Promise<boolean>
}

let findLeveller: (() => Promise<Leveller | undefined>) | undefined

export function levelWith(find: () => Promise<Leveller | undefined>): void {
  findLeveller = find
}

/**
 * Reads keys and changes the store in one strict transaction, and resolves when that is complete.
 * `decide` is called with what stands there now, may be called again, and cannot wait for anything.
 */
export async function change<Answer>(
  keys: readonly string[],
  decide: (values: readonly unknown[]) => Decision<Answer>,
  givesWay: GivesWay = 'everything',
): Promise<Answer> {
  // Words are kept even where they cannot be levelled.
  const leveller = await findLeveller?.().catch(() => undefined)
  const ways = {
    nothing: [],
    fillers: [() => leveller?.giveWay()],
    everything: [() => leveller?.giveWay(), freeBallast],
  }[givesWay]
  let full: unknown
  for (const makeRoom of [() => true, ...ways]) {
    if (!(await makeRoom())) continue
    try {
      return await inOneTransaction((store) => run(store, keys, decide, leveller))
    } catch (error) {
      if (!isFull(error)) throw error
      full = error
    }
  }
  throw new FullError(full)
}

async function run<Answer>(
  store: IDBObjectStore,
  keys: readonly string[],
  decide: (values: readonly unknown[]) => Decision<Answer>,
  leveller: Leveller | undefined,
): Promise<Answer> {
  const values = await Promise.all(keys.map((key) => whenAnswered<unknown>(store.get(key))))
  const decision = decide(values)
  const before = new Map(keys.map((key, at) => [key, values[at]] as const))
  const makeUp = await leveller?.weigh(store, before, decision)
  for (const [key, value] of decision.put ?? []) store.put(value, key)
  for (const key of decision.erase ?? []) store.delete(key)
  await makeUp?.()
  return decision.answer
}

/** Several requests as one strict transaction. `work` may wait for their answers and for nothing else. */
export function inOneTransaction<Answer>(work: (store: IDBObjectStore) => Promise<Answer>): Promise<Answer> {
  return strict('readwrite', async (store) => {
    const isComplete = complete(store.transaction)
    isComplete.catch(() => undefined)
    try {
      const result = await work(store)
      await isComplete
      return result
    } catch (error) {
      // Nothing of a change that failed half way may stay.
      try {
        store.transaction.abort()
      } catch {
        // It has ended already.
      }
      // Requests that were waiting only say that it was aborted; why is what the transaction says.
      throw store.transaction.error ?? error
    }
  })
}

export function whenAnswered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}

async function freeBallast(): Promise<boolean> {
  if ((await strict('readonly', (store) => whenAnswered(store.count(BALLAST_KEY)))) === 0) return false
  return inOneTransaction(async (store) => {
    store.delete(BALLAST_KEY)
    return true
  })
}

/** Puts the ballast (back) when there is room for it. It is what makes the last words fit on a full phone. */
export async function keepBallast(): Promise<boolean> {
  // Counted, not read: it is two megabytes.
  if ((await strict('readonly', (store) => whenAnswered(store.count(BALLAST_KEY)))) > 0) return true
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  if (quota > 0 && quota - usage < 4 * BALLAST_BYTES) return false
  try {
    // Random, because the browser compresses what it keeps.
    const put = [[BALLAST_KEY, random(BALLAST_BYTES)]] as const
    await change([], () => ({ put, answer: undefined }), 'nothing')
    return true
  } catch (error) {
    if (error instanceof FullError) return false
    throw error
  }
}
