/** Reckoning with days, over ten years of days and both clock changes of each. */
import { assert, date, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import bundled from '../../areas/bank-holidays.json' with { type: 'json' }
import { addDays, addMonths, addWorkingDays, isWorkingDay, weekdayOf } from '../../contract/days.ts'

const anyDay = date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2034-12-31T00:00:00Z'),
  noInvalidDate: true,
}).map((at) => at.toISOString().slice(0, 10))
const upTo = (max: number) => integer({ min: 1, max })
const between = (from: string, to: string) => {
  const days: string[] = []
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

describe('counting working days', () => {
  test.each([
    ['the day after a Thursday is the first', '2026-11-26', 1, '2026-11-27'],
    ['a Friday goes on to Monday', '2026-11-27', 1, '2026-11-30'],
    ['over Christmas', '2026-12-23', 3, '2026-12-30'],
    ['over Easter', '2027-03-25', 1, '2027-03-30'],
    ['over the last Monday of August', '2026-08-28', 1, '2026-09-01'],
    ['backwards over Easter', '2027-03-30', -1, '2027-03-25'],
    ['from a Sunday', '2026-11-29', 1, '2026-11-30'],
  ])('%s', (_what, day, count, answer) => {
    expect(addWorkingDays(day, count, bundled)).toEqual({ day: answer, isSure: true })
  })

  test('lands on a working day and passes exactly as many as were asked for, forwards and back', () => {
    assert(
      property(anyDay, upTo(60), (day, count) => {
        const on = addWorkingDays(day, count, bundled)
        const passed = between(day, on.day).filter((each) => isWorkingDay(each, bundled) !== false)
        expect(passed).toHaveLength(count)
        expect(isWorkingDay(on.day, bundled)).not.toBe(false)

        const back = addWorkingDays(day, -count, bundled)
        const passedBack = between(addDays(back.day, -1), addDays(day, -1))
        expect(passedBack.filter((each) => isWorkingDay(each, bundled) !== false)).toHaveLength(count)
      }),
    )
  })

  test('is sure only inside the years whose bank holidays are known', () => {
    assert(
      property(anyDay, upTo(40), (day, count) => {
        const on = addWorkingDays(day, count, bundled)
        const weekdays = between(day, on.day).filter((each) => weekdayOf(each) < 6)
        expect(on.isSure).toBe(weekdays.every((each) => each >= bundled.from && each <= bundled.through))
      }),
    )
    expect(addWorkingDays('2028-12-29', 1, bundled)).toEqual({ day: '2029-01-01', isSure: false })
  })
})

describe('counting months', () => {
  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-12-03', 3, '2027-03-03'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (day, count, answer) => {
    expect(addMonths(day, count)).toBe(answer)
  })

  test('never lands in a month too far, and keeps the day wherever the month has it', () => {
    assert(
      property(anyDay, upTo(24), (day, count) => {
        const on = addMonths(day, count)
        const months = (each: string) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7))
        expect(months(on) - months(day)).toBe(count)
        const lost = Number(day.slice(8)) - Number(on.slice(8))
        if (lost !== 0) expect(addDays(on, 1).slice(8)).toBe('01')
        expect(lost).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

test('no clock change loses a day or says one twice, in ten years', () => {
  for (let year = 2024; year < 2034; year++) {
    for (const month of ['03', '10']) {
      const days = between(`${year}-${month}-20`, addDays(`${year}-${month}-20`, 15))
      expect(new Set(days).size).toBe(15)
      for (const [at, day] of days.entries()) {
        expect(addDays(day, -1 - at)).toBe(`${year}-${month}-20`)
        expect(weekdayOf(day)).toBe(new Date(`${day}T12:00:00Z`).getUTCDay() || 7)
      }
    }
  }
})
