/** Questions for the chair before the meeting: what was collected while reading, and one's own, with the answer beside. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { caseFile } from '../../src/case-file/index.ts'
import { keepQuestion } from '../../src/case-file/questions-to-ask.ts'
import { smallDrafts } from '../../src/case-file/small-drafts.ts'
import { AskChair } from '../../src/pages/ask-chair/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, said } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
  await update(caseFile, (old) => ({ ...old, conferences: [aConference()] }))
  await keepQuestion({ text: 'Who decides?', lang: 'en', dir: 'ltr' })
  await keepQuestion({ text: 'Ile to trwa?', lang: 'pl', dir: 'ltr' })
})

const sent = async () => (await get(sentWords)).items

test('the questions I leave ticked and my own go together, each in its language, and the answer comes here', async () => {
  await show(AskChair)
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Who decides?' }))
  type(screen.getByLabelText('Your own questions'), 'Can we have a break?\n\nهل هناك مترجم؟')
  fireEvent.click(await screen.findByRole('button', { name: 'Ask the chair' }))
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  const [item] = await sent()
  expect(item).toMatchObject({
    operation: 'ask-chair',
    input: {
      questions: [
        { text: 'Ile to trwa?', lang: 'pl' },
        { text: 'Can we have a break?', lang: 'en' },
        { text: 'هل هناك مترجم؟', dir: 'rtl' },
      ],
    },
  })
  expect((await get(smallDrafts))['ask-chair']).toBeUndefined()
  await screen.findByRole('heading', { name: 'What you asked' })
  await update(caseFile, (old) => ({
    ...old,
    progress: {
      [item!.envelopeId]: {
        kind: 'progress' as const,
        id: item!.envelopeId,
        state: 'answered' as const,
        answeredAt: '2030-01-20T10:00:00.000Z',
        answer: said('Yes, after an hour.'),
      },
    },
  }))
  await screen.findByText('Yes, after an hour.')
})

test('with nothing chosen and nothing written it says what is needed', async () => {
  await show(AskChair)
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Who decides?' }))
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Ile to trwa?' }))
  await screen.findByText('Choose, write or say a question first.')
  fireEvent.click(screen.getByRole('button', { name: 'Ask the chair' }))
  expect(await sent()).toEqual([])
})

test('without a code the questions are kept and nothing is offered that cannot be done', async () => {
  await freshPhone()
  await show(AskChair)
  type(await screen.findByLabelText('Your own questions'), 'Who is there?')
  await waitFor(async () => expect((await get(smallDrafts))['ask-chair']?.text).toBe('Who is there?'))
  expect(screen.queryByRole('button', { name: 'Ask the chair' })).toBeNull()
})
