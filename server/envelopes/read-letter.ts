/** Fetches one envelope with its sender and opens it. Runs as the opener, the only role that may read the bytes. */
import type { Role } from '../../contract/case-file.ts'
import type { PublicJwk } from '../config/keys.ts'
import type { AnySql } from '../db/pools.ts'
import type { OpenEnvelope, Opened } from './open-envelope.ts'

export interface SealedRow {
  readonly id: string
  readonly sealed: Buffer
  readonly person_id: string
  readonly device_id: string
  readonly public_key: PublicJwk
  readonly role?: Role
}

/** Row-level security needs the authority in the transaction's context. */
export async function readLetter(
  tx: AnySql,
  open: OpenEnvelope,
  envelopeId: string,
): Promise<Opened | undefined> {
  const [row] = await tx<SealedRow[]>`
    select e.id, e.sealed, e.person_id, e.device_id, d.public_key
    from envelope e join device d on d.authority_id = e.authority_id and d.id = e.device_id
    where e.id = ${envelopeId}`
  return row && (await openRow(open, row))
}

export function openRow(open: OpenEnvelope, row: SealedRow): Promise<Opened> {
  const { id: envelopeId, sealed, person_id: personId, device_id: deviceId, public_key: publicKey } = row
  return open(sealed, { envelopeId, personId, deviceId, publicKey })
}
