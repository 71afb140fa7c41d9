/** Finds the phone behind a posting token. A stopped phone may still post: what it sends is held. */
import { setContext, type Tx } from '../db/pools.ts'
import type { Doors } from './reader.ts'

export interface Poster {
  readonly deviceId: string
  readonly personId: string
}

export async function withPoster<T>(
  { config, pools }: Doors,
  tokenHash: string,
  rule: (tx: Tx, poster: Poster) => Promise<T>,
): Promise<T | undefined> {
  if (!tokenHash) return undefined
  const answer = await pools.postbox.begin(async (tx) => {
    await setContext(tx, { authority: config.authority })
    const [phone] = await tx<{ id: string; person_id: string }[]>`
      select id, person_id from device where posting_hash = decode(${tokenHash}, 'hex')`
    if (!phone) return { value: undefined }
    return { value: await rule(tx, { deviceId: phone.id, personId: phone.person_id }) }
  })
  return answer.value
}

export async function mayPost(doors: Doors, tokenHash: string): Promise<boolean> {
  return (await withPoster(doors, tokenHash, async () => true)) ?? false
}
