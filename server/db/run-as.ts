/**
 * Runs one of PostgreSQL's programs as its own user, also where that user may not enter the folders above.
 *
 * A machine's root often works in a folder that is root's alone, such as /root. There the program is started
 * through `setpriv`, with the right to pass through folders and nothing else of root's; and from a copy in a place
 * that is open, because PostgreSQL's programs look for each other in a way that heeds no such right.
 */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { RunAs } from './postgres-user.ts'

const SETPRIV = '/usr/bin/setpriv'
const OPEN_PLACE = '/var/lib/heard'
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

/** The program itself, or its copy where its own user can come. The copy is made once for each version. */
export function withinReach(program: string, { uid }: RunAs): string {
  if (uid === undefined || isOpenToAll(program)) return program
  const all = dirname(dirname(program))
  const { version } = JSON.parse(readFileSync(join(dirname(all), 'package.json'), 'utf8')) as {
    version: string
  } // npm's own file
  const copy = join(OPEN_PLACE, `postgres-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    mkdirSync(OPEN_PLACE, { recursive: true })
    cpSync(all, unfinished, { recursive: true, verbatimSymlinks: true })
    if (existsSync(copy)) rmSync(unfinished, { recursive: true })
    else renameSync(unfinished, copy)
  }
  return join(copy, 'bin', basename(program))
}

/** Whether anybody may pass through every folder on the way. */
function isOpenToAll(path: string): boolean {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0) return false
  return true
}
