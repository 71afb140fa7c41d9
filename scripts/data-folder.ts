/**
 * The folder a running Heard keeps everything in, and the mark that it is in use.
 *
 * Two servers on one folder would lose what families sent, so the second is refused. A mark left behind by a
 * process that was killed does not count.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export class InUseError extends Error {
  override name = 'InUseError'
}

/** Claims the folder for this process until `release` is called. */
export function claim(folder: string): { readonly release: () => void } {
  mkdirSync(folder, { recursive: true })
  const mark = join(folder, 'running.pid')
  if (!makeMark(mark)) {
    const pid = Number(readFileSync(mark, 'utf8'))
    if (isOurs(pid))
      throw new InUseError(
        `Heard is already running on ${folder} (process ${pid}). Stop it first, or set HEARD_DATA to another folder.`,
      )
    rmSync(mark, { force: true })
    if (!makeMark(mark)) throw new InUseError(`Another Heard has this moment started on ${folder}.`)
  }
  return { release: () => rmSync(mark, { force: true }) }
}

/** Wipes what the demo made: the database and the invitations. The keys stay. */
export function wipe(folder: string): void {
  for (const name of ['postgres', 'demo.json']) rmSync(join(folder, name), { recursive: true, force: true })
}

export function readKept(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** For this machine's own user only. */
export function keepPrivately(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 })
  chmodSync(path, 0o600)
}

function makeMark(mark: string): boolean {
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false // Node's file errors carry a code
    throw error
  }
}

/** Process numbers are used again, so where the system can say, it must also be this program. */
function isOurs(pid: number): boolean {
  if (pid === process.pid || !isAlive(pid)) return false
  const commandLine = `/proc/${pid}/cmdline`
  return !existsSync('/proc/self/cmdline') || readFileSync(commandLine, 'utf8').includes('scripts/start.ts')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // it is there, and belongs to somebody else
  }
}
