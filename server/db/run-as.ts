/**
 * Runs one of PostgreSQL's programs as its own user, also where that user may not enter the folders above.
 *
 * A machine's root often works in a folder that is root's alone, such as /root. There the program is started
 * through `setpriv`, with the right to pass through folders and nothing else of root's.
 */
import { execFile } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { RunAs } from './postgres-user.ts'

const SETPRIV = '/usr/bin/setpriv'
const execute = promisify(execFile)

export async function run(program: string, args: readonly string[], home: string, as: RunAs): Promise<void> {
  const { uid, gid } = as
  if (uid === undefined || gid === undefined || [program, home].every(isOpenToAll) || !existsSync(SETPRIV)) {
    await execute(program, [...args], { ...as, cwd: home })
    return
  }
  const passing = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  const user = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  await execute(SETPRIV, [...user, ...passing, program, ...args], { cwd: home })
}

/** Whether anybody may pass through every folder on the way. */
function isOpenToAll(path: string): boolean {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0) return false
  return true
}
