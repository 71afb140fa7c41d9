/**
 * Numbers of migrations only go up. A database that is ahead refuses one that slips in before what it has, so nobody may
 * write one: what is up to here is closed.
 */
import { expect, test } from 'vitest'
import { readMigrations } from '../../server/db/migrate.ts'

/** Raise both when a version goes out (`docs/how-to/add-a-migration.md`). */
const closed = { through: '0161', files: 19 }

const names = readMigrations().map(({ name }) => name)
const upTo = (all: readonly string[], number: string) => all.filter((name) => name.slice(0, 4) <= number)

const wrongIn = (all: readonly string[]): readonly string[] => {
  const numbers = all.map((name) => name.slice(0, 4))
  const twice = numbers.filter((number, at) => numbers.indexOf(number) !== at)
  const slippedIn = upTo(all, closed.through).length - closed.files
  return [
    ...twice.map(
      (number) => `Two migrations have the number ${number}. Give the newer one the next free number.`,
    ),
    ...(slippedIn > 0
      ? [`${slippedIn} more up to ${closed.through} than there were. Give a new one a number after the last.`]
      : []),
    ...(slippedIn < 0
      ? [`A migration up to ${closed.through} is gone. Put it back: databases have it.`]
      : []),
  ]
}

test('every migration has a number of its own, and none slips in before those that databases have', () => {
  expect(wrongIn(names)).toEqual([])
})

test('a number that is used twice, one that slips in and one that is gone are found out', () => {
  expect(wrongIn([...names, '9999-one.sql', '9999-two.sql'])).toHaveLength(1)
  expect(wrongIn([...names, '0002-a-late-thought.sql'].sort()).join()).toContain('after the last')
  expect(wrongIn([...names, '0155-a-late-thought.sql'].sort()).join()).toContain('1 more up to 0161')
  expect(wrongIn(names.slice(1)).join()).toContain('Put it back')
  expect(wrongIn([...names, '9999-the-next.sql'])).toEqual([])
})
