import { describe, expect, test } from 'vitest'
import bundled from '../../areas/bank-holidays.json'
import {
  contactOf,
  isAnswering,
  isBankHoliday,
  isOld,
  nation,
  nextOpening,
  oldestIn,
  readArea,
} from '../../src/area/index.ts'

const at = (iso: string) => new Date(iso)
const rights = contactOf(nation, 'family-rights')!
const childline = contactOf(nation, 'child-helpline')!
const kentNights = contactOf(await readArea('kent'), 'council-out-of-hours')!
const northmoorNights = contactOf(await readArea('example'), 'council-out-of-hours')!

describe('a line that answers Monday to Friday, half past nine to three', () => {
  test.each([
    ['on a Monday morning', '2026-11-23T10:00:00Z', 'open'],
    ['a minute before it opens', '2026-11-23T09:29:00Z', 'closed'],
    ['the minute it opens', '2026-11-23T09:30:00Z', 'open'],
    ['the minute it closes', '2026-11-23T15:00:00Z', 'closed'],
    ['on a Saturday', '2026-11-28T10:00:00Z', 'closed'],
    ['on Christmas Day', '2026-12-25T10:00:00Z', 'closed'],
    ['on the Monday that stands in for Boxing Day', '2026-12-28T10:00:00Z', 'closed'],
    ['on Good Friday', '2027-03-26T10:00:00Z', 'closed'],
    ['on the Friday before the clocks go forward', '2026-03-27T09:29:00Z', 'closed'],
    ['on the Monday after, an hour earlier by the sun', '2026-03-30T08:30:00Z', 'open'],
    ['on the Friday before the clocks go back', '2026-10-23T08:30:00Z', 'open'],
    ['on the Monday after', '2026-10-26T08:30:00Z', 'closed'],
  ])('%s', (_when, moment, state) => {
    expect(isAnswering(rights, at(moment))).toBe(state)
  })

  test('on a working day beyond the bank holidays we know, nobody is told that it is open', () => {
    expect(isAnswering(rights, at('2031-05-06T10:00:00Z'))).toBe('unknown')
    expect(isAnswering(rights, at('2031-05-06T20:00:00Z'))).toBe('closed')
  })

  test('says when it opens next: after a weekend, and after Christmas', () => {
    expect(nextOpening(rights, at('2026-11-27T16:00:00Z'))).toEqual({ day: '2026-11-30', clock: '09:30' })
    expect(nextOpening(rights, at('2026-12-24T16:00:00Z'))).toEqual({ day: '2026-12-29', clock: '09:30' })
    expect(nextOpening(rights, at('2026-11-23T08:00:00Z'))).toEqual({ day: '2026-11-23', clock: '09:30' })
  })
})

test('a line that is always there is open at every hour, both clock changes too', () => {
  for (const moment of [
    '2026-03-29T01:00:00Z',
    '2026-10-25T01:30:00Z',
    '2026-12-25T03:00:00Z',
    '2035-01-01T00:00:00Z',
  ])
    expect(isAnswering(childline, at(moment))).toBe('open')
  expect(nextOpening(childline, at('2026-11-23T10:00:00Z'))).toBeUndefined()
})

describe('a line for after five and at weekends', () => {
  test('is open then, and never called closed at a time its source says nothing about', () => {
    expect(isAnswering(kentNights, at('2026-11-23T17:00:00Z'))).toBe('open')
    expect(isAnswering(kentNights, at('2026-11-28T03:00:00Z'))).toBe('open')
    expect(isAnswering(kentNights, at('2026-11-23T11:00:00Z'))).toBe('unknown')
    expect(isAnswering(kentNights, at('2026-12-25T11:00:00Z'))).toBe('unknown')
  })

  test('is open all day on a bank holiday where the council says so', () => {
    expect(isAnswering(northmoorNights, at('2026-12-25T11:00:00Z'))).toBe('open')
    expect(isAnswering(northmoorNights, at('2026-12-23T11:00:00Z'))).toBe('closed')
  })

  test('follows the clock when an hour is skipped or comes twice', () => {
    // 29 March 2026 is a Sunday; on Monday the 30th five o’clock is four by Greenwich.
    expect(isAnswering(northmoorNights, at('2026-03-30T15:59:00Z'))).toBe('closed')
    expect(isAnswering(northmoorNights, at('2026-03-30T16:00:00Z'))).toBe('open')
    expect(isAnswering(northmoorNights, at('2026-10-26T16:59:00Z'))).toBe('closed')
    expect(isAnswering(northmoorNights, at('2026-10-26T17:00:00Z'))).toBe('open')
  })
})

