/** Saying how a meeting was: what it means comes first, only a call back carries a name, and then nothing of it is left. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { caseFile } from '../../src/case-file/index.ts'
import {
  parentFeedback,
  parentWords,
  youngFeedback,
  youngWords,
} from '../../src/content/feedback-questions.ts'
import ar from '../../src/locales/ar/give-feedback.json'
import en from '../../src/locales/en/give-feedback.json'
import pl from '../../src/locales/pl/give-feedback.json'
import { type Draft, draftPlace } from '../../src/pages/give-feedback/draft.ts'
import { GiveFeedback } from '../../src/pages/give-feedback/page.tsx'
import { feedbackOf } from '../../src/pages/give-feedback/send.ts'
import { Home } from '../../src/pages/home/page.tsx'
import { readAll } from '../../src/store/database.ts'
import { get, update } from '../../src/store/index.ts'
import { FEEDBACK_PREFIX } from '../../src/sync/anything-held.ts'
import { membership, sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
})

async function as(role: 'parent' | 'young-person' | 'advocate'): Promise<void> {
  const { joined } = await get(membership)
  if (!joined) throw new Error('This phone has to be linked for these tests.')
  const me = { ...joined, role }
  await update(membership, () => ({ joined: me }))
  const conferences = [aConference({ status: 'held', day: '2026-01-05' })]
  await update(caseFile, (old) => ({ ...old, me, conferences }))
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const kept = () => readAll(FEEDBACK_PREFIX)

test('all of D6 is asked, with words in English, Polish and Arabic', () => {
  expect([...parentFeedback, ...parentWords].map(({ id }) => id)).toEqual(
    Array.from({ length: 12 }, (_, at) => `F${at + 1}`),
  )
  expect([...youngFeedback, ...youngWords].map(({ id }) => id)).toEqual(
    Array.from({ length: 6 }, (_, at) => `CF${at + 1}`),
  )
  const stems = (words: object) =>
    new Set(Object.keys(words).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')))
  expect(stems(pl)).toEqual(stems(en))
  expect(stems(ar)).toEqual(stems(en))
})

test('Home offers it once a meeting was held, and not before', async () => {
  await as('parent')
  await show(Home)
  await screen.findByRole('link', { name: /Say how the meeting was/ })
  await update(caseFile, (old) => ({ ...old, conferences: [aConference()] }))
  await waitFor(() => expect(screen.queryByRole('link', { name: /Say how the meeting was/ })).toBeNull())
})

test('it says before anything what anonymous means here, and where it ends', async () => {
  await as('parent')
  await show(GiveFeedback)
  await screen.findByText('Nobody is told who it came from')
  expect(screen.getByText('Your own words can give you away')).toBeTruthy()
  expect(screen.getByText('This is not the place to ask for help')).toBeTruthy()
  expect(screen.getByRole('button', { name: /Hand it over/ }).getAttribute('aria-disabled')).toBe('true')
})

test('the last letters go too; afterwards nothing of it is on the phone that anybody could read', async () => {
  await as('parent')
  await show(GiveFeedback)
  fireEvent.click((await screen.findAllByRole('radio', { name: 'Partly' }))[0]!)
  await waitFor(async () => expect((await get(draftPlace)).answers).toEqual({ F2: 'partly' }))
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /Hand it over/ }).getAttribute('aria-disabled')).not.toBe(
      'true',
    ),
  )
  type(screen.getByLabelText('One thing to change'), 'More breaks')
  await press('Hand it over')
  await screen.findByText('Ready. It waits to go by itself')
  expect(await get(draftPlace)).toEqual({})
  expect((await get(sentWords)).items).toEqual([])
  const [[, waiting] = []] = await kept()
  expect(JSON.stringify(waiting)).not.toContain('More breaks')
  expect(document.body.textContent).not.toContain('More breaks')
})

test('who somebody is goes along only when they ask to be called, and it says so first', async () => {
  await as('parent')
  await show(GiveFeedback)
  await screen.findByText('Nobody is told who it came from')
  expect(screen.queryByLabelText('Your name')).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: /then they know who I am/ }))
  await screen.findByText(/Now it is not without a name any more/)
  expect((screen.getByLabelText('Your name') as HTMLTextAreaElement).value).toBe('Leila Haddad')
})

test('a name that was filled in and then taken back does not go', () => {
  const draft: Draft = {
    answers: { F1: 'never' },
    name: 'Leila Haddad',
    number: '07700 900982',
    wantsCall: false,
  }
  expect(JSON.stringify(feedbackOf(draft, 'parent'))).not.toMatch(/Leila|07700/)
  expect(feedbackOf({ ...draft, wantsCall: true }, 'parent').callBack).toEqual({
    name: 'Leila Haddad',
    number: '07700 900982',
  })
  expect(feedbackOf({ ...draft, wantsCall: true }, 'young-person').callBack).toBeUndefined()
})

test('a young person is asked their own questions, in words and with a face, and shown whom to ring', async () => {
  await as('young-person')
  await show(GiveFeedback)
  await screen.findByText('Someone asked me what I think')
  expect(screen.queryByText('Did you meet the chair before the meeting?')).toBeNull()
  expect(screen.getByText(/Nobody knows that it is you/)).toBeTruthy()
  expect(screen.queryByText('Do you want somebody to call you about it?')).toBeNull()
  fireEvent.click(screen.getAllByRole('radio', { name: 'No' })[0]!)
  await waitFor(() => expect(document.querySelector('.feel-art')).toBeTruthy())
})

test('an advocate is told that it is for the family', async () => {
  await as('advocate')
  await show(GiveFeedback)
  await screen.findByText('These questions are for parents, carers and young people.')
})
