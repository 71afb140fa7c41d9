/** What changed between two versions of a plan: everything a reader could see, once each, and nothing that is not so. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Plan, PlanAction, PlanGoal } from '../../contract/case-file.ts'
import { type Change, versionBefore, whatChanged } from '../../src/case-file/what-changed.ts'
import { aGoal, anAction, aPlan, idris, said } from '../pages/builders.ts'

const words = fc.array(
  fc.constantFrom('one', 'two', 'three').map((text) => said(text)),
  { maxLength: 3 },
)
const day = fc.option(fc.constantFrom('2030-01-08', '2030-02-08', '2030-03-08'), { nil: undefined })
const optional = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T // fewer fields

const actionOf = (id: string) =>
  fc
    .record({
      what: words,
      why: words,
      by: day,
      owner: fc.constantFrom(
        { kind: 'me', name: 'Grace' } as const,
        { kind: 'worker', name: 'Jo' } as const,
        { kind: 'unknown', name: null } as const,
      ),
      status: fc.constantFrom('not-started', 'in-progress', 'done', 'dropped'),
    })
    .map((fields) => anAction({ ...(optional(fields) as Partial<PlanAction>), id }))

const goalOf = (id: string) =>
  fc
    .record({
      whatNeedsToChange: words,
      goodEnough: words,
      actions: fc
        .subarray(['a', 'b', 'c'])
        .chain((ids) => fc.tuple(...ids.map((name) => actionOf(`${id}-${name}`)))),
    })
    .map((fields) => aGoal({ ...fields, id }))

const plans = fc
  .record({
    status: fc.constantFrom('outline', 'full', 'updated'),
    categories: fc.subarray(['neglect', 'physical', 'emotional', 'sexual'] as const),
    goingWell: words,
    worries: words,
    endsWhen: words,
    nextReview: day,
    nextCoreGroup: day,
    goals: fc.subarray(['x', 'y']).chain((ids) => fc.tuple(...ids.map(goalOf))),
  })
  .map((fields) => aPlan({ ...(optional(fields) as Partial<Plan>), id: 'p' }))

const count = (changes: readonly Change[], kind: Change['kind']) =>
  changes.filter((change) => change.kind === kind).length

test('the same plan twice has changed in nothing', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(whatChanged(plan, structuredClone(plan))).toEqual([])
    }),
  )
})

test('two versions without a change read the same to a reader', () => {
  const seen = ({ version, issuedOn, ...rest }: Plan) => ({
    ...rest,
    goals: rest.goals.map((goal) => ({ ...goal, actions: goal.actions })).sort(byId),
    categories: [...rest.categories].sort(),
  })
  const byId = (one: PlanGoal, other: PlanGoal) => one.id.localeCompare(other.id)
  fc.assert(
    fc.property(plans, plans, (old, now) => {
      if (whatChanged(old, now).length === 0) expect(seen(now)).toEqual(seen(old))
    }),
  )
})

test('what is new one way is gone the other way', () => {
  fc.assert(
    fc.property(plans, plans, (old, now) => {
      const [there, back] = [whatChanged(old, now), whatChanged(now, old)]
      expect(count(there, 'action-added')).toBe(count(back, 'action-gone'))
      expect(count(there, 'goal-added')).toBe(count(back, 'goal-gone'))
      for (const kind of ['action-day', 'action-status', 'action-owner', 'day', 'part', 'status'] as const)
        expect(count(there, kind)).toBe(count(back, kind))
    }),
  )
})

test('every step that is in only one of the versions is said once', () => {
  const ids = (plan: Plan) => plan.goals.flatMap(({ actions }) => actions.map(({ id }) => id))
  fc.assert(
    fc.property(plans, plans, (old, now) => {
      const changes = whatChanged(old, now)
      const said = (kind: Change['kind']) =>
        changes
          .flatMap((change) => (change.kind === kind && 'action' in change ? [change.action.id] : []))
          .sort()
      expect(said('action-added')).toEqual(
        ids(now)
          .filter((id) => !ids(old).includes(id))
          .sort(),
      )
      expect(said('action-gone')).toEqual(
        ids(old)
          .filter((id) => !ids(now).includes(id))
          .sort(),
      )
    }),
  )
})

test('a day that moved, a step that is done and a new worry are each said', () => {
  const step = anAction({ by: '2030-01-08' })
  const goal = aGoal({ actions: [step] })
  const old = aPlan({ goals: [goal], nextReview: '2030-03-01' })
  const now = aPlan({
    version: 2,
    goals: [{ ...goal, actions: [{ ...step, by: '2030-02-08', status: 'done' }] }],
    nextReview: '2030-02-20',
    worries: [said('The flat is cold')],
  })
  expect(whatChanged(old, now).map(({ kind }) => kind)).toEqual([
    'day',
    'part',
    'action-status',
    'action-day',
  ])
})

test('one child’s plan is never held against another’s', () => {
  const old = aPlan({ goingWell: [said('She sings')] })
  expect(whatChanged(old, aPlan({ child: idris }))).toEqual([])
  const file = {
    conferences: [],
    plans: [],
    progress: {},
    openings: [],
    earlierPlans: [
      { kind: 'earlier-plan', id: 'e1', plan: aPlan({ version: 1 }) },
      { kind: 'earlier-plan', id: 'e2', plan: aPlan({ version: 2 }) },
      { kind: 'earlier-plan', id: 'e3', plan: aPlan({ version: 2, child: idris }) },
    ],
  } as const
  expect(versionBefore(file, aPlan({ version: 3 }))?.version).toBe(2)
  expect(versionBefore(file, aPlan({ version: 3 }))?.child.name).toBe('Maya')
  expect(versionBefore(file, aPlan({ version: 1 }))).toBeUndefined()
})

test('who is in the core group, who leads, who visits and what a goal says are each said', () => {
  const jo = { id: 'jo', name: 'Jo', role: 'social-worker', attending: 'unknown' } as const
  const priya = { id: 'priya', name: 'Priya', role: 'health-visitor', attending: 'unknown' } as const
  const goal = aGoal({ goodEnough: [said('Two days')] })
  const step = anAction({ owner: { kind: 'unknown', name: null } })
  const old = aPlan({ coreGroup: [jo], leadPractitioner: jo, goals: [{ ...goal, actions: [step] }] })
  const now = aPlan({
    version: 2,
    coreGroup: [priya],
    leadPractitioner: priya,
    visits: [{ who: 'Priya', howOften: [said('Every week')] }],
    goals: [
      {
        ...goal,
        goodEnough: [said('One day')],
        actions: [{ ...step, what: [said('Ring Housing')], owner: { kind: 'worker', name: 'Jo' } }],
      },
    ],
  })
  expect(whatChanged(old, now).map(({ kind }) => kind)).toEqual([
    'visits',
    'lead',
    'people',
    'goal-words',
    'action-owner',
    'action-words',
  ])
})
