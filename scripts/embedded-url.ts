/**
 * The address of the PostgreSQL that a running Heard started for itself, for measuring and for looking in.
 * As the superuser it sees past every rule about who may see what, so only tests and benches ask for it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './data-folder.ts'

const PORT_LINE = 3

export function embeddedUrl(folder: string): string {
  const { database } = dataFolder(folder)
  const { admin } = JSON.parse(readFileSync(join(database, 'logins.json'), 'utf8')) as { admin: string } // server/db/embedded.ts writes it
  const port = readFileSync(join(database, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[PORT_LINE]
  return `postgres://postgres:${admin}@127.0.0.1:${port}/heard`
}
