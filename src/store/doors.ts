/**
 * The twelve doors: given out, opened and refilled. All twelve exist from the first use and look alike.
 *
 * A wrong picture and a wrong PIN cost the same work and get the same answer after the same time.
 * A taken door is never written over by somebody new.
 */
import { type Bytes, isSame, random, utf8 } from './bytes.ts'
import { change, FullError, keepBallast, read, readMany } from './database.ts'
import {
  type DoorSecrets,
  importPrivate,
  newSecrets,
  readDoor,
  unusedDoor,
  unwrapSecrets,
  wrapSecrets,
} from './door-record.ts'
import { takeInLeftWords } from './left-words.ts'
import { levelAfterOpening } from './level.ts'
import { type OpenDoor, open } from './session.ts'
import { isWeaker, type Params, STRONGEST, stretch, stretchAnew } from './stretch.ts'
import {
  type Door,
  doors,
  firstFree,
  nobodyYet,
  readTaken,
  sealTaken,
  TAKEN_KEY,
  type Taken,
} from './taken.ts'
import { noteTry, takeBackTry, waitAt } from './tries.ts'

export type Unlocked = { readonly open: true } | { readonly open: false; readonly waitMs: number }

/** No wrong answer comes sooner than this; the longer ones come at whole multiples. */
const ANSWER_STEP_MS = 750
const UNCOUNTED_MS = 15_000

/** The door was taken by somebody else in the meantime. */
export class DoorTakenError extends Error {
  override readonly name = 'DoorTakenError'
  constructor() {
    super('This door is taken. Ask for another with assignDoor.')
  }
}

const doorKey = (door: Door) => `door/${door}`

/** The picture that somebody new gets, or nothing when all twelve are taken. The same until it is used. */
export async function assignDoor(): Promise<Door | undefined> {
  await makeDoors()
  return firstFree((await readTaken()).taken)
}

export async function openNewDoor(door: Door, pin: string): Promise<void> {
  await makeDoors()
  const salt = random(16)
  const { params, bits } = await stretchAnew(pin, salt)
  const secrets = await newSecrets()
  const wrapped = await wrapSecrets(secrets, door, bits, salt, params)
  await rewriteDoors(params, (taken) => {
    if (taken.taken.has(door)) throw new DoorTakenError()
    return { taken: { ...taken, taken: new Set([...taken.taken, door]) }, door, bytes: wrapped }
  })
  await enter(door, secrets)
}

export async function unlock(door: Door, pin: string): Promise<Unlocked> {
  const began = performance.now()
  await makeDoors()
  const noted = Date.now()
  const { waitMs } = await noteTry(door, noted).catch(slowly)
  if (waitMs > 0) return { open: false, waitMs }
  const bytes = (await read(doorKey(door))) as Bytes // written by this file alone
  const record = readDoor(bytes)
  const stretched = await stretch(pin, record.salt, record.params)
  const secrets = await unwrapSecrets(record, door, stretched)
  if (!secrets) {
    const answer = { open: false, waitMs: await waitAt(door, Date.now()) } as const
    await atWholeStep(began)
    return answer
  }
  await takeBackTry(door, noted).catch(unlessFull)
  // Only now, with the PIN at hand, can the door be wrapped again with stronger parameters.
  if (isWeaker(record.params)) await wrapAgain(door, pin, secrets, bytes).catch(() => undefined)
  await enter(door, secrets)
  return { open: true }
}

/** Fills the open door with random bytes again. What it kept must be erased first. */
export async function freeDoor(door: Door): Promise<void> {
  const params = STRONGEST
  const bytes = await unusedDoor(params)
  await rewriteDoors(params, (taken) => {
    return {
      taken: { ...taken, taken: new Set([...taken.taken].filter((other) => other !== door)) },
      door,
      bytes,
    }
  })
}

async function enter(door: Door, secrets: DoorSecrets): Promise<void> {
  const opened = await keysOf(door, secrets)
  secrets.dataKey.fill(0)
  secrets.privateKey.fill(0)
  open(opened)
  // What cannot be merged now stays where it is, sealed, for the next unlock.
  await takeInLeftWords(opened).catch(() => undefined)
  void keepBallast().catch(() => undefined)
  levelAfterOpening()
}

async function keysOf(door: Door, secrets: DoorSecrets): Promise<OpenDoor> {
  const base = await crypto.subtle.importKey('raw', secrets.dataKey, 'HKDF', false, ['deriveKey'])
  const from = (info: string) => {
    return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(info) }
  }
  const aes = { name: 'AES-GCM', length: 256 }
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  const [recordKey, nameKey, privateKey] = await Promise.all([
    crypto.subtle.deriveKey(from('heard/records/1'), base, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(from('heard/names/1'), base, hmac, false, ['sign']),
    importPrivate(secrets),
  ])
  return { door, recordKey, nameKey, privateKey, publicKey: secrets.publicKey }
}

/** Makes all twelve at once, and the record of who has which, where they are not there yet. */
async function makeDoors(): Promise<void> {
  const keys = [TAKEN_KEY, ...doors.map(doorKey)]
  if ((await readMany(keys)).every((value) => value !== undefined)) return
  const made = [await sealTaken(nobodyYet()), ...(await Promise.all(doors.map(() => unusedDoor(STRONGEST))))]
  await change(keys, (there) => ({
    put: keys.flatMap((key, at) => (there[at] === undefined ? [[key, made[at]] as const] : [])),
    answer: undefined,
  }))
}

interface Rewrite {
  readonly taken: Taken
  readonly door: Door
  readonly bytes: Bytes
}

/**
 * Writes one door and who has which. Doors that nobody uses are filled afresh with the same parameters, so
 * that they go on looking like the one that is used.
 */
async function rewriteDoors(params: Params, rewrite: (taken: Taken) => Rewrite): Promise<void> {
  for (;;) {
    const before = await readTaken()
    const { taken, door, bytes } = rewrite(before.taken)
    const unused = doors.filter((other) => other !== door && !taken.taken.has(other))
    const filled = await Promise.all(
      unused.map(async (other) => [doorKey(other), await unusedDoor(params)] as const),
    )
    const sealed = await sealTaken(taken)
    const put = [[TAKEN_KEY, sealed] as const, [doorKey(door), bytes] as const, ...filled]
    const isDone = await change([TAKEN_KEY], ([now]) => {
      return isSame(now, before.bytes) ? { put, answer: true } : { answer: isSame(now, sealed) }
    })
    if (isDone) return
  }
}

async function wrapAgain(door: Door, pin: string, secrets: DoorSecrets, before: Bytes): Promise<void> {
  const salt = random(16)
  const { params, bits } = await stretchAnew(pin, salt)
  if (isWeaker(params)) return
  const wrapped = await wrapSecrets(secrets, door, bits, salt, params)
  const current = await read(doorKey(door))
  if (!isSame(current, before)) return
  await rewriteDoors(params, (taken) => ({ taken, door, bytes: wrapped }))
}

/** On a phone without any room a try cannot be counted. Nobody is shut out of their own words for that: it is slow instead. */
async function slowly(error: unknown): Promise<{ readonly waitMs: number }> {
  unlessFull(error)
  await rest(UNCOUNTED_MS)
  return { waitMs: 0 }
}

function unlessFull(error: unknown): void {
  if (!(error instanceof FullError)) throw error
}

function atWholeStep(began: number): Promise<void> {
  const spent = performance.now() - began
  return rest(Math.ceil(spent / ANSWER_STEP_MS) * ANSWER_STEP_MS - spent)
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
