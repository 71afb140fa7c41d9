/** The folder a running Heard keeps everything in: its keys, the embedded database, and what the demo printed. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface DataFolder {
  readonly keys: string
  readonly database: string
  readonly demo: string
}

export function dataFolder(folder: string): DataFolder {
  return {
    keys: join(folder, 'keys'),
    database: join(folder, 'database'),
    demo: join(folder, 'demo.json'),
  }
}

/** Wipes what the demo made: the database and the invitations. The council's keys stay. */
export function wipe({ database, demo }: DataFolder): void {
  for (const path of [database, demo]) rmSync(path, { recursive: true, force: true })
}

export function readKept(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** For this machine's own user only. */
export function keepPrivately(path: string, text: string): void {
  rmSync(path, { force: true })
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' })
}
