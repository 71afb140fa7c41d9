import { expect, test } from 'vitest'
import { isSaid, needsSaying } from '../../contract/self-use.ts'

const card = (name: string, ageBand: 'under-4' | '4-9' | '10-15' | '16-17') => ({ id: name, name, ageBand })
const ruby = { name: 'Ruby Walsh', role: 'young-person' }

test.each([
  ['10-15', 10, 'nothing'],
  ['16-17', 12, 'nothing'],
  ['4-9', 10, 'decision'],
  ['10-15', 12, 'age'],
  ['4-9', 8, 'age'],
  ['10-15', 16, 'decision'],
  ['under-4', 0, 'nothing'],
] as const)('in the band %s, where Heard is from %i, a worker says: %s', (band, fromAge, needs) => {
  expect(needsSaying(ruby, [card('Ruby', band)], fromAge)).toBe(needs)
})

test('only a young person is asked about, and one whose age nobody gave needs the chair’s word', () => {
  expect(needsSaying({ name: 'Dan Walsh', role: 'parent' }, [card('Ruby', 'under-4')], 10)).toBe('nothing')
  expect(needsSaying(ruby, [], 10)).toBe('decision')
})

test('the one called as they are counts; without one, the youngest', () => {
  expect(needsSaying(ruby, [card('Finn', '4-9'), card('Ruby', '10-15')], 10)).toBe('nothing')
  expect(needsSaying(ruby, [card('Ru', '10-15'), card('Finn', '4-9')], 10)).toBe('decision')
})

test('knowing the age is no word of the chair’s', () => {
  expect(isSaid('age', 'old-enough')).toBe(true)
  expect(isSaid('decision', 'old-enough')).toBe(false)
  expect(isSaid('decision', 'case-decided')).toBe(true)
  expect(isSaid('age', undefined)).toBe(false)
})
