/** What a next version keeps, changes, puts right, ends and translates. */
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Plan } from '../../contract/case-file.ts'
import { newCopy, type PlanForm } from '../../staff/pages/publish-plan/form.ts'
import { formFrom } from '../../staff/pages/publish-plan/last-version.ts'
import { renditionFor } from '../../staff/pages/publish-plan/rendition.ts'
import { ids } from './a-council.ts'
import { said } from './a-family.ts'
import { answers, at, conference, hers, leila, marek, published, setting } from './a-plan.ts'
import { choose, openDesk, type } from './open-desk.tsx'

const rich: Plan = {
  ...hers,
  scale: [
    { day: '2099-01-01', by: 'meeting', value: 4, why: [said('A cold flat.')] },
    { day: '2099-01-01', by: 'you', name: 'Leila Haddad', value: 6 },
  ],
  visits: [{ who: 'Jo Bennett', howOften: [said('Every ten days')], aloneWithChild: true }],
  leadPractitioner: conference.workers.find(({ name }) => name === 'Jo Bennett')!,
  familysViews: [said('I asked for a warmer flat.')],
  voice: 'young-person',
  reviewLatest: '2099-06-03',
}

test('what this form does not ask about again is still in the next version, and a reader’s own stays theirs', () => {
  const form = formFrom([{ personId: ids.leila, plan: rich }], conference)
  const next = renditionFor(form, leila, form.copies[ids.leila]!, setting)
  const { visits, scale, leadPractitioner, familysViews, voice, reviewLatest } = rich
  expect(next).toMatchObject({ visits, leadPractitioner, familysViews, voice, reviewLatest })
  expect(next.scale).toHaveLength(2)
  expect(next.scale).toEqual(expect.arrayContaining([...scale!]))
  const his = renditionFor(form, marek, { ...newCopy(), isIssued: true }, setting)
  expect(his.scale).toEqual([scale![0]])
  expect(JSON.stringify(his)).not.toContain('I asked for a warmer flat')
})

test('a new status gets today’s day, and one that stayed keeps its own', () => {
  const [goal] = hers.goals
  const withDay = { ...goal!, actions: goal!.actions.map((one) => ({ ...one, statusOn: '2099-01-02' })) }
  const form = formFrom([{ personId: ids.leila, plan: { ...hers, goals: [withDay] } }], conference)
  const [first, ...others] = form.goals[0]!.actions
  const changed: PlanForm = {
    ...form,
    goals: [{ ...form.goals[0]!, actions: [{ ...first!, status: 'done' }, ...others] }],
  }
  const days = renditionFor(changed, leila, form.copies[ids.leila]!, setting).goals[0]!.actions.map(
    ({ statusOn }) => statusOn,
  )
  expect(days.slice(1)).toEqual(['2099-01-02', '2099-01-02'])
  expect(days[0]).toMatch(/^20/)
  expect(days[0]).not.toBe('2099-01-02')
})

test('a version that puts something right says what was wrong, and says so to the council', async () => {
  const council = await openDesk(
    { ...answers([hers]), 'correct-plan': () => ({ output: { published: true } }) },
    at,
  )
  await type(await screen.findByLabelText('What was wrong in it'), 'The flat was never damp.')
  ;(await screen.findByLabelText('Take the wrong version out of their earlier versions')).click()
  screen.getByRole('button', { name: 'Carry on to the copies' }).click()
  ;(await screen.findByLabelText('Give Marek Nowak a copy')).click()
  ;(await screen.findByRole('button', { name: /^Publish to/ })).click()
  await screen.findByText('Version 4 is published.')
  const right = council.asked.find(({ name }) => name === 'correct-plan')!
  expect(right.input).toMatchObject({
    personId: ids.leila,
    takeBack: true,
    plan: { version: 4, correction: { ofVersion: 3, what: [said('The flat was never damp.')] } },
  })
  // Somebody who had no version before simply gets this one.
  expect(published(council.asked).map(({ personId }) => personId)).toEqual([ids.marek])
})

test('a plan that ends asks since when and why before anything goes out', async () => {
  const council = await openDesk(answers([hers]), at)
  await choose(await screen.findByLabelText('What it is'), 'ended')
  screen.getByRole('button', { name: 'Carry on to the copies' }).click()
  await screen.findAllByText('Say in plain words why the plan ends.')
  await type(screen.getByLabelText('It ends on'), '2099-03-01')
  await type(screen.getByLabelText('Why it ends'), 'Idris is safe.')
  screen.getByRole('button', { name: 'Carry on to the copies' }).click()
  ;(await screen.findByRole('button', { name: 'Publish to Leila Haddad' })).click()
  await screen.findByText('Version 4 is published.')
  expect(published(council.asked)[0]!.plan).toMatchObject({
    status: 'ended',
    ended: { on: '2099-03-01', why: [said('Idris is safe.')] },
  })
})

test('a translation stands after what it translates, with whose it is, and stays so in the next version', async () => {
  const council = await openDesk(answers([hers]), at)
  // The one that came with the last version kept what it was.
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Something going well, 1, in Polish')).lang).toBe(
    'pl',
  )
  screen.getByRole('button', { name: /another language.*A worry, 1/ }).click()
  await choose(await screen.findByLabelText('A worry, 1, in Polish: language'), 'ar')
  await type(await screen.findByLabelText('A worry, 1, in Arabic'), 'الشقة باردة.')
  expect(screen.getByLabelText<HTMLTextAreaElement>('A worry, 1, in Arabic').dir).toBe('rtl')
  await type(screen.getByLabelText('A worry, 1, in Arabic: who translated it'), 'Northmoor Translations')
  screen.getByRole('button', { name: 'Carry on to the copies' }).click()
  const copy = await screen.findByRole('article', { name: 'The copy for Leila Haddad' })
  expect(copy.textContent).toContain('(translated by Northmoor Translations)')
  screen.getByRole('button', { name: 'Publish to Leila Haddad' }).click()
  await screen.findByText('Version 4 is published.')
  const [out] = published(council.asked)
  expect(out!.plan.goingWell).toEqual(hers.goingWell)
  expect(out!.plan.worries).toEqual([
    said('The flat is cold.'),
    { text: 'الشقة باردة.', lang: 'ar', dir: 'rtl', origin: 'human', madeBy: 'Northmoor Translations' },
  ])
})
