/** For every topic in every area: where it goes, until when, and a question where nobody knows. */
import { expect, test } from 'vitest'
import { areaCodes, complaintRoute, complaintTopics, readArea } from '../../src/area/index.ts'

const days = { meeting: '2026-11-30', notesCame: '2026-12-17' }

test.each(areaCodes)('every topic has a way to go in %s, and a day or a question', async (code) => {
  const area = await readArea(code)
  const routes = complaintTopics.map((topic) => complaintRoute(topic, area, days))
  for (const { deadline, topic } of routes) {
    if ('day' in deadline) expect(deadline.day, topic).toMatch(/^\d{4}-\d\d-\d\d$/)
    else if ('ask' in deadline) expect(deadline.ask, topic).toMatch(/^ask\./)
  }
  const known = area.facts.complaints.deadlineDays.value
  const decision = routes[0]!.deadline
  // A number of days is the area's own or nobody's: another council's is never used.
  expect('day' in decision).toBe(known !== null)
})

test('where the area knows the days, they are counted from the meeting', async () => {
  const area = await readArea('example')
  const of = (topic: (typeof complaintTopics)[number]) => complaintRoute(topic, area, days).deadline
  for (const topic of ['decision', 'category', 'chair-manner', 'late-report'] as const)
    expect(of(topic)).toEqual({ day: '2026-12-28', isSure: true, from: 'area' })
  // Ten working days after 17 December, past Christmas Day, its Monday, and New Year's Day.
  expect(of('facts-in-notes')).toEqual({ day: '2027-01-05', isSure: true, from: 'area' })
  expect(of('agency')).toEqual({ ask: 'ask.complaintDeadline' })
  expect(of('plan-not-happening')).toEqual({ anyDay: true })
  expect(of('compliment')).toEqual({ anyDay: true })
})

test('the case’s own day stands above the area’s rule', async () => {
  const area = await readArea('example')
  const own = { ...days, appealBy: '2026-12-10', correctionsBy: '2026-12-20' }
  expect(complaintRoute('decision', area, own).deadline).toMatchObject({ day: '2026-12-10', from: 'case' })
  expect(complaintRoute('facts-in-notes', area, own).deadline).toMatchObject({
    day: '2026-12-20',
    from: 'case',
  })
})

test('with no meeting known there is no day, only a question for today', async () => {
  const area = await readArea('example')
  expect(complaintRoute('decision', area, {}).deadline).toEqual({ ask: 'ask.complaintDeadline' })
  expect(complaintRoute('facts-in-notes', area, {}).deadline).toEqual({ ask: 'ask.correction' })
})

test('what is about the chair or an agency does not go to the chair', async () => {
  const area = await readArea('example')
  const to = (topic: (typeof complaintTopics)[number]) => complaintRoute(topic, area, days).goesTo
  for (const topic of ['chair-manner', 'late-report', 'agency'] as const) expect(to(topic)).toBe('complaints')
  expect(to('decision')).toBe('chair')
})

test.each(areaCodes)('in %s the decision stands, and all three outcomes are told for it', async (code) => {
  const route = complaintRoute('decision', await readArea(code), days)
  expect(route.decisionStands).toBe(true)
  expect(route.outcomes).toEqual(['new-meeting-new-chair', 'review-sooner', 'decision-stays'])
  expect(complaintRoute('late-report', await readArea(code), days).outcomes).toEqual([])
})
