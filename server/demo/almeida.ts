/**
 * Beatriz and Rui Almeida, who care for their granddaughter Rosa, eleven. They have asked for help already, so that the
 * desk shows what asking looks like. Northmoor Young Voices, an invented provider, gives times of its own. All are
 * invented, and nobody can join as them.
 */
import { randomUUID } from 'node:crypto'
import type { InputOf } from '../../contract/operation.ts'
import type { saveSlots } from '../../contract/operations/answer-booking.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { Days } from './days.ts'
import { said } from './said.ts'
import type { Workers } from './workers.ts'

/** As the area's own facts name it. */
export const demoProvider = 'Northmoor Young Voices'

export function almeidaConference(days: Days, who: Workers): CouncilConference {
  const rosa = { id: randomUUID(), name: 'Rosa', ageBand: '10-15' } as const
  const carer = (name: string) => ({
    id: randomUUID(),
    name,
    role: 'carer' as const,
    children: [rosa.id],
    myAttendance: 'all' as const,
  })
  return {
    id: randomUUID(),
    conferenceKind: 'initial',
    status: 'planned',
    day: days.workingOn(12),
    time: '14:00',
    minutesLong: 90,
    mode: 'in-person',
    place: said('Rowan House, 12 Mill Street, Northmoor.'),
    viewsWantedBy: days.on(9),
    children: [rosa],
    workers: [who.chair, who.socialWorker, who.teacher],
    family: [carer('Beatriz Almeida'), carer('Rui Almeida')],
    readers: [
      { name: who.chair.name, role: 'Chair' },
      { name: who.socialWorker.name, role: 'Social worker' },
    ],
  }
}

type Times = InputOf<typeof saveSlots>

/** Half hours with the chair on one morning. Each family, and each parent who lives apart, gets times of their own. */
export function chairTimes(
  days: Days,
  { id: conferenceId }: CouncilConference,
  personIds: readonly string[],
  firstHour: number,
): Times {
  const day = days.workingOn(3)
  const hours = [firstHour, firstHour + 1]
  return {
    id: randomUUID(),
    slotKind: 'meet-the-chair',
    conferenceId,
    whose: 'Margaret Ellis',
    personIds: [...personIds],
    slots: hours.flatMap((hour) =>
      ['00', '30'].map((minute) => ({
        id: randomUUID(),
        day,
        time: `${String(hour).padStart(2, '0')}:${minute}`,
        minutesLong: 30,
        mode: 'phone' as const,
      })),
    ),
  }
}

export function advocateTimes(days: Days, personIds: readonly string[]): Times {
  const at = (day: string, time: string) => ({
    id: randomUUID(),
    day,
    time,
    minutesLong: 45,
    mode: 'in-person' as const,
    where: said('Rowan Lane School, the quiet room.'),
  })
  return {
    id: randomUUID(),
    slotKind: 'advocate',
    provider: demoProvider,
    personIds: [...personIds],
    slots: [at(days.workingOn(4), '12:30'), at(days.workingOn(6), '15:30')],
  }
}
