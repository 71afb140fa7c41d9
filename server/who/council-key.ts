/** Makes a key for one worker or one case system. It is answered once; the database keeps its hash. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Scope } from '../../contract/operation.ts'
import type { Config } from '../config/read-config.ts'
import { openPool, setContext } from '../db/pools.ts'
import { tokenHash } from './tokens.ts'

export const allScopes: readonly Scope[] = ['conferences', 'invitations', 'plans', 'inbox', 'bookings']

export interface NewCouncilKey {
  readonly workerName: string
  /** In the field's words: chair, social-worker, team-manager … Only those two may read what is for the chair. */
  readonly workerRole: string
  readonly scopes?: readonly Scope[]
  /** A provider of advocates: the key then sees that provider's requests and nothing else. */
  readonly provider?: string
  /** A key made before, to be known again after a fresh start. Otherwise a new one is made. */
  readonly key?: string
}

/** Needs the database's own login, and a database that was migrated. */
export async function makeCouncilKey(
  config: Pick<Config, 'databaseUrl' | 'authority'>,
  {
    workerName,
    workerRole,
    scopes = allScopes,
    provider,
    key = `desk_${randomBytes(32).toString('base64url')}`,
  }: NewCouncilKey,
): Promise<string> {
  const pool = openPool(config.databaseUrl, undefined, 1)
  try {
    await pool.begin(async (tx) => {
      await setContext(tx, { authority: config.authority })
      await tx`insert into authority (authority_id) values (${config.authority}) on conflict do nothing`
      await tx`
        insert into council_key (authority_id, id, key_hash, worker_name, worker_role, scopes, provider)
        values (${config.authority}, ${randomUUID()}, decode(${tokenHash(key)}, 'hex'), ${workerName}, ${workerRole},
          ${[...scopes]}::text[], ${provider ?? null})
        on conflict (authority_id, key_hash) do nothing`
    })
  } finally {
    await pool.end()
  }
  return key
}
