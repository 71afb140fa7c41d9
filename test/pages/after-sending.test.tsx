/** After sending: words are added to, sent again in the place of the old, or said not to be meant. Nothing is taken back. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { caseFile } from '../../src/case-file/index.ts'
import { draftOf } from '../../src/case-file/views-again.ts'
import { type Draft, draftPlace } from '../../src/case-file/views-draft.ts'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { ShareViews } from '../../src/pages/share-views/page.tsx'
import { inputOf } from '../../src/pages/share-views/send.ts'
import { get, update } from '../../src/store/index.ts'
import { deliver, sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, conferenceId, idris, maya } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
  await update(caseFile, (old) => ({ ...old, conferences: [aConference()] }))
})

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const sent = async () => (await get(sentWords)).items

async function sendOne(): Promise<string> {
  await update(
    draftPlace,
    (): Draft => ({
      set: 'quick',
      hasPaused: true,
      at: 'check',
      envelopeId: crypto.randomUUID(),
      answers: { P2: { text: 'Maya reads', lang: 'en', dir: 'ltr' }, P9: { lists: { family: ['Nan'] } } },
    }),
  )
  const { unmount } = await show(ShareViews)
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  unmount()
  await deliver()
  history.replaceState(null, '')
  return (await sent())[0]!.envelopeId
}

test('words can be changed and sent in the place of the old, which stays among my words', async () => {
  const old = await sendOne()
  const { unmount } = await show(MyWords)
  await press('Replace it')
  await waitFor(async () => expect((await get(draftPlace)).replaces).toBe(old))
  expect((await get(draftPlace)).answers).toEqual({
    P2: { text: 'Maya reads', lang: 'en', dir: 'ltr' },
    P9: { lists: { family: ['Nan'] } },
  })
  unmount()
  history.replaceState(null, '')
  await show(ShareViews)
  await screen.findByText('This takes the place of what you wrote before')
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(2))
  expect((await sent())[1]?.input).toMatchObject({ replaces: old })
  expect((await sent())[1]?.input).not.toHaveProperty('addsTo')
  expect((await sent())[0]?.envelopeId).toBe(old)
  expect(await get(draftPlace)).not.toHaveProperty('replaces')
})

test('one press turns it back into adding', async () => {
  const old = await sendOne()
  await update(
    draftPlace,
    (draft): Draft => ({
      ...draft,
      set: 'quick',
      replaces: old,
      at: 'check',
      answers: { P2: { text: 'More' } },
    }),
  )
  await show(ShareViews)
  await press('Add it to the old one instead')
  await waitFor(() => expect(screen.queryByText('This takes the place of what you wrote before')).toBeNull())
  await press('Send my words')
  await waitFor(async () => expect(await sent()).toHaveLength(2))
  expect((await sent())[1]?.input).toMatchObject({ addsTo: old })
})

test('“I did not mean to send that” adds a note in my own words, once, and says that the record is kept', async () => {
  const envelopeId = await sendOne()
  await show(MyWords)
  fireEvent.click(await screen.findByText('I did not mean to send that'))
  type(await screen.findByLabelText('Do you want to say why?'), 'Another day')
  await press('Add this note')
  await waitFor(async () => expect(await sent()).toHaveLength(2))
  expect((await sent())[1]).toMatchObject({
    operation: 'say-not-meant',
    input: { envelopeId, conferenceId, words: { text: 'Another day', lang: 'en' } },
  })
  await screen.findByText(/It is kept, with your note/)
  expect(screen.queryByRole('button', { name: 'Add this note' })).toBeNull()
})

test('once it was shared at the meeting none of this is offered', async () => {
  const envelopeId = await sendOne()
  await update(caseFile, (old) => ({
    ...old,
    progress: {
      [envelopeId]: {
        kind: 'progress' as const,
        id: envelopeId,
        state: 'shared' as const,
        sharedAt: '2030-02-01T10:00:00.000Z',
      },
    },
  }))
  await show(MyWords)
  await screen.findAllByText('Shared at the meeting')
  expect(screen.queryByText('I did not mean to send that')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Replace it' })).toBeNull()
})

test('what is written again is what was written, answer for answer', () => {
  const draft: Draft = {
    set: 'full',
    sameOrEach: 'each',
    children: [maya.id, idris.id],
    answers: {
      [`P1/${maya.id}`]: { text: 'Rysuje', lang: 'pl', dir: 'ltr' },
      P5: { chosen: ['had-part'], day: '2029-12-24' },
      P6: {
        rows: [{ kind: 'fact-error', where: 'p3', says: 'a', isSo: 'b', shows: 'c' }],
        lang: 'en',
        dir: 'ltr',
      },
      P8: { chosen: ['money'], text: 'المال', lang: 'ar', dir: 'rtl' },
      P9: { lists: { family: ['Nan'], services: ['A bed'] } },
      [`P13/${idris.id}`]: { scale: 0, text: 'Sleep', lang: 'en', dir: 'ltr' },
      P16: { lists: { items: ['Who?'] } },
      P17: { chosen: ['myself'], inPerson: true },
    },
  }
  expect(draftOf(inputOf(draft, { conferenceId, children: [maya, idris] }))).toEqual(draft)
})
