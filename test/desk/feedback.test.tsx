/** What families say about meetings, as the desk shows it: put together, without small numbers, call backs apart. */
import { screen } from '@testing-library/preact'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import {
  parentFeedback,
  parentWords,
  youngFeedback,
  youngWords,
} from '../../src/content/feedback-questions.ts'
import { feedbackAnswerInWords, feedbackQuestionWords } from '../../staff/feedback-words.ts'
import { openDesk } from './open-desk.tsx'

const words = (text: string) => ({ question: 'F12', words: { text, lang: 'en', dir: 'ltr' as const } })
const output = {
  together: [
    {
      who: 'parent' as const,
      from: '2030-01',
      to: '2030-02',
      counts: [
        { question: 'F6', answer: 'no', count: null },
        { question: 'F6', answer: 'yes', count: 7 },
      ],
      words: [words('More breaks')],
    },
  ],
  callBacks: [
    {
      v: 1 as const,
      who: 'parent' as const,
      answers: [{ question: 'F1', answer: 'never' }],
      words: [words('Tell me before')],
      callBack: { name: 'Leila Haddad', number: '07700 900982' },
    },
  ],
}

test('numbers stand under the words of their question, and a small one is never told', async () => {
  await openDesk({ 'list-feedback': () => ({ output }) }, '#/feedback')
  await screen.findByRole('heading', { name: 'Parents and carers, January 2030 to February 2030' })
  expect(screen.getByText('Did you feel that people listened?')).toBeTruthy()
  expect(screen.getByText('No: under 5. Yes: 7')).toBeTruthy()
  expect(screen.getByText('More breaks')).toBeTruthy()
  expect(document.title).toBe('Feedback – Heard desk')
})

test('who asked to be called stands apart, and the desk is told that nothing proves who it was', async () => {
  await openDesk({ 'list-feedback': () => ({ output }) }, '#/feedback')
  await screen.findByText('Leila Haddad')
  expect(screen.getByText(/Nothing proves that it was they who wrote it/)).toBeTruthy()
  expect(screen.getByText('I did not get it')).toBeTruthy()
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('with too few it says why there is nothing to see', async () => {
  await openDesk({ 'list-feedback': () => ({ output: { together: [], callBacks: [] } }) }, '#/feedback')
  await screen.findByText(/at least 5 people of one\s+kind/)
})

test('every question and answer of the phone has words at the desk', () => {
  const asked = [...parentFeedback, ...youngFeedback]
  for (const { id } of [...asked, ...parentWords, ...youngWords])
    expect(feedbackQuestionWords[id]).toBeTruthy()
  for (const { options } of asked)
    for (const { id } of options) expect(feedbackAnswerInWords(id)).not.toBe(id)
})
