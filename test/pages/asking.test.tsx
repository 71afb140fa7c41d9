/** Asking for people and things: kept as it is answered, honest about how far it is, and never more than was chosen. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import type { Booking } from '../../contract/booking.ts'
import { askDrafts } from '../../src/case-file/ask-drafts.ts'
import { type CaseFile, caseFile } from '../../src/case-file/index.ts'
import { AskAdvocate } from '../../src/pages/ask-advocate/page.tsx'
import { BringSupporter } from '../../src/pages/bring-supporter/page.tsx'
import { MeetTheChair } from '../../src/pages/meet-the-chair/page.tsx'
import { PeopleBesideMe } from '../../src/pages/people-beside-me/page.tsx'
import { get, setPreference, update } from '../../src/store/index.ts'
import { membership, sentWords } from '../../src/sync/index.ts'
import { joinedPhone } from '../sync/phone.ts'
import { aConference, aMe, idris, maya, said } from './builders.ts'
import { show, type } from './show.tsx'

beforeEach(async () => {
  await joinedPhone()
})

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
/** Presses Carry on and waits for the screen that follows. */
async function onTo(heading: string | RegExp): Promise<void> {
  await press('Carry on')
  await screen.findByRole('heading', { name: heading })
}
/** The times of one day stand in a group of their own. */
const slot = async (day: RegExp) =>
  within(await screen.findByRole('group', { name: day })).getByRole('checkbox')
const sent = async () => (await get(sentWords)).items
const put = (changes: Partial<CaseFile>) => update(caseFile, (old) => ({ ...old, ...changes }))

const slotIds = [crypto.randomUUID(), crypto.randomUUID()] as const
const someTimes: Partial<CaseFile> = {
  conferences: [aConference()],
  slots: [
    {
      kind: 'slots',
      id: crypto.randomUUID(),
      slotKind: 'meet-the-chair',
      asOf: '2026-11-20T09:00:00.000Z',
      slots: [
        { id: slotIds[0], day: '2030-01-28', time: '09:00' },
        { id: slotIds[1], day: '2030-01-29', time: '15:30' },
      ],
    },
  ],
}

test('times go in the order I pressed them, and another than the first only when I say so', async () => {
  await put(someTimes)
  await show(MeetTheChair)
  fireEvent.click(await slot(/29 January/))
  fireEvent.click(await slot(/28 January/))
  await screen.findByText('Your choice number 2')
  fireEvent.click(screen.getByLabelText(/Only the first/))
  await onTo('How would you like to meet?')
  await onTo('Look at it before it goes')
  await screen.findByText(/Nothing is booked until the council answers/)
  await press('Ask for this')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  expect(await sent()).toMatchObject([
    { operation: 'meet-the-chair', input: { slots: [slotIds[1], slotIds[0]] } },
  ])
  expect((await sent())[0]?.input).not.toHaveProperty('anyOfThese')
  expect(await get(askDrafts)).toEqual({})
})

test('what I answered is kept when I leave, and nothing goes by itself', async () => {
  await put(someTimes)
  await show(BringSupporter)
  await onTo('Who would you like to bring?')
  type(await screen.findByLabelText('Their name'), 'Aunt Rana')
  await waitFor(async () =>
    expect((await get(askDrafts))['bring-supporter']?.answers).toEqual({ name: 'Aunt Rana' }),
  )
  expect(await sent()).toEqual([])
})

test('somebody under 18 and somebody who may not be there are warned of kindly, and can still be asked for', async () => {
  await put(someTimes)
  await show(BringSupporter)
  await onTo('Who would you like to bring?')
  type(await screen.findByLabelText('Their name'), 'Sami')
  fireEvent.click(screen.getByLabelText('No'))
  await onTo('Can they be in the room?')
  await onTo('Look at it before it goes')
  await screen.findByText(/does not come as a supporter/)
  await press('Ask for this')
  await waitFor(async () => expect((await sent())[0]?.input).toMatchObject({ name: 'Sami', isAdult: 'no' }))
})

test.each([
  ['example', /Ask the chair if they can speak/, /You can bring 1 person/],
  ['somerset', /They do not speak in the meeting/, /Ask the chair how many people/],
  ['kent', /Ask the chair if they can speak/, /Ask the chair how many people/],
] as const)(
  'what a supporter may do is as %s says, and what nobody says is a question',
  async (area, speak, most) => {
    await update(membership, ({ joined }) => (joined ? { joined: { ...joined, area } } : {}))
    await setPreference({ area })
    await show(BringSupporter)
    await screen.findByText(speak)
    await screen.findByText(most)
  },
)

test('a parent is asked which child it is for; a child asks for themselves, in their own look and words', async () => {
  await put({ ...someTimes, me: aMe({ children: [maya, idris] }) })
  await show(AskAdvocate)
  await screen.findByLabelText('For a child')
  for (const heading of [
    'Who would you like?',
    /Where and when is it safe/,
    /How is it not safe/,
    'What would help?',
  ])
    await onTo(heading)
  await onTo('Look at it before it goes')
  await screen.findByText('Choose the child first.')
  expect(document.querySelector('.child')).toBeNull()
  cleanup()
  history.replaceState(null, '')
  await put({ me: aMe({ role: 'young-person', name: 'Maya', children: [maya] }) })
  await show(AskAdvocate)
  await screen.findByText(/An advocate is on your side/)
  await screen.findByText(/unless somebody might be seriously hurt/)
  expect(document.querySelector('.child')).not.toBeNull()
  type(screen.getByLabelText('What would you like to be called?'), 'May')
  for (const heading of [
    'Who would you like?',
    /Where and when is it safe/,
    /How is it not safe/,
    'What would help?',
  ])
    await onTo(heading)
  await onTo('Look at it before it goes')
  await press('Ask for this')
  await waitFor(async () =>
    expect((await sent())[0]?.input).toMatchObject({ asking: 'child', isFor: 'me', preferredName: 'May' }),
  )
  expect((await sent())[0]?.input).not.toHaveProperty('childId')
})

function aBooking(changes: Partial<Booking>): Booking {
  return {
    kind: 'booking',
    id: crypto.randomUUID(),
    bookingKind: 'meet-the-chair',
    status: 'offered',
    when: { day: '2030-01-28', time: '09:00' },
    version: 3,
    changedAt: new Date().toISOString(),
    ...changes,
  }
}

test('an offer is answered by me, for the version I see, and the page says so and no more', async () => {
  const booking = aBooking({ words: said('Ring the bell at the side door') })
  await put({ bookings: [booking] })
  await show(PeopleBesideMe)
  await screen.findByText('Ring the bell at the side door')
  await press('Yes, this works for me')
  await waitFor(async () =>
    expect(await sent()).toMatchObject([
      { operation: 'answer-offer', input: { bookingId: booking.id, version: 3, answer: 'yes' } },
    ]),
  )
  expect(screen.queryByText('The council says yes.')).toBeNull()
  await put({ bookings: [{ ...booking, status: 'confirmed', version: 4 }] })
  await screen.findByText('The council says yes.')
})

test('with no signal it is asked for and waits, and nothing says that anybody has it', async () => {
  await put(someTimes)
  await show(MeetTheChair)
  fireEvent.click(await slot(/28 January/))
  await onTo('How would you like to meet?')
  await onTo('Look at it before it goes')
  await press('Ask for this')
  await waitFor(async () => expect(await sent()).toHaveLength(1))
  await show(PeopleBesideMe)
  await screen.findByText(/Asked for: ready, waiting to go|On its way/)
  expect(screen.queryByText(/The council/)).toBeNull()
})
