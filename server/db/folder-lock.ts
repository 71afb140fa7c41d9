/**
 * One process for one data folder. The lock is a file naming the process that holds it; a lock left behind
 * by a process that is gone (a flat battery, a kill) is taken over.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export class FolderInUseError extends Error {
  override name = 'FolderInUseError'
  constructor(dir: string, pid: number) {
    super(
      `The data folder ${dir} is in use by another Heard (process ${pid}). Stop that one first, or choose another folder.`,
    )
  }
}

/** When a process began, so that a number used again by another process is not taken for the old one. */
function begunAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, state, ...rest] = stat.slice(stat.lastIndexOf(')')).split(' ')
    // Killed, and its parent has not noticed yet.
    return state === 'Z' ? '' : (rest[18] ?? '')
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Takes the lock and answers how to give it back. */
export function lockFolder(dir: string): () => void {
  const file = join(dir, 'in-use')
  const mine = `${process.pid} ${begunAt(process.pid)}`
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (cause) {
      if (!existsSync(file)) throw cause
      const [pid = 0, begun = ''] = readFileSync(file, 'utf8').split(' ')
      const holder = Number(pid)
      if (holder > 0 && isAlive(holder) && begunAt(holder) === begun) throw new FolderInUseError(dir, holder)
      rmSync(file, { force: true })
    }
  }
  throw new FolderInUseError(dir, 0)
}
