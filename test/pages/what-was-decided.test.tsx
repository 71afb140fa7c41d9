/** A young person's page of what was decided: in words for them, beside what they said, and honest about what is not there. */
import { fireEvent, screen, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { Decision, Plan } from '../../contract/case-file.ts'
import { type CaseFile, caseFile } from '../../src/case-file/index.ts'
import { type Given, wishesPlace } from '../../src/case-file/wishes-draft.ts'
import { WhatWasDecided } from '../../src/pages/what-was-decided/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aGoal, aMe, anAction, aPlan, conferenceId, maya, said } from './builders.ts'
import { show } from './show.tsx'

const envelopeId = '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a50'
const other = '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a51'

const me = aMe({ name: 'Maya', role: 'young-person' })

function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    kind: 'decision',
    id: '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a60',
    conferenceId,
    child: maya,
    day: '2030-01-02',
    version: 1,
    outcome: 'cpp-start',
    categories: ['emotional'],
    reasons: [said('Home has been too loud and too scary.')],
    voice: 'young-person',
    issuedOn: '2030-01-03',
    ...changes,
  }
}

const forMaya = (changes: Partial<Plan> = {}) =>
  aPlan({
    voice: 'young-person',
    goals: [
      aGoal({
        whatNeedsToChange: [said('Nights are quiet.')],
        actions: [
          anAction({
            what: [said('Mum rings Jo when it gets loud')],
            owner: { kind: 'parent', name: 'Leila' },
          }),
          anAction({
            what: [said('Jo finds you somebody to talk to')],
            owner: { kind: 'worker', name: 'Jo' },
            by: '2090-03-04',
          }),
          anAction({ what: [said('Tell Mr Okoye when you are tired')] }),
        ],
      }),
    ],
    ...changes,
  })

const given = (changes: Partial<Given> = {}): Given => ({
  envelopeId,
  audience: 'chair-and-worker',
  things: [{ id: envelopeId, question: 'C8', text: 'I want to stay at my school', lang: 'en', dir: 'ltr' }],
  at: '2029-12-20T10:00:00.000Z',
  ...changes,
})

async function showIt(file: Partial<CaseFile>, things: readonly Given[] = []) {
  await update(caseFile, (old) => ({ ...old, me, pulledAt: new Date().toISOString(), ...file }))
  await update(wishesPlace, (old) => ({ ...old, given: things }))
  await show(WhatWasDecided)
  await screen.findByRole('heading', { name: /^(What was decided|Nothing is decided yet)$/ })
}

beforeEach(async () => {
  await joinedPhone()
})

test('before the meeting it says when, and that what is decided comes here', async () => {
  await showIt({ conferences: [aConference({ day: '2090-02-01' })] })
  screen.getByRole('heading', { name: 'Nothing is decided yet' })
  screen.getByText(/1 February 2090\. What is decided about you comes here/)
  expect(screen.queryByText('Written for you')).toBeNull()
})

test('written for the reader: what was decided, what grown-ups do and by when, and what the reader can try apart from it', async () => {
  await showIt({ decisions: [aDecision()], plans: [forMaya()] })
  screen.getByText('There is a plan to keep you safe.')
  screen.getByText('Home has been too loud and too scary.')
  screen.getByText('Written for you')
  expect(screen.queryByText('It is not in words for you yet')).toBeNull()
  const grownUps = within(screen.getByRole('region', { name: 'What grown-ups do' }))
  expect(grownUps.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^Jo.*somebody to talk to.*4 March 2090/),
    expect.stringMatching(/^Leila.*No day is given yet/),
  ])
  const mine = within(screen.getByRole('region', { name: 'What you can do' }))
  mine.getByText('Tell Mr Okoye when you are tired')
  expect(grownUps.queryByText('Tell Mr Okoye when you are tired')).toBeNull()
})

