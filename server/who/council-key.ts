/** Makes a key for one worker or one case system. It is answered once; the database keeps its hash. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Scope } from '../../contract/operation.ts'
import type { Config } from '../config/read-config.ts'
import { openPool, setContext, type Tx } from '../db/pools.ts'
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

type Where = Pick<Config, 'databaseUrl' | 'authority'>

/** Needs the database's own login, and a database that was migrated. */
export async function makeCouncilKey(
  config: Where,
  {
    workerName,
    workerRole,
    scopes = allScopes,
    provider,
    key = `desk_${randomBytes(32).toString('base64url')}`,
  }: NewCouncilKey,
): Promise<string> {
  await asOwner(config, async (tx) => {
    await tx`insert into authority (authority_id) values (${config.authority}) on conflict do nothing`
    await tx`
      insert into council_key (authority_id, id, key_hash, worker_name, worker_role, scopes, provider)
      values (${config.authority}, ${randomUUID()}, decode(${tokenHash(key)}, 'hex'), ${workerName}, ${workerRole},
        ${[...scopes]}::text[], ${provider ?? null})
      on conflict (authority_id, key_hash) do nothing`
  })
  return key
}

export interface KeptCouncilKey {
  readonly id: string
  readonly workerName: string
  readonly workerRole: string
  readonly scopes: readonly string[]
  readonly provider: string | null
  readonly madeAt: Date
  readonly stoppedAt: Date | null
}

/** Whose keys there are. The keys themselves are nowhere. */
export function listCouncilKeys(config: Where): Promise<readonly KeptCouncilKey[]> {
  return asOwner(
    config,
    (tx) => tx<KeptCouncilKey[]>`
      select id, worker_name as "workerName", worker_role as "workerRole", scopes, provider,
        made_at as "madeAt", stopped_at as "stoppedAt"
      from council_key order by made_at, id`,
  )
}

/** From now on it opens nothing. What was done with it stays in the audit. Answers false when there is no such key. */
export async function stopCouncilKey(config: Where, id: string): Promise<boolean> {
  const stopped = await asOwner(
    config,
    (tx) => tx`update council_key set stopped_at = coalesce(stopped_at, now()) where id = ${id} returning id`,
  )
  return stopped.length > 0
}

async function asOwner<T>({ databaseUrl, authority }: Where, work: (tx: Tx) => Promise<T>): Promise<T> {
  const pool = openPool(databaseUrl, undefined, 1)
  try {
    const { value } = await pool.begin(async (tx) => {
      await setContext(tx, { authority })
      return { value: await work(tx) }
    })
    return value
  } finally {
    await pool.end()
  }
}
