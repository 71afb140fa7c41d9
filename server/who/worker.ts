/** Finds the worker behind a council key, checks its scope, and opens a transaction that sees their desk. */
import type { Problem, Scope } from '../../contract/operation.ts'
import { setContext, type Tx } from '../db/pools.ts'
import type { Doors } from './reader.ts'

export interface Worker {
  readonly keyId: string
  readonly name: string
  readonly role: string
  readonly scopes: readonly string[]
  /** Set for the key of an advocacy provider, which sees its own requests alone. */
  readonly provider: string | null
}

export async function withWorker<T>(
  { config, pools }: Doors,
  tokenHash: string,
  scope: Scope | undefined,
  turnAway: (problem: Problem) => T,
  rule: (tx: Tx, worker: Worker) => Promise<T>,
): Promise<T> {
  if (!tokenHash) return turnAway('unknown-key')
  const answer = await pools.desk.begin(async (tx) => {
    await setContext(tx, { authority: config.authority, key_hash: tokenHash })
    const [key] = await tx<
      { id: string; worker_name: string; worker_role: string; scopes: string[]; provider: string | null }[]
    >`
      select id, worker_name, worker_role, scopes, provider from council_key
      where key_hash = decode(${tokenHash}, 'hex') and stopped_at is null`
    if (!key) return { value: turnAway('unknown-key') }
    // A provider's key opens bookings alone, whatever else it was made with.
    const isApart = key.provider !== null && scope !== undefined && scope !== 'bookings'
    if (isApart || (scope && !key.scopes.includes(scope))) return { value: turnAway('not-allowed') }
    await setContext(tx, {
      key: key.id,
      worker_role: key.worker_role,
      provider: key.provider ?? '',
      books: key.scopes.includes('bookings') ? 'yes' : '',
    })
    const { id: keyId, worker_name: name, worker_role: role, scopes, provider } = key
    return { value: await rule(tx, { keyId, name, role, scopes, provider }) }
  })
  return answer.value
}
