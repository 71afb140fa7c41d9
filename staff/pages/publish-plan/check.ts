/** What a plan still needs before its copies are made. */
import { type Errors, noting } from '../../parts/errors.ts'
import type { PlanForm } from './form.ts'

export function checkPlan(form: PlanForm): Errors {
  const { errors, expect } = noting()
  expect(form.from, 'from', 'Choose the day this plan starts.')
  expect(
    !form.nextReview || !form.from || form.nextReview >= form.from,
    'nextReview',
    'Choose a review day after the plan starts.',
  )
  expect(
    !form.nextCoreGroup || !form.from || form.nextCoreGroup >= form.from,
    'nextCoreGroup',
    'Choose a core group day after the plan starts.',
  )
  if (form.status === 'ended') {
    expect(form.ended.on, 'ended.on', 'Choose the day the plan ends.')
    expect(form.ended.why.trim(), 'ended.why', 'Say in plain words why the plan ends.')
  }
  form.visits.forEach(({ who, howOften }, at) => {
    expect(!who.trim() || howOften.trim(), `visits.${at}.howOften`, 'Say how often they visit.')
  })
  form.scale.forEach(({ value }, at) => {
    expect(/^(\d|10)$/.test(value.trim()), `scale.${at}.value`, 'Write a number from 0 to 10.')
  })
  form.goals.forEach((goal, at) => {
    expect(
      goal.whatNeedsToChange.trim(),
      `goals.${at}.whatNeedsToChange`,
      'Say what needs to change, or take this goal out.',
    )
    goal.actions.forEach((action, number) => {
      const field = `goals.${at}.actions.${number}`
      expect(action.what.trim(), `${field}.what`, 'Say what will be done, or take this action out.')
      expect(
        !action.owner.startsWith('other-') || action.ownerName.trim(),
        `${field}.ownerName`,
        'Give the name of the person who will do it, or choose “Nobody yet”.',
      )
    })
  })
  return errors
}
