/**
 * Kofi's plan as his mother reads it. It has what real plans have: actions of hers and of workers, one that is
 * late and it is a worker's, and one that nobody has given a date.
 */
import { randomUUID } from 'node:crypto'
import type { Plan, PlanGoal } from '../../contract/case-file.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { Days } from './days.ts'
import { said } from './said.ts'
import type { Workers } from './workers.ts'

export function planForKofi(days: Days, who: Workers, review: CouncilConference): Plan {
  return {
    kind: 'plan',
    id: randomUUID(),
    child: review.children[0]!,
    version: 2,
    status: 'full',
    from: days.on(-21),
    categories: ['neglect'],
    goingWell: [
      said('Kofi is loved, and he knows it. He talks about his mum with pride.'),
      said('He has been in school on nine of the last ten days, and in football club both Thursdays.'),
      said('Grace has come to every meeting and said clearly what would help.'),
    ],
    worries: [
      said('Kofi missed fourteen days of school last term, and found it hard to catch up with reading.'),
      said('The flat is damp and the heating stops. Kofi’s chest has been bad since September.'),
      said('Some mornings have been very hard for Grace since her mother died.'),
    ],
    goals: [school(days, who), home(days, who), somebodyToTalkTo(days, who)],
    ifItDoesNotWork: [
      said(
        'The core group meets sooner and asks what is getting in the way, before anything else is decided.',
      ),
      said(
        'If Kofi’s chest gets worse, his doctor and Jo talk with Grace about a warmer place to stay for a while.',
      ),
    ],
    endsWhen: [
      said(
        'Kofi is in school most days, the flat is warm and dry, and Grace has the help that she asked for.',
      ),
      said('The review meeting decides whether that is so. Grace says there what she thinks.'),
    ],
    coreGroup: [who.socialWorker, who.teacher, who.schoolNurse],
    nextCoreGroup: days.workingOn(9),
    nextReview: review.day,
    issuedOn: days.on(-5),
  }
}

function school(days: Days, who: Workers): PlanGoal {
  return {
    id: randomUUID(),
    whatNeedsToChange: [said('Kofi is in school every day that he is well.')],
    why: [said('He is happy there, and reading is getting easier for him.')],
    goodEnough: [said('No more than two days off in a half term, unless he is ill.')],
    howWeWillKnow: [said('Mr Cole tells the core group how many days Kofi was in.')],
    actions: [
      {
        id: randomUUID(),
        what: [said('Walk Kofi to breakfast club by quarter past eight on school days.')],
        why: [said('A calm start helps him for the whole morning.')],
        owner: { kind: 'me', name: 'Grace Mensah' },
        by: days.workingOn(14),
        help: [said('Breakfast club is free for Kofi. If a morning is too hard, ring Mr Cole before eight.')],
        status: 'in-progress',
      },
      {
        id: randomUUID(),
        what: [said('Ring Grace the same morning when Kofi is not in, before anybody else is rung.')],
        owner: { kind: 'worker', name: who.teacher.name },
        by: days.workingOn(3),
        status: 'in-progress',
      },
    ],
  }
}

function home(days: Days, who: Workers): PlanGoal {
  return {
    id: randomUUID(),
    whatNeedsToChange: [said('The flat is warm and dry.')],
    why: [said('Damp makes Kofi’s chest worse at night.')],
    goodEnough: [
      said('The heating works every day, and the wall in Kofi’s room has been dried and painted.'),
    ],
    actions: [
      {
        id: randomUUID(),
        what: [said('Write to the housing association about the damp and the boiler, and ask for a date.')],
        owner: { kind: 'worker', name: who.socialWorker.name },
        by: days.on(-6),
        status: 'not-started',
      },
      {
        id: randomUUID(),
        what: [said('Take pictures of the damp and keep them for the housing officer.')],
        owner: { kind: 'me', name: 'Grace Mensah' },
        by: days.on(-10),
        status: 'done',
      },
      {
        id: randomUUID(),
        what: [said('Check Kofi’s inhaler with him, and show him again how it works.')],
        owner: { kind: 'worker', name: who.schoolNurse.name },
        by: days.workingOn(8),
        status: 'not-started',
      },
    ],
  }
}

function somebodyToTalkTo(days: Days, who: Workers): PlanGoal {
  return {
    id: randomUUID(),
    whatNeedsToChange: [said('Grace has somebody to talk to on the hard days.')],
    why: [said('Grace asked for this herself.')],
    actions: [
      {
        id: randomUUID(),
        what: [said('See a doctor about sleep and feeling low.')],
        owner: { kind: 'me', name: 'Grace Mensah' },
        by: days.workingOn(21),
        help: [said('Jo can come along, or wait with Kofi.')],
        status: 'not-started',
      },
      {
        id: randomUUID(),
        what: [said('Find a group for parents who have lost someone, near enough to walk to.')],
        owner: { kind: 'worker', name: who.socialWorker.name },
        status: 'not-started',
      },
    ],
  }
}
