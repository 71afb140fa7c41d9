/** Writing, in a real browser with its real database: kept as it is written, and never lost by the page. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { type Draft, draftPlace, privatePlace } from '../../src/case-file/views-draft.ts'
import { LEAVING } from '../../src/components/hide.ts'
import { withAnswer } from '../../src/pages/share-views/draft.ts'
import { ShareViews } from '../../src/pages/share-views/page.tsx'
import { LETTERS } from '../../src/pages/share-views/too-long.ts'
import { get, lock, openDoor, unlock, update } from '../../src/store/index.ts'
import { freshPhone, PIN } from '../store/fresh.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await freshPhone()
})

async function at(screenId: string, more: Draft = {}) {
  await update(draftPlace, () => ({ set: 'full' as const, hasPaused: true, at: screenId, ...more }))
  await show(ShareViews)
}

const box = () => screen.findByRole<HTMLTextAreaElement>('textbox')

test('words are on the phone before anybody presses anything', async () => {
  await at('P2')
  type(await box(), 'Maya reads every night')
  await screen.findByText(/Saved on this phone, just now/, {}, { timeout: 500 })
  expect((await get(draftPlace)).answers?.P2?.text).toBe('Maya reads every night')
})

test('the strip does not say saved before it is', async () => {
  await at('P2')
  type(await box(), 'Maya')
  expect(screen.queryByText(/Saved on this phone/)).toBeNull()
  await screen.findByText(/Saving…/)
  await screen.findByText(/Saved on this phone/)
})

test('closing and opening again finds the same screen with the same words', async () => {
  await at('P4')
  type(await box(), 'Nights are long')
  await screen.findByText(/Saved on this phone, just now/)
  const door = openDoor()!
  cleanup()
  history.replaceState(null, '')
  lock()
  await unlock(door, PIN)
  await show(ShareViews)
  expect((await box()).value).toBe('Nights are long')
})

test('what is typed as the lock falls is kept too', async () => {
  await at('P2')
  type(await box(), 'first')
  await screen.findByText(/Saved on this phone, just now/)
  const door = openDoor()!
  const area = await box()
  // The second letter comes while the first is still being saved, and the lock falls on both.
  type(area, 'first and')
  type(area, 'first and the very last word')
  lock()
  await unlock(door, PIN)
  await waitFor(async () =>
    expect((await get(draftPlace)).answers?.P2?.text).toBe('first and the very last word'),
  )
})

test('pressing Hide waits, on a dark screen, until the last letter is kept', async () => {
  await at('P2')
  const area = await box()
  type(area, 'one')
  type(area, 'one letter more')
  const saving: Promise<unknown>[] = []
  dispatchEvent(new CustomEvent(LEAVING, { detail: saving }))
  expect(saving).toHaveLength(1)
  await Promise.all(saving)
  expect((await get(draftPlace)).answers?.P2?.text).toBe('one letter more')
})

test('while the door is shut the words are nowhere on the page', async () => {
  await at('P2')
  type(await box(), 'the grey heron')
  await screen.findByText(/Saved on this phone, just now/)
  lock()
  await screen.findByRole('heading', { name: 'Open your part' })
  expect(document.documentElement.outerHTML).not.toContain('the grey heron')
})

test('skipping goes on, keeps the words, and is remembered kindly', async () => {
  await at('P2')
  type(await box(), 'half a thought')
  fireEvent.click(screen.getByRole('button', { name: 'Skip for now' }))
  await screen.findByRole('heading', { name: /What keeps your children safe/ })
  fireEvent.click(screen.getByRole('button', { name: 'Skip for now' }))
  await screen.findByRole('heading', { name: /What are you worried about/ })
  const draft = await get(draftPlace)
  expect(draft.answers?.P2?.text).toBe('half a thought')
  expect(draft.skipped).toContain('P3')
})

test('the last change can be undone, also after closing', async () => {
  await at('P2', { answers: { P2: { text: 'a whole evening of writing' } } })
  type(await box(), '')
  await screen.findByText(/Saved on this phone, just now/)
  cleanup()
  history.replaceState(null, '')
  await show(ShareViews)
  fireEvent.click(await screen.findByRole('button', { name: 'Undo last change' }))
  expect((await box()).value).toBe('a whole evening of writing')
  await waitFor(async () =>
    expect((await get(draftPlace)).answers?.P2?.text).toBe('a whole evening of writing'),
  )
})

test('a way to begin is added to what is there and never replaces it', async () => {
  await at('P2', { answers: { P2: { text: 'Maya is well.' } } })
  await box()
  fireEvent.click(screen.getByRole('button', { name: 'A good day is…' }))
  expect((await box()).value).toBe('Maya is well. A good day is ')
})

test('too much is kept, counted and said', async () => {
  await at('P2')
  type(await box(), 'a'.repeat(LETTERS + 12))
  await screen.findByText(/12 letters too long/)
  await screen.findByText(/Saved on this phone, just now/)
  expect((await get(draftPlace)).answers?.P2?.text).toHaveLength(LETTERS + 12)
  cleanup()
  history.replaceState(null, '')
  await at('check', await get(draftPlace).then((draft) => ({ ...draft, at: 'check' })))
  await screen.findByRole('link', {
    name: /Make this answer shorter, or move some of it: What is going well/,
  })
})

test('before joining the check page says what is needed and offers no Send', async () => {
  await at('check', { set: 'quick', answers: { P2: { text: 'kept' } } })
  await screen.findByText(/You have not sent anything yet/)
  await screen.findByText('You need your code before this can go')
  expect(screen.queryByRole('button', { name: 'Send my words' })).toBeNull()
  expect(screen.getAllByText('You skipped this. That is OK.')).toHaveLength(3)
})

test('nobody can read it before joining, and every question says so', async () => {
  await at('P2')
  await box()
  expect(screen.getByText(/Nobody can read this. It is only on this phone./)).toBeTruthy()
})

test('the private page is kept in a place of its own', async () => {
  await at('P8')
  fireEvent.click(await screen.findByRole('button', { name: /Feeling safe/ }))
  type(await screen.findByLabelText('What do you want to say in private?'), 'the red kite')
  await screen.findByText(/Saved on this phone, just now/)
  expect((await get(privatePlace)).text).toBe('the red kite')
  expect(JSON.stringify(await get(draftPlace))).not.toContain('the red kite')
  expect((await get(draftPlace)).answers?.P8?.chosen ?? []).toEqual([])
  expect(screen.getByText(/Private is not always secret/)).toBeTruthy()
})

test('a question in another language has its English underneath, and in English nothing is said twice', async () => {
  await update(draftPlace, () => ({ set: 'quick' as const, hasPaused: true, at: 'P2' }))
  const arabic = await show(ShareViews, 'ar')
  const line = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('.in-english')
    expect(found).not.toBeNull()
    return found!
  })
  const asked = line.textContent
  expect([line.lang, line.dir]).toEqual(['en', 'ltr'])
  expect(document.querySelector('h1')?.textContent).not.toBe(asked)
  arabic.unmount()
  await show(ShareViews)
  await screen.findByRole('heading', { level: 1, name: asked! })
  expect(document.querySelector('.in-english')).toBeNull()
})

test('what was written to the same question in another tab stays beside it until its writer chooses', async () => {
  await at('P2')
  type(await box(), 'Nan helps every Friday')
  await waitFor(async () => expect((await get(draftPlace)).answers?.P2?.text).toBe('Nan helps every Friday'))
  // Another tab, where this question stood open and empty before.
  await update(draftPlace, (old) =>
    withAnswer(old, 'P2', { text: 'Maya reads at night' }, undefined, new Date(), new Set([''])),
  )
  expect((await get(draftPlace)).answers?.P2?.other?.text).toBe('Nan helps every Friday')
  type(await box(), 'Nan helps every Friday and Sunday')
  await waitFor(async () =>
    expect((await get(draftPlace)).answers?.P2).toMatchObject({
      text: 'Nan helps every Friday and Sunday',
      other: { text: 'Maya reads at night' },
    }),
  )
  await screen.findByText('Maya reads at night')
  fireEvent.click(screen.getByRole('button', { name: 'Put it below' }))
  await waitFor(async () => {
    const answer = (await get(draftPlace)).answers?.P2
    expect(answer?.text).toBe('Nan helps every Friday and Sunday\n\nMaya reads at night')
    expect(answer?.other).toBeUndefined()
  })
})
