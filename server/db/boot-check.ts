/**
 * Refuses to start on a database that would not keep people apart: a part of the server that is superuser,
 * owns the tables or may pass row-level security sees everybody's rows.
 */
import type { Sql } from 'postgres'
import { type ServiceRole, serviceRoles } from '../config/read-config.ts'
import type { Pools } from './pools.ts'

export class BootCheckError extends Error {
  override name = 'BootCheckError'
}

export async function checkRoles(pools: Pools): Promise<void> {
  const { postbox, family, desk, opener, audit } = pools
  const poolOf: Record<ServiceRole, Sql> = {
    svc_postbox: postbox,
    svc_family: family,
    svc_desk: desk,
    svc_opener: opener,
    svc_audit: audit,
  }
  for (const role of serviceRoles) await checkRole(poolOf[role], role)
}

async function checkRole(sql: Sql, wanted: ServiceRole): Promise<void> {
  const [is] = await sql<{ name: string; above: boolean; owns: boolean; open: string | null }[]>`
    select current_user as name,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as above,
      exists (
        select 1 from pg_class where relnamespace = 'heard'::regnamespace and relkind = 'r'
          and relowner = (select oid from pg_roles where rolname = current_user)
      ) as owns,
      (
        select min(relname) from pg_class where relnamespace = 'heard'::regnamespace and relkind = 'r'
          and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)
      ) as open`
  if (!is || is.above)
    throw new BootCheckError(
      `The role ${wanted} may pass row-level security. Take superuser and BYPASSRLS from it.`,
    )
  if (is.owns)
    throw new BootCheckError(`The role ${wanted} owns tables. Give them to the login that migrates.`)
  if (is.name !== wanted) {
    throw new BootCheckError(
      `A part of the server runs as another role than ${wanted}. Let its login become ${wanted}.`,
    )
  }
  if (is.open)
    throw new BootCheckError(
      `The table ${is.open} has no forced row-level security. A migration must give it some.`,
    )
}
