/** A council of its own for one test file: a fresh database, keys, the real server on a free port. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import postgres, { type Sql } from 'postgres'
import { inject } from 'vitest'
import { makeKeys } from '../../server/config/keys.ts'
import { type Config, readConfig } from '../../server/config/read-config.ts'
import { makeLog } from '../../server/log/log.ts'
import { type Running, startServer } from '../../server/main.ts'
import { makeCouncilKey } from '../../server/who/council-key.ts'

export interface TestCouncil {
  readonly url: string
  readonly config: Config
  /** As the superuser: for looking behind the curtain only. */
  readonly admin: Sql
  readonly running: Running
  /** Everything the server logged. */
  logged(): string
  chairKey: string
  workerKey: string
  stop(): Promise<void>
}

export interface TestDatabase {
  readonly url: string
  readonly adminUrl: string
  drop(): Promise<void>
}

export async function aDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name} owner heard`)
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`)
  return {
    url: at(inject('heardUrl')),
    adminUrl: at(inject('adminUrl')),
    async drop() {
      await admin.unsafe(`drop database if exists ${name} with (force)`)
      await admin.end()
    },
  }
}

export function aConfig(databaseUrl: string, keysDir: string, more: Record<string, string> = {}): Config {
  makeKeys(keysDir)
  return readConfig({
    DATABASE_URL: databaseUrl,
    HEARD_AUTHORITY: 'northmoor',
    HEARD_AREA: 'example',
    HEARD_REFERENCE_LETTERS: 'NM',
    HEARD_KEYS_DIR: keysDir,
    PORT: '0',
    LOG_LEVEL: 'debug',
    ...more,
  })
}

export async function aCouncil(more: Record<string, string> = {}): Promise<TestCouncil> {
  const database = await aDatabase()
  const keysDir = mkdtempSync(join(tmpdir(), 'heard-keys-'))
  const config = aConfig(database.url, keysDir, more)
  const lines: string[] = []
  const to = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line))
      done()
    },
  })
  const running = await startServer(config, { log: makeLog(config.logLevel, to) })
  const admin = postgres(database.adminUrl, {
    max: 2,
    onnotice: () => {},
    connection: { search_path: 'heard' },
  })
  return {
    url: running.url,
    config,
    admin,
    running,
    logged: () => lines.join(''),
    chairKey: await makeCouncilKey(config, { workerName: 'Margaret Ellis', workerRole: 'chair' }),
    workerKey: await makeCouncilKey(config, {
      workerName: 'Priya Nair',
      workerRole: 'health-visitor',
      scopes: ['inbox'],
    }),
    async stop() {
      await running.stop()
      await admin.end()
      await database.drop()
      rmSync(keysDir, { recursive: true, force: true })
    },
  }
}
