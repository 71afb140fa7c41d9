/** Every date of a family on one page: whose word it is, what moved, what is only usual, and a calendar that another program can read. */
import { screen } from '@testing-library/preact'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import type { Appointment, ChildCard } from '../../contract/case-file.ts'
import { addDays, addMonths } from '../../contract/days.ts'
import { readArea } from '../../src/area/index.ts'
import { type CaseFile, caseFile } from '../../src/case-file/index.ts'
import { calendarFile, inUtc } from '../../src/components/calendar/calendar-file.ts'
import { Dates } from '../../src/pages/dates/page.tsx'
import { inCalendar, type OneDate, timeline } from '../../src/pages/dates/timeline.ts'
import { setPreference, update } from '../../src/store/index.ts'
import { freshPhone } from '../store/fresh.ts'
import { aConference, aPlan, idris, maya, said } from './builders.ts'
import { show } from './show.tsx'

const today = '2030-01-10'

function anAppointment(changes: Partial<Appointment> = {}): Appointment {
  return {
    kind: 'appointment',
    id: crypto.randomUUID(),
    what: 'core-group',
    children: [maya],
    day: '2030-01-21',
    time: '14:00',
    status: 'planned',
    version: 1,
    ...changes,
  }
}

const aFile = (changes: Partial<CaseFile>): CaseFile => ({ ...caseFile.start, ...changes })
const northmoor = await readArea('example')
const of = (file: CaseFile) => timeline(file, northmoor, today)
const reviews = (dates: readonly OneDate[]) => dates.filter(({ what }) => what === 'review')

beforeEach(async () => {
  await freshPhone()
})

test('the last day to disagree stands once, however many children were decided about', () => {
  const decided = (child: ChildCard) => ({
    kind: 'decision' as const,
    id: crypto.randomUUID(),
    conferenceId: crypto.randomUUID(),
    child,
    day: '2030-01-04',
    version: 1,
    outcome: 'cpp-start' as const,
    categories: [],
    reasons: [],
    appealBy: '2030-02-01',
    issuedOn: '2030-01-04',
  })
  const last = of(aFile({ decisions: [decided(maya), decided(idris)] }))
  expect(last.filter(({ what }) => what === 'appeal')).toMatchObject([{ children: [maya, idris] }])
})

test('the case’s own review date stands, and no usual one is shown beside it', () => {
  const held = aConference({ status: 'held', day: '2029-12-03' })
  const own = reviews(of(aFile({ conferences: [held], plans: [aPlan({ nextReview: '2030-02-18' })] })))
  expect(own).toMatchObject([{ day: '2030-02-18', from: 'case', isLatest: false }])
  const dated = anAppointment({ what: 'review', day: '2030-02-20' })
  const both = aFile({
    conferences: [held],
    plans: [aPlan({ reviewLatest: '2030-03-03' })],
    appointments: [dated],
  })
  expect(reviews(of(both))).toMatchObject([{ day: '2030-02-20' }])
})

test('with no date given, the first review is on or before three months, and later ones six', () => {
  const first = aConference({ status: 'held', day: '2029-11-30' })
  expect(reviews(of(aFile({ conferences: [first], plans: [aPlan()] })))).toMatchObject([
    { day: '2030-02-28', from: 'usual', isLatest: true },
  ])
  const review = aConference({ status: 'held', day: '2029-11-30', conferenceKind: 'review' })
  const later = reviews(of(aFile({ conferences: [review], plans: [aPlan()] })))
  expect(later.filter(({ from }) => from === 'usual')).toMatchObject([{ day: '2030-05-30', isLatest: true }])
})

test('over ten years a usual review is never later than its months, whatever the day of the meeting', () => {
  const area = northmoor
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3652 }), fc.boolean(), (after, isReview) => {
      const day = addDays('2026-01-01', after)
      const conferenceKind = isReview ? 'review' : 'initial'
      const file = aFile({
        conferences: [aConference({ status: 'held', day, conferenceKind })],
        plans: [aPlan()],
      })
      const usual = timeline(file, area, addDays(day, 1)).find(({ from }) => from === 'usual')
      expect(usual?.day).toBe(addMonths(day, isReview ? 6 : 3))
    }),
  )
})

test('each child has dates of their own', () => {
  const held = aConference({ status: 'held', day: '2029-12-03' })
  const plans = [aPlan({ nextReview: '2030-02-18' }), aPlan({ child: idris })]
  const all = reviews(of(aFile({ conferences: [held], plans })))
  expect(all.map(({ children, from }) => [children[0]?.name, from])).toEqual([
    ['Maya', 'case'],
    ['Idris', 'usual'],
  ])
})

