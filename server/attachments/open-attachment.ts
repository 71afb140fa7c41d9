/**
 * Opens one attachment of a letter: its chunks from the database, the seal, the hash, and then what it truly is.
 *
 * Nothing here believes what the letter says of it. A picture is drawn anew from its pixels in a process of its own; a
 * voice is passed on only when its first bytes are those of a recording. Anything else is refused. Opened bytes are
 * never kept.
 */
import { createDecipheriv, createHash } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Attachment } from '../../contract/attachment.ts'
import { ATTACHMENT_INFO, TAG_BYTES, unpad } from '../../contract/sealed-bytes.ts'
import type { Config } from '../config/read-config.ts'
import { setContext } from '../db/pools.ts'
import { redrawPicture } from './redraw-picture.ts'
import { voiceType } from './voice-type.ts'

export type OpenedAttachment =
  | { readonly type: ShownType; readonly bytes: Buffer }
  | { readonly refusal: 'not-all-there' | 'could-not-open' | 'unknown-kind' }

export type ShownType = 'image/jpeg' | 'image/png' | 'audio/webm' | 'audio/mp4' | 'audio/ogg'

export function attachmentOpener({ authority }: Pick<Config, 'authority'>, opener: Sql) {
  return async (envelopeId: string, attachment: Attachment): Promise<OpenedAttachment> => {
    const sealed = await readSealed(opener, authority, envelopeId, attachment)
    if (!sealed) return { refusal: 'not-all-there' }
    const bytes = unseal(sealed, attachment)
    if (!bytes) return { refusal: 'could-not-open' }
    return attachment.kind === 'voice' ? openVoice(bytes) : openPicture(bytes, attachment.kind)
  }
}

/** Only chunks that the very phone put which posted the envelope. */
async function readSealed(
  opener: Sql,
  authority: string,
  envelopeId: string,
  { chunks }: Pick<Attachment, 'chunks'>,
): Promise<Buffer | undefined> {
  const rows = await opener.begin(async (tx) => {
    await setContext(tx, { authority })
    return await tx<{ name: string; sealed: Buffer }[]>`
      select encode(c.sha256, 'hex') as name, c.sealed
      from envelope e
      join chunk c on c.authority_id = e.authority_id and c.device_id = e.device_id and c.envelope_id = e.id
      where e.id = ${envelopeId} and encode(c.sha256, 'hex') = any(${[...chunks]}::text[])`
  })
  const byName = new Map(rows.map(({ name, sealed }) => [name, sealed]))
  const found = chunks.flatMap((name) => byName.get(name) ?? [])
  return found.length === chunks.length ? Buffer.concat(found) : undefined
}

function unseal(sealed: Buffer, { key, sha256 }: Pick<Attachment, 'key' | 'sha256'>): Buffer | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), Buffer.alloc(12))
    decipher.setAAD(Buffer.from(ATTACHMENT_INFO))
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
    const padded = Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
    const bytes = unpad(padded)
    const isWhole = bytes && createHash('sha256').update(bytes).digest('hex') === sha256
    return isWhole ? Buffer.from(bytes.buffer) : undefined
  } catch {
    // Another key, or altered on the way: there is nothing to show.
    return undefined
  }
}

function openVoice(bytes: Buffer): OpenedAttachment {
  const type = voiceType(bytes)
  return type ? { type, bytes } : { refusal: 'unknown-kind' }
}

async function openPicture(bytes: Buffer, kind: 'picture' | 'photo'): Promise<OpenedAttachment> {
  const drawn = await redrawPicture(bytes, kind === 'picture' ? 'png' : 'jpeg')
  return drawn
    ? { type: kind === 'picture' ? 'image/png' : 'image/jpeg', bytes: drawn }
    : { refusal: 'unknown-kind' }
}
