/** The invented families are what a council could really enter, and keep apart what has to be apart. */
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { plan } from '../../contract/case-file.ts'
import { councilConference } from '../../contract/operations/save-conference.ts'
import { daysFrom } from '../../server/demo/days.ts'
import { haddadConference } from '../../server/demo/haddad.ts'
import { mensahConference } from '../../server/demo/mensah.ts'
import { planForKofi } from '../../server/demo/plan-for-kofi.ts'
import { workers } from '../../server/demo/workers.ts'

const today = '2030-03-13'
const days = daysFrom(new Date(`${today}T09:00:00Z`))

test('the first meeting is next week, and on a day when people work', () => {
  const conference = parse(councilConference, haddadConference(days, workers()))
  expect(conference.day).toBe('2030-03-20')
  expect(conference.time).toBe('10:00')
  expect(haddadConference(daysFrom(new Date('2030-03-16T09:00:00Z')), workers()).day).toBe('2030-03-25')
})

test('a day begins at midnight in London, whatever the clock of the machine', () => {
  expect(daysFrom(new Date('2030-07-01T23:30:00Z')).on(0)).toBe('2030-07-02')
})

test('the two parents come at different times, and the child and the advocate are their own people', () => {
  const { family } = haddadConference(days, workers())
  const times = new Map(family.map(({ name, ownTime }) => [name, ownTime ?? '10:00']))
  expect(times.get('Leila Haddad')).not.toBe(times.get('Marek Nowak'))
  expect(new Set(family.map(({ id }) => id)).size).toBe(4)
})

test("Kofi's plan has actions of his mother's and of workers, one late, and one that nobody has dated", () => {
  const who = workers()
  const review = parse(councilConference, mensahConference(days, who))
  const kofis = parse(plan, planForKofi(days, who, review))
  const actions = kofis.goals.flatMap(({ actions }) => actions)
  const owners = new Set(actions.map(({ owner }) => owner.kind))
  expect(owners).toEqual(new Set(['me', 'worker']))
  const isLate = ({ by, status }: (typeof actions)[number]) =>
    by !== undefined && by < today && status !== 'done'
  expect(actions.filter(isLate)).toHaveLength(1)
  expect(actions.filter(({ by }) => by === undefined)).toHaveLength(1)
  expect(kofis.coreGroup).toHaveLength(3)
  expect(kofis.nextCoreGroup! > today && kofis.nextReview! > kofis.nextCoreGroup!).toBe(true)
})
