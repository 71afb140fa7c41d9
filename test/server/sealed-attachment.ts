/** Makes attachments as a phone does, for the server tests: sealed, cut up, put chunk by chunk, named in an envelope. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { type Attachment, partsOf } from '../../contract/attachment.ts'
import { ATTACHMENT_INFO, CHUNK_BYTES, padTo, TAG_BYTES, unpad } from '../../contract/sealed-bytes.ts'
import { type Phone, post, type Told, tell } from './phone.ts'

export interface SealedAttachment {
  readonly attachment: Attachment
  readonly chunks: readonly Buffer[]
}

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export function sealAttachment(
  bytes: Uint8Array,
  what: Pick<Attachment, 'part' | 'kind' | 'type'> & Partial<Attachment>,
): SealedAttachment {
  const key = randomBytes(32)
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12))
  cipher.setAAD(Buffer.from(ATTACHMENT_INFO))
  const padded = padTo(new Uint8Array(bytes), TAG_BYTES)
  const sealed = Buffer.concat([cipher.update(padded), cipher.final(), cipher.getAuthTag()])
  const chunks: Buffer[] = []
  for (let at = 0; at < sealed.length; at += CHUNK_BYTES) chunks.push(sealed.subarray(at, at + CHUNK_BYTES))
  const named = { bytes: bytes.length, sha256: hashOf(bytes), chunks: chunks.map(hashOf) }
  return { attachment: { ...named, key: key.toString('base64url'), ...what }, chunks }
}

/** What the chunks hold, for whoever has the key. It throws when they were altered. */
export function openBytes(sealed: Buffer, key: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), Buffer.alloc(12))
  decipher.setAAD(Buffer.from(ATTACHMENT_INFO))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
  return Buffer.from(unpad(padded)!)
}

export function putChunk(phone: Phone, id: string, chunk: Buffer): Promise<Told> {
  return tell(phone.url, 'PUT', `/v1/envelopes/${id}/chunks/${hashOf(chunk)}`, {
    token: phone.joined.postingToken,
    raw: chunk,
    headers: { 'content-type': 'application/octet-stream' },
  })
}

/** The envelope as it was sealed, with its list of parts. */
export function withParts(bytes: string, sealed: readonly SealedAttachment[]): string {
  return JSON.stringify({ ...JSON.parse(bytes), parts: partsOf(sealed.map(({ attachment }) => attachment)) })
}

/** Puts the chunks and then the envelope. */
export async function postWith(
  phone: Phone,
  envelope: { readonly id: string; readonly bytes: string },
  sealed: readonly SealedAttachment[],
): Promise<Told> {
  for (const { chunks } of sealed) for (const chunk of chunks) await putChunk(phone, envelope.id, chunk)
  return post(phone, { id: envelope.id, bytes: withParts(envelope.bytes, sealed) })
}
