/** A photo or a voice with any answer: kept while words are typed, shown before sending, gone in the same envelope. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { Attachment } from '../../contract/attachment.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { draftPlace } from '../../src/case-file/views-draft.ts'
import { attach } from '../../src/components/attach/holder.ts'
import { openedIn } from '../../src/components/photo/opened-photo.ts'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { attachedTo } from '../../src/pages/share-views/draft.ts'
import { ShareViews } from '../../src/pages/share-views/page.tsx'
import { areKept, get, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { choose, press } from '../components/attaching.tsx'
import { encoded, taggedJpeg } from '../components/photos.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference } from './builders.ts'
import { drawLine } from './paper.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
  await update(caseFile, (old) => ({ ...old, conferences: [aConference()] }))
})

const at = (screenId: string) =>
  update(draftPlace, (old) => ({ ...old, set: 'quick' as const, hasPaused: true, at: screenId }))
const aPhoto = async (key: string) =>
  attach(attachedTo(key), await encoded('image/jpeg'), { kind: 'photo', type: 'image/jpeg' })
const attachedOf = async (key: string) => (await get(draftPlace)).answers?.[key]?.attachments ?? []

test('a photo of a filled paper form is an answer, and typing beside it takes nothing away', async () => {
  await at('P2')
  await show(ShareViews)
  type(await screen.findByRole('textbox'), 'See the photo')
  await press('Take or choose a photo')
  await choose(new File([await taggedJpeg(6)], 'IMG_0001.jpg', { type: 'image/jpeg' }))
  await press('Add this photo')
  await screen.findByText('Added, and saved on this phone.', {}, { timeout: 8000 })
  type(await screen.findByRole('textbox'), 'See the photo of my form')
  await waitFor(async () =>
    expect((await get(draftPlace)).answers?.P2?.text).toBe('See the photo of my form'),
  )
  expect(await attachedOf('P2')).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: 'Undo last change' }))
  await waitFor(async () =>
    expect((await get(draftPlace)).answers?.P2?.text).not.toBe('See the photo of my form'),
  )
  expect(await attachedOf('P2')).toHaveLength(1)
})

test('leading on with a photo open asks once whether to add it; left alone, it is in nobody’s words and not lost', async () => {
  await at('P2')
  await show(ShareViews)
  type(await screen.findByRole('textbox'), 'See the photo')
  await press('Take or choose a photo')
  await choose(new Blob([await encoded('image/jpeg')]))
  await screen.findByRole('button', { name: 'Add this photo' }, { timeout: 8000 })
  await press('Carry on')
  await screen.findByRole('heading', { name: 'Add this photo?' })
  expect((await get(draftPlace)).at).toBe('P2')
  await press('Leave it for now')
  await press('Carry on')
  await waitFor(async () => expect((await get(draftPlace)).at).not.toBe('P2'))
  expect(await attachedOf('P2')).toEqual([])
  await waitFor(async () => expect((await get(openedIn(draftPlace.name, 'P2'))).kept).toBeDefined())

  await press('Back')
  await press('Look at it')
  await screen.findByRole('button', { name: 'Add this photo' }, { timeout: 8000 })
  await press('Carry on')
  const asked = (await screen.findByRole('heading', { name: 'Add this photo?' })).closest('section')!
  fireEvent.click(asked.querySelector('button')!)
  await waitFor(async () => expect(await attachedOf('P2')).toHaveLength(1))
  await press('Carry on')
  await waitFor(async () => expect((await get(draftPlace)).at).not.toBe('P2'))
})

test('an answer can be drawn, and a drawing that was not put in is asked about', async () => {
  await at('P2')
  await show(ShareViews)
  await press('Draw it')
  await drawLine([100, 100], [300, 200])
  await press('Carry on')
  await screen.findByText('Your drawing is not in your answer yet. Put it in?')
  expect((await get(draftPlace)).at).toBe('P2')
  await press('Put the picture here')
  await waitFor(async () => expect((await attachedOf('P2')).map(({ kind }) => kind)).toEqual(['picture']))
})

/** A photo is opened when it comes into sight, so a reader unfolds and goes past all of them. */
async function seeAll(count: number): Promise<void> {
  await waitFor(() => expect(document.querySelectorAll('.attached > li')).toHaveLength(count))
  for (const closed of document.querySelectorAll('details')) closed.open = true
  for (const one of document.querySelectorAll('.attached > li')) {
    one.scrollIntoView()
    await waitFor(() => expect(one.querySelector('img')).not.toBeNull())
  }
  expect(screen.getAllByAltText(/Photo \d/)).toHaveLength(count)
}

test('a photo alone is an answer: it is on the check page, goes numbered, and stays among my words', async () => {
  await aPhoto('P2')
  await aPhoto('P4')
  await aPhoto('P4')
  await at('check')
  await show(ShareViews)
  await seeAll(3)
  fireEvent.click(await screen.findByRole('button', { name: 'Send my words' }))
  await waitFor(async () => expect((await get(sentWords)).items).toHaveLength(1))
  const { answers } = (await get(sentWords)).items[0]!.input as {
    answers: { question: string; attachments: readonly Attachment[] }[]
  }
  expect(answers.map(({ question, attachments }) => [question, attachments.map(({ part }) => part)])).toEqual(
    [
      ['P2', [1]],
      ['P4', [2, 3]],
    ],
  )
  expect((await get(draftPlace)).answers).toBeUndefined()
  expect(await areKept(answers.flatMap(({ attachments }) => attachments))).toBe(true)
  await show(MyWords)
  await seeAll(3)
})

test('who it is about, what is private and how to be reached carry no photo', async () => {
  for (const [set, screenId] of [
    ['full', 'P0'],
    ['full', 'P18'],
    ['not-attending', 'N9'],
  ] as const) {
    await update(draftPlace, () => ({ set, hasPaused: true, at: screenId }))
    history.replaceState(null, '')
    const { unmount } = await show(ShareViews)
    await screen.findByRole('button', { name: 'Skip for now' })
    expect(screen.queryByRole('button', { name: 'Take or choose a photo' })).toBeNull()
    unmount()
  }
})
