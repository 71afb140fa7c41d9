import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, readMigrations } from '../../server/db/migrate.ts'
import { aDatabase, type TestDatabase } from './council.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.drop())

const files = readMigrations()

test('migrations are applied once, even when two servers start together', async () => {
  const [one, two] = await Promise.all([migrate(database.url), migrate(database.url)])
  expect([...one, ...two]).toEqual(files.map(({ name }) => name))
  expect(await migrate(database.url)).toEqual([])
})

test('a migration that was changed after it was applied, or is gone, stops the start', async () => {
  await migrate(database.url)
  const [first, ...others] = files
  const changed = [{ ...first!, text: `${first!.text}\n-- changed`, sha256: 'f'.repeat(64) }, ...others]
  await expect(migrate(database.url, changed)).rejects.toThrow(
    `${first!.name} was changed after it was applied`,
  )
  await expect(migrate(database.url, others)).rejects.toThrow(
    `${first!.name} was applied but its file is gone`,
  )
})

test('a migration that fails leaves nothing behind and can be mended', async () => {
  const broken = {
    name: '9999-broken.sql',
    text: 'create table half (id int); select nonsense',
    sha256: '0'.repeat(64),
  }
  await expect(migrate(database.url, [...files, broken])).rejects.toThrow(
    '9999-broken.sql could not be applied',
  )
  const mended = { ...broken, text: 'create table heard.half (id int)', sha256: '1'.repeat(64) }
  expect(await migrate(database.url, [...files, mended])).toEqual(['9999-broken.sql'])
})

test('a new migration may not slip in before one that was applied', async () => {
  const most = files.slice(0, -1)
  const [newest] = files.slice(-1)
  await migrate(database.url, most)
  const early = { name: '0001-a-late-thought.sql', text: 'select 1', sha256: '2'.repeat(64) }
  const told = migrate(database.url, [early, ...files])
  await expect(told).rejects.toThrow('0001-a-late-thought.sql would come before')
  await expect(told).rejects.toThrow('give it the next number')
  // Not even what could have been applied: the database is as it was, and can be brought forward as it should.
  expect(await migrate(database.url, files)).toEqual([newest?.name])
})

test('every migration begins by saying what it gives a family and who may see personal data', () => {
  for (const { name, text } of files) {
    expect(text, name).toMatch(/^-- Gives a family: /)
    expect(text, name).toMatch(/^-- Personal data: /m)
  }
})
