/** What `npm run evidence` runs is there, can be told how much to do, and its table keeps what was run before. */
import { expect, test } from 'vitest'
import { claims } from '../../scripts/evidence/claims.ts'
import { rowsIn, type Shown, withRows } from '../../scripts/evidence/page.ts'
import { textOf } from './tree.ts'

test.each(claims.map((claim) => [claim.name, claim] as const))(
  '%s names a test that counts',
  (_name, claim) => {
    const text = textOf(claim.file)
    if (claim.amount) expect(text).toContain(claim.amount)
    // The words before the number that it is read by stand in what the test prints.
    const [said = ''] = /^[a-z ]+/.exec(claim.count.source) ?? []
    if (said) expect(text).toContain(said)
    expect(`test/${claim.project === 'browser' ? '' : claim.project}`).toBe(
      claim.project === 'browser' ? 'test/' : claim.file.split('/').slice(0, 2).join('/'),
    )
  },
)

test('every claim has a name of its own', () => {
  expect(new Set(claims.map(({ name }) => name)).size).toBe(claims.length)
})

const aRow = (name: string, done: string): Shown => ({
  name,
  claim: 'Nothing is lost',
  bar: '10 kills',
  done,
  seed: '7',
  day: '2126-01-01',
  verdict: 'held',
})

test('a row takes the place of its older self and leaves the others', () => {
  const empty = 'Before\n\nmore\n\n<!-- written by npm run evidence -->\n\n<!-- to here -->\nAfter'
  const first = withRows(empty, [aRow('b', '1 kill'), aRow('a', '2 kills')], ['a', 'b'])
  expect(rowsIn(first).map(({ name }) => name)).toEqual(['a', 'b'])
  const next = withRows(first, [aRow('b', '10 kills')], ['a', 'b'])
  expect(rowsIn(next)).toEqual([aRow('a', '2 kills'), aRow('b', '10 kills')])
  expect(next).toMatch(/^Before\n\nmore\n\n<!-- written[\s\S]*to here -->\nAfter$/)
  expect(next.match(/\| Run \|/g)).toHaveLength(1)
  expect(() => rowsIn('no table')).toThrow(/lost the marks/)
})

test('the table that is checked in can be read, and says only what the list knows', () => {
  const names = rowsIn(textOf('docs/evidence.md')).map(({ name }) => name)
  expect(names.filter((name) => !claims.some((claim) => claim.name === name))).toEqual([])
})
