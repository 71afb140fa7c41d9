import { screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Plan } from '../../contract/case-file.ts'
import { newCopy, type PlanForm } from '../../staff/pages/publish-plan/form.ts'
import { formFrom } from '../../staff/pages/publish-plan/last-version.ts'
import { renditionFor } from '../../staff/pages/publish-plan/rendition.ts'
import { namesGivenAway } from '../../staff/parts/names-given-away.ts'
import { ids } from './a-council.ts'
import { said } from './a-family.ts'
import { answers, at, conference, hers, leila, marek, published, setting } from './a-plan.ts'
import { choose, openDesk, type } from './open-desk.tsx'

test('a first plan is written, looked at, and published to the one who was chosen', async () => {
  const council = await openDesk(answers(), at)
  await screen.findByText(/This will be version 1/)
  await type(screen.getByLabelText('Something going well, 1'), 'Idris loves school.')
  await type(screen.getByLabelText('What needs to change'), 'He gets there on time.')
  await type(screen.getByLabelText('What will be done'), 'Walk to the bus together.')
  await choose(screen.getByLabelText('Who will do it'), `family:${ids.leila}`)
  screen.getByRole('button', { name: 'Carry on to the copies' }).click()
  ;(await screen.findByLabelText('Give Leila Haddad a copy')).click()
  const copy = await screen.findByRole('article', { name: 'The copy for Leila Haddad' })
  expect(copy.textContent).toContain('You, no day given')
  expect(published(council.asked)).toEqual([])
  screen.getByRole('button', { name: 'Publish to Leila Haddad' }).click()
  await screen.findByText('Version 1 is published.')
  const [out] = published(council.asked)
  expect(published(council.asked)).toHaveLength(1)
  expect(out!.personId).toBe(ids.leila)
  expect(out!.plan.id).toBe(out!.planId)
  expect(out!.plan).toMatchObject({
    version: 1,
    child: { name: 'Idris' },
    goingWell: [{ text: 'Idris loves school.' }],
    worries: [],
    goals: [{ actions: [{ owner: { kind: 'me', name: 'Leila Haddad' } }] }],
  })
})

test('the next version starts from the last, grows by one, and keeps what was not changed', async () => {
  const council = await openDesk(answers([{ ...hers, version: 2, worries: [] }, hers]), at)
  await screen.findByText(/Version 3 is out.*this will be version 4/)
  expect(screen.getByLabelText<HTMLTextAreaElement>('What needs to change').value).toBe(
    'The flat is warm.\n\nAnd dry.',
  )
  screen.getByRole('button', { name: 'Carry on to the copies' }).click()
  ;(await screen.findByRole('button', { name: 'Publish to Leila Haddad' })).click()
  await screen.findByText('Version 4 is published.')
  const [out] = published(council.asked)
  expect(out!.plan).toMatchObject({
    version: 4,
    status: 'updated',
    goingWell: hers.goingWell,
    worries: hers.worries,
  })
  expect(out!.plan.goals).toEqual(hers.goals)
  expect(out!.plan.id).toBe(hers.id)
})

test('somebody a person must not be told about is absent from that copy with all that is theirs', () => {
  const form = formFrom([{ personId: ids.leila, plan: hers }], conference)
  const copy = renditionFor(form, marek, { ...newCopy(), isIssued: true }, setting)
  expect(JSON.stringify(copy)).not.toMatch(/Priya|Nair|chest/)
  expect(copy.coreGroup?.map(({ name }) => name)).toEqual(['Jo Bennett'])
  // And no tick can put it in.
  const forced = renditionFor(form, marek, { ...newCopy(), withAlso: [ids.device] }, setting)
  expect(JSON.stringify(forced)).not.toContain('chest')
  // Leila may be told, so hers has it.
  expect(JSON.stringify(renditionFor(form, leila, newCopy(), setting))).toContain('chest')
})

test('one parent’s action is not in the other parent’s copy unless it was put in on purpose', () => {
  const form = formFrom([{ personId: ids.leila, plan: hers }], conference)
  const ordinary = renditionFor(form, marek, newCopy(), setting)
  expect(ordinary.goals[0]!.actions.map(({ id }) => id)).toEqual([ids.invitation])
  const chosen = renditionFor(form, marek, { ...newCopy(), withAlso: [ids.later] }, setting)
  expect(chosen.goals[0]!.actions.find(({ id }) => id === ids.later)?.owner).toEqual({
    kind: 'parent',
    name: 'Leila Haddad',
  })
})

