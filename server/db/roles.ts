/**
 * The restricted roles that the server's parts run under. They cannot log in; the server's login may become
 * them and nothing more. They belong to the whole PostgreSQL, so two databases may ask for them at once.
 */
import type { Sql } from 'postgres'
import { serviceRoles } from '../config/read-config.ts'

export class RoleError extends Error {
  override name = 'RoleError'
}

export async function makeRoles(sql: Sql): Promise<void> {
  for (const role of serviceRoles) {
    for (let tries = 1; ; tries++) {
      try {
        await makeRole(sql, role)
        break
      } catch (cause) {
        // Another database's migration made or granted the same role at this moment: look again.
        if (tries < 8 && isRace(cause)) continue
        throw new RoleError(
          `The database login can neither make nor become the role ${role}. Ask the database's keeper for: create role ${role} nologin; grant ${role} to this login.`,
          { cause },
        )
      }
    }
  }
}

async function makeRole(sql: Sql, role: string): Promise<void> {
  const [there] = await sql`select 1 from pg_roles where rolname = ${role}`
  if (!there) await sql.unsafe(`create role ${role} nologin nosuperuser nocreatedb nocreaterole nobypassrls`)
  const [version] = await sql<
    { number: number }[]
  >`select current_setting('server_version_num')::int as number`
  // From 16 on, making a role does not yet allow becoming it.
  const isNewer = (version?.number ?? 0) >= 160000
  const privilege = isNewer ? 'SET' : 'MEMBER'
  const [can] = await sql<{ become: boolean }[]>`
    select pg_has_role(session_user, ${role}, ${privilege}) as become`
  if (can?.become) return
  await sql.unsafe(`grant ${role} to session_user${isNewer ? ' with set true, inherit false' : ''}`)
}

function isRace(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === '42710' || code === '23505' || code === 'XX000' || code === '40001'
}
