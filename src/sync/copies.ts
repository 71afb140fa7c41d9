/**
 * Words from one phone to another that the council passes on and cannot open (contract/sealed-copy.ts).
 *
 * The young person's phone seals a copy to each of the advocate's phones; the key that opens one never leaves the
 * vault of the phone that made it. The sealing itself arrives only when it is needed.
 */
import type { AdvocateOfMine, SharedWithMe } from '../../contract/case-file.ts'
import type { WishesForAdvocate } from '../../contract/operations/share-wishes.ts'
import type { SealedCopy } from '../../contract/sealed-copy.ts'
import { get } from '../store/index.ts'
import { membership, syncKeys } from './membership.ts'

/** One copy for each phone that the council says is this advocate's. */
export async function sealCopies(
  { keys }: Pick<AdvocateOfMine, 'keys'>,
  envelopeId: string,
  what: WishesForAdvocate,
): Promise<SealedCopy[]> {
  const { sealCopy } = await import('./copy-seal.ts')
  const text = JSON.stringify(what)
  return Promise.all(
    keys.map(({ deviceId, publicKey }) => sealCopy(publicKey, { envelopeId, deviceId }, text)),
  )
}

/** Nothing when no copy is for this phone, or this phone cannot open it: it was linked later, or the copy was altered. */
export async function openCopy({
  id,
  copies,
}: Pick<SharedWithMe, 'id' | 'copies'>): Promise<WishesForAdvocate | undefined> {
  const [{ joined }, { sealingKey }] = [await get(membership), await get(syncKeys)]
  const copy = copies.find(({ deviceId }) => deviceId === joined?.deviceId)
  if (!copy || !sealingKey) return undefined
  const { openSealed } = await import('./copy-seal.ts')
  return openSealed(sealingKey.secret, id, copy)
}
