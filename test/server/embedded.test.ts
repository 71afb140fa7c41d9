import { execFileSync, fork } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startEmbedded } from '../../server/db/embedded.ts'
import { FolderInUseError } from '../../server/db/folder-lock.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'heard-embedded-'))
  chmodSync(dir, 0o755)
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

async function ask(url: string, statement: string): Promise<Record<string, unknown> | undefined> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const [row] = await sql.unsafe(statement)
  await sql.end()
  return row
}

test('it is a real PostgreSQL with fsync, on this machine alone, and its login is no superuser', async () => {
  const embedded = await startEmbedded({ dir })
  expect(
    await ask(
      embedded.url,
      `select current_setting('fsync') as fsync, current_setting('listen_addresses') as at`,
    ),
  ).toEqual({
    fsync: 'on',
    at: '127.0.0.1',
  })
  expect(
    await ask(embedded.url, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user'),
  ).toEqual({
    rolsuper: false,
    rolbypassrls: false,
  })
  await embedded.stop()
}, 60_000)

test('what is in it is still there after a stop, and a second start on the same folder is refused', async () => {
  const first = await startEmbedded({ dir })
  await ask(first.url, 'create table kept as select 7 as number')
  await expect(startEmbedded({ dir })).rejects.toThrow(FolderInUseError)
  await expect(startEmbedded({ dir })).rejects.toThrow(/is in use by another Heard .* Stop that one first/)
  await first.stop()
  const second = await startEmbedded({ dir })
  expect(await ask(second.url, 'select number from kept')).toEqual({ number: 7 })
  await second.stop()
}, 60_000)

test('after its process was killed, the PostgreSQL it left behind is stopped and nothing is lost', async () => {
  const child = fork(join(import.meta.dirname, 'embedded-child.ts'), [dir], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const url = await new Promise<string>((done) => child.once('message', (message) => done(String(message))))
  await ask(url, 'create table kept as select 7 as number')
  const orphan = Number(readFileSync(join(dir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await gone
  expect(execFileSync('ps', ['-o', 'comm=', '-p', String(orphan)]).toString()).toContain('postgres')

  const again = await startEmbedded({ dir })
  expect(await ask(again.url, 'select number from kept')).toEqual({ number: 7 })
  await expect(ask(url, 'select 1')).rejects.toThrow()
  await again.stop()
}, 60_000)
