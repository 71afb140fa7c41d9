/**
 * Which case this door belongs to, and the keys that joining gave it. All of it is in the vault, so only the
 * person whose door is open can write letters or read the case.
 */
import type { Me } from '../../contract/case-file.ts'
import { type Place, place } from '../store/index.ts'
import type { PublicKey } from './signed.ts'

export interface Membership {
  readonly joined?: Me & { readonly authority: string; readonly deviceId: string }
}

export const membership: Place<Membership> = place<Membership>('membership', {})

export interface SyncKeys {
  /** Signs letters. Made before joining is tried, so that asking twice is the same asking. */
  readonly deviceKey?: { readonly open: PublicKey; readonly secret: JsonWebKey }
  /** Opens what is sealed to this phone alone (`copies.ts`). Made with the other. */
  readonly sealingKey?: { readonly open: PublicKey; readonly secret: JsonWebKey }
  readonly readingToken?: string
  /** Which posting record (`post.ts`) this person's envelopes go with. */
  readonly post?: string
}

export const syncKeys: Place<SyncKeys> = place<SyncKeys>('sync/keys', {})

/** Something was to be sent or read before an invitation was used. The page must offer joining first. */
export class NotJoinedError extends Error {
  override readonly name = 'NotJoinedError'
  constructor() {
    super('Nothing can be sent or fetched before this door has joined a case. Offer joining first.')
  }
}
