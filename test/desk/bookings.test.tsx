/** Requests on the desk: opened by one press, answered for the version on the screen, and never a no without words. */
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { OutputOf } from '../../contract/operation.ts'
import type { listBookingRequests } from '../../contract/operations/answer-booking.ts'
import { type Answers, ids } from './a-council.ts'
import { named, PNG } from './a-family.ts'
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

const when = { day: '2099-02-03', time: '10:00' }
const first: Request = {
  ...request,
  id: ids.conference,
  bookingKind: 'meet-the-chair',
  status: 'confirmed',
  booking: {
    kind: 'booking',
    id: ids.conference,
    bookingKind: 'meet-the-chair',
    status: 'confirmed',
    when,
    version: 3,
    changedAt: '2099-01-01T09:00:00.000Z',
  },
}
const wish: Request = {
  ...first,
  id: ids.views,
  status: 'kept',
  booking: null,
  moves: { id: first.id, when },
}
const listed = (...requests: Request[]): Answers => ({
  ...answers,
  'list-booking-requests': () => ({ output: { requests } }),
  'open-booking-request': ({ id }) => ({
    output: { card: requests.find((one) => one.id === id)!, input: {}, lang: 'en', dir: 'ltr' },
  }),
})
const choices = () =>
  [...screen.getByLabelText<HTMLSelectElement>('What you say').options].map(({ value }) => value)

test('a wish for another time says what is confirmed, and what is confirmed waits for its answer', async () => {
  const council = await openDesk(
    {
      ...listed(first, wish),
      'answer-booking': () => ({ output: { card: { ...wish, status: 'confirmed', version: 5 } } }),
    },
    '#/bookings',
  )
  await screen.findByText(
    /Confirmed is Tuesday 3 February 2099, 10am; it stays so until you confirm a new one/,
  )
  await screen.findByText(/They asked for another time\. Answer that first/)
  const buttons = await screen.findAllByRole('button', { name: 'Open what Maya Haddad asked' })
  // The wish stands under "To answer", above what is agreed.
  fireEvent.click(buttons[1]!)
  await waitFor(() => expect(choices()).toEqual(['cancel']))
  fireEvent.click(buttons[0]!)
  const forms = await waitFor(() => {
    const found = screen.getAllByLabelText<HTMLSelectElement>('What you say')
    expect(found).toHaveLength(2)
    return found
  })
  expect(forms[0]!.selectedOptions[0]?.textContent).toBe('Confirm the new time; the old one is then free')
  fireEvent.click(screen.getAllByRole('button', { name: 'Tell Maya Haddad' })[0]!)
  // What it was about has changed as well, so the list is read again.
  await waitFor(() =>
    expect(council.asked.filter(({ name }) => name === 'list-booking-requests')).toHaveLength(2),
  )
})

test('a wish that was met is not listed again; what was booked has its time', async () => {
  await openDesk(listed(first, { ...wish, status: 'confirmed' }), '#/bookings')
  await screen.findByText(/Tuesday 3 February 2099, 10am/)
  expect(screen.getAllByRole('article')).toHaveLength(1)
})

test('an offer takes the last day to answer it, and one that was not answered says so', async () => {
  const lapsed: Request = {
    ...first,
    status: 'waiting-list',
    booking: { ...first.booking!, status: 'waiting-list', lapsed: { when }, isTooLate: true },
  }
  const council = await openDesk(listed(lapsed), '#/bookings')
  await screen.findByText(/Tuesday 3 February 2099, 10am was offered, and not answered in time/)
  await screen.findByText('They said yes later, when it could not be kept any more.')
  fireEvent.click(await screen.findByRole('button', { name: 'Open what Maya Haddad asked' }))
  fireEvent.change(await screen.findByLabelText('What you say'), { target: { value: 'offer' } })
  const day = await screen.findByLabelText('Last day to answer')
  fireEvent.input(day, { target: { value: '2020-01-01' } })
  fireEvent.click(screen.getByRole('button', { name: 'Tell Maya Haddad' }))
  await screen.findByText('This day is past. Choose one that is still ahead.')
  fireEvent.input(day, { target: { value: '2099-02-01' } })
  fireEvent.click(screen.getByRole('button', { name: 'Tell Maya Haddad' }))
  await waitFor(() =>
    expect(council.asked.at(-1)).toMatchObject({
      name: 'answer-booking',
      input: { answer: 'offer', answerBy: '2099-02-01' },
    }),
  )
})

test('a recording about being safe is opened under what was asked, as the one part of the request it is', async () => {
  const safety: Request = {
    ...request,
    bookingKind: 'safety',
    person: { name: 'Leila Haddad', role: 'parent' },
  }
  const council = await openDesk(
    {
      ...answers,
      'list-booking-requests': () => ({ output: { requests: [safety] } }),
      'open-booking-request': () => ({
        output: {
          card: safety,
          input: { attachments: [named(2, 'voice', 'audio/webm', { seconds: 4 })] },
          lang: 'en',
          dir: 'ltr',
        },
      }),
      'open-attachment': () => ({ output: { kind: 'voice', type: 'audio/webm', base64: PNG } }),
    },
    '#/bookings',
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Open what Leila Haddad asked' }))
  await waitFor(() => expect(document.querySelector('audio')?.src).toMatch(/^blob:/))
  expect(screen.queryByText('Nothing more was said.')).toBeNull()
  expect(council.asked.at(-1)).toMatchObject({
    name: 'open-attachment',
    input: { envelopeId: ids.views, part: '2' },
  })
})
