/** A young person's things on the desk: whom they are for is said before anything, and every answer is there. */
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { ids } from './a-council.ts'
import { aCard, aLetter, children, listed } from './a-family.ts'
import { openDesk } from './open-desk.tsx'

const maya = { id: ids.maya, name: 'Maya', role: 'young-person' } as const
const conferences = () => ({ output: { conferences: [{ ...listed, children: [...children] }] } })

test.each([
  ['everyone', 'For everyone at the meeting'],
  ['chair-and-worker', 'Only for the chair and the social worker'],
] as const)('what is for %s says so in the inbox and above the words', async (audience, says) => {
  const card = aCard({ operation: 'share-wishes', person: maya, audience })
  const words = { text: 'If dad  knocked.', lang: 'en', dir: 'ltr' }
  const items = [
    { id: ids.later, question: 'C1', chosen: ['mixed', 'not-saying', 'something-new'] },
    { id: ids.views, question: 'C6', scale: 3, words },
  ]
  const input = { conferenceId: listed.id, audience, lang: 'en', dir: 'ltr', items }
  const council = {
    'list-conferences': conferences,
    'list-inbox': () => ({ output: { submissions: [card] } }),
    'open-submission': () => ({ output: { ...aLetter(card), input } }),
  }
  await openDesk(council, '#/inbox')
  await screen.findByText(says)
  screen.getByRole('link', { name: 'A young person’s wishes and feelings' }).click()
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByText('How safe do you feel at home?')
  expect(screen.getByText(says)).toBeTruthy()
  expect(screen.getByText('If dad  knocked.', { normalizer: (text) => text })).toBeTruthy()
  expect(screen.getByText('I am not saying')).toBeTruthy()
  expect(screen.getByText('something-new')).toBeTruthy()
})

const helper = (who: string) => ({
  who,
  how: ['wrote-exact-words', 'sat-near'],
  inTheRoom: { others: 'somebody', who: { text: 'His sister.', lang: 'en', dir: 'ltr' } },
  otherWay: 'wants-it',
})

test('what a child said with help shows whose hand was in it, and the helper’s notes stand apart', async () => {
  const mother = { id: ids.maya, name: 'Leila', role: 'parent' } as const
  const card = aCard({ operation: 'help-a-child', person: mother, audience: 'chair-and-worker' })
  const own = (text: string) => ({ text, lang: 'en', dir: 'ltr' })
  const input = {
    conferenceId: listed.id,
    childId: children[0]!.id,
    audience: 'chair-and-worker',
    lang: 'en',
    dir: 'ltr',
    items: [
      { id: ids.later, question: 'Y4', helper: helper('parent'), words: own('The  cat.') },
      {
        id: ids.views,
        question: 'Y8',
        helper: helper('parent'),
        places: [{ place: 'school', feels: 'safe', words: own('The reading corner.') }],
      },
    ],
    notes: own('He was tired.'),
  }
  const council = {
    'list-conferences': conferences,
    'list-inbox': () => ({ output: { submissions: [card] } }),
    'open-submission': () => ({ output: { ...aLetter(card), input } }),
  }
  await openDesk(council, '#/inbox')
  ;(await screen.findByRole('link', { name: 'What a child said with somebody’s help' })).click()
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByText('A parent or carer helped with this.')
  expect(screen.getByText(/wants to say it with an advocate or a worker too/)).toBeTruthy()
  expect(screen.getAllByText(/A parent helped: wrote the child’s exact words, sat near/)).toHaveLength(2)
  expect(screen.getByText(/Do not say what a drawing/)).toBeTruthy()
  const said = screen.getByRole('list', { name: 'The child’s own words' })
  expect(said.textContent).toContain('The  cat.')
  expect(said.textContent).toContain('The reading corner.')
  expect(said.textContent).not.toContain('He was tired.')
  const notes = screen.getByRole('region', { name: /What the helper noticed/ })
  expect(notes.textContent).toContain('He was tired.')
})
