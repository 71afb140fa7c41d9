/** The days a family can usually expect around its meeting, from its own council's numbers and nobody else's. */
import { expect, test } from 'vitest'
import { nation, readArea, usualDates } from '../../src/area/index.ts'

const first = { day: '2026-12-03', isReview: false }
const somerset = await readArea('somerset')
const example = await readArea('example')

test('the first review is on or before three months later, and the first core group by ten working days', () => {
  const dates = usualDates(nation, first)
  expect(dates.find(({ what }) => what === 'review')).toMatchObject({ day: '2027-03-03', says: 'latest' })
  expect(dates.find(({ what }) => what === 'coreGroup')).toMatchObject({ day: '2026-12-17', says: 'by' })
})

test('a later review is reckoned by the rule for later reviews', () => {
  const review = usualDates(nation, { ...first, isReview: true }).find(({ what }) => what === 'review')
  expect(review?.day).toBe('2027-06-03')
})

test('what no council and no national rule says has no day at all', () => {
  for (const area of [nation, somerset, example]) {
    const known = usualDates(area, first).map(({ what }) => what)
    const number = area.facts.after.letterWorkingDays.value ?? nation.facts.after.letterWorkingDays.value
    expect(known.includes('letter')).toBe(number !== null)
  }
})

test('a day past the bank holidays we know is not sure', () => {
  const after = usualDates(nation, { day: '2028-12-20', isReview: false })
  expect(after.find(({ what }) => what === 'coreGroup')?.isSure).toBe(false)
})
