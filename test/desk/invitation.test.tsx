import { screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { ids } from './a-council.ts'
import { aConference } from './a-family.ts'
import { openDesk } from './open-desk.tsx'

const CODE = '7K3M-Q9XA-2FHT'
const PIN = '482913'
const answers = {
  'read-conference': () => ({ output: { conference: aConference(), invitations: [] } }),
  'issue-invitation': () => ({
    output: {
      id: ids.invitation,
      code: CODE,
      meetingPin: PIN,
      expiresAt: '2099-12-12T10:00:00.000Z',
      joinPath: `/en/join/#code=${CODE.replaceAll('-', '')}`,
    },
  }),
}
const at = `#/conference/${ids.conference}/invite/${ids.leila}`

test('the letter has the code, and neither the PIN nor a word about a case', async () => {
  const council = await openDesk(answers, at)
  ;(await screen.findByRole('button', { name: 'Make a letter' })).click()
  const letter = await screen.findByRole('article', { name: 'The letter' })
  expect(letter.textContent).toContain(CODE)
  expect(letter.textContent).not.toContain(PIN)
  expect(letter.textContent).not.toMatch(
    /child|conference|meeting|protection|social|plan|safeguard|council|court|report|Maya|Idris|Northmoor/i,
  )
  expect(council.asked.find(({ name }) => name === 'issue-invitation')?.input).toEqual({
    personId: ids.leila,
    conferenceId: ids.conference,
    way: 'letter',
  })
  // The title names the screen, never a person.
  expect(document.title).toBe('Invite someone – Heard desk')
})

test('the PIN is on the screen alone, with the word to tell it in person', async () => {
  await openDesk(answers, at)
  ;(await screen.findByRole('button', { name: 'Make a letter' })).click()
  const pin = await screen.findByText(PIN)
  expect(pin.closest('.noprint')).not.toBeNull()
  expect(pin.closest('.letter')).toBeNull()
  expect(screen.getByText('Tell this in person. It is shown once.')).toBeTruthy()
})

test('the square on the letter is drawn, not written as markup', async () => {
  await openDesk(answers, at)
  ;(await screen.findByRole('button', { name: 'Make a letter' })).click()
  const square = await screen.findByRole('img', { name: 'Code for your phone’s camera' })
  expect(square.namespaceURI).toBe('http://www.w3.org/2000/svg')
  expect(square.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(500)
})

test('a code to scan says how long it works, and leaving the page forgets code and PIN', async () => {
  await openDesk(answers, at)
  ;(await screen.findByRole('button', { name: 'Show a code to scan' })).click()
  await screen.findByText(/Works until 12 December 2099/)
  expect(document.body.textContent).toContain(PIN)
  location.hash = '#/'
  await screen.findByRole('heading', { name: 'Your conferences' })
  location.hash = at
  await screen.findByRole('button', { name: 'Show a code to scan' })
  expect(document.body.textContent).not.toContain(PIN)
})

test('an invitation that could not be made can be tried again', async () => {
  const council = await openDesk(answers, at)
  const button = await screen.findByRole('button', { name: 'Make a letter' })
  council.answer({ 'issue-invitation': () => ({ problem: 'not-allowed' }) })
  button.click()
  await screen.findByText(/Your key is not allowed to do this/)
  council.answer(answers)
  button.click()
  await screen.findByText(PIN)
})

const maya = (ageBand: '4-9' | '10-15') => {
  const plain = aConference()
  const [child, ...others] = plain.children
  const person = {
    id: ids.later,
    name: 'Maya',
    role: 'young-person',
    children: [ids.maya],
    myAttendance: 'part',
  } as const
  const conference = {
    ...plain,
    children: [{ ...child!, ageBand }, ...others],
    family: [...plain.family, { ...person, children: [ids.maya] }],
  }
  return { ...answers, 'read-conference': () => ({ output: { conference, invitations: [] } }) }
}
const atMaya = `#/conference/${ids.conference}/invite/${ids.later}`
const invited = (council: Awaited<ReturnType<typeof openDesk>>) =>
  council.asked.filter(({ name }) => name === 'issue-invitation').map(({ input }) => input)

test('a young person below the age is invited once a worker says that the chair has agreed, and not before', async () => {
  const council = await openDesk(maya('4-9'), atMaya)
  await screen.findByText('Maya is younger than 10.')
  // Nobody has told this desk the council's own age.
  screen.getByText(/Ask the chair whether that is right for Maya/)
  screen.getByRole('button', { name: 'Make a letter' }).click()
  await screen.findByText(/Say first that the chair has agreed\. No invitation was made\./)
  expect(invited(council)).toEqual([])

  screen.getByLabelText('The chair has agreed that Maya uses Heard alone').click()
  await waitFor(() => expect(screen.queryByText(/No invitation was made/)).toBeNull())
  screen.getByRole('button', { name: 'Make a letter' }).click()
  await screen.findByText(PIN)
  expect(invited(council)).toEqual([
    { personId: ids.later, conferenceId: ids.conference, way: 'letter', selfUse: 'case-decided' },
  ])
})

test('a young person who is old enough is invited with nothing more said', async () => {
  const council = await openDesk(maya('10-15'), atMaya)
  ;(await screen.findByRole('button', { name: 'Show a code to scan' })).click()
  await screen.findByText(PIN)
  expect(screen.queryByText(/younger than/)).toBeNull()
  expect(invited(council)).toEqual([{ personId: ids.later, conferenceId: ids.conference, way: 'scan' }])
})
