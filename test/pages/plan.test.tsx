/** A plan as a family reads it: with everything missing, with everything at its longest, and the same for everybody. */
import { fireEvent, screen, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { Plan as PlanItem } from '../../contract/case-file.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { Plan } from '../../src/pages/plan/page.tsx'
import { stepsIn } from '../../src/pages/plan/steps.ts'
import { get, update } from '../../src/store/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { aConference, aGoal, anAction, aPlan, idris, maya, said } from './builders.ts'
import { show } from './show.tsx'

const today = '2030-01-10'

beforeEach(async () => {
  await freshPhone()
})

async function showPlans(plans: readonly PlanItem[], pulledAt = new Date().toISOString()) {
  await update(caseFile, (old) => ({ ...old, plans, pulledAt }))
  await show(Plan)
}

/** What is further down follows when the first of it has been drawn. */
const allOfIt = () => screen.findByRole('heading', { name: 'The core group' })

test('with no plan it says when one is decided', async () => {
  await update(caseFile, (old) => ({ ...old, conferences: [aConference({ day: '2090-02-01' })] }))
  await show(Plan)
  await screen.findByRole('heading', { name: 'No plan yet' })
  expect(screen.getByText(/1 February 2090 decides if one is needed/)).toBeTruthy()
})

test('what is missing in a plan is shown as missing, and anybody may ask', async () => {
  const bare = anAction({ what: [], owner: { kind: 'unknown', name: null } })
  await showPlans([aPlan({ goals: [aGoal({ actions: [bare] })] })])
  await screen.findByRole('heading', { name: 'The plan for Maya' })
  await allOfIt()
  for (const missing of [
    'Nothing is written here yet. You can ask what is going well.',
    'No worries are written here. You can ask why there is a plan.',
    'What needs to change is not written here. You can ask.',
    'It does not say what good enough looks like. You can ask.',
    'It does not say what happens if the plan does not work. You can ask.',
    'No names are written here yet. You can ask who is in it.',
    'Nobody named yet. You can ask.',
  ]) {
    expect(screen.getByText(missing)).toBeTruthy()
  }
  // The step, the core group and the review: none of the three has a day.
  expect(screen.getAllByText('No date yet. You can ask.')).toHaveLength(3)
})

test('the longest plan there can be stays inside a small screen', async () => {
  const long = said('Wirtschaftsministerium'.repeat(900).slice(0, 20_000), 'de')
  const action = anAction({
    what: [long],
    why: [long],
    help: [long],
    byInWords: long,
    owner: { kind: 'worker', name: 'W'.repeat(200) },
  })
  const goal = aGoal({
    whatNeedsToChange: [long],
    why: [long],
    goodEnough: [long],
    howWeWillKnow: [long],
    actions: [action],
  })
  const child = { ...maya, name: 'M'.repeat(200) }
  const texts = { goingWell: [long], worries: [long], ifItDoesNotWork: [long], endsWhen: [long] }
  await showPlans([
    aPlan({ ...texts, child, goals: [goal], categories: ['neglect', 'physical', 'emotional', 'sexual'] }),
  ])
  await allOfIt()
  document.body.style.inlineSize = '320px'
  for (const part of document.querySelectorAll<HTMLElement>('main p, main h1, main li, main dd')) {
    expect(part.scrollWidth - part.clientWidth).toBeLessThan(2)
  }
  document.body.style.inlineSize = ''
})

test('a worker’s late step and a parent’s late step look the same', async () => {
  const late = { by: '2020-01-08', status: 'in-progress' } as const
  const mine = anAction({ ...late, what: [said('Mine')] })
  const theirs = anAction({ ...late, what: [said('Theirs')], owner: { kind: 'worker', name: 'Jo Bennett' } })
  await showPlans([aPlan({ goals: [aGoal({ actions: [mine, theirs] })] })])
  const [one, other] = (await screen.findAllByText('Not done yet')).map((tag) => tag.className)
  expect(one).toBe(other)
  expect(screen.getAllByText('was due Wednesday 8 January 2020')).toHaveLength(2)
})

test('what is late comes first, then what has a day, then what has none, then what is done', () => {
  const named = (name: string, changes: object) => anAction({ what: [said(name)], ...changes })
  const plan = aPlan({
    goals: [
      aGoal({
        actions: [
          named('done', { status: 'done', by: '2029-12-01' }),
          named('no day', {}),
          named('soon', { by: '2030-01-12' }),
          named('late', { by: '2030-01-01', owner: { kind: 'worker', name: 'Jo' } }),
        ],
      }),
    ],
  })
  const steps = stepsIn(plan, today)
  expect(steps.map(({ action }) => action.what[0]?.text)).toEqual(['late', 'soon', 'no day', 'done'])
  expect(steps.map(({ tag }) => tag)).toEqual(['notDone', 'inDays', 'todo', 'done'])
})

test('each child’s plan stands alone', async () => {
  const first = aPlan({ goingWell: [said('She sings')] })
  const second = aPlan({ child: idris, goingWell: [said('He talks more')] })
  await showPlans([first, second])
  await screen.findByText('She sings')
  expect(screen.queryByText('He talks more')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Idris' }))
  await screen.findByText('He talks more')
  expect(screen.queryByText('She sings')).toBeNull()
})

test('the plan can be looked at by whose step it is', async () => {
  const mine = anAction({ what: [said('Mine')] })
  const theirs = anAction({ what: [said('Theirs')], owner: { kind: 'worker', name: 'Jo Bennett' } })
  await showPlans([aPlan({ goals: [aGoal({ actions: [mine, theirs] })] })])
  fireEvent.click(await screen.findByRole('button', { name: 'Jo Bennett 1' }))
  const list = within(screen.getByRole('region', { name: 'Who is doing what' }))
  expect(list.queryByText('Mine')).toBeNull()
  expect(list.getByText('Theirs')).toBeTruthy()
})

test('text the council wrote in another language carries that language and its direction', async () => {
  await showPlans([aPlan({ goingWell: [said('يسير بخير', 'ar', 'rtl')] })])
  const text = await screen.findByText('يسير بخير')
  expect([text.lang, text.dir]).toEqual(['ar', 'rtl'])
})

test('news older than 14 days is said strongly before anybody relies on a date', async () => {
  await showPlans([aPlan()], new Date(Date.now() - 15 * 86_400_000).toISOString())
  await screen.findByText('This is more than 14 days old')
})

test('the plan says that it cannot take a child away', async () => {
  await showPlans([aPlan()])
  await screen.findByText(/It is not a court order. It cannot take your child away./)
})

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

test('thirty days without a word from the council lock its copies, and a word from it opens them again', async () => {
  await showPlans([aPlan({ goingWell: [said('Maya reads')] })], daysAgo(31))
  await screen.findByText('The council’s papers are locked')
  expect(screen.queryByText('Maya reads')).toBeNull()
  expect(screen.queryByText('No plan yet')).toBeNull()
  expect((await get(caseFile)).plans).toHaveLength(1)
  await update(caseFile, (old) => ({ ...old, pulledAt: new Date().toISOString() }))
  await screen.findByText('Maya reads')
})

test('at twenty-nine days they are still there, under the strong word about how old they are', async () => {
  await showPlans([aPlan({ goingWell: [said('Maya reads')] })], daysAgo(29))
  await screen.findByText('This is more than 14 days old')
  expect(screen.getByText('Maya reads')).toBeTruthy()
})
