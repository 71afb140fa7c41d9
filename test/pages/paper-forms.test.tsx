/** Forms on paper: any set, any language, large enough to read, and nothing private or telling on the sheet by itself. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { caseFile } from '../../src/case-file/index.ts'
import { letterPlace } from '../../src/case-file/letter-draft.ts'
import { addPoint, newPoint } from '../../src/case-file/points-draft.ts'
import { draftPlace } from '../../src/case-file/views-draft.ts'
import { helpQuestions } from '../../src/content/help-questions.ts'
import { questions } from '../../src/content/parent-questions.ts'
import { wordsFor } from '../../src/i18n/index.ts'
import en from '../../src/locales/en/paper-forms.json'
import { MyWords } from '../../src/pages/my-words/page.tsx'
import { PaperForms } from '../../src/pages/paper-forms/page.tsx'
import { isPrivate, sets } from '../../src/pages/paper-forms/sets.ts'
import { ReplyToReport } from '../../src/pages/reply-to-report/page.tsx'
import { ShareViews } from '../../src/pages/share-views/page.tsx'
import { WriteLetter } from '../../src/pages/write-letter/page.tsx'
import { lock, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference } from './builders.ts'
import { show } from './show.tsx'

const printed: string[] = []
beforeEach(async () => {
  await freshPhone()
  printed.length = 0
  vi.stubGlobal('print', () => {
    const { paper = 'normal', print = '' } = document.documentElement.dataset
    printed.push(`${document.title}|${paper}|${print}`)
  })
})
afterEach(() => dispatchEvent(new Event('afterprint')))

const nameOf = (id: string) => en[`set.${id}` as keyof typeof en]
const choose = (id: string) => fireEvent.click(document.querySelector(`input[value="${id}"]`)!)
const sheet = () => document.querySelector('.sheet')?.textContent ?? ''

test('whoever has no account and no open part of a phone can print every set', async () => {
  lock()
  await show(PaperForms)
  for (const { id } of sets) {
    choose(id)
    await waitFor(() => expect(document.querySelector('.sheet-title')?.textContent).toBe(nameOf(id)))
    expect(document.querySelectorAll('.paper-question').length).toBeGreaterThan(0)
  }
  expect(sets.map(({ id }) => id)).toEqual([
    ...['quick', 'full', 'not-attending', 'review', 'points', 'young', 'young-review'],
    ...['help', 'ask-chair', 'notes', 'plan', 'feedback', 'young-feedback'],
  ])
})

test('the print has a neutral name, also as a file, and is large when asked', async () => {
  await show(PaperForms)
  const before = document.title
  fireEvent.click(await screen.findByRole('button', { name: 'Print this form' }))
  expect(printed).toEqual(['Heard|normal|'])
  dispatchEvent(new Event('afterprint'))
  expect(document.title).toBe(before)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Large print' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Print this form' }))
  await waitFor(() => expect(printed).toHaveLength(2))
  expect(printed[1]).toBe('Heard|large|')
})

test('the private sheet is left out and said to be, until somebody asks for it', async () => {
  await show(PaperForms)
  expect(sheet()).toContain('The private sheet is left out')
  expect(sheet()).not.toContain('What do you want to say in private?')
  fireEvent.click(screen.getByRole('checkbox', { name: /With a private sheet/ }))
  await waitFor(() => expect(sheet()).toContain('What do you want to say in private?'))
  expect(document.querySelector('.paper-alone')).toBeTruthy()
  const onSheets = sets.flatMap((set) => (set.kind === 'parent' ? set.questions : []))
  expect(onSheets.filter(isPrivate)).toEqual([])
  expect(questions.filter(isPrivate).map(({ id }) => id)).toEqual(['P18'])
})

test('how the meeting was is asked without a name; only a call asks for one', async () => {
  await show(PaperForms)
  expect(sheet()).toContain('Your name')
  for (const [id, names] of [
    ['feedback', 1],
    ['young-feedback', 0],
  ] as const) {
    choose(id)
    await waitFor(() => expect(sheet()).toContain('Do not write your name'))
    expect(sheet().match(/Your name/g) ?? []).toHaveLength(names)
    expect(sheet()).not.toContain('Who it is about')
  }
})

test('a child’s sheet has who helps first, each with whom it is for, and the helper’s own words on a sheet apart', async () => {
  await show(PaperForms)
  choose('help')
  await waitFor(() => expect(sheet()).toContain('How do you help?'))
  const [first] = document.querySelectorAll('.paper-question')
  expect(first?.textContent).toContain('How do you help?')
  expect(document.querySelectorAll('ol > .paper-question')).toHaveLength(helpQuestions.length)
  for (const asked of document.querySelectorAll('ol > .paper-question'))
    expect(asked.textContent).toContain('Who sees this?')
  expect(document.querySelector('.paper-alone')?.textContent).toContain('Not the child’s words')
})

test('what everybody at the meeting never sees is on the private sheet alone, and cannot be ticked for them', async () => {
  await show(PaperForms)
  choose('young')
  await waitFor(() => expect(sheet()).toContain('Who sees this?'))
  expect(sheet()).not.toContain('anyone you do not want in the room')
  fireEvent.click(screen.getByRole('checkbox', { name: /With a private sheet/ }))
  await waitFor(() => expect(sheet()).toContain('anyone you do not want in the room'))
  const alone = document.querySelector('.paper-alone')!.textContent
  expect(alone).toContain('Do you want an advocate?')
  expect(alone).not.toContain('Everyone at the meeting')
})

test.each(['pl', 'ar'] as const)('in %s each question stands with its English below it', async (language) => {
  await show(PaperForms, language)
  await waitFor(() => expect(document.querySelectorAll('.paper-question [lang=en]').length).toBe(4))
  expect(sheet()).toContain('What is going well for your family?')
})

test('a copy of what was sent carries its cover note and nothing else of the page', async () => {
  await joinedPhone()
  await update(caseFile, (old) => ({ ...old, conferences: [aConference()] }))
  await update(draftPlace, () => ({
    set: 'quick' as const,
    hasPaused: true,
    at: 'check',
    envelopeId: crypto.randomUUID(),
    answers: { P2: { text: 'Maya reads' } },
  }))
  const { unmount } = await show(ShareViews)
  await screen.findByText(/When this was printed, it was not sent/)
  fireEvent.click(await screen.findByRole('button', { name: 'Print it large' }))
  expect(printed).toEqual(['Heard|large|'])
  dispatchEvent(new Event('afterprint'))
  fireEvent.click(await screen.findByRole('button', { name: 'Send my words' }))
  await waitFor(async () => expect(location.pathname).toContain('my-words'))
  unmount()
  const secret = {
    envelopeId: crypto.randomUUID(),
    operation: 'tell-chair',
    input: { conferenceId: aConference().id, words: { text: 'the red kite', lang: 'en', dir: 'ltr' } },
    sealedAt: '2029-12-01T10:00:00.000Z',
  }
  await update(sentWords, ({ items }) => ({ items: [...items, secret] }))
  await show(MyWords)
  const [privately, views] = await screen.findAllByRole('button', { name: 'Print my copy', hidden: true })
  fireEvent.click(views!)
  expect(document.querySelectorAll('[data-printing]')).toHaveLength(1)
  expect(document.querySelector('[data-printing]')?.textContent).not.toContain('the red kite')
  dispatchEvent(new Event('afterprint'))
  expect(document.querySelector('[data-printing]')).toBeNull()
  fireEvent.click(privately!)
  expect(printed.slice(1)).toEqual(['Heard|normal|', 'Heard|normal|all'])
})

test('a letter and a reply come out with the cover note in place of the page’s own heading', async () => {
  await joinedPhone()
  await update(caseFile, (old) => ({ ...old, conferences: [aConference()] }))
  await update(letterPlace, () => ({ hasPaused: true, envelopeId: crypto.randomUUID(), text: 'Dear chair' }))
  const reply = { ...newPoint('agree'), isSo: 'Yes' }
  await addPoint({ of: 'reply-to-report' }, reply)
  for (const [Screen, toCheck] of [
    [WriteLetter, 'Carry on: look at it'],
    [ReplyToReport, 'Look at it once more'],
  ] as const) {
    const { unmount } = await show(Screen)
    fireEvent.click(await screen.findByRole('button', { name: toCheck }))
    await screen.findByText(/When this was printed, it was not sent/)
    const onPaper = [...document.querySelectorAll('.wrap.check > *')].filter(
      (one) => !one.matches('.noprint, .btn, .btns'),
    )
    expect(onPaper[0]?.className).toContain('print-cover')
    expect(onPaper.some((one) => one.matches('h1'))).toBe(false)
    fireEvent.click(await screen.findByRole('button', { name: 'Print my copy' }))
    dispatchEvent(new Event('afterprint'))
    unmount()
    history.replaceState(null, '')
  }
  expect(printed).toEqual(['Heard|normal|', 'Heard|normal|'])
})

test('the page brings the words of every sheet it can show, in its own language', () => {
  for (const words of [
    'share-views',
    'share-wishes',
    'with-help',
    'give-feedback',
    'plan',
    'people-beside-me',
  ])
    expect(wordsFor('paper-forms')).toContain(words)
})
