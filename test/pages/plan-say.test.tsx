/** What I say about a plan: beside the council's word, private until I send it, and never told as further than it is. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Decision, Plan as PlanItem } from '../../contract/case-file.ts'
import { type CaseFile, caseFile } from '../../src/case-file/index.ts'
import { smallDrafts, withAttachments } from '../../src/case-file/small-drafts.ts'
import { Disagree } from '../../src/pages/disagree/page.tsx'
import { Plan } from '../../src/pages/plan/page.tsx'
import { stepsIn } from '../../src/pages/plan/steps.ts'
import { OTHERS, stepsOf, stepsWhen } from '../../src/pages/plan/which.ts'
import { get, keepBytes, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { encoded } from '../components/photos.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aGoal, anAction, aPlan, conferenceId, idris, maya, said } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  vi.unstubAllGlobals()
  await joinedPhone()
})

async function showFile(changes: Partial<CaseFile>, Screen = Plan) {
  await update(caseFile, (old) => ({ ...old, pulledAt: new Date().toISOString(), ...changes }))
  await show(Screen)
}
const withSteps = (...actions: PlanItem['goals'][number]['actions']) =>
  aPlan({ goals: [aGoal({ actions })], goingWell: [said('Fine')] })

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const sent = async () => (await get(sentWords)).items

function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    kind: 'decision',
    id: crypto.randomUUID(),
    conferenceId,
    child: maya,
    day: '2029-12-01',
    version: 1,
    outcome: 'cpp-start',
    categories: ['neglect'],
    reasons: [said('The flat is cold')],
    issuedOn: '2029-12-02',
    ...changes,
  }
}

test('what I say stands beside what the council says and does not change it', async () => {
  const step = anAction({ what: [said('Ring the surgery')], status: 'in-progress' })
  await showFile({ plans: [withSteps(step)] })
  await screen.findByText('Ring the surgery')
  press('Say how this goes')
  fireEvent.click(screen.getByLabelText(/I am stuck/))
  press('Send what I say')
  await screen.findByText('What you say: I am stuck')
  expect(screen.getByText('Started')).toBeTruthy()
  expect(await sent()).toMatchObject([
    { operation: 'say-how-action-goes', input: { actionId: step.id, says: 'stuck' } },
  ])
  expect((await sent())[0]?.input).not.toHaveProperty('note')
})

test('pressing Send twice is one thing said', async () => {
  await showFile({ plans: [withSteps(anAction())] })
  await screen.findByText('Ring the surgery')
  press('Say how this goes')
  fireEvent.click(screen.getByLabelText(/I think it is done/))
  const send = screen.getByRole('button', { name: 'Send what I say' })
  fireEvent.click(send)
  fireEvent.click(send)
  await screen.findByText(/What you say/)
  expect(await sent()).toHaveLength(1)
})

test('a note stays on the phone when something is sent without it, and goes only when I tick it', async () => {
  const step = anAction()
  await showFile({ plans: [withSteps(step)] })
  await screen.findByText('Ring the surgery')
  press('Say how this goes')
  type(screen.getByLabelText('A note of my own'), 'the heron on the canal')
  fireEvent.click(screen.getByLabelText(/I am doing it/))
  press('Send what I say')
  await screen.findByText(/What you say/)
  expect(JSON.stringify(await sent())).not.toContain('heron')
  expect((await get(smallDrafts))[`note/${step.id}`]?.text).toBe('the heron on the canal')
  await screen.findByText(/There is a note of yours here/)

  press('Say something else about it')
  fireEvent.click(screen.getByLabelText(/I am stuck/))
  fireEvent.click(screen.getByLabelText(/Send my note too/))
  press('Send what I say')
  await waitFor(async () => expect(await sent()).toHaveLength(2))
  expect((await sent())[1]?.input).toMatchObject({ says: 'stuck', note: { text: 'the heron on the canal' } })
  expect((await get(smallDrafts))[`note/${step.id}`]).toBeUndefined()
})

test('nothing is called received before the council has signed for it', async () => {
  await showFile({ plans: [withSteps(anAction({ owner: { kind: 'unknown', name: null } }))] })
  await screen.findByText('Ring the surgery')
  press('Ask who will do it')
  const box = screen.getByLabelText(/Your question/) as HTMLTextAreaElement // the one that was opened
  expect(box.value).toBe('Who is going to do this, please? “Ring the surgery”')
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no signal')))
  press('Send this question')
  await screen.findByText(/It has not left yet|has not signed for it yet/)
  expect(screen.queryByText(/The council has it/)).toBeNull()
  expect(await sent()).toMatchObject([{ operation: 'ask-about-plan', input: { about: 'missing-owner' } }])
})

test('two different gaps of one plan are two questions, each with its own answer', async () => {
  await showFile({ plans: [aPlan()] })
  await screen.findByText(/what is going well/)
  const region = (name: string) => within(screen.getByRole('region', { name }))
  fireEvent.click(region('Going well').getByRole('button', { name: 'Ask this' }))
  press('Send this question')
  await region('Going well').findByText(/What you asked/)
  expect(region('If the plan does not work').queryByText(/What you asked/)).toBeNull()
})

test('a plan that is not in my language can be asked for with one press', async () => {
  const plan = aPlan({ goingWell: [said('Es geht gut', 'de')] })
  await showFile({ plans: [plan] })
  fireEvent.click(await screen.findByRole('button', { name: 'Ask for it in my language' }))
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  expect((await sent())[0]?.input).toMatchObject({ about: 'language', language: 'en', planId: plan.id })
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ask for it in my language' })).toBeNull())
})

test('a translation says who made it, and the council’s own words stay one press away', async () => {
  const translated = { ...said('It goes well', 'en'), origin: 'human', madeBy: 'Amal Idris' } as const
  await showFile({ plans: [aPlan({ goingWell: [said('Es geht gut', 'de'), translated] })] })
  await screen.findByText('It goes well')
  expect(screen.getByText('Translated by Amal Idris')).toBeTruthy()
  expect(screen.getByText('Es geht gut').closest('details')).toBeTruthy()
  expect(screen.queryByText('Ask for it in my language')).toBeNull()
})

test('mine, theirs, this week, late and done are found by the same rules', () => {
  const named = (name: string, changes: object) => anAction({ what: [said(name)], ...changes })
  const jo = { owner: { kind: 'worker', name: 'Jo' } }
  const steps = stepsIn(
    withSteps(
      named('mine late', { by: '2030-01-02' }),
      named('theirs late', { by: '2030-01-01', ...jo }),
      named('mine friday', { by: '2030-01-11' }),
      named('theirs monday', { by: '2030-01-14', ...jo }),
      named('theirs done', { status: 'done', ...jo }),
    ),
    '2030-01-10',
  )
  const names = (list: typeof steps) => list.map(({ action }) => action.what[0]?.text)
  const when = (which: Parameters<typeof stepsWhen>[1]) => names(stepsWhen(steps, which, '2030-01-10'))
  expect(when('next')).toEqual(['theirs late'])
  expect(when('late')).toEqual(['theirs late', 'mine late'])
  expect(when('week')).toEqual(['mine friday'])
  expect(when('done')).toEqual(['theirs done'])
  expect(names(stepsOf(steps, 'me'))).toEqual(['mine late', 'mine friday'])
  expect(names(stepsOf(steps, OTHERS))).toEqual(['theirs late', 'theirs monday', 'theirs done'])
})

test('two hundred steps are drawn a few at a time, and all of them are one press away', async () => {
  const many = Array.from({ length: 200 }, (_, at) => anAction({ what: [said(`Step ${at}`)] }))
  await showFile({ plans: [withSteps(...many)] })
  await screen.findByText('Step 0')
  expect(screen.queryByText('Step 199')).toBeNull()
  press(/Show the other/)
  expect(screen.getByText('Step 199')).toBeTruthy()
})

test('each child’s decision stands alone, with its reason, its plan and who saw it differently', async () => {
  const dissent = [{ name: 'Leila Haddad', words: [said('There is no need')] }]
  const first = aDecision({ whoDisagreed: dissent })
  const second = aDecision({
    child: idris,
    outcome: 'no-plan',
    categories: [],
    reasons: [said('He is well')],
  })
  await showFile({ plans: [aPlan()], decisions: [first, second] })
  await screen.findByText('There is a plan to keep Maya safe')
  expect(screen.getByText('The flat is cold')).toBeTruthy()
  expect(screen.getByText('There is no need')).toBeTruthy()
  expect(screen.queryByText('He is well')).toBeNull()
  press('Idris')
  await screen.findByText('No plan for Idris')
  expect(screen.queryByText('The flat is cold')).toBeNull()
})

test('what changed since the last version is said in words', async () => {
  const step = anAction({ what: [said('Ring the surgery')], by: '2030-01-08' })
  const old = withSteps(step)
  const plan = { ...old, version: 2, goals: [{ ...old.goals[0]!, actions: [{ ...step, by: '2030-02-08' }] }] }
  await showFile({
    plans: [plan],
    earlierPlans: [{ kind: 'earlier-plan', id: crypto.randomUUID(), plan: old }],
  })
  await screen.findByText('What changed since last time')
  await screen.findByText('The date of this step: was Tuesday 8 January 2030, is now Friday 8 February 2030')
})

test('on paper every step is there, also those that are not drawn at first', async () => {
  const actions = Array.from({ length: 9 }, (_, at) => anAction({ what: [said(`Step ${at}`)] }))
  await showFile({ plans: [aPlan({ goals: [aGoal({ actions })] })] })
  await screen.findByText('Step 0')
  expect(screen.queryByText('Step 8')).toBeNull()
  await waitFor(() => {
    dispatchEvent(new Event('beforeprint'))
    screen.getByText('Step 8')
  })
})

test('before anything is sent it says that the decision stands, where it goes and until when', async () => {
  await showFile({ plans: [aPlan()], decisions: [aDecision({ appealBy: '2090-01-08' })] }, Disagree)
  fireEvent.click(await screen.findByLabelText(/What the meeting decided/))
  press('Carry on')
  expect(screen.getAllByText('What was decided stands while it is looked at')).toHaveLength(1)
  expect(screen.getByText(/Until Sunday 8 January 2090/)).toBeTruthy()
  expect(screen.getByText('It goes to the chair of the meeting.')).toBeTruthy()
  expect(screen.getByText('The decision stays as it is')).toBeTruthy()
  press('Write it here')
  type(screen.getByLabelText('What do you not agree with, and why?'), 'The heating was never our fault.')
  expect(screen.getByText('What was decided stands while it is looked at')).toBeTruthy()
  press('Send this')
  await screen.findByText('What you said before')
  expect(await sent()).toMatchObject([
    {
      operation: 'disagree',
      input: { topic: 'decision', words: { text: 'The heating was never our fault.' } },
    },
  ])
  expect(await get(smallDrafts)).toEqual({})
})

test('what was half written about one thing is there again, and only there', async () => {
  await showFile({ plans: [aPlan()] }, Disagree)
  fireEvent.click(await screen.findByLabelText(/The way the meeting was run/))
  press('Carry on')
  press('Write it here')
  type(screen.getByLabelText('What do you not agree with, and why?'), 'Nobody asked me.')
  press('Save and close')
  await screen.findByRole('button', { name: 'Write it here' })
  cleanup()
  await show(Disagree)
  fireEvent.click(await screen.findByLabelText(/The way the meeting was run/))
  press('Carry on')
  press('Write it here')
  expect(screen.getByDisplayValue('Nobody asked me.')).toBeTruthy()
})

test('where nobody knows the last day it says to ask today', async () => {
  await showFile({ plans: [aPlan()] }, Disagree)
  fireEvent.click(await screen.findByLabelText(/How a worker or service treats us/))
  press('Carry on')
  expect(screen.getByText('Ask today if there is a last day')).toBeTruthy()
  expect(screen.getByText(/The chair does not see it/)).toBeTruthy()
})

test('a picture beside a note is mine alone until I tick it, and typing beside it takes nothing away', async () => {
  const step = anAction()
  await showFile({ plans: [withSteps(step)] })
  await screen.findByText('Ring the surgery')
  press('Say how this goes')
  await screen.findByRole('button', { name: 'Take or choose a photo' }, { timeout: 8000 })
  const key = `note/${step.id}`
  await keepBytes(await encoded('image/jpeg', 40, 30), smallDrafts, (old, kept) =>
    withAttachments(old, key, [{ ...kept, kind: 'photo', type: 'image/jpeg' }]),
  )
  type(screen.getByLabelText('A note of my own'), 'the letter from the surgery')
  await waitFor(async () => expect((await get(smallDrafts))[key]?.text).toBe('the letter from the surgery'))
  expect((await get(smallDrafts))[key]?.attachments).toHaveLength(1)

  fireEvent.click(screen.getByLabelText(/I think it is done/))
  press('Send what I say')
  await screen.findByText(/What you say/)
  expect((await sent())[0]?.input).not.toHaveProperty('attachments')
  expect((await get(smallDrafts))[key]?.attachments).toHaveLength(1)

  press('Say something else about it')
  fireEvent.click(await screen.findByLabelText(/I think it is done/))
  fireEvent.click(await screen.findByLabelText(/Send my note too/))
  press('Send what I say')
  await waitFor(async () => expect(await sent()).toHaveLength(2))
  expect((await sent())[1]?.input).toMatchObject({
    note: { text: 'the letter from the surgery' },
    attachments: [{ part: 1, kind: 'photo' }],
  })
  expect((await get(smallDrafts))[key]).toBeUndefined()
})
