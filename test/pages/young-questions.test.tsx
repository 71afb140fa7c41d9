/** Every question of a young person on a real screen: what is pressed is kept, and what nobody looks at cannot go. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { addDays } from '../../contract/days.ts'
import { caseFile } from '../../src/case-file/index.ts'
import { type Thing, wishesPlace } from '../../src/case-file/wishes-draft.ts'
import { lookPlace } from '../../src/case-file/young-look.ts'
import { beginAt } from '../../src/components/steps.ts'
import { youngQuestions } from '../../src/content/young-questions.ts'
import { today } from '../../src/i18n/index.ts'
import { ShareWishes } from '../../src/pages/share-wishes/page.tsx'
import { get, update } from '../../src/store/index.ts'
import { membership } from '../../src/sync/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { aConference, aJoined } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await freshPhone()
  await update(wishesPlace, () => ({ hasBegun: true, pausedOn: today() }))
})

async function at(step: string) {
  beginAt(step)
  await show(ShareWishes)
}

const things = async () => (await get(wishesPlace)).things ?? []
const press = async (name: string, within_: HTMLElement = document.body) =>
  fireEvent.click(await within(within_).findByRole('button', { name }))

async function joinedFor(conferenceKind: 'initial' | 'review', area = 'example') {
  await update(membership, () => ({ joined: aJoined({ role: 'young-person', area }) }))
  await update(caseFile, (old) => ({
    ...old,
    conferences: [aConference({ conferenceKind, day: addDays(today(), 7) })],
  }))
}

test.each(youngQuestions.map(({ id }) => id))(
  '%s has a heading, room for own words, and asks who sees it, with nothing more than private beforehand',
  async (id) => {
    await at(`thing/${id}`)
    await screen.findByRole('textbox', { name: 'In your own words' })
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(document.querySelector<HTMLInputElement>('input[name=who-sees]:checked')?.value).toBe('me')
    expect(screen.getByText('I do not feel safe')).toBeTruthy()
    expect(await things()).toEqual([])
  },
)

test('who matters: people and pets are pressed, named if they like, and taken out again', async () => {
  await at('thing/C2')
  await press('Mum')
  await press('A pet')
  await press('Brother')
  const names = await screen.findAllByRole('textbox', { name: 'Name, if you like' })
  type(names[1]!, 'Biscuit')
  fireEvent.click(screen.getAllByRole('button', { name: 'Lives with me' })[0]!)
  fireEvent.click(screen.getAllByRole('button', { name: 'Take out' })[2]!)
  await waitFor(async () =>
    expect((await things())[0]?.people).toEqual([
      { kind: 'mum', livesWithMe: true },
      { kind: 'pet', name: { text: 'Biscuit', lang: 'en', dir: 'ltr' } },
    ]),
  )
})

test('safe and not safe: a place is put where it belongs, with words', async () => {
  await at('thing/C5')
  await press('School', await screen.findByRole('list', { name: 'Places where I feel safe' }))
  await press('Home', screen.getByRole('list', { name: 'Places where I do not feel safe' }))
  const [first] = await screen.findAllByRole('textbox', { name: 'When is it like that? Who is there?' })
  type(first!, 'In the library.')
  await waitFor(async () =>
    expect((await things())[0]?.places).toEqual([
      { place: 'school', feels: 'safe', words: { text: 'In the library.', lang: 'en', dir: 'ltr' } },
      { place: 'home', feels: 'not-safe' },
    ]),
  )
})

test('a number says what it is in words', async () => {
  await at('thing/C6')
  fireEvent.click(await screen.findByRole('radio', { name: '2' }))
  await screen.findByText(/Mostly not safe/)
})

test('parts of life take one answer each, and an answer can be taken back', async () => {
  await at('thing/C10')
  const school = await screen.findByRole('group', { name: 'School' })
  await press('Good', school)
  await press('Hard', school)
  await press('Hard', screen.getByRole('group', { name: 'Sleep' }))
  await waitFor(async () => expect((await things())[0]?.chosen).toEqual(['school-hard', 'sleep-hard']))
  await press('Hard', school)
  await waitFor(async () => expect((await things())[0]?.chosen).toEqual(['sleep-hard']))
})

test('wanting an advocate asks nobody by itself; it leads to where asking is quiet', async () => {
  await at('thing/C15')
  expect(screen.queryByRole('link', { name: 'Ask for one' })).toBeNull()
  fireEvent.click(await screen.findByRole('radio', { name: 'Yes' }))
  const link = await screen.findByRole('link', { name: 'Ask for one' })
  expect(link.getAttribute('href')).toBe('/en/ask-advocate/')
  expect(screen.getByText(/asks nobody/)).toBeTruthy()
  expect(document.querySelector('input[name=who-sees][value=everyone]')).toBeNull()
})

test('on another day, when a grown-up has to act stands before anything can be written, and not twice', async () => {
  await update(wishesPlace, (old) => ({ ...old, pausedOn: '2020-01-01' }))
  await at('thing/C8')
  await screen.findByText(/they have to do something to help/)
  expect(screen.queryByRole('textbox')).toBeNull()
  await press('OK, go on')
  await screen.findByRole('textbox')
  expect((await get(wishesPlace)).pausedOn).toBe(today())
})

test('what has changed is asked at a review and not before it', async () => {
  await joinedFor('initial')
  await at('menu')
  await screen.findByText('Start where you like')
  expect(screen.queryByText('Better, the same or worse')).toBeNull()
  await update(caseFile, (old) => ({
    ...old,
    conferences: [aConference({ conferenceKind: 'review', day: addDays(today(), 7) })],
  }))
  await screen.findByText('Better, the same or worse')
})

test('what they said last time stands beside the question, in their own part', async () => {
  const before: Thing = { id: crypto.randomUUID(), question: 'C4', text: 'The shouting.' }
  await update(wishesPlace, (old) => ({
    ...old,
    given: [
      {
        envelopeId: crypto.randomUUID(),
        audience: 'chair-and-worker' as const,
        things: [before],
        at: today(),
      },
    ],
  }))
  await at('thing/CR3')
  await screen.findByText('Last time you said…')
  expect(screen.getByText('The shouting.')).toBeTruthy()
})

const shared = (): Thing => ({
  id: crypto.randomUUID(),
  question: 'C8',
  text: 'My school.',
  forWhom: 'chair-and-worker',
})

test('where the council has not said who looks at it, nothing can go, and it can be printed', async () => {
  await joinedFor('initial', 'kent')
  await update(wishesPlace, (old) => ({ ...old, things: [shared()] }))
  await at('check')
  await screen.findByText(/has not said yet who looks/)
  expect(screen.queryByRole('button', { name: /Let them see/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Print my copy' })).toBeTruthy()
})

test('where the council has said so, it stands above the button', async () => {
  await joinedFor('initial')
  await update(wishesPlace, (old) => ({ ...old, things: [shared()] }))
  await at('check')
  await screen.findByRole('button', { name: 'Let them see 1 thing' })
  expect(screen.getByText('Northmoor duty desk')).toBeTruthy()
})

test('words alone leave out every face and house', async () => {
  await update(lookPlace, (old) => ({ ...old, wordsOnly: true }))
  await at('houses')
  await screen.findByText('House of worries')
  await waitFor(() => expect(document.querySelector('.house-art')).toBeNull())
})

test('what the meeting said back stands under what they said', async () => {
  await joinedFor('initial')
  const envelopeId = crypto.randomUUID()
  const went: Thing = { ...shared(), text: 'I want to stay at my school.' }
  await update(wishesPlace, (old) => ({
    ...old,
    given: [{ envelopeId, audience: 'everyone' as const, things: [went], at: today() }],
  }))
  await update(caseFile, (old) => ({
    ...old,
    progress: {
      [envelopeId]: {
        kind: 'progress' as const,
        id: envelopeId,
        state: 'answered' as const,
        answer: {
          text: 'You stay at your school.',
          lang: 'en',
          dir: 'ltr' as const,
          origin: 'original' as const,
        },
      },
    },
  }))
  await at('shared')
  const decided = await screen.findByText('You stay at your school.')
  const saidBefore = screen.getByText('I want to stay at my school.')
  expect(screen.getByRole('heading', { name: 'You said' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'What was decided or said back' })).toBeTruthy()
  expect(saidBefore.compareDocumentPosition(decided)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})
