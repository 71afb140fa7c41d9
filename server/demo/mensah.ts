/**
 * Grace Mensah and her children Kofi, nine, and Ama, five, who have each had a plan since their first meeting three
 * weeks ago. Their review is ahead. All are invented.
 */
import { randomUUID } from 'node:crypto'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { Days } from './days.ts'
import { said } from './said.ts'
import type { Workers } from './workers.ts'

export function mensahConference(days: Days, who: Workers): CouncilConference {
  const kofi = { id: randomUUID(), name: 'Kofi', ageBand: '4-9' } as const
  const ama = { id: randomUUID(), name: 'Ama', ageBand: '4-9' } as const
  return {
    id: randomUUID(),
    conferenceKind: 'review',
    status: 'planned',
    day: days.workingOn(66),
    time: '13:30',
    minutesLong: 60,
    mode: 'hybrid',
    place: said('Rowan House, 12 Mill Street, Northmoor.'),
    howToJoin: said('If you would rather join by video, tell Jo and she sends you a link the day before.'),
    viewsWantedBy: days.workingOn(59),
    children: [kofi, ama],
    workers: [who.chair, who.socialWorker, { ...who.teacher, attending: 'unknown' }, who.schoolNurse],
    family: [
      {
        id: randomUUID(),
        name: 'Grace Mensah',
        role: 'parent',
        children: [kofi.id, ama.id],
        myAttendance: 'all',
      },
    ],
    readers: [
      { name: who.chair.name, role: 'Chair' },
      { name: who.socialWorker.name, role: 'Social worker' },
    ],
  }
}

/** The meeting that started both plans. */
export function mensahFirstConference(days: Days, review: CouncilConference): CouncilConference {
  const { howToJoin: _link, viewsWantedBy: _past, ...same } = review
  return {
    ...same,
    id: randomUUID(),
    conferenceKind: 'initial',
    status: 'held',
    day: days.on(-21),
    time: '10:00',
    minutesLong: 90,
    mode: 'in-person',
  }
}
