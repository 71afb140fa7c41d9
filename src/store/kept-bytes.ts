/**
 * Pictures and voices at rest: too large for a place, so each is sealed under a key of its own and lies beside the
 * places in chunks (contract/attachment.ts). The key is in the place that names it, so nobody reads them while the
 * door is shut. They lie as they will travel, each in a slot (`slots.ts`): handing them over copies nothing and opens
 * nothing.
 *
 * A change of the place and its bytes are one transaction: there is never a name without its bytes.
 */
import type { KeptAttachment } from '../../contract/attachment.ts'
import { ATTACHMENT_INFO, CHUNK_BYTES, padTo, TAG_BYTES, unpad } from '../../contract/sealed-bytes.ts'
import { type Bytes, base64url, fromBase64url, hex, join, random, utf8 } from './bytes.ts'
import { chunkKey, pieceKey } from './chunk-key.ts'
import { hasAll, readMany } from './database.ts'
import { type Place, type Step, step, updateTogether } from './place.ts'
import { CHUNK_SLOT, fromSlot, PIECE_BYTES, PIECE_SLOT, toSlot } from './slots.ts'

/** What it takes to find bytes again and open them. */
export type KeptBytes = Pick<KeptAttachment, 'bytes' | 'sha256' | 'key' | 'chunks'> & {
  /** In small slots, for what will not travel as it is. */
  readonly inPieces?: true
}

/** What it takes to find their slots. */
type Lying = Pick<KeptBytes, 'chunks' | 'inPieces'>

const keysOf = ({ chunks, inPieces }: Lying) => chunks.map(inPieces ? pieceKey : chunkKey)

/** What goes in the same transaction, because the new bytes stand for it: the pieces that a recording was made of. */
export interface InsteadOf {
  readonly steps: readonly Step[]
  readonly gone: readonly Lying[]
}

/**
 * Keeps bytes and what a place then says of them. Rejects with `FullError` when the phone has no room: the room that
 * is set aside for a person's last words is never used up by pictures.
 */
export async function keepBytes<T>(
  bytes: Bytes,
  at: Place<T>,
  next: (old: T, kept: KeptBytes) => T,
  instead: InsteadOf = { steps: [], gone: [] },
  inPieces = false,
): Promise<KeptBytes> {
  const { kept, slots } = await sealBytes(bytes, inPieces)
  await updateTogether([step(at, (old) => next(old, kept)), ...instead.steps], {
    keys: [],
    decide: () => slots,
    erase: instead.gone.flatMap(keysOf),
    sparesBallast: true,
  })
  return kept
}

/** Nothing when they are not all there, or are not what they were. */
export async function readBytes(kept: Omit<KeptBytes, 'bytes'>): Promise<Bytes | undefined> {
  const found = (await readMany(keysOf(kept))).map(fromSlot)
  const chunks = found.filter((chunk) => chunk !== undefined)
  return chunks.length < found.length ? undefined : openBytes(join(...chunks), kept)
}

/** Opens what came back whole: from this phone, or from the council for an advocate. */
export async function openBytes(
  sealed: Bytes,
  { key, sha256 }: Pick<KeptBytes, 'key' | 'sha256'>,
): Promise<Bytes | undefined> {
  try {
    const opening = await importKey(fromBase64url(key), 'decrypt')
    const bytes = unpad(new Uint8Array(await crypto.subtle.decrypt(how(), opening, sealed)))
    return bytes && (await nameOf(bytes)) === sha256 ? bytes : undefined
  } catch {
    // Altered or cut short: there is nothing to show.
    return undefined
  }
}

/** True when every chunk of theirs lies on this phone. */
export function areKept(list: readonly Lying[]): Promise<boolean> {
  return hasAll(list.flatMap(keysOf))
}

/** Takes bytes away with what a place said of them. Only for what was never handed over. */
export async function dropBytes<T>(gone: readonly Lying[], at: Place<T>, next: (old: T) => T): Promise<void> {
  await updateTogether([step(at, next)], { keys: [], decide: () => [], erase: gone.flatMap(keysOf) })
}

/** The names of all chunks that a kept value speaks of, however deep. For forgetting a door with all that is its own. */
export function chunksNamedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) =>
    name === 'chunks' && Array.isArray(inside)
      ? inside.filter((one): one is string => typeof one === 'string')
      : chunksNamedIn(inside),
  )
}

async function sealBytes(bytes: Bytes, inPieces: boolean) {
  const secret = random(32)
  const sealing = await importKey(secret, 'encrypt')
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how(), sealing, padTo(bytes, TAG_BYTES)))
  const [each, slot] = inPieces ? [PIECE_BYTES, PIECE_SLOT] : [CHUNK_BYTES, CHUNK_SLOT]
  const cut: Bytes[] = []
  for (let at = 0; at < sealed.length; at += each) cut.push(sealed.slice(at, at + each))
  const kept: KeptBytes = {
    bytes: bytes.length,
    sha256: await nameOf(bytes),
    key: base64url(secret),
    chunks: await Promise.all(cut.map(nameOf)),
    ...(inPieces ? { inPieces } : {}),
  }
  secret.fill(0)
  const slots = keysOf(kept).map((key, at) => [key, toSlot(cut[at]!, slot)] as const)
  return { kept, slots }
}

// The key seals nothing else, so its one nonce may be zero.
const how = () => ({ name: 'AES-GCM', iv: new Uint8Array(12), additionalData: utf8(ATTACHMENT_INFO) })

function importKey(secret: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, 'AES-GCM', false, [use])
}

async function nameOf(bytes: Bytes): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