test('a plan’s day that a date already tells is there once', () => {
  const plan = aPlan({ nextCoreGroup: '2030-01-21', nextReview: '2030-02-18' })
  const file = aFile({ plans: [plan], appointments: [anAppointment({ planId: plan.id })] })
  expect(of(file).filter(({ what }) => what === 'core-group')).toHaveLength(1)
})

test('a date that moved says so, and what it was before', async () => {
  await setPreference({ area: 'example' })
  const moved = anAppointment({
    day: '2090-01-23',
    status: 'moved',
    previousDay: '2090-01-21',
    previousTime: '14:00',
    why: [said('Jo is ill')],
  })
  await update(caseFile, (old) => ({ ...old, appointments: [moved] }))
  await show(Dates)
  await screen.findByText('The date moved')
  expect(screen.getByText(/It was Saturday 21 January 2090, 2pm before/)).toBeTruthy()
  expect(screen.getByText('Jo is ill')).toBeTruthy()
})

test('another program reads the calendar: the same date again moves it, and a cancelled one goes', async () => {
  const [date] = of(
    aFile({ appointments: [anAppointment({ day: '2030-07-04', time: '14:30', minutesLong: 45 })] }),
  )
  const read = async (changes: Partial<OneDate>) => {
    const text = await calendarFile([inCalendar({ ...date!, ...changes })], 'Appointment')
    const calendar = new ICAL.Component(ICAL.parse(text))
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
    return { text, event, status: event.component.getFirstPropertyValue('status') }
  }
  const first = await read({})
  expect(first.event.summary).toBe('Appointment')
  // Half past two in London's summer is half past one in UTC.
  expect(first.event.startDate.toJSDate().toISOString()).toBe('2030-07-04T13:30:00.000Z')
  expect(first.event.duration.toSeconds()).toBe(45 * 60)
  const moved = await read({ day: '2030-07-11', status: 'moved', version: 2 })
  expect(moved.event.uid).toBe(first.event.uid)
  expect(moved.event.sequence).toBeGreaterThan(first.event.sequence)
  const off = await read({ status: 'cancelled', version: 3 })
  expect([off.event.uid, off.status]).toEqual([first.event.uid, 'CANCELLED'])
})

test('the calendar says nothing of the family, the place or the council', async () => {
  const told = anAppointment({
    title: said('Core group about Maya'),
    place: said('Rowan House'),
    people: [{ id: maya.id, name: 'Jo Bennett', role: 'social-worker', attending: 'yes' }],
  })
  const text = await calendarFile(of(aFile({ appointments: [told] })).map(inCalendar), 'Appointment')
  expect(text).not.toMatch(/Maya|Rowan|Jo|core|child|protect|council|heard|LOCATION|DESCRIPTION|ORGANIZER/i)
})

test('clock times are London’s on both sides of the clock changes', () => {
  expect(inUtc('2030-03-30', '10:00').toISOString()).toBe('2030-03-30T10:00:00.000Z')
  expect(inUtc('2030-04-01', '10:00').toISOString()).toBe('2030-04-01T09:00:00.000Z')
  expect(inUtc('2030-10-26', '10:00').toISOString()).toBe('2030-10-26T09:00:00.000Z')
  expect(inUtc('2030-10-28', '10:00').toISOString()).toBe('2030-10-28T10:00:00.000Z')
  // On the days themselves. Half past one comes twice in autumn: it is the first, as it is at the council.
  expect(inUtc('2030-03-31', '00:30').toISOString()).toBe('2030-03-31T00:30:00.000Z')
  expect(inUtc('2030-03-31', '02:00').toISOString()).toBe('2030-03-31T01:00:00.000Z')
  expect(inUtc('2030-03-31', '23:30').toISOString()).toBe('2030-03-31T22:30:00.000Z')
  expect(inUtc('2030-10-27', '00:30').toISOString()).toBe('2030-10-26T23:30:00.000Z')
  expect(inUtc('2030-10-27', '01:30').toISOString()).toBe('2030-10-27T00:30:00.000Z')
  expect(inUtc('2030-10-27', '02:00').toISOString()).toBe('2030-10-27T02:00:00.000Z')
})

test('a whole day is a day in the calendar, without a time', async () => {
  const [day] = of(aFile({ plans: [aPlan({ nextReview: '2030-02-18' })] }))
  const calendar = new ICAL.Component(ICAL.parse(await calendarFile([inCalendar(day!)], 'Appointment')))
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
  expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, '2030-02-18'])
})
