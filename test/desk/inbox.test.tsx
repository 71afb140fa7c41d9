import { screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { ids } from './a-council.ts'
import { ARABIC, aCard, aLetter, children, ENGLISH, listed, POLISH } from './a-family.ts'
import { openDesk, type } from './open-desk.tsx'

const worker = { name: 'Margaret Ellis', role: 'chair' }
const openedAt = '2099-11-25T09:00:00.000Z'
const conferences = () => ({ output: { conferences: [{ ...listed, children: [...children] }] } })
const inbox = (...submissions: ReturnType<typeof aCard>[]) => ({
  'list-conferences': conferences,
  'list-inbox': () => ({ output: { submissions } }),
})

test('what arrived is in reading order: young people before parents, each one’s oldest first', async () => {
  const maya = { id: ids.maya, name: 'Maya', role: 'young-person' } as const
  await openDesk(
    inbox(
      aCard({ reference: 'second', receivedAt: '2099-11-25T10:00:00.000Z', envelopeId: ids.private }),
      aCard({ reference: 'first', receivedAt: '2099-11-24T10:00:00.000Z' }),
      aCard({
        reference: 'child',
        person: maya,
        receivedAt: '2099-11-26T10:00:00.000Z',
        envelopeId: ids.later,
      }),
    ),
    '#/inbox',
  )
  await screen.findByRole('heading', { name: /Maya and Idris/ })
  const references = screen
    .getAllByText(/Reference/)
    .map((line) => /Reference (\w+)/.exec(line.textContent)?.[1])
  expect(references).toEqual(['child', 'first', 'second'])
})

test('something only for the chair is marked so, and something late is marked late', async () => {
  await openDesk(inbox(aCard({ operation: 'tell-chair', late: true })), '#/inbox')
  await screen.findByText('Only for the chair')
  expect(screen.getByText('Late')).toBeTruthy()
})

test('nothing yet is said in words', async () => {
  await openDesk(inbox(), '#/inbox')
  await screen.findByText('Nothing has arrived yet.')
})

test('what nobody proved to have written is never opened and never shown as anybody’s words', async () => {
  const council = await openDesk(inbox(aCard({ state: 'quarantined' })), `#/submission/${ids.views}`)
  await screen.findByText('This is not shown as anybody’s words.')
  expect(screen.queryByRole('button', { name: 'Open' })).toBeNull()
  expect(council.asked.some(({ name }) => name === 'open-submission')).toBe(false)
})

test('in the inbox it stands apart, and not among the words of the person it names', async () => {
  await openDesk(inbox(aCard({ state: 'quarantined', conferenceId: null })), '#/inbox')
  await screen.findByRole('heading', { name: 'Set aside' })
  expect(screen.queryByRole('heading', { name: /Leila Haddad/ })).toBeNull()
  expect(screen.queryByText('Views for the meeting')).toBeNull()
  expect(screen.getByRole('link', { name: 'Something set aside' })).toBeTruthy()
})

test('looking at a submission does not open it; one press does, and says who will see that', async () => {
  const council = await openDesk(
    { ...inbox(aCard()), 'open-submission': () => ({ output: aLetter() }) },
    `#/submission/${ids.views}`,
  )
  const button = await screen.findByRole('button', { name: 'Open' })
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'The person who wrote this will see that you opened it.',
  )
  expect(council.asked.some(({ name }) => name === 'open-submission')).toBe(false)
  button.click()
  button.click()
  await screen.findByRole('heading', { name: 'In their own words' })
  expect(council.asked.filter(({ name }) => name === 'open-submission')).toHaveLength(1)
  expect(await screen.findByText(/Margaret Ellis, chair/)).toBeTruthy()
})

test('every word is shown exactly as it was written, in its own language and direction', async () => {
  await openDesk(
    { ...inbox(aCard()), 'open-submission': () => ({ output: aLetter() }) },
    `#/submission/${ids.views}`,
  )
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByRole('heading', { name: 'In their own words' })

  const shown = [...document.querySelectorAll<HTMLElement>('.said')]
  const wordsOf = (text: string) => shown.find((one) => one.textContent === text)
  for (const [text, lang, dir] of [
    [ENGLISH, 'en', 'ltr'],
    [ARABIC, 'ar', 'rtl'],
    [POLISH, 'pl', 'ltr'],
    ['two  spaces', 'en', 'ltr'],
    ['An answer to a question of tomorrow', 'en', 'ltr'],
  ] as const) {
    const words = wordsOf(text)
    expect(words, text).toBeDefined()
    expect([words!.lang, words!.dir, words!.getAttribute('translate')]).toEqual([lang, dir, 'no'])
    expect(getComputedStyle(words!.querySelector('p')!).whiteSpace).toContain('pre-wrap')
    expect(getComputedStyle(words!).direction).toBe(dir)
  }
  expect(document.querySelector('.said b')).toBeNull()
})

