/** Times on the desk: given several at once, changed without moving under an id, marked as taken, never overwritten unseen. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { InputOf, OutputOf } from '../../contract/operation.ts'
import type { listBookingRequests, listSlots, saveSlots } from '../../contract/operations/answer-booking.ts'
import { timesShown } from '../../staff/london.ts'
import { emptyPattern, timesOf } from '../../staff/pages/save-slots/pattern.ts'
import { type Answers, ids, worker } from './a-council.ts'
import { aConference, children, listed } from './a-family.ts'
import { choose, openDesk, type } from './open-desk.tsx'

type TimeSet = OutputOf<typeof listSlots>['sets'][number]
type Request = OutputOf<typeof listBookingRequests>['requests'][number]

const [free, held, byHand] = [ids.later, ids.device, ids.strange]
const set: TimeSet = {
  id: ids.invitation,
  slotKind: 'meet-the-chair',
  conferenceId: ids.conference,
  whose: 'Margaret Ellis',
  version: 3,
  slots: [
    { id: free, day: '2099-12-01', time: '09:00', minutesLong: 30, mode: 'phone', takenBy: null },
    { id: held, day: '2099-12-01', time: '09:30', minutesLong: 30, takenBy: ids.views },
    { id: byHand, day: '2099-12-01', time: '10:00', minutesLong: 30, takenBy: null, isTaken: true },
  ],
  personIds: [ids.leila],
}
const request = (part: Partial<Request> = {}): Request => ({
  id: ids.views,
  bookingKind: 'meet-the-chair',
  person: { id: ids.leila, name: 'Leila Haddad', role: 'parent' },
  conferenceId: ids.conference,
  askedAt: '2099-01-01T09:00:00.000Z',
  status: 'kept',
  wishes: [held, free],
  anyOfThese: false,
  slotId: held,
  version: 2,
  booking: null,
  ...part,
})
const answers: Answers = {
  'list-slots': () => ({ output: { sets: [set] } }),
  'list-booking-requests': () => ({
    output: {
      requests: [
        request(),
        request({
          id: ids.private,
          person: { id: ids.marek, name: 'Marek Nowak', role: 'parent' },
          status: 'waiting-list',
          slotId: null,
        }),
      ],
    },
  }),
  'list-conferences': () => ({ output: { conferences: [{ ...listed, children: [...children] }] } }),
  'read-conference': () => ({ output: { conference: aConference(), invitations: [] } }),
  'save-slots': (given) => ({
    output: { version: 4, slots: given.slots.map((slot) => ({ ...slot, takenBy: null })) },
  }),
}
const lastSaved = (council: { asked: readonly { name: string; input: unknown }[] }) =>
  council.asked.findLast(({ name }) => name === 'save-slots')?.input as InputOf<typeof saveSlots> | undefined

test('each time says who has it, that it is free, or that it was taken outside Heard, and who waits', async () => {
  await openDesk(answers, '#/times')
  const row = (name: RegExp) => screen.findByRole('row', { name })
  expect(within(await row(/, 9am/)).getByText('Free')).toBeTruthy()
  const theirs = within(await row(/, 9:30am/))
  expect(theirs.getByText(/Leila Haddad. A time is kept; not answered yet/)).toBeTruthy()
  expect(theirs.getByText('1 person waits for it.')).toBeTruthy()
  expect(within(await row(/, 10am/)).getByText('Taken outside Heard.')).toBeTruthy()
})

test('times for every Tuesday and Thursday are added at once, and go to those who were ticked', async () => {
  const council = await openDesk(answers, `#/new-times/${ids.views}`)
  await choose(await screen.findByLabelText('Which meeting'), ids.conference)
  fireEvent.click(await screen.findByLabelText(/Leila Haddad/))
  await type(screen.getByLabelText('First day'), '2099-12-01')
  await type(screen.getByLabelText(/Last day/), '2099-12-10')
  for (const day of ['Monday', 'Wednesday', 'Friday']) fireEvent.click(screen.getByLabelText(day))
  await type(screen.getByLabelText('The last one is over by'), '10:00')
  fireEvent.click(screen.getByRole('button', { name: 'Add these times to the list' }))
  await screen.findByText('8 times were added to the list below.')
  await type(screen.getByLabelText('Days to answer an offer'), '61')
  fireEvent.click(screen.getByRole('button', { name: 'Give them these times' }))
  await screen.findAllByText('Write a number of days from 1 to 60.')
  expect(lastSaved(council)).toBeUndefined()
  await type(screen.getByLabelText('Days to answer an offer'), '3')
  fireEvent.click(screen.getByRole('button', { name: 'Give them these times' }))
  await waitFor(() => expect(lastSaved(council)).toBeTruthy())
  const saved = lastSaved(council)!
  expect(saved.answerWithinDays).toBe(3)
  expect(saved.slots.map(({ day, time }) => `${day} ${time}`)).toEqual([
    ...['2099-12-01 09:00', '2099-12-01 09:30', '2099-12-03 09:00', '2099-12-03 09:30'],
    ...['2099-12-08 09:00', '2099-12-08 09:30', '2099-12-10 09:00', '2099-12-10 09:30'],
  ])
  expect(saved).toMatchObject({ slotKind: 'meet-the-chair', personIds: [ids.leila] })
  expect(saved.version).toBeUndefined()
  await screen.findByRole('heading', { name: 'Times' })
})

test('a time that is moved gets a new id, one that is held stays, and a mark says what is taken', async () => {
  const council = await openDesk(answers, `#/times/${set.id}`)
  const [first] = await screen.findAllByLabelText('Time')
  await type(first!, '11:00')
  expect(screen.getByText(/To move or free it, answer that request/)).toBeTruthy()
  expect(screen.queryAllByRole('button', { name: /^Take out/ })).toHaveLength(2)
  fireEvent.click(screen.getAllByLabelText('Somebody outside Heard has this time')[1]!)
  fireEvent.click(screen.getByRole('button', { name: 'Save these times' }))
  await waitFor(() => expect(lastSaved(council)).toBeTruthy())
  const { slots, version } = lastSaved(council)!
  expect(version).toBe(3)
  const at = (time: string) => slots.find((slot) => slot.time === time)
  expect(at('11:00')?.id).not.toBe(free)
  expect(at('09:30')).toMatchObject({ id: held })
  expect(at('09:30')).not.toHaveProperty('isTaken')
  expect(at('10:00')).toMatchObject({ id: byHand, isTaken: false })
  await screen.findByRole('heading', { name: 'Times' })
})

test('when somebody else changed them, the desk says so and nothing of theirs is overwritten', async () => {
  await openDesk({ ...answers, 'save-slots': () => ({ refusal: 'changed-meanwhile' }) }, `#/times/${set.id}`)
  fireEvent.click(await screen.findByRole('button', { name: 'Save these times' }))
  await screen.findByText(/Somebody changed this since you opened it/)
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByRole('button', { name: 'Save these times' })
})

test('a time that the clocks leave out is refused before it goes, and one they show twice says which', async () => {
  expect([timesShown('2099-03-29', '01:30'), timesShown('2099-03-29', '00:59')]).toEqual([0, 1])
  expect([timesShown('2099-10-25', '01:00'), timesShown('2099-10-25', '02:00')]).toEqual([2, 1])
  const council = await openDesk(answers, `#/times/${set.id}`)
  const [day] = await screen.findAllByLabelText('Day')
  const [time] = screen.getAllByLabelText('Time')
  await type(day!, '2099-10-25')
  await type(time!, '01:30')
  await screen.findByRole('heading', { name: /1:30am \(the first, before the clocks go back\)/ })
  await type(day!, '2099-03-29')
  fireEvent.click(screen.getByRole('button', { name: 'Save these times' }))
  expect((await screen.findAllByText(/this time is left out/)).length).toBeGreaterThan(0)
  expect(lastSaved(council)).toBeUndefined()
})

test('a pattern never makes a time twice and never ends after its end', () => {
  const pattern = { ...emptyPattern, from: '2099-12-01', first: '09:00', last: '10:20', breakMinutes: '5' }
  const once = timesOf(pattern, [])
  expect(once.map(({ time }) => time)).toEqual(['09:00', '09:35'])
  expect(timesOf(pattern, once)).toEqual([])
})

test('everything about times can be done with the keyboard alone', async () => {
  const council = await openDesk(answers, `#/times/${set.id}`)
  const add = await screen.findByRole('button', { name: 'Add one time' })
  add.focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement?.id).toBe('times.3.day'))
  await type(screen.getAllByLabelText('Day').at(-1)!, '2099-12-02')
  await type(screen.getAllByLabelText('Time').at(-1)!, '12:00')
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(lastSaved(council)?.slots).toHaveLength(4))
  await screen.findByRole('heading', { name: 'Times' })
})

test('a provider has its requests and its times, opens where they are, and nothing else is on its desk', async () => {
  const provider = 'Northmoor Young Voices'
  const mine = request({
    bookingKind: 'advocate',
    provider,
    wishes: [],
    slotId: null,
    status: 'asked',
    conferenceId: null,
  })
  const council = await openDesk(
    {
      ...answers,
      'read-worker': () => ({
        output: { ...worker, name: 'Tolu Adeyemi', role: 'advocate', scopes: ['bookings'], provider },
      }),
      'list-slots': () => ({ output: { sets: [] } }),
      'list-booking-requests': () => ({ output: { requests: [mine] } }),
    },
    '#/',
  )
  await screen.findByRole('heading', { name: provider })
  const ways = within(screen.getByRole('navigation', { name: 'Desk' })).getAllByRole('link')
  expect(ways.map(({ textContent }) => textContent)).toEqual(['Bookings', 'Times'])
  expect(council.asked.map(({ name }) => name)).not.toContain('list-conferences')
  cleanup()
  await openDesk(
    {
      ...answers,
      'read-worker': () => ({ output: { ...worker, scopes: ['bookings'], provider } }),
      'list-booking-requests': () => ({ output: { requests: [mine] } }),
    },
    `#/new-times/${ids.views}`,
  )
  expect(await screen.findByLabelText(/Leila Haddad/)).toBeTruthy()
  expect(screen.queryByLabelText('Which meeting')).toBeNull()
})

test('a free time that was given to somebody is offered by its id, and a kept one is confirmed as it is', async () => {
  const council = await openDesk(
    {
      ...answers,
      'open-booking-request': ({ id }) => ({
        output: {
          card: request(id === ids.views ? {} : { id, status: 'waiting-list', slotId: null }),
          input: {},
          child: { id: ids.maya, name: 'Maya', ageBand: '10-15' },
          lang: 'en',
          dir: 'ltr',
        },
      }),
      'answer-booking': () => ({ output: { card: request({ status: 'offered', version: 3 }) } }),
    },
    '#/bookings',
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Open what Leila Haddad asked' }))
  await screen.findByText('Maya')
  expect(screen.queryByLabelText('Which time')).toBeNull()
  await choose(screen.getByLabelText('What you say'), 'offer')
  await choose(await screen.findByLabelText('Which time'), free)
  fireEvent.click(screen.getByRole('button', { name: 'Tell Leila Haddad' }))
  await waitFor(() =>
    expect(council.asked.at(-1)).toMatchObject({
      name: 'answer-booking',
      input: { answer: 'offer', slotId: free },
    }),
  )
  expect(screen.getByText(/Number 1 in line for it/)).toBeTruthy()
})
