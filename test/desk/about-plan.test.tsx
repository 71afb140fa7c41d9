import { screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Complaint } from '../../contract/after-the-meeting.ts'
import type { Plan } from '../../contract/case-file.ts'
import { ids } from './a-council.ts'
import { ARABIC, aCard, aLetter, children, listed, named, PNG, POLISH, said } from './a-family.ts'
import { choose, openDesk, type } from './open-desk.tsx'

const at = `#/submission/${ids.views}`
const conferences = () => ({ output: { conferences: [{ ...listed, children: [...children] }] } })
const words = (text: string, lang = 'en') => ({
  text,
  lang,
  dir: lang === 'ar' ? ('rtl' as const) : ('ltr' as const),
})

const plan: Plan = {
  kind: 'plan',
  id: ids.strange,
  child: children[0]!,
  version: 2,
  status: 'full',
  from: '2099-01-01',
  categories: [],
  goingWell: [],
  worries: [],
  goals: [
    {
      id: ids.private,
      whatNeedsToChange: [said('The flat is warm.')],
      actions: [
        {
          id: ids.later,
          what: [said('Ring the landlord.')],
          owner: { kind: 'me', name: 'Leila Haddad' },
          by: '2099-02-01',
          status: 'not-started',
        },
      ],
    },
  ],
  issuedOn: '2099-01-02',
}

async function opened(operation: string, input: Record<string, unknown>, goesTo: 'chair' | 'lead-worker') {
  const card = aCard({ operation, goesTo, conferenceId: null })
  const council = await openDesk(
    {
      'list-conferences': conferences,
      'list-inbox': () => ({ output: { submissions: [card] } }),
      'open-submission': () => ({ output: { ...aLetter(card), input } }),
      'open-attachment': () => ({ output: { kind: 'photo', type: 'image/png', base64: PNG } }),
      'read-plan': () => ({ output: { plans: [plan] } }),
      'read-issued': () => ({
        output: {
          decisions: [],
          dates: [],
          documents: [
            {
              kind: 'document',
              id: ids.later,
              children: [],
              what: 'notes',
              state: 'expected',
              dueBy: '2099-01-20',
            },
          ],
          complaints: [],
        },
      }),
      'read-complaint': () => ({
        output: { complaint: { kind: 'complaint', id: ids.views, state: 'received', steps: [] } },
      }),
    },
    at,
  )
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByRole('heading', { name: 'In their own words' })
  return council
}

test('“I am stuck” names the action it is about, and says that it changes nothing by itself', async () => {
  const council = await opened(
    'say-how-action-goes',
    {
      planId: plan.id,
      childId: ids.maya,
      actionId: ids.later,
      version: 2,
      says: 'stuck',
      note: words(ARABIC, 'ar'),
    },
    'lead-worker',
  )
  await screen.findByText('Ring the landlord.')
  expect(screen.getByText('I am stuck')).toBeTruthy()
  expect(screen.getByText('This changes nothing in the plan by itself.')).toBeTruthy()
  const note = document.querySelector<HTMLElement>('.said')!
  expect([note.textContent, note.lang, note.dir]).toEqual([ARABIC, 'ar', 'rtl'])
  expect(council.asked.filter(({ name }) => name === 'read-plan')[0]!.input).toEqual({ personId: ids.leila })
  // It is answered, not shared at a meeting.
  expect(screen.queryByRole('heading', { name: 'At the meeting' })).toBeNull()
  expect(screen.getByRole('heading', { name: 'What you write back' })).toBeTruthy()
})

test('a question about a paper shows which one and since when it should be there', async () => {
  await opened(
    'ask-about-plan',
    { about: 'document', documentId: ids.later, words: words('Where?') },
    'lead-worker',
  )
  await screen.findByText('A paper has not arrived.')
  await screen.findByText('The notes of the meeting')
  expect(screen.getByText(/20 January 2099/)).toBeTruthy()
})

test('what is wrong in the notes and what the core group is to know are shown part by part', async () => {
  await opened(
    'correct-notes',
    {
      lang: 'pl',
      dir: 'ltr',
      rows: [
        {
          kind: 'fact-error',
          where: 'p. 2',
          says: 'x',
          isSo: POLISH,
          shows: '',
          attachments: [named(1, 'photo', 'image/jpeg')],
        },
      ],
    },
    'chair',
  )
  expect(screen.getByText('A fact is wrong')).toBeTruthy()
  await screen.findByRole('img', { name: 'A photo, part 1, as it came' })
  expect([...document.querySelectorAll('.said')].map((one) => one.textContent)).toContain(POLISH)
})