test('what was said stands beside what was said back, once, and what is not answered says so', async () => {
  const back = said('You stay at your school. Everybody agreed.')
  await showIt(
    {
      decisions: [aDecision({ saidBack: [{ envelopeId, words: [back] }] })],
      progress: { [envelopeId]: { kind: 'progress', id: envelopeId, state: 'answered', answer: back } },
    },
    [
      given(),
      given({
        envelopeId: other,
        things: [{ id: other, question: 'C9', text: 'More time with grandad', lang: 'en', dir: 'ltr' }],
      }),
      given({
        envelopeId: crypto.randomUUID(),
        audience: 'advocate',
        things: [{ id: conferenceId, question: 'C4', text: 'For Tolu alone', lang: 'en', dir: 'ltr' }],
      }),
    ],
  )
  const part = screen.getByRole('region', { name: 'What you said, and what was said back' })
  expect(part.textContent).toMatch(
    /my school.*Said back to you.*Everybody agreed.*grandad.*Nobody has said anything back/,
  )
  expect(within(part).getAllByText(back.text)).toHaveLength(1)
  // The meeting cannot answer what it never saw.
  expect(part.textContent).not.toContain('For Tolu alone')
})

test('an answer to something said on another phone is still there to read', async () => {
  await showIt({
    decisions: [aDecision({ saidBack: [{ envelopeId: other, words: [said('Grandad comes on Sundays.')] }] })],
  })
  screen.getByText('Grandad comes on Sundays.')
})

test('what was written for grown-ups is called that, stays folded away, and is asked for in other words', async () => {
  const { voice: _, ...adult } = aDecision({ reasons: [said('Emotional harm was substantiated.')] })
  await showIt({ decisions: [adult], plans: [aPlan({ worries: [said('Parental conflict.')] })] })
  expect(screen.queryByText('Written for you')).toBeNull()
  screen.getByText('It is not in words for you yet')
  for (const theirs of ['Emotional harm was substantiated.', 'Parental conflict.'])
    expect(screen.getByText(theirs).closest('details')?.open).toBe(false)
  // What was decided is told in our own words all the same.
  screen.getByText('There is a plan to keep you safe.')

  fireEvent.click(screen.getByRole('button', { name: 'Ask for it in words for me' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Send this question' }))
  await screen.findByText('What you asked:')
  const asked = (await get(sentWords)).items.at(-1)
  expect(asked).toMatchObject({
    operation: 'ask-about-plan',
    input: { wants: 'words-for-young-person', conferenceId },
  })
})

test('when only one of the two is in their words, the other is still asked for', async () => {
  await showIt({ decisions: [aDecision()], plans: [aPlan()] })
  screen.getByText('It is not in words for you yet')
  expect(screen.getByText('Home has been too loud and too scary.').closest('details')).toBeNull()
})

test('after a meeting with nothing given it says so, and it can be asked for', async () => {
  await showIt({ conferences: [aConference({ status: 'held', day: '2030-01-02' })] })
  screen.getByText(/has not put here what was decided/)
  screen.getByRole('button', { name: 'Ask for it in words for me' })
})

test('the days ahead are the council’s own, the soonest first, and no day is made up', async () => {
  await showIt({
    decisions: [aDecision()],
    plans: [forMaya({ nextReview: '2090-05-01', nextCoreGroup: '2090-02-01' })],
  })
  const next = within(screen.getByRole('region', { name: 'What happens next' }))
  expect(next.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    expect.stringContaining('1 February 2090'),
    expect.stringContaining('1 May 2090'),
  ])
})

test('words in another language than the page are asked for in the reader’s own', async () => {
  await showIt({ decisions: [aDecision({ reasons: [said('Było za głośno.', 'pl')] })] })
  screen.getByRole('button', { name: 'Ask for it in my language' })
})

test('with no day at all it says that there is none', async () => {
  await showIt({ decisions: [aDecision()] })
  within(screen.getByRole('region', { name: 'What happens next' })).getByText(
    'No day is given yet. You can ask.',
  )
})

test('a grown-up who opens the address is told that it is not their page', async () => {
  await update(caseFile, (old) => ({ ...old, me: aMe(), decisions: [aDecision()] }))
  await show(WhatWasDecided)
  await screen.findByRole('heading', { name: /This page is for young people/ })
  expect(screen.queryByText('There is a plan to keep you safe.')).toBeNull()
})
