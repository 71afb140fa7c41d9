/** The card for the day: all of it on the phone, only what is proven called so, and nothing on paper that betrays. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { Booking } from '../../contract/booking.ts'
import { addDays } from '../../contract/days.ts'
import { today } from '../../src/i18n/index.ts'
import { DayCard } from '../../src/pages/day-card/page.tsx'
import { Rows } from '../../src/pages/home/rows.tsx'
import { OnTheDay } from '../../src/pages/on-the-day/page.tsx'
import { update } from '../../src/store/index.ts'
import { sentWords } from '../../src/sync/index.ts'
import { widerThanScreen } from '../journeys/fits.ts'
import { joinedPhone } from '../sync/phone.ts'
import { knows } from './asking-kinds.ts'
import { aConference, conferenceId, said } from './builders.ts'
import { show, type } from './show.tsx'

const soon = addDays(today(), 3)
const now = new Date().toISOString()
const ids = Array.from({ length: 4 }, () => crypto.randomUUID())

const meeting = aConference({
  day: soon,
  place: said('Rowan House, 12 Mill Lane'),
  people: [
    {
      id: crypto.randomUUID(),
      name: 'Jo Bennett',
      role: 'social-worker',
      phone: '03069 990 111',
      attending: 'yes',
    },
  ],
})

const booking = (id: string, changes: Partial<Booking>): Booking => ({
  kind: 'booking',
  id,
  bookingKind: 'supporter',
  status: 'confirmed',
  version: 2,
  changedAt: now,
  conferenceId,
  ...changes,
})

const [supporter = '', interpreter = '', safety = '', old = ''] = ids

beforeEach(async () => {
  await joinedPhone()
  await knows('parent', {
    conferences: [meeting],
    slots: [],
    pulledAt: now,
    bookings: [
      booking(supporter, {}),
      booking(interpreter, { bookingKind: 'interpreter', status: 'offered', who: { name: 'Samira Khalil' } }),
      booking(safety, { bookingKind: 'safety' }),
      booking(old, { bookingKind: 'supporter', conferenceId: crypto.randomUUID() }),
    ],
  })
  await update(sentWords, () => ({
    items: [
      {
        envelopeId: supporter,
        operation: 'bring-supporter',
        sealedAt: now,
        input: { name: 'Aunt Rana', conferenceId },
      },
      {
        envelopeId: interpreter,
        operation: 'ask-interpreter',
        sealedAt: now,
        input: { language: 'Arabic', conferenceId },
      },
      {
        envelopeId: safety,
        operation: 'say-what-keeps-me-safe',
        sealedAt: now,
        input: { needs: ['arrive-apart'], conferenceId },
      },
      {
        envelopeId: old,
        operation: 'bring-supporter',
        sealedAt: now,
        input: { name: 'Old Tom', conferenceId: crypto.randomUUID() },
      },
    ],
  }))
})

const text = () => document.querySelector('main')?.textContent ?? ''
const who = () => screen.findByRole('region', { name: 'Who comes with you' })

test('it says when, where and whom to ring, and parts what is so from what is only asked for', async () => {
  await show(DayCard)
  const part = await who()
  const lists = within(part).getAllByRole('list')
  expect(lists.map((list) => list.textContent)).toEqual([
    expect.stringContaining('Aunt Rana'),
    expect.stringContaining('Arabic'),
  ])
  expect(
    within(part)
      .getAllByRole('heading', { level: 3 })
      .map((one) => one.textContent),
  ).toEqual(['The council says yes', 'Asked for. No yes yet, so do not count on it'])
  expect(text()).toContain('Rowan House, 12 Mill Lane')
  expect(screen.getByRole('link', { name: /Jo Bennett/ }).getAttribute('href')).toBe('tel:03069990111')
  // What was for another meeting is not for this day.
  expect(text()).not.toContain('Old Tom')
})

test('without signal all of it is there, and says how old it is', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('No line.')))
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await show(DayCard)
  await who()
  expect(text()).toContain('Rowan House')
  expect(document.querySelector('.save')?.textContent).toMatch(/today/)
  vi.restoreAllMocks()
})

test('a note on getting there is kept for oneself, and is on the paper; what keeps somebody safe never is', async () => {
  await show(DayCard)
  type(await screen.findByLabelText('A note for you alone'), 'Bus 12, Rana waits at the door')
  await screen.findByText('Saved on this phone, just now')
  cleanup()
  await show(DayCard)
  await who()
  await (cdp() as unknown as { send(name: string, options: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    {
      media: 'print',
    },
  )
  const onPaper = () =>
    [...document.querySelectorAll<HTMLElement>('main *')].filter((one) => one.checkVisibility())
  const says = (words: string) =>
    onPaper().some((one) => one.textContent?.includes(words) && one.children.length === 0)
  expect(says('Bus 12, Rana waits at the door')).toBe(true)
  expect(says('Rowan House, 12 Mill Lane')).toBe(true)
  expect(says('Only for you')).toBe(false)
  expect(says('Feeling safe there')).toBe(false)
  expect(onPaper().some((one) => one.matches('button, textarea'))).toBe(false)
  await (cdp() as unknown as { send(name: string, options: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    {
      media: '',
    },
  )
  // On the screen of an open door it is there, closed.
  expect(screen.getByText('Only for you').closest('details')?.open).toBe(false)
})

test('with no meeting ahead it says so, and makes nothing up', async () => {
  await knows('parent', { conferences: [aConference({ status: 'cancelled', day: soon })], bookings: [] })
  await show(DayCard)
  await screen.findByText(/There is no meeting ahead/)
  expect(screen.queryByRole('button', { name: 'Print the card' })).toBeNull()
})

test.each([
  ['en', 390],
  ['ar', 320],
  ['pl', 320],
] as const)('in %s at %i pixels it fits and has no barrier', async (language, width) => {
  await page.viewport(width, 720)
  await show(DayCard, language)
  await waitFor(() => expect(document.querySelectorAll('section.panel').length).toBeGreaterThan(3))
  expect(widerThanScreen()).toEqual([])
  const { violations } = await axe.run(document)
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.viewport(414, 896)
})

test('it is one press from Home when the day is near, and always from the day itself', async () => {
  const rows = (day: string) => () => (
    <Rows
      next="guide"
      isJoined
      hasSent={false}
      hasPlan={false}
      canShare
      isAdvocate={false}
      canPrepare={false}
      canHelp={false}
      canGiveFeedback={false}
      report={undefined}
      isAsked
      conference={aConference({ day })}
    />
  )
  const { unmount } = await show(rows(soon))
  expect(screen.getByRole('link', { name: /Your card for the day/ }).getAttribute('href')).toBe(
    '/en/day-card/',
  )
  expect(screen.getByRole('link', { name: /Something waits for your answer/ }).getAttribute('href')).toBe(
    '/en/people-beside-me/',
  )
  unmount()
  await show(rows(addDays(today(), 30)))
  expect(screen.queryByRole('link', { name: /Your card for the day/ })).toBeNull()
  cleanup()
  await show(OnTheDay)
  expect((await screen.findByRole('link', { name: /Your card for the day/ })).getAttribute('href')).toBe(
    '/en/day-card/',
  )
})
