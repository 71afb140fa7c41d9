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
  return fieldsOf(pid)[19] ?? ''
}

/** A process that has ended but was never asked after by its parent still has a number. It holds nothing. */
function isAlive(pid: number): boolean {
  if (fieldsOf(pid)[0] === 'Z') return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** What Linux says about a process, from its state on (man 5 proc). Elsewhere nothing. */
function fieldsOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
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
