/** Grace Mensah and her son Kofi, nine, who has had a plan for three weeks. Their review is ahead. All are invented. */
import { randomUUID } from 'node:crypto'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { Days } from './days.ts'
import { said } from './said.ts'
import type { Workers } from './workers.ts'

export function mensahConference(days: Days, who: Workers): CouncilConference {
  const kofi = { id: randomUUID(), name: 'Kofi', ageBand: '4-9' } as const
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
    children: [kofi],
    workers: [who.chair, who.socialWorker, { ...who.teacher, attending: 'unknown' }, who.schoolNurse],
    family: [
      {
        id: randomUUID(),
        name: 'Grace Mensah',
        role: 'parent',
        children: [kofi.id],
        myAttendance: 'all',
      },
    ],
    readers: [
      { name: who.chair.name, role: 'Chair' },
      { name: who.socialWorker.name, role: 'Social worker' },
    ],
  }
}
