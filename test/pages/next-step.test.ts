/** Home shows one next thing, and it is the right one. */
import { expect, test } from 'vitest'
import { nextStep, type Standing, stepsForMe } from '../../src/pages/home/next-step.ts'
import { aConference, aGoal, anAction, aPlan } from './builders.ts'

const today = '2030-01-25'
const nobody: Standing = {
  me: undefined,
  answered: 0,
  conference: undefined,
  plans: [],
  hasSentViews: false,
  states: [],
}
const leila: Standing = { ...nobody, me: { role: 'parent' }, conference: aConference() }

test('somebody who has not joined is shown where the code goes', () => {
  expect(nextStep(nobody, today)).toBe('code')
})

test('what is begun comes before anything new', () => {
  expect(nextStep({ ...nobody, answered: 2 }, today)).toBe('carry-on')
  expect(nextStep({ ...leila, answered: 2 }, today)).toBe('carry-on')
})

test('what is stuck comes before everything', () => {
  expect(nextStep({ ...leila, answered: 2, states: ['read', 'needs-you'] }, today)).toBe('needs-you')
})

test('an offer waits for a yes or a no before anything else that is begun', () => {
  expect(nextStep({ ...leila, answered: 2, isOffered: true }, today)).toBe('offer')
  expect(nextStep({ ...leila, states: ['needs-you'], isOffered: true }, today)).toBe('needs-you')
})

test('a report that came is said first until it is looked at, and never before what is stuck', () => {
  expect(nextStep({ ...leila, answered: 2, hasNewReport: true }, today)).toBe('report')
  expect(nextStep({ ...leila, states: ['needs-you'], hasNewReport: true }, today)).toBe('needs-you')
  expect(nextStep({ ...leila, answered: 2, hasNewReport: false }, today)).toBe('carry-on')
})

test('a parent with a meeting ahead is asked what she thinks, once', () => {
  expect(nextStep(leila, today)).toBe('write')
  expect(nextStep({ ...leila, hasSentViews: true, states: ['received'] }, today)).toBe('look')
})

test('saying that a step is stuck is not saying what the meeting is to know', () => {
  expect(nextStep({ ...leila, states: ['received'] }, today)).toBe('write')
})

test('a young person and an advocate are not given a parent’s questions', () => {
  expect(nextStep({ ...leila, me: { role: 'young-person' } }, today)).toBe('guide')
  expect(nextStep({ ...leila, me: { role: 'advocate' } }, today)).toBe('guide')
})

test('a family with a plan is led to it, until the next meeting is near', () => {
  const grace = { ...leila, plans: [aPlan()] }
  expect(nextStep({ ...grace, conference: aConference({ day: '2030-04-01' }) }, today)).toBe('plan')
  expect(nextStep(grace, today)).toBe('write')
  expect(nextStep({ ...leila, plans: [aPlan({ status: 'ended' })], conference: undefined }, today)).toBe(
    'guide',
  )
})

test('only steps that are mine and still open are counted', () => {
  const actions = [
    anAction(),
    anAction({ status: 'done' }),
    anAction({ owner: { kind: 'worker', name: 'Jo' } }),
  ]
  expect(stepsForMe([aPlan({ goals: [aGoal({ actions })] })])).toBe(1)
})
