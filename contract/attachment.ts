/**
 * A picture, a photo or a voice that goes with somebody's words.
 *
 * How one is made, once, on the phone: the bytes are padded (`padTo`, with room for the tag) and sealed with AES-256-GCM
 * under a key that is used for these bytes and for nothing else (so its nonce is twelve zero bytes), `aad` =
 * ATTACHMENT_INFO. The ciphertext is cut into chunks of CHUNK_BYTES, each named by its SHA-256. The key and the names
 * travel inside what is sealed: in a letter, so that the council's opener can open it, or in a copy for an advocate, so
 * that only the advocate's phones can. The envelope itself lists only chunks (`partsOf`).
 */
import {
  array,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
} from 'valibot'
import { type Envelope, MAX_PARTS } from './envelope.ts'
import { stepFor, TAG_BYTES } from './sealed-bytes.ts'
import { sha256Hex, writtenText } from './words.ts'

export { ATTACHMENT_INFO } from './sealed-bytes.ts'

/** The most bytes that one attachment may have before it is sealed. */
export const MAX_ATTACHMENT_BYTES = 12 * 1024 * 1024

/** What a phone makes, and what the council's desk can show. Anything else is refused. */
export const attachmentTypes = {
  picture: ['image/png', 'image/webp'],
  photo: ['image/jpeg', 'image/webp', 'image/png'],
  voice: ['audio/webm', 'audio/mp4', 'audio/ogg'],
} as const

export const attachmentKind = picklist(['picture', 'photo', 'voice'])
export type AttachmentKind = InferOutput<typeof attachmentKind>

const partNumber = pipe(number(), integer(), minValue(1), maxValue(MAX_PARTS))

const kept = {
  kind: attachmentKind,
  type: picklist(['image/png', 'image/jpeg', 'image/webp', 'audio/webm', 'audio/mp4', 'audio/ogg']),
  /** Before it was sealed. */
  bytes: pipe(number(), integer(), minValue(1), maxValue(MAX_ATTACHMENT_BYTES)),
  /** Of the bytes before they were sealed. */
  sha256: sha256Hex,
  /** AES-256, base64url. */
  key: pipe(string(), regex(/^[A-Za-z0-9_-]{43}$/)),
  /** The ciphertext, in order. */
  chunks: pipe(array(sha256Hex), minLength(1), maxLength(60)),
  /** Of a voice: how long it is, in whole seconds. */
  seconds: optional(pipe(number(), integer(), minValue(0), maxValue(3600))),
  /** What its maker calls it, and what they say about it: their words, never ours. */
  title: optional(writtenText),
  about: optional(writtenText),
}

/** What a draft holds: it has no number until it is sealed to go. */
export const keptAttachment = object(kept)
export type KeptAttachment = InferOutput<typeof keptAttachment>

export const attachment = object({ part: partNumber, ...kept })
export type Attachment = InferOutput<typeof attachment>

/** Wherever something may carry attachments, this is the field, called `attachments`. */
export const attachments = pipe(array(attachment), minLength(1), maxLength(20))

/** Words, or something said, drawn or photographed instead of them. */
export const saysSomething = ({
  words,
  attachments: with_,
}: {
  readonly words?: { readonly text: string } | undefined
  readonly attachments?: readonly unknown[] | undefined
}): boolean => Boolean(words?.text.trim()) || (with_?.length ?? 0) > 0

/** Every attachment anywhere in an operation's input, by its number. */
export function attachmentsIn(input: unknown): readonly Attachment[] {
  return [...walk(input)].sort((one, other) => one.part - other.part)
}

function* walk(value: unknown): Generator<Attachment> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inside] of Object.entries(value)) {
    const read = name === 'attachments' ? safeParse(attachments, inside) : undefined
    if (read?.success) yield* read.output
    else yield* walk(inside)
  }
}

/** Gives every attachment of an input its number, from 1 in the order they are met. */
export function numbered<T>(input: T): T {
  let part = 0
  const copy = (value: unknown, isList: boolean): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      return value.map((inside) => (isList ? { ...(inside as object), part: ++part } : copy(inside, false)))
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, inside]) => [name, copy(inside, name === 'attachments')]),
    )
  }
  return copy(input, false) as T // the same shape, with numbers
}

/** What the envelope tells of them: enough to see that everything is there, and nothing that opens it. */
export function partsOf(list: readonly Attachment[]): NonNullable<Envelope['parts']> {
  return list.map(({ part, bytes, chunks }) => ({
    number: part,
    bytes: sealedBytes(bytes),
    chunks: [...chunks],
  }))
}

/** How long the ciphertext of so many bytes is: padded, with its tag, up to a step. */
export function sealedBytes(bytes: number): number {
  return stepFor(bytes + 4 + TAG_BYTES)
}