test('a copy whose words name somebody its reader must not know about does not go out', async () => {
  const council = await openDesk(
    answers([{ ...hers, worries: [said('Ms Nair says the flat is cold.')] }]),
    at,
  )
  ;(await screen.findByRole('button', { name: 'Carry on to the copies' })).click()
  ;(await screen.findByLabelText('Give Marek Nowak a copy')).click()
  await screen.findByText('This copy names Priya Nair.')
  screen.getByRole('button', { name: /^Publish to/ }).click()
  await screen.findByText(/Look again at the copy for Marek Nowak\. Nothing has gone out\./)
  expect(published(council.asked)).toEqual([])

  const section = within(screen.getByRole('heading', { name: /Marek Nowak/ }).closest('section')!)
  section.getByLabelText(/Worry: Ms Nair/).click()
  await waitFor(() => expect(screen.queryByText('This copy names Priya Nair.')).toBeNull())
  screen.getByRole('button', { name: /^Publish to/ }).click()
  await screen.findByText('Version 4 is published.')
  expect(
    JSON.stringify(published(council.asked).find(({ personId }) => personId === ids.marek)),
  ).not.toContain('Nair')
  expect(JSON.stringify(published(council.asked).find(({ personId }) => personId === ids.leila))).toContain(
    'Nair',
  )
})

test('a name counts as a word of its own, in any case, and a shared surname does not', () => {
  const plan = (text: string): Plan => ({ ...hers, goals: [], coreGroup: [], worries: [said(text)] })
  const names = (text: string) => namesGivenAway(plan(text), marek, conference)
  expect(names('PRIYA came.')).toEqual(['Priya Nair'])
  expect(names('(nair)')).toEqual(['Priya Nair'])
  expect(names('Nairobi is far.')).toEqual([])
  expect(names('Jo Bennett came.')).toEqual([])
})

test('a copy that names another parent asks for a second look, and can still go out', async () => {
  await openDesk(answers([{ ...hers, worries: [said('Leila says the flat is cold.')] }]), at)
  ;(await screen.findByRole('button', { name: 'Carry on to the copies' })).click()
  ;(await screen.findByLabelText('Give Marek Nowak a copy')).click()
  await screen.findByText('This copy names Leila Haddad.')
  expect(screen.getByText('Check that Marek Nowak may read that before it goes out.')).toBeTruthy()
  screen.getByRole('button', { name: /^Publish to/ }).click()
  await screen.findByText('Version 4 is published.')
})

test('when one copy does not go, the other is not sent twice', async () => {
  let isBroken = true
  const council = await openDesk(
    {
      ...answers([hers]),
      'publish-plan': ({ personId }) =>
        personId === ids.marek && isBroken ? { problem: 'unavailable' } : { output: { published: true } },
    },
    at,
  )
  ;(await screen.findByRole('button', { name: 'Carry on to the copies' })).click()
  ;(await screen.findByLabelText('Give Marek Nowak a copy')).click()
  ;(await screen.findByRole('button', { name: 'Publish to Leila Haddad and Marek Nowak' })).click()
  await screen.findByText('This copy did not go to Marek Nowak.')
  isBroken = false
  ;(await screen.findByRole('button', { name: 'Publish to Marek Nowak' })).click()
  await screen.findByText('Version 4 is published.')
  expect(published(council.asked).map(({ personId }) => personId)).toEqual([ids.leila, ids.marek, ids.marek])
  const [, first, second] = published(council.asked)
  expect(second).toEqual(first)
})

test('a goal without words says so beside the field', async () => {
  const council = await openDesk(answers(), at)
  ;(await screen.findByRole('button', { name: 'Carry on to the copies' })).click()
  const goal = await screen.findByLabelText('What needs to change')
  await waitFor(() => expect(goal.getAttribute('aria-invalid')).toBe('true'))
  expect(council.asked.some(({ name }) => name === 'publish-plan')).toBe(false)
})

test('what somebody’s last copy left out stays out of the next one', () => {
  const his: Plan = { ...hers, id: ids.views, goingWell: [hers.goingWell[0]!], goals: [], coreGroup: [] }
  const form: PlanForm = formFrom(
    [
      { personId: ids.leila, plan: hers },
      { personId: ids.marek, plan: his },
    ],
    conference,
  )
  const next = renditionFor(form, marek, form.copies[ids.marek]!, setting)
  expect(next.goingWell).toEqual(his.goingWell)
  expect(next.goals).toEqual([])
  expect(next.version).toBe(4)
})
