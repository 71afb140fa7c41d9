/** The people beside somebody: what waits, what was asked, what is so, and never a word more than the council's own. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import ICAL from 'ical.js'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Booking } from '../../contract/booking.ts'
import { addDays } from '../../contract/days.ts'
import { askDrafts, withAsk } from '../../src/case-file/ask-drafts.ts'
import type { CaseFile } from '../../src/case-file/index.ts'
import { bookingInCalendar } from '../../src/components/asking/in-calendar.ts'
import { calendarFile } from '../../src/components/calendar/calendar-file.ts'
import { today } from '../../src/i18n/index.ts'
import { PeopleBesideMe } from '../../src/pages/people-beside-me/page.tsx'
import { lock, update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { knows, press, sent, slotIds, someTimes } from './asking-kinds.ts'
import { aConference, said } from './builders.ts'
import { show } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
})

function aBooking(changes: Partial<Booking> = {}): Booking {
  return {
    kind: 'booking',
    id: crypto.randomUUID(),
    bookingKind: 'meet-the-chair',
    status: 'confirmed',
    when: { day: '2030-01-28', time: '09:00', minutesLong: 30 },
    version: 3,
    changedAt: new Date().toISOString(),
    ...changes,
  }
}

const have = (changes: Partial<CaseFile>) => knows('parent', { ...someTimes, ...changes })
const waiting = () => screen.queryByRole('region', { name: 'Waiting for you' })
const text = () => document.querySelector('main')?.textContent ?? ''

test('with nothing asked yet there is everything to ask for, and nothing that waits', async () => {
  await have({ conferences: [] })
  await show(PeopleBesideMe)
  await screen.findByRole('link', { name: /Your solicitor/ })
  expect(screen.queryByText('What you asked for')).toBeNull()
  expect(waiting()).toBeNull()
  expect(text()).toContain('Nothing here pops up on your phone by itself.')
})

test('locked, it shows the lock screen and nothing of what was asked', async () => {
  await have({ bookings: [aBooking({ words: said('Ring the bell') })] })
  await show(PeopleBesideMe)
  await screen.findByText('Ring the bell')
  lock()
  await waitFor(() => expect(document.body.textContent).not.toContain('Ring the bell'))
})

test('old news says so strongly', async () => {
  await have({ bookings: [aBooking()], pulledAt: `${addDays(today(), -20)}T09:00:00.000Z` })
  await show(PeopleBesideMe)
  await screen.findByText('A talk with the chair')
  expect(document.querySelector('.banner.bad')).not.toBeNull()
})

test('what was begun and not handed over waits, calmly, and opens where it was left', async () => {
  await have({ conferences: [] })
  await update(askDrafts, (old) => withAsk(old, 'bring-supporter', { name: 'Rana' }, undefined))
  await update(askDrafts, (old) => withAsk(old, 'ask-interpreter', { language: '' }, undefined))
  await show(PeopleBesideMe)
  const link = await screen.findByRole('link', {
    name: /You began this, and nobody has it yet: Somebody to come with you/,
  })
  expect(link.getAttribute('href')).toBe('/en/bring-supporter/')
  // An answer that was taken out again is nothing begun.
  expect(within(waiting()!).getAllByRole('listitem')).toHaveLength(1)
  expect(waiting()?.textContent).not.toMatch(/\d|!|late|overdue/)
})

test('near the meeting it can be said whether one comes, and by when it helps to name a supporter', async () => {
  await have({ conferences: [aConference({ day: addDays(today(), 10) })] })
  await show(PeopleBesideMe)
  await screen.findByText(/You can say if and how you are coming/)
  await screen.findByText(/If you would like to bring somebody, it helps to say so by/)
  await update(sentWords, () => ({
    items: [
      {
        envelopeId: crypto.randomUUID(),
        operation: 'say-if-coming',
        sealedAt: new Date().toISOString(),
        input: { coming: 'all' },
      },
    ],
  }))
  await waitFor(() => expect(waiting()?.textContent).not.toContain('how you are coming'))
})

test('a meeting far off asks for nothing', async () => {
  await have({ conferences: [aConference({ day: addDays(today(), 60) })] })
  await show(PeopleBesideMe)
  await screen.findByRole('link', { name: /Open the card for the day/ })
  expect(waiting()).toBeNull()
})

test('a time that has gone says which one, asks again, and takes no other by itself', async () => {
  await have({
    bookings: [aBooking({ status: 'waiting-list', when: undefined, gone: [slotIds[0]], version: 2 })],
  })
  await show(PeopleBesideMe)
  await screen.findByText(/Not free any more: Monday 28 January 2030, 9am/)
  expect(
    (await screen.findByRole('link', { name: /The time you wanted has gone/ })).getAttribute('href'),
  ).toBe('/en/meet-the-chair/')
  expect(screen.getByRole('link', { name: 'Ask for another time' }).getAttribute('href')).toBe(
    '/en/meet-the-chair/',
  )
  expect(await sent()).toEqual([])
})

test('what the council changed says what it was, and waits until somebody says that they have seen it', async () => {
  const changed = aBooking({ status: 'changed', previously: { day: '2030-01-27', time: '14:00' } })
  await have({ conferences: [], bookings: [changed] })
  await show(PeopleBesideMe)
  await screen.findByText(/It was Sunday 27 January 2030, 2pm before/)
  fireEvent.click(
    await screen.findByRole('button', { name: /The council has changed something: A talk with the chair/ }),
  )
  expect(document.activeElement?.textContent).toContain('It was Sunday 27 January')
  // Nothing of which one it is goes into the address.
  expect(location.href).not.toContain(changed.id)
  await press('I have seen this')
  await waitFor(() => expect(waiting()).toBeNull())
  expect(screen.queryByRole('button', { name: 'I have seen this' })).toBeNull()
  // Whoever uses a keyboard is where they were, and nobody was told anything.
  expect(document.activeElement?.textContent).toContain('It was Sunday 27 January')
  expect(await sent()).toEqual([])
  await screen.findByText(/The council has changed this/)
  // It changes once more: that waits again.
  await have({ conferences: [], bookings: [{ ...changed, version: 4 }] })
  await screen.findByRole('button', { name: /The council has changed something/ })
})

test('what was changed and is over does not wait', async () => {
  const past = aBooking({ status: 'changed', when: { day: '2020-01-28', time: '09:00' } })
  await have({ conferences: [], bookings: [past] })
  await show(PeopleBesideMe)
  await screen.findByText(/The council has changed this/)
  expect(waiting()).toBeNull()
})

test('an offer says until when it is kept, and after that what a yes can still do', async () => {
  const offered = aBooking({ status: 'offered', answerBy: { day: '2030-01-20' } })
  await have({ conferences: [], bookings: [offered] })
  await show(PeopleBesideMe)
  await screen.findByText(
    'Please answer by the end of Sunday 20 January 2030. It is kept for you until then.',
  )
  await have({ conferences: [], bookings: [{ ...offered, answerBy: { day: '2030-01-28', time: '09:00' } }] })
  await screen.findByText(/Please answer before Monday 28 January 2030, 9am/)
  await have({ conferences: [], bookings: [{ ...offered, answerBy: { day: addDays(today(), -1) } }] })
  await screen.findByText(/You can still say yes\. If it is free, it is yours/)
  expect(text()).not.toContain('no longer kept')
  await screen.findByRole('button', { name: 'Yes, this works for me' })
})

test('an offer that is over is told kindly, waits until it was seen, and leads on', async () => {
  const when = { day: '2030-01-28', time: '09:00' }
  const over = aBooking({ status: 'waiting-list', when: undefined, lapsed: { when } })
  await have({ conferences: [], bookings: [over] })
  await show(PeopleBesideMe)
  await screen.findByText(/This time is no longer kept for you\. The council still has what you asked for/)
  expect(document.querySelector('.struck')?.textContent).toContain('Monday 28 January 2030, 9am')
  expect(text()).not.toMatch(/late|missed|overdue|did not answer/i)
  expect(screen.getByRole('link', { name: 'Ask for another time' }).getAttribute('href')).toBe(
    '/en/meet-the-chair/',
  )
  await screen.findByRole('button', { name: /A time is no longer kept for you: A talk with the chair/ })
  await press('I have seen this')
  await waitFor(() => expect(waiting()).toBeNull())
  await have({ conferences: [], bookings: [{ ...over, version: 4, isTooLate: true }] })
  await screen.findByText(
    /You said yes, but this time could not be kept for you any longer\. It is not booked/,
  )
})

test('calling off takes two presses, says what becomes of the time, and goes once for this version', async () => {
  const booking = aBooking()
  await have({ bookings: [booking] })
  await show(PeopleBesideMe)
  await press('I do not need this any more')
  await screen.findByText(/Somebody else may then get this time/)
  await press('Keep it')
  expect(await sent()).toEqual([])
  await press('I do not need this any more')
  const yes = await screen.findByRole('button', { name: 'Yes, call it off' })
  fireEvent.click(yes)
  fireEvent.click(yes)
  await waitFor(async () =>
    expect((await sent()).map(({ input }) => input)).toEqual([
      { bookingId: booking.id, version: 3, answer: 'cancel' },
    ]),
  )
  await screen.findByText(/You have answered this/)
  expect(text()).not.toContain('This is called off.')
})

test('an offer that was answered does not wait any more; a newer offer does', async () => {
  const offered = aBooking({ status: 'offered' })
  await have({ conferences: [], bookings: [offered] })
  await show(PeopleBesideMe)
  await screen.findByText(/The council offers you something/)
  await press('Yes, this works for me')
  await waitFor(() => expect(waiting()).toBeNull())
  await have({
    conferences: [],
    bookings: [{ ...offered, version: 5, when: { day: '2030-01-29', time: '10:00' } }],
  })
  await screen.findByText(/The council offers you something/)
  await screen.findByRole('button', { name: 'Yes, this works for me' })
})

test('when it cannot be kept it says so, and can be tried again', async () => {
  await have({ bookings: [aBooking({ status: 'offered' })] })
  await show(PeopleBesideMe)
  const broken = vi.spyOn(crypto.subtle, 'sign').mockRejectedValueOnce(new Error('No.'))
  await press('Yes, this works for me')
  await screen.findByRole('alert')
  expect(await sent()).toEqual([])
  broken.mockRestore()
  await press('Yes, this works for me')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
})

test('only a yes of the council goes into a calendar; moved it moves there, and called off it goes', async () => {
  for (const status of ['kept', 'offered', 'waiting-list', 'declined'] as const)
    expect(bookingInCalendar(aBooking({ status })), status).toBeUndefined()
  const read = async (booking: Booking) => {
    const ics = await calendarFile([bookingInCalendar(booking)!], 'Appointment')
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent')!)
    return { ics, event, status: event.component.getFirstPropertyValue('status') }
  }
  const booking = aBooking({ words: said('Rowan House'), who: { name: 'Margaret Osei' } })
  const first = await read(booking)
  expect(first.event.startDate.toJSDate().toISOString()).toBe('2030-01-28T09:00:00.000Z')
  expect(first.ics).not.toMatch(/rowan|margaret|chair|advocate|meeting|council|heard/i)
  const moved = await read({
    ...booking,
    status: 'changed',
    version: 4,
    when: { day: '2030-03-31', time: '09:00' },
  })
  // On the Sunday on which the clocks go forward, nine in London is eight in UTC.
  expect(moved.event.startDate.toJSDate().toISOString()).toBe('2030-03-31T08:00:00.000Z')
  const off = await read({ ...booking, status: 'cancelled', version: 5 })
  expect([moved.event.uid, off.event.uid, off.status]).toEqual([
    first.event.uid,
    first.event.uid,
    'CANCELLED',
  ])
  expect(moved.event.sequence).toBeGreaterThan(first.event.sequence)
  expect(off.event.sequence).toBeGreaterThan(moved.event.sequence)
})

test('the words on the page are the reader’s; what the council wrote keeps its own language', async () => {
  await knows('parent', { ...someTimes, bookings: [aBooking({ where: said('Rowan House') })] })
  await show(PeopleBesideMe, 'ar')
  const place = await screen.findByText('Rowan House')
  expect([place.lang, place.dir, document.documentElement.dir]).toEqual(['en', 'ltr', 'rtl'])
  expect(text()).toMatch(/الاثنين.*28 يناير 2030/)
})
