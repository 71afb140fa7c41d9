/**
 * What was handed over and not yet certainly received: one record for each envelope, frozen and sealed.
 *
 * An envelope's bytes never change between tries. It counts as received only with a receipt signed by the
 * council, and its ciphertext is still held for thirty days after that, in case the council has to be given it
 * again. Nothing here is deleted by an error, and nothing here can be read by anybody but the council.
 */
import type { Receipt } from '../../contract/envelope.ts'
import { change, read, readAll } from '../store/database.ts'
import { LEFT_CHUNKS_KEY, leaveNone } from '../store/left-chunks.ts'
import { OUTBOX_PREFIX as PREFIX } from './anything-held.ts'

export const HELD_MS = 30 * 24 * 60 * 60_000

export interface OutboxItem {
  readonly id: string
  /** Which post it goes with (`post.ts`). */
  readonly post: string
  /** The exact bytes of every try, as text. Given up only when it has been held long enough after the receipt. */
  readonly body?: string
  readonly sha256: string
  readonly sealedAt: string
  readonly parts: readonly { readonly number: number; readonly chunks: readonly string[] }[]
  readonly state: 'waiting' | 'received' | 'held' | 'needs-you'
  readonly tries: number
  readonly lastTriedAt?: string
  /** Our own back-off, in milliseconds since 1970. An event such as a new connection may be quicker. */
  readonly nextTryAt: number
  /** The council's wish (`Retry-After`): nothing is quicker than this. */
  readonly notBefore: number
  /** Of its attachments: how many chunks the council had not got when it was last asked. */
  readonly chunksLeft?: number
  /** While a request is in flight. */
  readonly goingUntil: number
  readonly problem?: string
  readonly receipt?: Receipt
  readonly heldUntil?: number
}

/** What a page may know of an envelope on its way. */
export interface Delivery {
  /** Of its attachments: how many chunks there are, and how many have still to go. Which came is in the receipt. */
  readonly chunks?: { readonly left: number; readonly all: number }
  readonly state: 'waiting' | 'going' | 'received' | 'held' | 'needs-you'
  readonly tries: number
  readonly lastTriedAt?: string
  readonly nextTryAt?: string
  readonly receipt?: Receipt
  readonly problem?: string
}

export const itemKey = (id: string) => `${PREFIX}${id}`

export function newItem(
  id: string,
  post: string,
  { body, sha256 }: { readonly body: string; readonly sha256: string },
  parts: OutboxItem['parts'] = [],
): OutboxItem {
  const sealedAt = new Date().toISOString()
  return {
    ...{ id, post, body, sha256, sealedAt, parts, state: 'waiting' },
    ...{ tries: 0, nextTryAt: 0, notBefore: 0, goingUntil: 0 },
  }
}

export async function readItem(id: string): Promise<OutboxItem | undefined> {
  return (await read(itemKey(id))) as OutboxItem | undefined // written by this folder alone
}

/** Oldest first. */
export async function readItems(): Promise<readonly OutboxItem[]> {
  const items = (await readAll(PREFIX)).map(([, item]) => item as OutboxItem) // as above
  return items.sort((one, other) => one.sealedAt.localeCompare(other.sealedAt))
}

/** Changes one item as it stands now, in one transaction. Nothing happens when it is not there or `next` gives it back. */
export async function changeItem(
  id: string,
  next: (item: OutboxItem) => OutboxItem,
): Promise<OutboxItem | undefined> {
  const changed = await change<OutboxItem | undefined>([itemKey(id)], ([kept]) => {
    if (kept === undefined) return { answer: undefined }
    const before = kept as OutboxItem // as above
    const item = next(before)
    return item === before ? { answer: item } : { put: [[itemKey(id), item]], answer: item }
  })
  announceDelivery()
  return changed
}

/** Lets go of an envelope's bytes, and of the chunks that nobody on this phone can open any more. The proof stays. */
export async function letGoOf(id: string, isOver: (item: OutboxItem) => boolean): Promise<void> {
  await change([itemKey(id), LEFT_CHUNKS_KEY], ([kept, chunks]) => {
    const item = kept as OutboxItem | undefined // written by this folder alone
    if (!item || !isOver(item)) return { answer: undefined }
    const { body: _, ...proof } = item
    const { erase, left } = leaveNone(
      chunks,
      item.parts.flatMap((part) => part.chunks),
    )
    const list: [string, unknown][] = erase.length > 0 ? [[LEFT_CHUNKS_KEY, left]] : []
    return { put: [[itemKey(id), proof], ...list], erase, answer: undefined }
  })
  announceDelivery()
}

/** How far an envelope has come. Readable with the door open or shut: it says nothing of what is inside. */
export async function delivery(envelopeId: string): Promise<Delivery | undefined> {
  const item = await readItem(envelopeId)
  if (!item) return undefined
  const { tries, lastTriedAt, receipt, problem } = item
  const isOnItsWay = item.state === 'waiting' || item.state === 'needs-you'
  const next = Math.max(item.nextTryAt, item.notBefore)
  return {
    state: isOnItsWay && item.goingUntil > Date.now() ? 'going' : item.state,
    tries,
    ...(isOnItsWay ? chunksOf(item) : {}),
    ...(lastTriedAt === undefined ? {} : { lastTriedAt }),
    ...(isOnItsWay && next > 0 ? { nextTryAt: new Date(next).toISOString() } : {}),
    ...(receipt === undefined ? {} : { receipt }),
    ...(problem === undefined ? {} : { problem }),
  }
}

function chunksOf({ parts, chunksLeft }: OutboxItem): Pick<Delivery, 'chunks'> {
  const all = parts.reduce((sum, { chunks }) => sum + chunks.length, 0)
  return all === 0 ? {} : { chunks: { left: chunksLeft ?? all, all } }
}

/**
 * The chunks of every envelope whose bytes are still here: nothing that is taken off this phone may take them along,
 * because a council that was restored from an older copy is given both again.
 */
export async function chunksHeld(): Promise<ReadonlySet<string>> {
  const items = (await readItems()).filter(({ body }) => body !== undefined)
  return new Set(items.flatMap(({ parts }) => parts.flatMap(({ chunks }) => chunks)))
}

const listeners = new Set<() => void>()
let channel: BroadcastChannel | undefined

/** Calls back when any envelope moves, whoever moved it: this tab, another, or the service worker. */
export function watchDeliveries(listener: () => void): () => void {
  listen()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function announceDelivery(): void {
  listen()
  channel?.postMessage('moved')
  for (const listener of [...listeners]) listener()
}

function listen(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel('heard/outbox')
  channel.onmessage = () => {
    for (const listener of [...listeners]) listener()
  }
}
