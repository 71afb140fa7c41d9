/** The family's copy of its case: how news is merged in, which meeting is next, how far a letter has come. */
import { expect, test } from 'vitest'
import type { CaseItem, CaseNews, Conference, Plan, Progress } from '../../contract/case-file.ts'
import {
  type CaseFile,
  caseFile,
  merge,
  nextConference,
  type State,
  stateOf,
} from '../../src/case-file/index.ts'
import type { Delivery } from '../../src/sync/index.ts'

const child = { id: 'child-1', name: 'Kofi', ageBand: '4-9' } as const

function aConference(changes: Partial<Conference> = {}): Conference {
  return {
    kind: 'conference',
    id: 'conference-1',
    conferenceKind: 'initial',
    status: 'planned',
    day: '2030-02-01',
    time: '10:00',
    mode: 'in-person',
    myAttendance: 'all',
    children: [],
    people: [],
    readers: [],
    ...changes,
  }
}

function aPlan(changes: Partial<Plan> = {}): Plan {
  return {
    kind: 'plan',
    id: 'plan-1',
    child,
    version: 1,
    status: 'full',
    from: '2030-01-01',
    categories: ['neglect'],
    goingWell: [],
    worries: [],
    goals: [],
    issuedOn: '2030-01-01',
    ...changes,
  }
}

const aProgress = (state: Progress['state']): Progress => ({ kind: 'progress', id: 'envelope-1', state })

function news(...items: readonly CaseItem[]): CaseNews {
  const each = items.map((item) => ({ id: item.id, kind: item.kind, item }))
  return { cursor: 'c1', epoch: 'e1', whole: false, news: each }
}

const gone = (kind: CaseItem['kind'], id: string): CaseNews => ({
  ...news(),
  news: [{ id, kind, item: null }],
})

const fileOf = (...items: readonly CaseItem[]) => merge(caseFile.start, news(...items))

test('news is added, and the newest of the same thing stands', () => {
  const file = merge(
    fileOf(aConference(), aPlan()),
    news(aConference({ day: '2030-03-01', status: 'moved' })),
  )
  expect(file.conferences).toEqual([aConference({ day: '2030-03-01', status: 'moved' })])
  expect(file.plans).toEqual([aPlan()])
  expect(file.cursor).toBe('c1')
})

test('what is no longer mine to see is gone, and the rest stays', () => {
  const file = merge(
    fileOf(aConference(), aConference({ id: 'conference-2' }), aPlan()),
    gone('conference', 'conference-1'),
  )
  expect(file.conferences.map(({ id }) => id)).toEqual(['conference-2'])
  expect(file.plans).toHaveLength(1)
})

test('two things of different kinds may have the same id', () => {
  const file = merge(fileOf(aConference({ id: 'same' }), aPlan({ id: 'same' })), gone('plan', 'same'))
  expect(file.conferences).toHaveLength(1)
  expect(file.plans).toEqual([])
})

test('a whole file takes the place of everything there was', () => {
  const file = merge(fileOf(aConference(), aPlan()), { ...news(aPlan({ id: 'plan-9' })), whole: true })
  expect(file.conferences).toEqual([])
  expect(file.plans.map(({ id }) => id)).toEqual(['plan-9'])
})

test('of a child’s plan the newest version stands, in whatever order they came', () => {
  const other = { ...child, id: 'child-2' }
  const file = fileOf(
    aPlan({ id: 'b', version: 2 }),
    aPlan({ id: 'a', version: 1 }),
    aPlan({ id: 'c', child: other }),
  )
  expect(file.plans.map(({ id, version }) => [id, version])).toEqual([
    ['b', 2],
    ['c', 1],
  ])
})

test('merging the same news twice changes nothing', () => {
  const once = fileOf(aConference(), aPlan(), aProgress('read'))
  expect(merge(once, news(aConference(), aPlan(), aProgress('read')))).toEqual(once)
})

test('the next meeting is the soonest that is still to come, today included', () => {
  const file = fileOf(
    aConference({ id: 'past', day: '2030-01-01' }),
    aConference({ id: 'off', day: '2030-01-11', status: 'cancelled' }),
    aConference({ id: 'held', day: '2030-01-10', status: 'held' }),
    aConference({ id: 'later', day: '2030-01-10', time: '14:00' }),
    aConference({ id: 'next', day: '2030-01-10', time: '09:30', status: 'moved' }),
  )
  expect(nextConference(file, '2030-01-10')?.id).toBe('next')
  expect(nextConference(file, '2030-01-11')).toBeUndefined()
})

const receipt = {} as NonNullable<Delivery['receipt']>
const delivery = (state: Delivery['state'], hasReceipt: boolean): Delivery => ({
  state,
  tries: 1,
  ...(hasReceipt ? { receipt } : {}),
})
const told = (state?: Progress['state']): CaseFile => (state ? fileOf(aProgress(state)) : caseFile.start)

const table: readonly (readonly [Delivery | undefined, Progress['state'] | undefined, State])[] = [
  [undefined, undefined, 'waiting'],
  [delivery('waiting', false), undefined, 'waiting'],
  [delivery('going', false), undefined, 'going'],
  [delivery('needs-you', false), undefined, 'needs-you'],
  [delivery('received', true), undefined, 'received'],
  [delivery('held', true), undefined, 'held'],
  [delivery('received', true), 'filed', 'filed'],
  [delivery('held', true), 'filed', 'filed'],
  [delivery('received', true), 'read', 'read'],
  [delivery('received', true), 'shared', 'shared'],
  [delivery('received', true), 'answered', 'answered'],
  [delivery('received', true), 'problem', 'needs-you'],
  // Without the checked receipt nothing further is said, whatever the case file says.
  [delivery('waiting', false), 'read', 'waiting'],
  [delivery('going', false), 'filed', 'going'],
]

for (const [delivered, progress, state] of table) {
  test(`${delivered?.state ?? 'nothing known'}${progress ? `, and the council says "${progress}"` : ''}: the page says "${state}"`, () => {
    expect(stateOf('envelope-1', delivered, told(progress))).toBe(state)
    expect(stateOf('another', delivered, told(progress))).toBe(delivered?.state ?? 'waiting')
  })
}
