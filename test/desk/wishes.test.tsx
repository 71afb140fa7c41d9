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
