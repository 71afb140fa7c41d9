/**
 * Taking things off this phone, when the person asks for it. Nothing here runs by itself.
 *
 * Forgetting a door erases what it kept and leaves the other doors alone. Envelopes that are still waiting to
 * go stay: they are words that were handed over, and only the council can open them.
 */
import type { Bytes } from './bytes.ts'
import { chunkKey, pieceKey } from './chunk-key.ts'
import { change, closeDatabase, DATABASE_NAME, readAll } from './database.ts'
import { freeDoor } from './doors.ts'
import { chunksNamedIn } from './kept-bytes.ts'
import { LEFT_CHUNKS_KEY, withLeft } from './left-chunks.ts'
import { openNote } from './left-words.ts'
import { stopLevelling } from './level.ts'
import { openRecord } from './record.ts'
import { forgetLast, keysFor, lock } from './session.ts'
import { forgetNames } from './watch.ts'

/**
 * Erases everything that the open door keeps here, and gives its picture back. Chunks of an envelope that is still held
 * are spared: they belong to words that were handed over, and go when the envelope's bytes go.
 */
export async function forgetThisDoor(held: ReadonlySet<string> = new Set()): Promise<void> {
  const door = keysFor('this door')
  const mine: string[] = []
  const left: string[] = []
  for (const [key, bytes] of await readAll('r/')) {
    // Records do not say whose they are: mine are those that my key opens.
    const record = await opened(openRecord(door, key, bytes as Bytes)) // written by sealRecord alone
    if (!record) continue
    const chunks = chunksNamedIn(record.value)
    left.push(...chunks.filter((chunk) => held.has(chunk)))
    const gone = chunks.filter((chunk) => !held.has(chunk))
    mine.push(key, ...gone.map(chunkKey), ...gone.map(pieceKey))
  }
  for (const [key, bytes] of await readAll('n/')) {
    if (await openNote(key, door, bytes as Bytes)) mine.push(key) // written by keepWhileLocked alone
  }
  await freeDoor(door.door)
  await change([LEFT_CHUNKS_KEY], ([kept]) => ({
    erase: mine,
    ...(left.length > 0 ? { put: [[LEFT_CHUNKS_KEY, withLeft(kept, left)]] } : {}),
    answer: undefined,
  }))
  lock()
  forgetLast()
  forgetNames()
}

/** Erases everything that this app ever kept on this phone, for everybody who uses it. */
export async function forgetEverything(): Promise<void> {
  lock()
  forgetLast()
  forgetNames()
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
  await stopLevelling()
  await closeDatabase()
  await deleteDatabase()
  if ('caches' in globalThis) await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
  sessionStorage.clear()
  localStorage.clear()
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

function opened(opening: Promise<unknown>): Promise<{ readonly value: unknown } | undefined> {
  return opening.then(
    (value) => ({ value }),
    () => undefined,
  )
}