test('a line with no known hours is neither open nor closed', () => {
  expect(isAnswering(contactOf(nation, 'worried-about-a-child')!, at('2026-11-23T10:00:00Z'))).toBe('unknown')
})

test('the bundled bank holidays are those the law gives, year by year', () => {
  for (const year of [2026, 2027, 2028])
    expect(bundled.days.filter((day) => day.startsWith(String(year)))).toEqual(bankHolidaysOf(year))
  expect(isBankHoliday('2025-12-25')).toBeUndefined()
  expect(isBankHoliday('2029-01-01')).toBeUndefined()
  expect(isBankHoliday('2028-12-31')).toBe(false)
})

test('there are bank holidays for at least a year and a half from when a release is built', () => {
  const built = new Date()
  built.setMonth(built.getMonth() + 18)
  expect(
    bundled.through >= built.toISOString().slice(0, 10),
    'add the next year to areas/bank-holidays.json',
  ).toBe(true)
})

describe('how old a fact is', () => {
  test('a fact is old after twelve months, and one nobody dated is old from the start', () => {
    expect(isOld('2025-11-22', '2026-11-22')).toBe(false)
    expect(isOld('2025-11-21', '2026-11-22')).toBe(true)
    expect(isOld('2024-02-29', '2025-02-28')).toBe(false)
    expect(isOld('2024-02-29', '2025-03-01')).toBe(true)
    expect(isOld(null, '2026-11-22')).toBe(true)
  })

  test('Somerset’s facts of 2013 are called old, Kent’s undated ones too, and a fresh pack is not', async () => {
    expect(oldestIn(await readArea('somerset'), '2026-11-22')).toEqual({ seenOn: '2013-10-31' })
    expect(oldestIn(await readArea('kent'), '2026-11-22')).toEqual({ seenOn: null })
    expect(oldestIn(await readArea('example'), '2026-11-22')).toBeUndefined()
    expect(oldestIn(await readArea('example'), '2027-12-01')).toEqual({ seenOn: '2026-11-02' })
  })
})

/** England and Wales: fixed days with their weekday substitutes, Easter by the Gregorian rule, three Mondays. */
function bankHolidaysOf(year: number): string[] {
  const day = (month: number, date: number) => new Date(Date.UTC(year, month - 1, date))
  const shift = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000)
  const firstMonday = (month: number) => shift(day(month, 1), (8 - day(month, 1).getUTCDay()) % 7)
  const lastMonday = (month: number) => {
    const last = new Date(Date.UTC(year, month, 0))
    return shift(last, -((last.getUTCDay() + 6) % 7))
  }
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const easter = day(Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1)
  const newYear = day(1, 1)
  const christmas = day(12, 25)
  const inLieu = (of: Date, days: Readonly<Record<number, number>>) => shift(of, days[of.getUTCDay()] ?? 0)
  return [
    inLieu(newYear, { 6: 2, 0: 1 }),
    shift(easter, -2),
    shift(easter, 1),
    firstMonday(5),
    lastMonday(5),
    lastMonday(8),
    inLieu(christmas, { 6: 2, 0: 2 }),
    inLieu(day(12, 26), { 6: 2, 0: 2 }),
  ]
    .map((each) => each.toISOString().slice(0, 10))
    .sort()
}
