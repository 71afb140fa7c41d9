/**
 * PostgreSQL will not run as root. Where we are root, its programs run as the system's `postgres` user, who
 * is added when there is none. Elsewhere they run as whoever started us.
 */
import { execFileSync } from 'node:child_process'

export interface RunAs {
  readonly uid?: number
  readonly gid?: number
}

export class PostgresUserError extends Error {
  override name = 'PostgresUserError'
}

export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {}
  const known = findUser()
  if (known) return known
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
  } catch (cause) {
    throw new PostgresUserError(
      'PostgreSQL cannot run as root and a user called postgres could not be added. Start Heard as another user, or set DATABASE_URL.',
      { cause },
    )
  }
  return findUser() ?? {}
}

function findUser(): RunAs | undefined {
  try {
    const ask = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString())
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}
