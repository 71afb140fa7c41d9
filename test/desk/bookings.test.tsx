/** Requests on the desk: opened by one press, answered for the version on the screen, and never a no without words. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { OutputOf } from '../../contract/operation.ts'
import type { listBookingRequests } from '../../contract/operations/answer-booking.ts'
import { type Answers, ids } from './a-council.ts'
import { openDesk } from './open-desk.tsx'

type Request = OutputOf<typeof listBookingRequests>['requests'][number]

const request: Request = {
  id: ids.views,
  bookingKind: 'advocate',
  person: { name: 'Maya Haddad', role: 'young-person' },
  conferenceId: ids.conference,
  askedAt: '2099-01-01T09:00:00.000Z',
  status: 'asked',
  wishes: [],
  anyOfThese: false,
  slotId: null,
  version: 4,
  booking: null,
}

const answers: Answers = {
  'list-booking-requests': () => ({ output: { requests: [request] } }),
  'open-booking-request': () => ({
    output: {
      card: request,
      input: { safeWhen: { text: 'After maths', lang: 'en', dir: 'ltr' }, notBy: ['parents-phone'] },
      lang: 'en',
      dir: 'ltr',
    },
  }),
  'answer-booking': () => ({ output: { card: { ...request, status: 'declined', version: 5 } } }),
}

test('what was asked is not there until it is opened, and how not to get in touch is said', async () => {
  await openDesk(answers, '#/bookings')
  const open = await screen.findByRole('button', { name: 'Open what Maya Haddad asked' })
  expect(screen.queryByText('After maths')).toBeNull()
  open.click()
  await screen.findByText('After maths')
  expect(screen.getByText('NOT to be contacted by')).toBeTruthy()
  expect(screen.getByText('parents phone')).toBeTruthy()
})

test('a no needs words, and every answer names the version that was on the screen', async () => {
  const council = await openDesk(answers, '#/bookings')
  fireEvent.click(await screen.findByRole('button', { name: 'Open what Maya Haddad asked' }))
  fireEvent.change(await screen.findByLabelText('What you say'), { target: { value: 'decline' } })
  fireEvent.click(screen.getByRole('button', { name: 'Tell Maya Haddad' }))
  await screen.findByText('Say why in words that the family reads.')
  expect(council.asked.some(({ name }) => name === 'answer-booking')).toBe(false)
  fireEvent.input(screen.getByLabelText('Words for the family'), { target: { value: 'Tolu is away.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Tell Maya Haddad' }))
  await waitFor(() =>
    expect(council.asked.at(-1)).toMatchObject({
      name: 'answer-booking',
      input: { id: ids.views, version: 4, answer: 'decline', words: { text: 'Tolu is away.' } },
    }),
  )
  await screen.findByText(/Declined/)
})

test('when somebody else was quicker, the desk says so and looks again', async () => {
  const council = await openDesk(
    { ...answers, 'answer-booking': () => ({ refusal: 'changed-meanwhile' }) },
    '#/bookings',
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Open what Maya Haddad asked' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Tell Maya Haddad' }))
  await screen.findByText(/Somebody changed this since you opened it/)
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() =>
    expect(council.asked.slice(-2).map(({ name }) => name)).toEqual(['list-booking-requests', 'list-slots']),
  )
})
