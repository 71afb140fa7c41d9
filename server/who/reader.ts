/** Finds the phone behind a reading token and opens a transaction that sees this one person's rows. */
import type { Problem } from '../../contract/operation.ts'
import type { Config } from '../config/read-config.ts'
import { type Pools, setContext, type Tx } from '../db/pools.ts'

export interface Reader {
  readonly personId: string
  readonly deviceId: string
}

export interface Doors {
  readonly config: Pick<Config, 'authority'>
  readonly pools: Pools
}

export async function withReader<T>(
  { config, pools }: Doors,
  tokenHash: string,
  turnAway: (problem: Problem) => T,
  rule: (tx: Tx, reader: Reader) => Promise<T>,
): Promise<T> {
  if (!tokenHash) return turnAway('unknown-key')
  const answer = await pools.family.begin(async (tx) => {
    await setContext(tx, { authority: config.authority, reading_hash: tokenHash })
    const [phone] = await tx<{ id: string; person_id: string; stopped_at: Date | null }[]>`
      select id, person_id, stopped_at from device where reading_hash = decode(${tokenHash}, 'hex')`
    if (!phone) return { value: turnAway('unknown-key') }
    if (phone.stopped_at) return { value: turnAway('not-allowed') }
    await setContext(tx, { person: phone.person_id })
    return { value: await rule(tx, { personId: phone.person_id, deviceId: phone.id }) }
  })
  return answer.value
}
