/** Where a family is in the journey, from what the council issued to this person and nothing else. */
import { expect, test } from 'vitest'
import type { Conference, Plan } from '../../contract/case-file.ts'
import { caseFile, whereWeAre } from '../../src/case-file/index.ts'

const today = '2030-02-01'
const meeting = (changes: Partial<Conference>) =>
  ({
    kind: 'conference',
    id: 'c',
    conferenceKind: 'initial',
    status: 'planned',
    day: '2030-02-08',
    time: '10:00',
    mode: 'in-person',
    myAttendance: 'all',
    children: [],
    people: [],
    readers: [],
    ...changes,
  }) satisfies Conference
const plan = (changes: Partial<Plan>) =>
  ({
    kind: 'plan',
    id: 'p',
    child: { id: 'k', name: 'Kofi', ageBand: '4-9' },
    version: 1,
    status: 'full',
    from: '2029-12-01',
    categories: [],
    goingWell: [],
    worries: [],
    goals: [],
    issuedOn: '2029-12-05',
    ...changes,
  }) satisfies Plan

test.each([
  ['nothing is known', {}, undefined],
  ['a first meeting is ahead', { conferences: [meeting({})] }, 'before'],
  ['it is today', { conferences: [meeting({ day: today })] }, 'today'],
  ['it was yesterday and nothing has come yet', { conferences: [meeting({ day: '2030-01-31' })] }, 'after'],
  ['it was called off', { conferences: [meeting({ status: 'cancelled' })] }, undefined],
  [
    'there is a plan',
    { conferences: [meeting({ day: '2029-12-01', status: 'held' })], plans: [plan({})] },
    'plan',
  ],
  [
    'a review is ahead',
    { conferences: [meeting({ conferenceKind: 'review' })], plans: [plan({})] },
    'review',
  ],
  ['the plan has ended', { plans: [plan({ status: 'ended' })] }, 'ended'],
] as const)('%s', (_what, file, at) => {
  expect(whereWeAre({ ...caseFile.start, ...file }, today)?.at).toBe(at)
})

test('the soonest day of several plans is shown, and none that has passed or that an ended plan had', () => {
  const file = {
    ...caseFile.start,
    plans: [
      plan({ nextCoreGroup: '2030-02-20', nextReview: '2030-01-10', reviewLatest: '2030-03-01' }),
      plan({ id: 'q', nextCoreGroup: '2030-02-12' }),
      plan({ id: 'r', status: 'ended', nextCoreGroup: '2030-02-02' }),
    ],
  }
  expect(whereWeAre(file, today)).toEqual({
    at: 'plan',
    coreGroup: '2030-02-12',
    reviewLatest: '2030-03-01',
  })
})
