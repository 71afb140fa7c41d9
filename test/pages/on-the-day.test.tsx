/** Beside somebody on the day: their points, their questions, the board, and what they know before they leave. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { keepQuestion, questionsToAsk, readQuestions } from '../../src/case-file/questions-to-ask.ts'
import { draftPlace, privatePlace } from '../../src/case-file/views-draft.ts'
import { OnTheDay } from '../../src/pages/on-the-day/page.tsx'
import { KeptQuestions } from '../../src/pages/share-views/kept-questions.tsx'
import { forgetEverything, get, lock, openNewDoor, unlock, update } from '../../src/store/index.ts'
import { show, type as typing } from './show.tsx'

const PIN = '274916'

beforeEach(async () => {
  await forgetEverything()
  await openNewDoor(3, PIN)
})

async function open(room: RegExp) {
  const screen = await show(OnTheDay)
  fireEvent.click(await screen.findByRole('button', { name: room }))
  return screen
}

test('a point is chosen from what was written, stands large, and can be shown alone', async () => {
  await update(draftPlace, (old) => ({
    ...old,
    answers: { P2: { text: 'Maya sleeps well now.', lang: 'en', dir: 'ltr' as const } },
  }))
  await update(privatePlace, (old) => ({ ...old, text: 'Only for the chair.' }))
  const screen = await open(/What I want to say/)
  expect(screen.container.textContent).not.toContain('Only for the chair.')
  fireEvent.click(screen.getByRole('checkbox', { name: /Maya sleeps well now/ }))
  fireEvent.click(await screen.findByRole('button', { name: /Show only these/ }))
  const big = await screen.findByText('Maya sleeps well now.')
  expect(Number.parseFloat(getComputedStyle(big).fontSize)).toBeGreaterThan(24)
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('what is not known at the end becomes a question, and goes again when it is known', async () => {
  const screen = await open(/Before you leave/)
  const decided = screen.getByRole('list', { name: 'What was decided, and why' })
  const say = (answer: string) =>
    fireEvent.click([...decided.querySelectorAll('button')].find((one) => one.textContent === answer)!)
  say('Not yet')
  await waitFor(async () =>
    expect((await get(questionsToAsk)).items.map(({ text }) => text)).toEqual(['What was decided, and why?']),
  )
  await screen.findByText(/is now with your questions/)
  say('Yes')
  await waitFor(async () => expect((await get(questionsToAsk)).items).toEqual([]))
  // However quickly it is pressed, the last answer is the one that stands.
  for (const answer of ['Not yet', 'Yes', 'Not yet', 'Yes']) say(answer)
  await new Promise((done) => setTimeout(done, 600))
  expect((await get(questionsToAsk)).items).toEqual([])
})

test('notes from the board are kept, and are there again after locking and opening', async () => {
  const screen = await open(/Notes from the board/)
  typing(screen.getByLabelText('How people can help'), 'School will ring on Fridays.')
  await screen.findByText('Saved on this phone, just now')
  cleanup()
  lock()
  await unlock(3, PIN)
  const anew = await open(/Notes from the board/)
  expect((anew.getByLabelText('How people can help') as HTMLTextAreaElement).value).toBe(
    'School will ring on Fridays.',
  )
})

test('a question collected with no door open is kept only if its reader says so, and is gone after a lock', async () => {
  lock()
  expect(await keepQuestion({ text: 'Who is invited?', lang: 'en', dir: 'ltr' })).toBe('in-hand')
  await unlock(3, PIN)
  expect((await readQuestions()).items).toEqual([])
  const screen = await open(/What I want to ask/)
  fireEvent.click(await screen.findByRole('button', { name: 'Keep them with mine' }))
  expect(await screen.findByRole('checkbox', { name: 'Who is invited?' })).toBeVisible()
  expect((await get(questionsToAsk)).items.map(({ text }) => text)).toEqual(['Who is invited?'])
  cleanup()
  lock()
  await keepQuestion({ text: 'Am I safe there?', lang: 'en', dir: 'ltr' })
  await unlock(3, PIN)
  lock()
  expect((await readQuestions()).inHand).toEqual([])
})

test('the same question is kept once', async () => {
  for (let count = 0; count < 2; count++)
    await keepQuestion({ text: 'When is the review?', lang: 'en', dir: 'ltr' })
  expect((await get(questionsToAsk)).items).toHaveLength(1)
})

test('among the questions for the meeting, those that were collected are ready to be added', async () => {
  await keepQuestion({ text: 'When is the review?', lang: 'en', dir: 'ltr' })
  const changes: unknown[] = []
  const answer = { lists: { items: ['Who decides?', ''] } }
  const screen = await show(() => KeptQuestions({ answer, onChange: (more) => changes.push(more) }))
  fireEvent.click(await screen.findByRole('button', { name: 'When is the review?' }))
  expect(changes).toEqual([{ lists: { items: ['Who decides?', 'When is the review?'] } }])
})
