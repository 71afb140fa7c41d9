/**
 * Leila Haddad and Marek Nowak, who must not learn of each other's things; Maya, twelve; Idris, six; the
 * two of them have an advocate, and Idris has Sam Pym, who teaches him and may help him to say things. Their first conference is next week. All are invented.
 */
import { randomUUID } from 'node:crypto'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { Days } from './days.ts'
import { said } from './said.ts'
import type { Workers } from './workers.ts'

export function haddadConference(days: Days, who: Workers): CouncilConference {
  const maya = { id: randomUUID(), name: 'Maya', ageBand: '10-15' } as const
  const idris = { id: randomUUID(), name: 'Idris', ageBand: '4-9' } as const
  return {
    id: randomUUID(),
    conferenceKind: 'initial',
    status: 'planned',
    day: days.workingOn(7),
    time: '10:00',
    minutesLong: 90,
    mode: 'in-person',
    place: said('Rowan House, 12 Mill Street, Northmoor. Ring the bell by the green door; there is a lift.'),
    viewsWantedBy: days.on(4),
    children: [maya, idris],
    workers: [who.chair, who.socialWorker, who.healthVisitor, who.teacher],
    family: [
      {
        id: randomUUID(),
        name: 'Leila Haddad',
        role: 'parent',
        children: [maya.id, idris.id],
        myAttendance: 'all',
      },
      {
        id: randomUUID(),
        name: 'Marek Nowak',
        role: 'parent',
        children: [maya.id, idris.id],
        myAttendance: 'separate-session',
        ownTime: '11:45',
      },
      {
        id: randomUUID(),
        name: 'Maya',
        role: 'young-person',
        children: [maya.id],
        myAttendance: 'part',
        ownTime: '10:30',
      },
      {
        id: randomUUID(),
        name: 'Tolu Adeyemi',
        role: 'advocate',
        children: [maya.id, idris.id],
        myAttendance: 'all',
      },
      {
        id: randomUUID(),
        name: 'Sam Pym',
        role: 'trusted-adult',
        children: [idris.id],
        myAttendance: 'not-invited',
      },
    ],
    readers: [
      {
        name: who.chair.name,
        role: 'Chair',
        also: said('She reads it before the meeting and makes sure that it is heard.'),
      },
      {
        name: who.socialWorker.name,
        role: 'Social worker',
        also: said('She reads it when the chair has put it with the papers.'),
      },
    ],
  }
}
