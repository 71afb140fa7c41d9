/** Days and times as a family says them, always those of London. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  clockNow,
  dayAndTimeInWords,
  dayInWords,
  daysUntil,
  listInWords,
  loadWords,
  momentAlone,
  momentInWords,
  showLanguage,
  timeInWords,
  today,
  weekdayInWords,
} from '../../src/i18n/index.ts'

beforeEach(async () => {
  await Promise.all([loadWords('en'), loadWords('pl'), loadWords('ar')])
  showLanguage('en')
  // Half past eleven at night in London on 30 June is still 30 June there, and 1 July further east.
  vi.useFakeTimers({ now: new Date('2026-06-30T22:30:00Z') })
})
afterEach(() => vi.useRealTimers())

test('a day is said with its name, and with the year only when it is not this one', () => {
  expect(dayInWords('2026-12-03')).toBe('Thursday 3 December')
  expect(dayInWords('2027-01-08')).toBe('Friday 8 January 2027')
})

test('a time is said as people say it', () => {
  expect([timeInWords('10:00'), timeInWords('09:15'), timeInWords('18:51'), timeInWords('00:00')]).toEqual([
    '10am',
    '9:15am',
    '6:51pm',
    '12am',
  ])
})

test('today and the days until the meeting go by London’s clock, also late on a summer evening', () => {
  expect(today()).toBe('2026-06-30')
  expect([daysUntil('2026-06-30'), daysUntil('2026-07-09'), daysUntil('2026-06-28')]).toEqual([0, 9, -2])
  // The clocks change in October: still whole days.
  expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2)
})

test('a moment is today, yesterday or a day', () => {
  expect(momentInWords('2026-06-30T17:51:00Z')).toBe('today, 6:51pm')
  expect(momentInWords('2026-06-29T08:00:00Z')).toBe('yesterday, 9am')
  expect(momentInWords('2026-06-03T08:05:00Z')).toBe('Wednesday 3 June, 9:05am')
})

test('a moment that stands alone begins as a sentence does', () => {
  expect(momentAlone('2026-06-30T17:51:00Z')).toBe('Today, 6:51pm')
  showLanguage('pl')
  expect(momentAlone('2026-06-30T17:51:00Z')).toMatch(/^Dzi/)
})

test('names are joined as the language joins them', () => {
  expect(listInWords(['Maya', 'Idris', 'Kofi'])).toBe('Maya, Idris and Kofi')
  showLanguage('pl')
  expect(listInWords(['Maya', 'Idris'])).toBe('Maya i Idris')
})

test('where words run from right to left, each name of a list stays in one piece, and the comma is theirs', () => {
  expect(dayAndTimeInWords('2026-12-03', '18:51')).toBe('Thursday 3 December, 6:51pm')
  showLanguage('ar')
  expect(listInWords(['Maya', 'Idris'])).toBe('\u2068Maya\u2069 و\u2068Idris\u2069')
  expect(dayAndTimeInWords('2026-12-03', '18:51')).toMatch(/ديسمبر، 6:51/)
})

test('Polish and Arabic days are in Polish and Arabic, with the numbers of the letter', () => {
  expect([weekdayInWords(1), weekdayInWords(7)]).toEqual(['Monday', 'Sunday'])
  showLanguage('pl')
  expect(dayInWords('2026-12-03')).toBe('czwartek 3 grudnia')
  expect(timeInWords('18:51')).toBe('18:51')
  showLanguage('ar')
  expect(dayInWords('2026-12-03')).toMatch(/الخميس.*3.*ديسمبر/)
  expect(momentInWords('2026-06-30T17:51:00Z')).toContain('6:51')
})

test('on both weekends on which the clocks change, the clock and the day are London’s, with the day’s name in each language', () => {
  const clock = (iso: string) => clockNow(new Date(iso))
  // Forward on the last Sunday of March: one o'clock is two.
  expect([clock('2030-03-31T00:59:00Z'), clock('2030-03-31T01:00:00Z')]).toEqual(['00:59', '02:00'])
  // Back on the last Sunday of October: half past one comes twice.
  expect([clock('2030-10-27T00:30:00Z'), clock('2030-10-27T01:30:00Z')]).toEqual(['01:30', '01:30'])
  for (const [weekend, names] of [
    [
      ['2030-03-30', '2030-03-31', '2030-04-01'],
      ['Saturday 30 March', 'Sunday 31 March', 'Monday 1 April'],
    ],
    [
      ['2030-10-26', '2030-10-27', '2030-10-28'],
      ['Saturday 26 October', 'Sunday 27 October', 'Monday 28 October'],
    ],
  ] as const)
    expect(weekend.map(dayInWords)).toEqual(names.map((name) => `${name} 2030`))
  const sunday = '2030-03-31'
  showLanguage('pl')
  expect(dayInWords(sunday)).toBe('niedziela 31 marca 2030')
  showLanguage('ar')
  expect(dayInWords(sunday)).toContain('الأحد')
  showLanguage('en')
  // Two minutes before midnight on the long day, and two minutes after: days are still whole.
  vi.setSystemTime(new Date('2030-10-26T22:58:00Z'))
  expect([today(), daysUntil('2030-10-27'), daysUntil('2030-10-28')]).toEqual(['2030-10-26', 1, 2])
  vi.setSystemTime(new Date('2030-10-26T23:02:00Z'))
  expect([today(), daysUntil('2030-10-28')]).toEqual(['2030-10-27', 1])
})
