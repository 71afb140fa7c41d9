/**
 * Ruby Walsh, thirteen, who lives with her dad, Dan. Their first meeting was ten days ago: Ruby has what was decided and
 * the plan in words for her, and Dan has the same in the words for adults. All are invented.
 */
import { randomUUID } from 'node:crypto'
import type { Decision, Plan } from '../../contract/case-file.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { Days } from './days.ts'
import { said } from './said.ts'
import type { Workers } from './workers.ts'

export function walshConference(days: Days, who: Workers): CouncilConference {
  const ruby = { id: randomUUID(), name: 'Ruby', ageBand: '10-15' } as const
  return {
    id: randomUUID(),
    conferenceKind: 'initial',
    status: 'held',
    day: days.on(-10),
    time: '10:00',
    minutesLong: 90,
    mode: 'in-person',
    place: said('Rowan House, 12 Mill Street, Northmoor.'),
    children: [ruby],
    workers: [who.chair, who.socialWorker, who.teacher],
    family: [
      {
        id: randomUUID(),
        name: 'Ruby Walsh',
        role: 'young-person',
        children: [ruby.id],
        myAttendance: 'part',
      },
      { id: randomUUID(), name: 'Dan Walsh', role: 'parent', children: [ruby.id], myAttendance: 'all' },
    ],
    readers: [
      { name: who.chair.name, role: 'Chair' },
      { name: who.socialWorker.name, role: 'Social worker' },
    ],
  }
}

interface Rendition {
  readonly plan: Plan
  readonly decision: Decision
}

/** The same plan and the same decision, said twice: for Ruby, and for her dad. */
export function walshRenditions(
  days: Days,
  who: Workers,
  meeting: CouncilConference,
): { readonly ruby: Rendition; readonly dan: Rendition } {
  const [goalId, talks, meals, calls] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const child = meeting.children[0]!
  const shared = {
    kind: 'plan' as const,
    child,
    version: 1,
    status: 'outline' as const,
    from: meeting.day,
    categories: ['emotional' as const],
    leadPractitioner: who.socialWorker,
    coreGroup: [who.socialWorker, who.teacher],
    nextCoreGroup: days.workingOn(4),
    reviewLatest: days.on(80),
    issuedOn: days.on(-8),
  }
  const steps = {
    talks: {
      id: talks,
      owner: { kind: 'worker' as const, name: who.socialWorker.name },
      by: days.workingOn(6),
      status: 'in-progress' as const,
    },
    calls: {
      id: calls,
      owner: { kind: 'worker' as const, name: who.teacher.name },
      by: days.on(-1),
      status: 'done' as const,
    },
  }
  const ruby: Plan = {
    ...shared,
    id: randomUUID(),
    voice: 'young-person',
    goingWell: [said('You and your dad laugh a lot together. You never miss band practice.')],
    worries: [said('Some nights your dad drinks and you look after everything. That is too much for you.')],
    goals: [
      {
        id: goalId,
        whatNeedsToChange: [said('You can sleep at night and be thirteen in the daytime.')],
        actions: [
          {
            ...steps.talks,
            what: [
              said('Find somebody at Young Carers you can talk to, and go there with you the first time.'),
            ],
          },
          {
            id: meals,
            what: [said('Cook tea, and go to his own group on Tuesdays.')],
            owner: { kind: 'parent', name: 'Dan Walsh' },
            howOften: said('Every school night'),
            status: 'not-started',
          },
          {
            ...steps.calls,
            what: [said('Give you a pass so that you can leave a lesson without saying why.')],
          },
          {
            id: randomUUID(),
            what: [said('Ring Jo, or your aunt, if a night is bad. You choose which.')],
            owner: { kind: 'me', name: 'Ruby Walsh' },
            byInWords: said('Whenever you need it'),
            status: 'not-started',
          },
        ],
      },
    ],
    endsWhen: [said('The nights are quiet, and you say that they are.')],
    visits: [
      { who: who.socialWorker.name, howOften: [said('Every ten days, after school.')], aloneWithChild: true },
    ],
  }
  const dan: Plan = {
    ...shared,
    id: randomUUID(),
    goingWell: [said('Ruby and Dan are close, and Ruby does well at school.')],
    worries: [said('When Dan drinks, Ruby takes on the care of the home and does not sleep.')],
    goals: [
      {
        id: goalId,
        whatNeedsToChange: [said('Ruby sleeps through the night and is not the one who runs the home.')],
        actions: [
          { ...steps.talks, what: [said('Refer Ruby to Young Carers and take her to the first visit.')] },
          {
            id: meals,
            what: [said('Cook the evening meal, and go to the Tuesday group.')],
            owner: { kind: 'me', name: 'Dan Walsh' },
            howOften: said('Every school night'),
            help: [said('Jo can drive you to the first group.')],
            status: 'not-started',
          },
        ],
      },
    ],
    endsWhen: [said('Three months without a night on which Ruby has to look after the home.')],
  }
  const decided = {
    kind: 'decision' as const,
    conferenceId: meeting.id,
    child,
    day: meeting.day,
    version: 1,
    outcome: 'cpp-start' as const,
    categories: ['emotional' as const],
    decidedBy: { name: who.chair.name, role: 'Chair' },
    issuedOn: days.on(-8),
  }
  return {
    ruby: {
      plan: ruby,
      decision: {
        ...decided,
        id: randomUUID(),
        voice: 'young-person',
        planId: ruby.id,
        reasons: [
          said('You have been doing jobs that are for grown-ups, and you are very tired.'),
          said(
            'Everybody at the meeting thought that you and your dad need more help. Your dad thought so too.',
          ),
        ],
      },
    },
    dan: {
      plan: dan,
      decision: {
        ...decided,
        id: randomUUID(),
        planId: dan.id,
        reasons: [said('Ruby carries too much at home. Dan agreed that help is needed.')],
        appealBy: days.on(18),
      },
    },
  }
}
