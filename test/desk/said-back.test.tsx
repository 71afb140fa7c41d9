/** Writing back to a child: who reads it is said beforehand, and a child's own part is told only when the worker means it. */
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { ids } from './a-council.ts'
import { aCard, aLetter, children, listed } from './a-family.ts'
import { openDesk, type } from './open-desk.tsx'

const child = children[0]!
const ownPart = { id: ids.maya, name: child.name }
const sam = { id: ids.later, name: 'Sam Pym', role: 'trusted-adult' } as const
const answer = { text: 'You stay at your school.', lang: 'en', dir: 'ltr', origin: 'original' } as const

async function open(more: object) {
  const card = aCard({ operation: 'help-a-child', person: sam, audience: 'everyone', state: 'filed' })
  const helper = { who: 'teacher', how: ['typed'], inTheRoom: { others: 'nobody' } }
  const input = {
    conferenceId: listed.id,
    childId: child.id,
    audience: 'everyone',
    lang: 'en',
    dir: 'ltr',
    items: [{ id: ids.views, question: 'Y4', helper, words: { text: 'The cat', lang: 'en', dir: 'ltr' } }],
  }
  const council = await openDesk(
    {
      'list-conferences': () => ({ output: { conferences: [{ ...listed, children: [...children] }] } }),
      'list-inbox': () => ({ output: { submissions: [card] } }),
      'open-submission': () => ({ output: { ...aLetter(card), input, ...more } }),
      'answer-submission': () => ({ output: { card: { ...card, state: 'answered', answer } } }),
    },
    `#/submission/${card.envelopeId}`,
  )
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByText('The cat')
  await type(screen.getByLabelText('Answer'), answer.text)
  const sent = () => council.asked.find(({ name }) => name === 'answer-submission')?.input
  return { envelopeId: card.envelopeId, sent }
}

test('a child who has a part of their own reads it there, and a worker can leave that out', async () => {
  const first = await open({ ownPart })
  screen.getByText(`Only Sam Pym and ${child.name} will read this.`)
  screen.getByRole('button', { name: `Send this answer to Sam Pym and ${child.name}` }).click()
  await screen.findByText('What Sam Pym reads now')
  expect(first.sent()).toEqual({ envelopeId: first.envelopeId, answer, toTheChild: true })
})

test('left out, it goes to whoever helped alone', async () => {
  const { envelopeId, sent } = await open({ ownPart })
  screen.getByRole('checkbox', { name: new RegExp(`Put it in ${child.name}’s own part too`) }).click()
  await screen.findByText('Only Sam Pym will read this.')
  screen.getByRole('button', { name: 'Send this answer to Sam Pym' }).click()
  await screen.findByText('What Sam Pym reads now')
  expect(sent()).toEqual({ envelopeId, answer })
})

test('where the child has no part, the desk says who can read it out, and what a trusted adult may hear', async () => {
  await open({})
  screen.getByText(new RegExp(`${child.name} has no part of their own here: Sam Pym can read it out to them`))
  screen.getByText(/Sam Pym is told nothing of the case/)
  expect(screen.queryByRole('checkbox', { name: /own part too/ })).toBeNull()
})
