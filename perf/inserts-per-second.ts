/**
 * How many single rows of the same shape PostgreSQL itself takes in a second: the plain INSERT of an envelope,
 * prepared, each its own durable transaction, ten connections. By pgbench where it is installed, otherwise by a
 * bare loop here. The table is a copy of the real one with its indexes, and is taken away afterwards.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { CLIENTS } from './envelopes-per-second.ts'

const LOOK_AGAIN_MS = 100

export interface Baseline {
  readonly how: 'pgbench' | 'a bare loop of the same prepared INSERT'
  perSecond(seconds: number): Promise<number>
  /** Once the server has nothing left to file, and so nothing to do. */
  whenFiled(): Promise<void>
  end(): Promise<void>
}

const insert = (sealed: string) => `
  insert into heard_bench.envelope
    (authority_id, id, device_id, person_id, sha256, sealed, state, parts, received_at, reference)
  values ('northmoor', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
    sha256('bench'), ${sealed}, 'received', '{}', now(), 'NM-0000-0000')`

/** `url` may make schemas in the database of the server under test. */
export async function baseline(url: string, sealedBytes: number): Promise<Baseline> {
  const sql = postgres(url, { max: CLIENTS, onnotice: () => {} })
  await sql.unsafe('drop schema if exists heard_bench cascade; create schema heard_bench')
  await sql.unsafe('create table heard_bench.envelope (like heard.envelope including all)')
  const program = findPgbench()
  return {
    how: program ? 'pgbench' : 'a bare loop of the same prepared INSERT',
    perSecond: (seconds) =>
      program ? byPgbench(program, url, sealedBytes, seconds) : byLoop(sql, sealedBytes, seconds),
    async whenFiled() {
      for (;;) {
        const [row] = await sql<{ left: number }[]>`select count(*)::int as left from heard.unfiled`
        if (row?.left === 0) return
        await sleep(LOOK_AGAIN_MS)
      }
    },
    async end() {
      await sql.unsafe('drop schema heard_bench cascade')
      await sql.end()
    },
  }
}

function findPgbench(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map((one) => join(debian, one, 'bin')) : []
  return [...(process.env.PATH ?? '').split(delimiter), ...versions]
    .map((folder) => join(folder, 'pgbench'))
    .find((path) => existsSync(path))
}

async function byPgbench(
  program: string,
  url: string,
  sealedBytes: number,
  seconds: number,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-bench-'))
  const script = join(folder, 'insert.sql')
  writeFileSync(script, `${insert(`decode('${'ab'.repeat(sealedBytes)}', 'hex')`).replace(/\n/g, ' ')};\n`)
  const rest = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(CLIENTS),
    '-j',
    '2',
    '-T',
    String(seconds),
    '-f',
    script,
    url,
  ]
  try {
    const { stdout } = await promisify(execFile)(program, rest)
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function byLoop(sql: postgres.Sql, sealedBytes: number, seconds: number): Promise<number> {
  const sealed = Buffer.alloc(sealedBytes, 0xab)
  const startedAt = performance.now()
  const until = startedAt + seconds * 1000
  let rows = 0
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < until) {
        await sql.unsafe(insert('$1'), [sealed], { prepare: true })
        rows += 1
      }
    }),
  )
  return rows / ((performance.now() - startedAt) / 1000)
}
