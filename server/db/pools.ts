/**
 * One small pool of connections for each part of the server, each under its own restricted role.
 *
 * A connection never runs as the owner: `role` is set as it starts. What a role may see is decided in the
 * migrations, by grants and by row-level security, and holds even when a query forgets its `where`.
 */
import postgres, { type Sql, type TransactionSql } from 'postgres'
import type { Config, ServiceRole } from '../config/read-config.ts'

export type Tx = TransactionSql
export type AnySql = Sql | TransactionSql

export interface Pools {
  readonly postbox: Sql
  readonly family: Sql
  readonly desk: Sql
  readonly opener: Sql
  readonly audit: Sql
  end(): Promise<void>
}

export function openPool(url: string, role: ServiceRole | undefined, max: number): Sql {
  return postgres(url, {
    max,
    onnotice: () => {},
    connection: {
      ...(role ? { role } : {}),
      search_path: 'heard',
      synchronous_commit: 'on',
      application_name: `heard ${role ?? 'owner'}`,
    },
  })
}

export function openPools(config: Pick<Config, 'databaseUrl' | 'roleUrls'>): Pools {
  const open = (role: ServiceRole, max: number) =>
    openPool(config.roleUrls[role] ?? config.databaseUrl, role, max)
  const pools = {
    postbox: open('svc_postbox', 6),
    family: open('svc_family', 6),
    desk: open('svc_desk', 4),
    opener: open('svc_opener', 2),
    audit: open('svc_audit', 1),
  }
  return {
    ...pools,
    async end() {
      await Promise.all(Object.values(pools).map((pool) => pool.end({ timeout: 5 })))
    },
  }
}

/** What row-level security reads. It lasts for one transaction; without it there are no rows. */
export type Context = Readonly<Record<string, string>>

export async function setContext(tx: AnySql, context: Context): Promise<void> {
  const names = Object.keys(context).map((name) => `heard.${name}`)
  await tx`select set_config(name, value, true)
    from unnest(${names}::text[], ${Object.values(context)}::text[]) as given (name, value)`
}