test('every field of a complaint can be read, how to reach the person safely included', async () => {
  await opened(
    'disagree',
    {
      topic: 'category',
      children: [ids.maya],
      words: words('  Not neglect.  '),
      wouldHelp: words(POLISH, 'pl'),
      wantsAdvocate: true,
      contact: { how: 'phone', number: '01632 960 200', words: words('Only before three.') },
    },
    'chair',
  )
  for (const text of [
    'They disagree with the category.',
    'They would like somebody to help them with this.',
    '01632 960 200',
    'What would help',
  ])
    expect(screen.getByText(text), text).toBeTruthy()
  expect([...document.querySelectorAll('.said')].map((one) => one.textContent)).toEqual([
    '  Not neglect.  ',
    POLISH,
    'Only before three.',
  ])
})

test('the steps of a complaint are told one by one, and deciding asks what came of it', async () => {
  let complaint: Complaint = { kind: 'complaint', id: ids.views, state: 'received', steps: [] }
  const council = await opened('disagree', { topic: 'decision', words: words('No.') }, 'chair')
  council.answer({
    'tell-complaint-step': ({ step, outcome }) => {
      complaint = {
        ...complaint,
        state: step.step === 'decided' ? 'decided' : 'with-somebody',
        steps: [...complaint.steps, step],
        ...(outcome && { outcome }),
      }
      return { output: { complaint } }
    },
  })
  await screen.findByText('Nothing has been told yet.')
  const steps = within(screen.getByRole('heading', { name: 'How far it has come' }).closest('section')!)
  await type(steps.getByLabelText('Who has it now'), 'Ruth Osei')
  steps.getByRole('button', { name: 'Tell Leila Haddad' }).click()
  await steps.findByText('Say what they do, so that families know.')
  await type(steps.getByLabelText('What they do'), 'Complaints manager')
  await type(steps.getByLabelText('Usually answered by'), '2099-12-20')
  steps.getByRole('button', { name: 'Tell Leila Haddad' }).click()
  await steps.findByText('Ruth Osei')
  await choose(steps.getByLabelText('What happens now'), 'decided')
  await choose(await steps.findByLabelText('What came of it'), 'second-conference')
  steps.getByRole('button', { name: 'Tell Leila Haddad' }).click()
  await waitFor(() => expect(complaint.outcome).toBe('second-conference'))
  const told = council.asked.filter(({ name }) => name === 'tell-complaint-step')
  expect(told).toHaveLength(2)
  expect(told[0]!.input).toMatchObject({
    envelopeId: ids.views,
    step: {
      step: 'with-somebody',
      with: { name: 'Ruth Osei', role: 'Complaints manager' },
      answerBy: '2099-12-20',
    },
  })
  expect(told[0]!.input).not.toHaveProperty('outcome')
})

test('the inbox says whose each thing is to answer, and never a word of it', async () => {
  await openDesk(
    {
      'list-conferences': conferences,
      'list-inbox': () => ({
        output: {
          submissions: [aCard({ operation: 'ask-about-plan', goesTo: 'lead-worker', conferenceId: null })],
        },
      }),
    },
    '#/inbox',
  )
  await screen.findByText('A question about the plan')
  expect(screen.getByText('For the worker who leads the plan')).toBeTruthy()
})

test('what was said before a review stands under the words of its question and beside its goal or action', async () => {
  const about = { childId: children[0]!.id }
  await opened(
    'share-views',
    {
      conferenceId: ids.conference,
      set: 'review',
      children: [children[0]!.id],
      lang: 'en',
      dir: 'ltr',
      answers: [
        { ...about, question: 'R1', partId: ids.private, chosen: ['better'], words: words('No damp') },
        { ...about, question: 'R2', partId: ids.later, chosen: ['partly'] },
        { ...about, question: 'R3', partId: ids.views, chosen: ['not'] },
        { question: 'R5', chosen: ['before'], scale: 3 },
      ],
    },
    'chair',
  )
  await screen.findByText('The flat is warm.')
  expect(screen.getByText('What is different since last time?')).toBeTruthy()
  expect(screen.getByText('Better')).toBeTruthy()
  expect(screen.getByText('No damp')).toBeTruthy()
  expect(screen.getByText('Ring the landlord.')).toBeTruthy()
  expect(screen.getByText(/The part they mean cannot be shown/)).toBeTruthy()
  expect(screen.getByText('At the last meeting')).toBeTruthy()
})
