/** Another time for what is confirmed: asked for in one go, and never a word that the old one is gone before it is. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { Booking } from '../../contract/booking.ts'
import { askDrafts } from '../../src/case-file/ask-drafts.ts'
import { beginMove } from '../../src/case-file/move-draft.ts'
import { bookingInCalendar } from '../../src/components/asking/in-calendar.ts'
import { MoveBooking } from '../../src/pages/move-booking/page.tsx'
import { PeopleBesideMe } from '../../src/pages/people-beside-me/page.tsx'
import { get } from '../../src/store/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { knows, press, sent, slotIds, someTimes } from './asking-kinds.ts'
import { conferenceId, said } from './builders.ts'
import { show } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
})

const first: Booking = {
  kind: 'booking',
  id: crypto.randomUUID(),
  bookingKind: 'meet-the-chair',
  conferenceId,
  status: 'confirmed',
  when: { day: '2030-01-28', time: '09:00' },
  version: 3,
  changedAt: '2029-01-02T09:00:00.000Z',
}
const wish = (changes: Partial<Booking>): Booking => ({
  ...first,
  id: crypto.randomUUID(),
  moves: first.id,
  version: 2,
  changedAt: '2029-01-03T09:00:00.000Z',
  ...changes,
})
const have = (...bookings: Booking[]) => knows('parent', { ...someTimes, bookings })
const text = () => document.querySelector('main')?.textContent ?? ''
const wishShown = async () =>
  within((await screen.findByRole('heading', { name: 'Another time' })).closest('section')!)
const asked = () => beginMove({ id: first.id, bookingKind: 'meet-the-chair', booking: first })

test('it begins beside what is confirmed, keeps that, and offers every time but the one there is', async () => {
  await have(first)
  await show(PeopleBesideMe)
  await screen.findByText('This time stays yours until the council says yes to another.')
  await press('Ask for a different time')
  await waitFor(() => expect(location.pathname).toBe('/en/move-booking/'))
  cleanup()
  expect(location.href).not.toContain(first.id)
  await show(MoveBooking)
  await screen.findByText(/You keep the one you have until the council says yes to another/)
  await screen.findByText(/Monday 28 January 2030, 9am/)
  const choices = within(await screen.findByRole('group', { name: 'Times you can choose' })).getAllByRole(
    'checkbox',
  )
  expect(choices.map((one) => (one as HTMLInputElement).value)).toEqual([slotIds[1]])
  fireEvent.click(choices[0]!)
  fireEvent.input(screen.getByLabelText('Other times that are good for you'), {
    target: { value: 'Any morning' },
  })
  await press('Carry on')
  await screen.findByText('Look at it before it goes')
  await press('Ask for this')
  await waitFor(async () =>
    expect(await sent()).toMatchObject([
      {
        operation: 'move-booking',
        input: {
          bookingId: first.id,
          conferenceId,
          slots: [slotIds[1]],
          otherTimes: { text: 'Any morning' },
        },
      },
    ]),
  )
  cleanup()
  await show(PeopleBesideMe)
  const shown = await wishShown()
  shown.getByText(/Asked for: ready, waiting to go|On its way/)
  // The first is as it was, and a second wish is not begun beside this one.
  await screen.findByText(/The council says yes\./)
  expect(screen.queryByRole('button', { name: 'Ask for a different time' })).toBeNull()
})

test('a wish is only as far as the council’s own word, and each says that the old time stays', async () => {
  const when = { day: '2030-01-29', time: '15:30' }
  const cases: [Partial<Booking>, RegExp][] = [
    [{ status: 'kept', when }, /The council is looking at the new time/],
    [{ status: 'offered', when }, /If you say yes, it takes the place of the one you have/],
    [
      { status: 'waiting-list', when: undefined },
      /There is no other free time for you yet\. You keep the one you have/,
    ],
    [{ status: 'declined', when: undefined, words: said('That day is full.') }, /You keep the one you have/],
    [{ status: 'waiting-list', when: undefined, lapsed: { when } }, /This time is no longer kept for you/],
  ]
  await have(first)
  await show(PeopleBesideMe)
  for (const [changes, words] of cases) {
    await have(first, wish(changes))
    expect((await screen.findByText(words)).closest('section')?.textContent).toContain('Another time')
    expect(text()).toContain('The council says yes.')
    expect(text()).toContain('Monday 28 January 2030, 9am')
  }
})

test('an offered time is answered by itself; stopping to ask leaves what is confirmed', async () => {
  const offered = wish({ status: 'offered', when: { day: '2030-01-29', time: '15:30' } })
  await have(first, offered)
  await show(PeopleBesideMe)
  const shown = await wishShown()
  fireEvent.click(shown.getByRole('button', { name: 'I do not want another time any more' }))
  shown.getByText('Stop asking for another time? You keep the one you have.')
  fireEvent.click(shown.getByRole('button', { name: 'Keep asking' }))
  fireEvent.click(shown.getByRole('button', { name: 'Yes, this works for me' }))
  await waitFor(async () =>
    expect((await sent()).map(({ input }) => input)).toEqual([
      { bookingId: offered.id, version: 2, answer: 'yes' },
    ]),
  )
  expect(text()).toContain('Monday 28 January 2030, 9am')
})

test('once it is moved there is one booking, which says what it was, and the calendar moves the same entry', async () => {
  const moved: Booking = {
    ...first,
    when: { day: '2030-01-29', time: '15:30' },
    previously: first.when,
    version: 4,
  }
  await have(moved, wish({ status: 'confirmed', when: moved.when }))
  await show(PeopleBesideMe)
  await screen.findByText(/It was Monday 28 January 2030, 9am before/)
  expect(screen.queryByRole('heading', { name: 'Another time' })).toBeNull()
  expect(screen.getAllByRole('heading', { name: 'A talk with the chair' })).toHaveLength(1)
  await screen.findByRole('button', { name: 'Change it in my calendar' })
  expect(bookingInCalendar(moved)).toMatchObject({
    id: first.id,
    isOff: false,
    version: 4,
    day: '2030-01-29',
  })
  expect(bookingInCalendar(first)?.version).toBeLessThan(4)
})

test('what is written for one booking is kept when another is chosen, and the times are not', async () => {
  await have(first)
  await asked()
  await show(MoveBooking)
  fireEvent.input(await screen.findByLabelText('Other times that are good for you'), {
    target: { value: 'After school starts' },
  })
  await waitFor(async () =>
    expect((await get(askDrafts))['move-booking']?.answers.other).toBe('After school starts'),
  )
  cleanup()
  await show(PeopleBesideMe)
  await screen.findByRole('link', { name: /You began this, and nobody has it yet: Another time/ })
  await beginMove({ id: crypto.randomUUID(), bookingKind: 'advocate' })
  expect((await get(askDrafts))['move-booking']?.answers).toMatchObject({ other: 'After school starts' })
  expect((await get(askDrafts))['move-booking']?.answers).not.toHaveProperty('slots')
})

test('a wish that was only opened is nothing begun, and a booking that is off cannot be moved', async () => {
  await have(first)
  await asked()
  await show(PeopleBesideMe)
  await screen.findByText('This time stays yours until the council says yes to another.')
  expect(screen.queryByRole('region', { name: 'Waiting for you' })?.textContent ?? '').not.toContain(
    'You began this',
  )
  cleanup()
  await have({ ...first, status: 'cancelled', version: 4 })
  await show(MoveBooking)
  await screen.findByText('There is nothing to change here')
  expect(screen.queryByRole('textbox')).toBeNull()
})
