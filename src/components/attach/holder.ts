/**
 * Where in somebody's draft the attachments of one field lie, and how they change.
 *
 * The list in the draft and the bytes beside it change in one transaction (`src/store/kept-bytes.ts`). What is taken
 * out waits in a place of its own, so that it can be put back; its bytes go when the moment for that has passed, or
 * the next time a field is opened.
 */
import { type KeptAttachment, MAX_ATTACHMENT_BYTES } from '../../../contract/attachment.ts'
import { MAX_PARTS } from '../../../contract/envelope.ts'
import {
  dropBytes,
  get,
  type InsteadOf,
  type KeptBytes,
  keepBytes,
  type Place,
  place,
  step,
  update,
  updateTogether,
} from '../../store/index.ts'

/** As many as one list may have, and one envelope may carry (contract). */
export const MOST_IN_A_LIST = 20
export const MOST_IN_ALL = MAX_PARTS

export interface Holder<T> {
  readonly at: Place<T>
  /** What this field is called inside the place: `P4`, or `thing/<id>`. What is being recorded for it is kept under it. */
  readonly field: string
  readonly read: (draft: T) => readonly KeptAttachment[]
  /** Pure: it may be called again on what another tab wrote. It is also where a draft gets the id it will be sent with. */
  readonly write: (draft: T, list: readonly KeptAttachment[]) => T
}

/** What is known of an attachment before its bytes are sealed. */
export type NewAttachment = Omit<KeptAttachment, keyof KeptBytes>

export class TooManyError extends Error {
  override readonly name = 'TooManyError'
  constructor() {
    super('This list of attachments is full. Take one out before another is added.')
  }
}

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
  constructor() {
    super('An attachment is larger than the contract allows. Make it smaller before it is kept.')
  }
}

interface Removed {
  readonly one: KeptAttachment
  readonly at: number
}

export const removedPlace = place<readonly Removed[]>('attach/removed', [])
export const UNDO_MS = 60_000

/** Seals the bytes and puts them into the draft, both or neither. */
export async function attach<T>(
  holder: Holder<T>,
  bytes: Uint8Array<ArrayBuffer>,
  what: NewAttachment,
  instead?: InsteadOf,
): Promise<void> {
  if (bytes.length > MAX_ATTACHMENT_BYTES) throw new TooLargeError()
  const add = (old: T, kept: KeptBytes) => {
    const list = holder.read(old)
    if (list.length >= MOST_IN_A_LIST) throw new TooManyError()
    return holder.write(old, [...list, { ...what, ...kept }])
  }
  await keepBytes(bytes, holder.at, add, instead)
}

/** Takes one out of the draft. Its bytes stay until `letGo`. */
export async function takeOut<T>({ at, read, write }: Holder<T>, one: KeptAttachment): Promise<void> {
  await updateTogether([
    step(at, (old) =>
      write(
        old,
        read(old).filter(({ key }) => key !== one.key),
      ),
    ),
    step(removedPlace, (old) => [...without(old, one), { one, at: Date.now() }]),
  ])
}

/** Puts it back where it was. */
export async function putBack<T>(holder: Holder<T>, one: KeptAttachment, index: number): Promise<void> {
  await updateTogether([
    step(holder.at, (old) => {
      const list = holder.read(old).filter(({ key }) => key !== one.key)
      return holder.write(old, [...list.slice(0, index), one, ...list.slice(index)])
    }),
    step(removedPlace, (old) => without(old, one)),
  ])
}

/** Lets the bytes go of all that was taken out so long ago that nobody can put it back any more. */
export async function letGo(olderThanMs = UNDO_MS): Promise<void> {
  const before = Date.now() - olderThanMs
  const gone = (await get(removedPlace)).filter(({ at }) => at <= before).map(({ one }) => one)
  if (gone.length === 0) return
  await dropBytes(gone, removedPlace, (old) => gone.reduce(without, old))
}

/** What its maker calls it and says about it. Empty words are no words. */
export async function reword<T>(
  { at, read, write }: Holder<T>,
  key: string,
  words: Pick<KeptAttachment, 'title' | 'about'>,
): Promise<void> {
  await update(at, (old) =>
    write(
      old,
      read(old).map((one) => (one.key === key ? worded(one, words) : one)),
    ),
  )
}

function worded(one: KeptAttachment, { title, about }: Pick<KeptAttachment, 'title' | 'about'>) {
  const { title: _, about: __, ...rest } = one
  return { ...rest, ...(title?.text.trim() ? { title } : {}), ...(about?.text.trim() ? { about } : {}) }
}

function without(list: readonly Removed[], { key }: KeptAttachment): readonly Removed[] {
  return list.filter(({ one }) => one.key !== key)
}
