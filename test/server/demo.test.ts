/** The invented families are what a council could really enter, and keep apart what has to be apart. */
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { decision, plan } from '../../contract/case-file.ts'
import { councilConference } from '../../contract/operations/save-conference.ts'
import { datesFor, decisionFor, papersFor } from '../../server/demo/after-the-meeting.ts'
import { daysFrom } from '../../server/demo/days.ts'
import { haddadConference } from '../../server/demo/haddad.ts'
import { mensahConference, mensahFirstConference } from '../../server/demo/mensah.ts'
import { planForAma } from '../../server/demo/plan-for-ama.ts'
import { firstPlanForKofi, planForKofi } from '../../server/demo/plan-for-kofi.ts'
import { walshConference, walshRenditions } from '../../server/demo/walsh.ts'
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
  expect(new Set(family.map(({ id }) => id)).size).toBe(5)
  expect(
    family.filter(({ role }) => role === 'trusted-adult').map(({ children }) => children.length),
  ).toEqual([1])
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

test('Kofi and Ama each have a plan of their own, and Kofi’s has two versions that truly differ', () => {
  const who = workers()
  const review = mensahConference(days, who)
  const [now, amas] = [
    parse(plan, planForKofi(days, who, review)),
    parse(plan, planForAma(days, who, review)),
  ]
  const first = parse(plan, firstPlanForKofi(days, now))
  expect([now.child.name, amas.child.name]).toEqual(['Kofi', 'Ama'])
  expect(JSON.stringify(amas)).not.toContain('Kofi’s')
  expect(first).toMatchObject({ id: now.id, version: 1 })
  expect(now.whatChanged?.length).toBeGreaterThan(0)
  const count = (one: typeof now) => one.goals.flatMap(({ actions }) => actions).length
  expect(count(first)).toBe(count(now) - 1)
  expect(now.worries.filter(({ madeBy }) => madeBy)).toHaveLength(2)
})

test('after the first meeting Grace has a decision for each child, papers of which one is late, and a date that moved', () => {
  const who = workers()
  const review = mensahConference(days, who)
  const first = parse(councilConference, mensahFirstConference(days, review))
  expect(first).toMatchObject({ status: 'held', conferenceKind: 'initial' })
  const kofis = planForKofi(days, who, review)
  expect(parse(decision, decisionFor(days, who, first, kofis)).outcome).toBe('cpp-start')
  const late = papersFor(days, who, first).filter(
    ({ state, dueBy }) => state === 'expected' && dueBy! < today,
  )
  expect(late.map(({ what }) => what)).toEqual(['notes'])
  const dates = datesFor(days, who, review, [kofis])
  expect(dates.moved[0]!.day > dates.first.find(({ id }) => id === dates.moved[0]!.id)!.day).toBe(true)
})

test('after her meeting Ruby has a plan and a decision in words for her, and her dad has neither of those words', () => {
  const who = workers()
  const meeting = parse(councilConference, walshConference(days, who))
  const { ruby, dan } = walshRenditions(days, who, meeting)
  for (const one of [parse(plan, ruby.plan), parse(decision, ruby.decision)])
    expect(one.voice).toBe('young-person')
  for (const one of [parse(plan, dan.plan), parse(decision, dan.decision)]) expect(one.voice).toBeUndefined()
  expect(ruby.plan.goals[0]!.actions.map(({ owner }) => owner.kind)).toEqual([
    'worker',
    'parent',
    'worker',
    'me',
  ])
  expect(JSON.stringify(dan)).not.toContain(ruby.plan.worries[0]!.text)
})
