import { screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { IDLE_MS, WARN_MS } from '../../staff/idle.ts'
import { aCouncil, ids, KEY, OTHER_KEY } from './a-council.ts'
import { aCard, aConference, aLetter, listed } from './a-family.ts'
import { openDesk, showDesk, signIn, type } from './open-desk.tsx'

const answers = {
  'list-conferences': () => ({ output: { conferences: [listed] } }),
  'read-conference': () => ({ output: { conference: aConference(), invitations: [] } }),
  'list-inbox': () => ({ output: { submissions: [aCard()] } }),
  'open-submission': () => ({ output: aLetter() }),
}

/** Everything this browser keeps for this page, as text. */
async function everythingKept(): Promise<string> {
  const databases = await indexedDB.databases()
  const cached = await caches.keys()
  const storage = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])
  return [
    storage,
    JSON.stringify(databases),
    JSON.stringify(cached),
    location.href,
    JSON.stringify(history.state),
  ].join()
}

test('the key opens the desk and is kept nowhere: not in storage, not in the address, not on the page', async () => {
  const council = await openDesk(answers)
  await screen.findByRole('link', { name: 'Maya and Idris' })
  expect(council.asked[0]).toMatchObject({ name: 'read-worker', key: `Bearer ${KEY}` })
  expect(await everythingKept()).not.toContain(KEY)
  expect(document.documentElement.outerHTML).not.toContain(KEY)
  expect(screen.queryByLabelText('Desk key')).toBeNull()
  // The search itself can find a key.
  sessionStorage.setItem('control', KEY)
  expect(await everythingKept()).toContain(KEY)
  sessionStorage.removeItem('control')
})

test('a key that opens nothing is said beside the field, and what was typed stays', async () => {
  showDesk(aCouncil(answers))
  await signIn('not-a-key')
  await screen.findByText(/did not open the desk/)
  const field = screen.getByLabelText<HTMLInputElement>('Desk key')
  expect(field.value).toBe('not-a-key')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await waitFor(() => expect(document.activeElement).toBe(field))
})

test('without a network the desk says so and can be tried again', async () => {
  const council = aCouncil(answers)
  council.cut(true)
  showDesk(council)
  await signIn()
  await screen.findByText(/could not reach the council/)
  council.cut(false)
  screen.getByRole('button', { name: 'Sign in' }).click()
  await screen.findByRole('heading', { name: 'Your conferences' })
})

test('after fifteen minutes the desk shuts, opened words go, and the same key carries on with what was written', async () => {
  let time = 0
  await openDesk(answers, `#/submission/${ids.views}`, () => time)
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  await type(await screen.findByLabelText('Answer'), 'The meeting heard you')
  expect(document.body.textContent).toContain('We  are OK')

  time = IDLE_MS - WARN_MS
  document.dispatchEvent(new Event('visibilitychange'))
  await screen.findByText(/signed out in less than a minute/)
  time = IDLE_MS
  document.dispatchEvent(new Event('visibilitychange'))
  await screen.findByText(/signed out after 15 minutes/)
  expect(document.body.textContent).not.toContain('We  are OK')
  expect(document.body.textContent).not.toContain('The meeting heard you')

  await signIn()
  ;(await screen.findByRole('button', { name: 'Open' })).click()
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Answer')).value).toBe('The meeting heard you')
})

test('a key press in time keeps the desk open', async () => {
  let time = 0
  await openDesk(answers, '#/', () => time)
  time = IDLE_MS - 1000
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
  time = IDLE_MS + 1000
  document.dispatchEvent(new Event('visibilitychange'))
  expect(screen.getByRole('button', { name: 'Sign out' })).toBeTruthy()
})

test('somebody else’s key finds nothing of what was being written', async () => {
  let time = 0
  await openDesk(answers, `#/conference/${ids.conference}/change`, () => time)
  await type(await screen.findByLabelText('Place'), 'Only in my head')
  time = IDLE_MS
  document.dispatchEvent(new Event('visibilitychange'))
  await screen.findByText(/signed out after 15 minutes/)
  await signIn(OTHER_KEY)
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Place')).value).toBe('Rowan House, Northmoor')
})

test('signing out by hand asks before it forgets what is not finished', async () => {
  await openDesk(answers, `#/conference/${ids.conference}/change`)
  await type(await screen.findByLabelText('Place'), 'A new room')
  screen.getByRole('button', { name: 'Sign out' }).click()
  await screen.findByText(/Signing out forgets it/)
  screen.getByRole('button', { name: 'Sign out and forget it' }).click()
  await screen.findByText('You are signed out.')
  await signIn()
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Place')).value).toBe('Rowan House, Northmoor')
})
