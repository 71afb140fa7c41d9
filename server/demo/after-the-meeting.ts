/** What Grace was given after the first meeting: the two decisions, the papers, and the dates ahead. */
import { randomUUID } from 'node:crypto'
import type { ChildCard, Decision, Plan } from '../../contract/case-file.ts'
import type { InputOf } from '../../contract/operation.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { saveDates } from '../../contract/operations/save-dates.ts'
import type { saveDocument } from '../../contract/operations/save-document.ts'
import type { Days } from './days.ts'
import { said } from './said.ts'
import type { Workers } from './workers.ts'

type GivenDate = InputOf<typeof saveDates>['dates'][number]
type GivenPaper = InputOf<typeof saveDocument>['document']

export function decisionFor(days: Days, who: Workers, meeting: CouncilConference, plan: Plan): Decision {
  const isKofi = plan.child.name === 'Kofi'
  return {
    kind: 'decision',
    id: randomUUID(),
    conferenceId: meeting.id,
    child: plan.child,
    day: meeting.day,
    version: 1,
    outcome: 'cpp-start',
    categories: [...plan.categories],
    reasons: isKofi
      ? [
          said(
            'Kofi missed a lot of school, and the flat makes him ill. It was likely to get worse without help.',
          ),
          said('Grace wants things to change. The meeting thought that services have to do their part too.'),
        ]
      : [said('Ama has been in pain for a long time. Everybody agreed that this can be put right soon.')],
    ...(isKofi
      ? {
          whoDisagreed: [
            {
              name: who.teacher.name,
              role: 'Teacher',
              words: [said('He thought that help without a protection plan could be enough for now.')],
            },
          ],
        }
      : {}),
    planId: plan.id,
    decidedBy: { name: who.chair.name, role: 'Chair' },
    appealBy: days.on(7),
    issuedOn: days.on(-20),
  }
}

/** The letter and the plans are here. The notes are late, and there is somebody to ask. */
export function papersFor(days: Days, who: Workers, meeting: CouncilConference): readonly GivenPaper[] {
  const children: ChildCard[] = [...meeting.children]
  const about = { children, conferenceId: meeting.id, ask: who.socialWorker }
  const arrived = { ...about, state: 'arrived' } as const
  return [
    { ...arrived, what: 'letter', dueBy: days.on(-20), arrivedOn: days.on(-19), way: 'post', language: 'en' },
    { ...arrived, what: 'outline-plan', dueBy: days.on(-20), arrivedOn: days.on(-19), way: 'post' },
    { ...arrived, what: 'full-plan', dueBy: days.on(-7), arrivedOn: days.on(-5), way: 'in-the-app' },
    { ...about, state: 'expected', what: 'notes', dueBy: days.on(-1), correctionsBy: days.workingOn(12) },
  ]
}

export function datesFor(
  days: Days,
  who: Workers,
  review: CouncilConference,
  plans: readonly Plan[],
): { readonly first: readonly GivenDate[]; readonly moved: readonly GivenDate[] } {
  const children: ChildCard[] = [...review.children]
  const [kofi] = plans
  const planned = { children, status: 'planned' } as const
  const visit: GivenDate = {
    ...planned,
    id: randomUUID(),
    what: 'visit',
    day: days.workingOn(2),
    time: '16:00',
    minutesLong: 60,
    mode: 'in-person',
    place: said('At home.'),
    people: [who.socialWorker],
  }
  const coreGroup: GivenDate = {
    ...planned,
    id: randomUUID(),
    what: 'core-group',
    ...(kofi ? { planId: kofi.id } : {}),
    day: days.workingOn(9),
    time: '10:00',
    minutesLong: 60,
    mode: 'in-person',
    place: said('Rowan Lane School, the library.'),
    people: [who.socialWorker, who.teacher, who.schoolNurse],
  }
  const reviewDate: GivenDate = {
    ...planned,
    id: randomUUID(),
    what: 'review',
    conferenceId: review.id,
    day: review.day,
    time: review.time,
    mode: review.mode,
    ...(review.place ? { place: review.place } : {}),
    latest: review.day,
  }
  const why = [said('Jo is on a course that day.')]
  return {
    first: [visit, coreGroup, reviewDate],
    moved: [{ ...visit, day: days.workingOn(4), why }],
  }
}