test('choices, numbers, lists and rows can be read, also those the desk does not know', async () => {
  await openDesk(
    { ...inbox(aCard()), 'open-submission': () => ({ output: aLetter() }) },
    `#/submission/${ids.views}`,
  )
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByRole('heading', { name: /What is going well for your family/ })
  for (const text of [
    'Where we live',
    'a-choice-from-tomorrow',
    'From family and friends',
    'From workers and services',
    'A fact is wrong',
    'They would rather say this in person.',
  ]) {
    expect(screen.getByText(text), text).toBeTruthy()
  }
  expect(screen.getByText(/out of 10/).textContent).toMatch(/^7 out of 10/)
  expect(screen.getByRole('heading', { name: /Q77 A question this desk does not know/ })).toBeTruthy()
  expect(screen.getByText(/Only about/).textContent).toBe('Only about Maya.')
  // Nothing is said about questions that were left out.
  expect(screen.queryByRole('heading', { name: /P3 / })).toBeNull()
})

test('an operation newer than the desk is shown whole, part by part', async () => {
  const card = aCard({ operation: 'draw-picture' })
  await openDesk(
    {
      ...inbox(card),
      'open-submission': () => ({
        output: { ...aLetter(card), input: { title: '  My  house ', deep: { note: ['one', 'two'] } } },
      }),
    },
    `#/submission/${ids.views}`,
  )
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await screen.findByText(/a form newer than this desk/)
  expect([...document.querySelectorAll('.said')].map((one) => one.textContent)).toEqual([
    '  My  house ',
    'one',
    'two',
  ])
})

test('something for the chair alone is shown dashed, and is not something to share at the meeting', async () => {
  const card = aCard({ operation: 'tell-chair' })
  await openDesk(
    {
      ...inbox(card),
      'open-submission': () => ({
        output: {
          ...aLetter(card),
          input: { conferenceId: ids.conference, words: { text: ARABIC, lang: 'ar', dir: 'rtl' } },
        },
      }),
    },
    `#/submission/${ids.views}`,
  )
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await waitFor(() => expect(document.querySelector('.said.private')?.textContent).toBe(ARABIC))
  expect(screen.queryByRole('heading', { name: 'At the meeting' })).toBeNull()
})

test('a chair ticks that all was read, marks it as shared, and writes back to one person alone', async () => {
  let card = aCard()
  const opened = () => ({ ...card, opened: [{ by: worker, openedAt }] })
  const council = await openDesk(
    {
      'list-conferences': conferences,
      'list-inbox': () => ({ output: { submissions: [card] } }),
      'open-submission': () => ({ output: aLetter(card) }),
      'mark-read': () => {
        card = { ...opened(), state: 'read', readAt: openedAt, readBy: worker }
        return { output: { card } }
      },
      'mark-shared': () => {
        card = { ...card, state: 'shared', sharedAt: openedAt }
        return { output: { card } }
      },
      'answer-submission': ({ answer }) => {
        card = { ...card, state: 'answered', answer }
        return { output: { card } }
      },
    },
    `#/submission/${ids.views}`,
  )
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  expect(await screen.findByText(/You can mark it as shared once/)).toBeTruthy()
  screen.getByLabelText('I have read all of this').click()
  await screen.findByText(/Leila Haddad sees that/)
  ;(await screen.findByRole('button', { name: 'It was shared at the meeting' })).click()
  await screen.findByText(/Marked as shared/)

  const back = within(screen.getByRole('heading', { name: 'What the meeting says back' }).closest('section')!)
  expect(back.getByText('Only Leila Haddad will read this.')).toBeTruthy()
  back.getByRole('button', { name: 'Send this answer to Leila Haddad' }).click()
  expect(await back.findByText(/Write what the meeting says back/)).toBeTruthy()
  await type(back.getByLabelText('Answer'), 'We heard you.')
  back.getByRole('button', { name: 'Send this answer to Leila Haddad' }).click()
  await back.findByText('What Leila Haddad reads now')
  expect(council.asked.find(({ name }) => name === 'answer-submission')?.input).toEqual({
    envelopeId: ids.views,
    answer: { text: 'We heard you.', lang: 'en', dir: 'ltr', origin: 'original' },
  })
  expect(council.asked.find(({ name }) => name === 'mark-read')?.input.readAllOfIt).toBe(true)
})

test('another worker’s reading is shown as theirs, and this worker can still tick', async () => {
  const jo = { name: 'Jo Bennett', role: 'social worker' }
  const card = aCard({ state: 'read', readAt: openedAt, readBy: jo })
  await openDesk(
    { ...inbox(card), 'open-submission': () => ({ output: aLetter(card) }) },
    `#/submission/${ids.views}`,
  )
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  expect((await screen.findByText(/by Jo Bennett/)).textContent).toContain('Leila Haddad sees that')
  expect(screen.getByLabelText('I have read all of this')).toBeTruthy()
})

test('an answer that did not go stays in its field', async () => {
  const council = await openDesk(
    { ...inbox(aCard()), 'open-submission': () => ({ output: aLetter() }) },
    `#/submission/${ids.views}`,
  )
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await type(await screen.findByLabelText('Answer'), 'We heard you.')
  council.cut(true)
  screen.getByRole('button', { name: /Send this answer/ }).click()
  await screen.findByText(/could not reach the council/)
  expect(screen.getByLabelText<HTMLTextAreaElement>('Answer').value).toBe('We heard you.')
})
