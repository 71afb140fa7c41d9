/**
 * How bytes are made ready to be sealed, and how what was sealed is cut up to travel. Nothing but arithmetic, so that
 * what only stores or carries bytes loads no more than this.
 */

/** What AES-GCM authenticates beside an attachment's ciphertext (contract/attachment.ts). */
export const ATTACHMENT_INFO = 'heard/attachment/1'

/** Of ciphertext, in bytes. The last chunk of an attachment may be shorter. */
export const CHUNK_BYTES = 256 * 1024

/** Sealed sizes come in these steps (bytes), then in multiples of the last. */
export const PAD_STEPS = [1024, 4096, 16384, 65536, 262144] as const

/** What AES-GCM adds to what it seals. */
export const TAG_BYTES = 16

/** The step that so many bytes fit in. */
export function stepFor(bytes: number): number {
  const last = PAD_STEPS[PAD_STEPS.length - 1]!
  return PAD_STEPS.find((step) => step >= bytes) ?? Math.ceil(bytes / last) * last
}

/**
 * Padded layout: four bytes of length (big endian), the bytes, zeros up to a step. An attachment leaves `room` for its
 * tag, so that its ciphertext is a whole number of chunks.
 */
export function padTo(bytes: Uint8Array<ArrayBuffer>, room = 0): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(stepFor(bytes.length + 4 + room) - room)
  new DataView(padded.buffer).setUint32(0, bytes.length)
  padded.set(bytes, 4)
  return padded
}

/** Takes the padding off again, or nothing when the length is impossible. */
export function unpad(padded: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (padded.length < 4) return undefined
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  return length <= padded.length - 4 ? new Uint8Array(padded.subarray(4, 4 + length)) : undefined
}
