/**
 * Brings the database forward, one numbered file after another, each in its own transaction.
 *
 * Forward only: a file that was applied must stay as it was, and none may go missing. Two servers that
 * start at once wait for each other. The restricted roles are made first, when they are not there.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReservedSql } from 'postgres'
import { openPool } from './pools.ts'
import { makeRoles } from './roles.ts'

export const migrationsDir = fileURLToPath(new URL('./migrations/', import.meta.url))

export interface Migration {
  readonly name: string
  readonly text: string
  readonly sha256: string
}

export class MigrationError extends Error {
  override name = 'MigrationError'
}

export function readMigrations(dir = migrationsDir): readonly Migration[] {
  return readdirSync(dir)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(dir, name), 'utf8')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    })
}

/** Applies what is new. Answers the names it applied. */
export async function migrate(databaseUrl: string, files = readMigrations()): Promise<readonly string[]> {
  const pool = openPool(databaseUrl, undefined, 1)
  try {
    await makeRoles(pool)
    const sql = await pool.reserve()
    try {
      // The lock belongs to the connection and goes when the pool ends.
      await sql`select pg_advisory_lock(hashtextextended('heard migrations', 0))`
      return await bringForward(sql, files)
    } finally {
      sql.release()
    }
  } finally {
    await pool.end()
  }
}

async function bringForward(sql: ReservedSql, files: readonly Migration[]): Promise<readonly string[]> {
  await sql`create schema if not exists heard`
  await sql`create table if not exists heard.migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`
  const done = await sql<
    { name: string; sha256: string }[]
  >`select name, sha256 from heard.migration order by name`
  for (const old of done) {
    const file = files.find(({ name }) => name === old.name)
    if (!file)
      throw new MigrationError(`Migration ${old.name} was applied but its file is gone. Put it back.`)
    if (file.sha256 !== old.sha256) {
      throw new MigrationError(
        `Migration ${old.name} was changed after it was applied. Put it back as it was and write a new one.`,
      )
    }
  }
  const fresh = files.filter(({ name }) => !done.some((old) => old.name === name))
  const last = done.at(-1)?.name ?? ''
  const late = fresh.filter(({ name }) => name < last).map(({ name }) => name)
  if (late.length > 0) {
    throw new MigrationError(
      `${late.join(', ')} would come before ${last}, which this database already has, so nothing was changed. ` +
        'If you wrote it, give it the next number. If not, the database was made by a version in between: start that ' +
        'version, or begin again with --fresh where this is only for trying out. See docs/how-to/add-a-migration.md.',
    )
  }
  for (const file of fresh) await apply(sql, file)
  return fresh.map(({ name }) => name)
}

async function apply(sql: ReservedSql, file: Migration): Promise<void> {
  await sql`begin`
  try {
    await sql.unsafe(file.text)
    await sql`insert into heard.migration (name, sha256) values (${file.name}, ${file.sha256})`
    await sql`commit`
  } catch (cause) {
    await sql`rollback`
    throw new MigrationError(`Migration ${file.name} could not be applied; nothing of it was kept.`, {
      cause,
    })
  }
}
