import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeKeys } from '../../server/config/keys.ts'
import { ConfigError, readConfig } from '../../server/config/read-config.ts'

function sentencesFor(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences
    throw error
  }
}

const made: string[] = []
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true })
})

function keysDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'heard-keys-'))
  made.push(dir)
  makeKeys(dir)
  return dir
}

const good = { DATABASE_URL: 'postgres://x@localhost/x', HEARD_AUTHORITY: 'northmoor', HEARD_AREA: 'example' }

test('everything that is missing is said at once', () => {
  const sentences = sentencesFor({})
  for (const name of [
    'DATABASE_URL',
    'HEARD_AUTHORITY',
    'HEARD_AREA',
    'HEARD_SECRET',
    'HEARD_IDENTITY_KEY',
    'HEARD_RECEIPT_KEY',
    'HEARD_SEAL_KEY',
  ]) {
    expect(
      sentences.filter((one) => one.startsWith(`${name} is missing: `)),
      name,
    ).toHaveLength(1)
  }
})

test('everything that is wrong is said at once, and no value is repeated', () => {
  const wrong = {
    DATABASE_URL: 'mysql://secret-one',
    HEARD_AUTHORITY: 'Secret Two',
    HEARD_AREA: 'Secret Three',
    HEARD_SECRET: 'secret-four',
    HEARD_SEAL_KEY: '{"kty":"secret-five"}',
    HEARD_ROLES: 'postbox,secret-six',
    HEARD_REFERENCE_LETTERS: 'secret-seven',
    PORT: '99999',
    LOG_LEVEL: 'secret-eight',
  }
  const sentences = sentencesFor(wrong)
  for (const name of Object.keys(wrong)) {
    expect(
      sentences.filter((one) => one.startsWith(`${name} cannot be used: `)),
      name,
    ).toHaveLength(1)
  }
  expect(sentences.join(' ').toLowerCase()).not.toMatch(/secret[- ](one|two|three|four|five|six|seven|eight)/)
})

test('a folder of keys and four values are enough', () => {
  const dir = keysDir()
  const config = readConfig({ ...good, HEARD_KEYS_DIR: dir })
  expect([...config.parts]).toEqual(['postbox', 'family', 'desk', 'opener'])
  expect(config.secret.length).toBeGreaterThanOrEqual(32)
  for (const name of ['identity.json', 'receipt.json', 'seal.json', 'secret']) {
    expect(statSync(join(dir, name)).mode & 0o777).toBe(0o400)
  }
})

test('keys that are there are never made anew', () => {
  const dir = keysDir()
  const before = readFileSync(join(dir, 'seal.json'), 'utf8')
  makeKeys(dir)
  expect(readFileSync(join(dir, 'seal.json'), 'utf8')).toBe(before)
})

test('a postbox needs no private seal key, and an opener does', () => {
  const dir = keysDir()
  const { d: _private, ...publicHalf } = JSON.parse(readFileSync(join(dir, 'seal.json'), 'utf8'))
  const env = { ...good, HEARD_KEYS_DIR: dir, HEARD_SEAL_KEY: JSON.stringify(publicHalf) }
  expect(sentencesFor({ ...env, HEARD_ROLES: 'postbox,family' })).toEqual([])
  expect(sentencesFor(env)).toEqual([expect.stringContaining('HEARD_SEAL_KEY has no private half')])
  expect(sentencesFor({ ...env, HEARD_ROLES: 'desk' })).toEqual([
    expect.stringContaining('Add opener to it.'),
  ])
})

test('a private half that does not belong to its public half is not a key', () => {
  const [one, two] = [keysDir(), keysDir()].map((dir) =>
    JSON.parse(readFileSync(join(dir, 'seal.json'), 'utf8')),
  )
  const env = { ...good, HEARD_KEYS_DIR: keysDir(), HEARD_SEAL_KEY: JSON.stringify({ ...one, d: two.d }) }
  expect(sentencesFor(env)).toEqual([expect.stringContaining('HEARD_SEAL_KEY cannot be used')])
})

test('started with nothing, the server says all of it on one page and leaves with 1', async () => {
  const { code, stderr } = await new Promise<{ code: number; stderr: string }>((done) => {
    const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
    const child = execFile('npx', ['tsx', 'server/main.ts'], { env }, (_error, _out, text) =>
      done({ code: child.exitCode ?? -1, stderr: text }),
    )
  })
  expect(code).toBe(1)
  expect(stderr).toContain('The server cannot start.')
  expect(stderr).toContain('DATABASE_URL is missing')
  expect(stderr).toContain('HEARD_SECRET is missing')
})
