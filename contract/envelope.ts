/**
 * The sealed envelope, what is inside it, and the receipt that answers it.
 *
 * How one is made, in this order, once:
 *   1. `Letter` (JSON) is signed with the phone's device key: a compact JWS, ES256. The signature
 *      inside the seal proves that the person's part of the phone was open.
 *   2. The JWS bytes are padded (`padTo`) so that a length says little.
 *   3. They are sealed with HPKE base mode (RFC 9180), DHKEM(P-256, HKDF-SHA256), HKDF-SHA256,
 *      AES-256-GCM, one context per envelope, `info` = SEAL_INFO, `aad` = `sealAad(id, to)`.
 *   4. `Envelope` is written as JSON. Those exact bytes are frozen: every try sends the same bytes,
 *      and the receipt names their SHA-256.
 *
 * Attachments are sealed the same way beforehand, cut into chunks of CHUNK_BYTES of ciphertext, and each
 * chunk is put by its hash. The envelope lists every part, so a missing one is noticed.
 */
import {
  array,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  string,
  unknown,
} from 'valibot'
import { base64url, day, direction, id, jws, languageTag, moment, publicKey, sha256Hex } from './words.ts'

export { CHUNK_BYTES, PAD_STEPS, padTo, unpad } from './sealed-bytes.ts'

export const SEAL_INFO = 'heard/envelope/1'
/** The largest envelope body, in bytes. Pictures and voice travel as chunks, so words always fit. */
export const MAX_ENVELOPE_BYTES = 1024 * 1024
export const MAX_PARTS = 40

/** What HPKE authenticates beside the ciphertext: this envelope, for this key. */
export function sealAad(envelopeId: string, to: string): string {
  return `${SEAL_INFO}|${envelopeId}|${to}`
}

/** One attachment: its ciphertext in chunks, in order, each named by its hash. */
export const partSchema = object({
  number: pipe(number(), integer(), minValue(1), maxValue(MAX_PARTS)),
  bytes: pipe(number(), integer(), minValue(1)),
  chunks: pipe(array(sha256Hex), maxLength(400)),
})

export const envelopeSchema = object({
  v: literal(1),
  id,
  /** Which of the council's sealing keys it is for. */
  to: pipe(string(), maxLength(64)),
  /** The HPKE encapsulated key. */
  enc: base64url,
  /** The HPKE ciphertext. */
  ct: base64url,
  parts: optional(pipe(array(partSchema), maxLength(MAX_PARTS))),
})
export type Envelope = InferOutput<typeof envelopeSchema>

/** What is signed and then sealed: one operation, in the words of one person. */
export const letterSchema = object({
  v: literal(1),
  envelopeId: id,
  operation: pipe(string(), maxLength(64)),
  input: record(string(), unknown()),
  personId: id,
  deviceId: id,
  writtenAt: moment,
  lang: languageTag,
  dir: direction,
})
export type Letter = InferOutput<typeof letterSchema>

/** What the council signs once an envelope is durably kept. `held` means: kept, but it must check it was you. */
export const receiptSchema = object({
  v: literal(1),
  kind: literal('receipt'),
  authority: string(),
  epoch: id,
  envelopeId: id,
  /** SHA-256 of the exact bytes of the envelope's body. */
  sha256: sha256Hex,
  state: picklist(['received', 'held']),
  receivedAt: moment,
  /** Short enough to read out on the telephone, for example NM-4821-07. */
  reference: string(),
  /** Every part that is kept, by number. */
  parts: array(pipe(number(), integer())),
})
export type Receipt = InferOutput<typeof receiptSchema>

/** A receipt as it travels: a compact JWS by one of the descriptor's receipt keys (its `kid`). */
export const signedReceipt = jws

/** What a council says about itself, signed by its identity key (a compact JWS). */
export const descriptorSchema = object({
  v: literal(1),
  kind: literal('descriptor'),
  authority: string(),
  /** The area pack families of this council read. */
  area: string(),
  /** Changes only when the council's records were restored from a copy: then phones offer again what they hold. */
  epoch: id,
  issuedOn: day,
  identityKey: publicKey,
  sealKeys: array(object({ kid: string(), kem: literal('DHKEM-P256-HKDF-SHA256'), publicKey })),
  receiptKeys: array(object({ kid: string(), publicKey })),
})
export type Descriptor = InferOutput<typeof descriptorSchema>
