/**
 * Hands something over: signs it, seals it, and in one strict transaction writes the frozen envelope, the
 * person's own copy of the words, and the draft as it now is. Either all of that is kept or none of it.
 *
 * Pressing twice, in one tab or two, makes one envelope. Whether it arrived is another question (`deliver.ts`).
 */
import type { InputOf, Sealed } from '../../contract/operation.ts'
import { areKept, get, markOf, type Place, place, step, updateTogether } from '../store/index.ts'
import { requestBackgroundSync } from './background.ts'
import { carry } from './deliver.ts'
import { membership, NotJoinedError, syncKeys } from './membership.ts'
import { announceDelivery, itemKey, newItem } from './outbox.ts'
import { readPost } from './post.ts'

/** What was handed over, in the person's own words. Only their open door can read it. */
export interface SentItem {
  readonly envelopeId: string
  readonly operation: string
  readonly input: unknown
  readonly sealedAt: string
}

export interface SentWords {
  readonly items: readonly SentItem[]
}

export const sentWords: Place<SentWords> = place<SentWords>('sent-words', { items: [] })

export interface SendOptions {
  /** The id that was made with the draft. With it, one draft is one envelope, however often it is pressed. */
  readonly id?: string
  /** The language and direction that the page was in; otherwise those of the input, then of the document. */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  /** What its attachments are, when the input itself does not say: in copies that only an advocate can open. */
  readonly attached?: unknown
}

class NotSendableError extends Error {
  override readonly name = 'NotSendableError'
}

/** Answers the envelope's id once it is safely kept. It then tries to deliver, without being waited for. */
export async function send<O extends Sealed, D>(
  operation: O,
  input: InputOf<O>,
  draft: Place<D>,
  sealedDraft: (old: D, envelopeId: string) => D,
  options: SendOptions = {},
): Promise<string> {
  const envelopeId = await handOver(operation, input, draft, sealedDraft, options)
  void requestBackgroundSync()
  void carry({ eager: true }).catch(reportError)
  return envelopeId
}

/** Signs, seals and keeps, and no more. */
export async function handOver<O extends Sealed, D>(
  operation: O,
  input: InputOf<O>,
  draft: Place<D>,
  sealedDraft: (old: D, envelopeId: string) => D,
  options: SendOptions = {},
): Promise<string> {
  const envelopeId = options.id ?? (await idFrom(draft, operation.name))
  const [{ joined }, keys] = [await get(membership), await get(syncKeys)]
  const post = keys.post === undefined ? undefined : await readPost(keys.post)
  if (!joined || !keys.deviceKey || !post) throw new NotJoinedError()

  const [{ partsIn, readInput }, { seal }] = await Promise.all([import('./shapes.ts'), import('./seal.ts')])
  const checked = readInput(operation.input, input)
  if (checked.where) {
    const where = checked.where.join(', ')
    throw new NotSendableError(`"${operation.name}" cannot be sent as it is. Look at: ${where}.`)
  }
  const { list, parts } = partsIn(options.attached ?? checked.input)
  if (!(await areKept(list)))
    throw new NotSendableError(
      `"${operation.name}" has a picture or a voice that is not on this phone any more.`,
    )
  const letter = {
    v: 1 as const,
    envelopeId,
    operation: operation.name,
    input: checked.input as Record<string, unknown>, // an operation's input is an object
    personId: joined.id,
    deviceId: joined.deviceId,
    writtenAt: new Date().toISOString(),
    ...writtenIn(checked.input, options),
  }
  const frozen = await seal(letter, keys.deviceKey.secret, post.descriptor, parts.length ? parts : undefined)
  const item = newItem(
    envelopeId,
    post.ref,
    frozen,
    parts.map(({ number, chunks }) => ({ number, chunks })),
  )
  const words = { envelopeId, operation: operation.name, input: checked.input, sealedAt: item.sealedAt }

  const steps = [
    step(draft, (old) => sealedDraft(old, envelopeId)),
    step(sentWords, ({ items }) => ({ items: [...items, words] })),
  ]
  const key = itemKey(envelopeId)
  const kept = await updateTogether(steps, {
    keys: [key],
    // Somebody pressed twice: the first envelope stands, and with it everything that was written for it.
    decide: ([there]) => (there === undefined ? [[key, item]] : undefined),
  })
  if (kept) announceDelivery()
  return envelopeId
}

/** Two tabs that press at once see the same draft, so they make the same id. */
async function idFrom(draft: Place<unknown>, operation: string): Promise<string> {
  const bytes = (await markOf(draft, `envelope|${operation}`)).slice(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function writtenIn(input: unknown, options: SendOptions): { lang: string; dir: 'ltr' | 'rtl' } {
  const { lang, dir } = input as { lang?: unknown; dir?: unknown } // an operation's input is an object
  const root = document.documentElement
  const ownDir = dir === 'rtl' || dir === 'ltr' ? dir : root.dir === 'rtl' ? 'rtl' : 'ltr'
  return {
    lang: options.lang ?? (typeof lang === 'string' ? lang : root.lang || 'en'),
    dir: options.dir ?? ownDir,
  }
}
