/**
 * The two tokens a phone gets, and how secrets are turned into what the database may hold.
 *
 * Tokens are derived, never stored: asking again with the same invitation and the same device key gives the
 * same tokens. The database holds hashes alone, and codes and PINs are peppered with a secret it never sees.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const mac = (secret: Buffer, ...words: readonly string[]) =>
  createHmac('sha256', secret).update(words.join('\u0000')).digest()

export function deriveToken(
  secret: Buffer,
  use: 'posting' | 'reading',
  invitationId: string,
  keyThumbprint: string,
): string {
  return mac(secret, use, invitationId, keyThumbprint).toString('base64url')
}

/** Hexadecimal, as the database's functions and context take it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

export const codeHash = (secret: Buffer, code: string): string => mac(secret, 'code', code).toString('hex')

export const pinHash = (secret: Buffer, invitationId: string, pin: string): Buffer =>
  mac(secret, 'pin', invitationId, pin)

export const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b)

/** A case-file cursor says nothing to anybody, and works only for the phone and the records it was made for. */
export function makeCursor(secret: Buffer, readingHash: string, epoch: string, seq: number): string {
  const number = Buffer.alloc(6)
  number.writeUIntBE(seq, 0, 6)
  const proof = mac(secret, 'cursor', readingHash, epoch, String(seq)).subarray(0, 12)
  const cover = mac(secret, 'cover', readingHash, epoch, proof.toString('hex')).subarray(0, 6)
  return Buffer.concat([proof, number.map((byte, i) => byte ^ (cover[i] ?? 0))]).toString('base64url')
}

export function readCursor(
  secret: Buffer,
  readingHash: string,
  epoch: string,
  cursor: string,
): number | undefined {
  const bytes = Buffer.from(cursor, 'base64url')
  if (bytes.length !== 18) return undefined
  const proof = bytes.subarray(0, 12)
  const cover = mac(secret, 'cover', readingHash, epoch, proof.toString('hex')).subarray(0, 6)
  const seq = bytes.subarray(12).map((byte, i) => byte ^ (cover[i] ?? 0))
  const number = Buffer.from(seq).readUIntBE(0, 6)
  return makeCursor(secret, readingHash, epoch, number) === cursor ? number : undefined
}
