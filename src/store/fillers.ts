/**
 * Fillers: slots that hold nothing, beside those that hold a person's things and like them in size, name and bytes. As
 * many as make the number of slots of each kind the same from the first day on, whatever is kept, and whose it is.
 *
 * Only this phone's own secret tells a filler's name, so there is no list of them to be read.
 */
import { PAD_STEPS } from '../../contract/sealed-bytes.ts'
import { type Bytes, base64url, hex, random, utf8 } from './bytes.ts'
import { mixIn } from './device.ts'
import { RECORD_SIZES, sealedSize } from './record.ts'
import { CHUNK_SLOT, PIECE_SLOT, toSlot } from './slots.ts'

export interface Kind {
  readonly name: string
  readonly prefix: 'c/' | 'p/' | 'r/'
  /** Of one slot, as it lies. */
  readonly bytes: number
  /** How many slots there are at first. When all are taken, as many more are made at once. */
  readonly step: number
}

const recordSteps = [64, 48, 24, 16] as const

/**
 * 14 MiB in all. 32 chunks are about twenty photos, drawings and voices of everybody on the phone; 160 pieces are the
 * longest recording there is (docs/decisions/0080).
 */
export const kinds: readonly Kind[] = [
  ...RECORD_SIZES.map((size, at): Kind => {
    return { name: `r/${size}`, prefix: 'r/', bytes: sealedSize(size), step: recordSteps[at]! }
  }),
  { name: 'p', prefix: 'p/', bytes: PIECE_SLOT, step: 160 },
  { name: 'c', prefix: 'c/', bytes: CHUNK_SLOT, step: 32 },
]

const [chunks, pieces] = [kinds.at(-1)!, kinds.at(-2)!]
const records = kinds.filter(({ prefix }) => prefix === 'r/')
const largest = records.at(-1)!
const LARGEST_RECORD = RECORD_SIZES.at(-1)!

/** Chunks and pieces are known by their names; records have to be looked at. */
export const kindByName = (key: string): Kind | undefined =>
  key.startsWith('c/') ? chunks : key.startsWith('p/') ? pieces : undefined

export const isRecord = (key: string) => key.startsWith('r/')

/** Which kind of slot a record takes and how many: a very long one takes several of the largest. */
export function recordSlots(value: unknown): { readonly kind: Kind; readonly slots: number } | undefined {
  if (!(value instanceof Uint8Array)) return undefined
  const kind = records.find(({ bytes }) => bytes === value.length)
  if (kind) return { kind, slots: 1 }
  const slots = (value.length - sealedSize(0)) / LARGEST_RECORD
  return Number.isInteger(slots) && slots > 1 ? { kind: largest, slots } : undefined
}

const NAME_BYTES = 32

/** The names of the first so many fillers of a kind. */
export async function fillerNames({ name, prefix }: Kind, howMany: number): Promise<readonly string[]> {
  const secret = await mixIn(utf8(`heard/fillers/1|${name}`))
  const key = await crypto.subtle.importKey('raw', secret, 'AES-CTR', false, ['encrypt'])
  const how = { name: 'AES-CTR', counter: new Uint8Array(16), length: 64 }
  const stream = new Uint8Array(await crypto.subtle.encrypt(how, key, new Uint8Array(howMany * NAME_BYTES)))
  return Array.from({ length: howMany }, (_, at) => {
    const bytes = stream.subarray(at * NAME_BYTES, (at + 1) * NAME_BYTES)
    return prefix + (prefix === 'r/' ? base64url(bytes.subarray(0, 18)) : hex(bytes))
  })
}

export function newFiller({ prefix, bytes }: Kind): Bytes {
  if (prefix !== 'r/') return toSlot(random(plausibleLength(bytes)), bytes)
  const filler = random(bytes)
  // As a record begins: version 1, and how often it was written, which is mostly seldom and for a long text very often.
  const times = Math.floor(2 ** ((filler[0]! / 255) * 11))
  filler[0] = 1
  new DataView(filler.buffer).setUint32(1, times)
  return filler
}

/** As sealed things are: of one of the steps they are padded to, and the largest that fits most of the time. */
function plausibleLength(slot: number): number {
  const steps = PAD_STEPS.filter((step) => step <= slot)
  const [any, which] = random(2)
  return any! < 128 ? steps.at(-1)! : steps[which! % steps.length]!
}
