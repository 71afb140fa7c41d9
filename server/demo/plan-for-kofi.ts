/**
 * Kofi's plan as his mother reads it. It has what real plans have: actions of hers and of workers, one that is
 * late and it is a worker's, and one that nobody has given a date.
 */
import { randomUUID } from 'node:crypto'
import type { Plan, PlanAction, PlanGoal } from '../../contract/case-file.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { Days } from './days.ts'
import { said, translated } from './said.ts'
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
      translated(
        'pl',
        'W mieszkaniu jest wilgoć, a ogrzewanie przestaje działać. Kofi od września ma kłopoty z oddychaniem.',
      ),
      translated('ar', 'الشقة رطبة والتدفئة تتوقف. صدر كوفي متعب منذ سبتمبر.'),
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
    visits: [
      {
        who: who.socialWorker.name,
        howOften: [said('Every ten working days, at home or at school.')],
        aloneWithChild: true,
      },
    ],
    scale: [
      {
        day: days.on(-21),
        by: 'meeting',
        value: 4,
        why: [said('Fourteen days off school and a cold flat.')],
      },
      { day: days.on(-21), by: 'you', name: 'Grace Mensah', value: 5 },
      { day: days.on(-5), by: 'meeting', value: 6, why: [said('School is much better. The flat is not.')] },
      { day: days.on(-5), by: 'you', name: 'Grace Mensah', value: 6 },
    ],
    leadPractitioner: who.socialWorker,
    coreGroup: [who.socialWorker, who.teacher, who.schoolNurse],
    nextCoreGroup: days.workingOn(9),
    nextReview: review.day,
    reviewLatest: review.day,
    whatChanged: [
      said('Walking to breakfast club has begun, and now has a day.'),
      said('The school nurse checks Kofi’s inhaler. That is new.'),
      said('The housing letter should have gone by now, and has not.'),
    ],
    issuedOn: days.on(-5),
  }
}

/** The outline from the first meeting: before the core group met, and before some of it had a day. */
export function firstPlanForKofi(days: Days, now: Plan): Plan {
  const { whatChanged: _new, scale, goingWell, ...same } = now
  const firstPart = <T>(list: readonly T[]) => list.slice(0, 1)
  return {
    ...same,
    version: 1,
    status: 'outline',
    goingWell: firstPart(goingWell),
    ...(scale ? { scale: scale.filter(({ day }) => day === days.on(-21)) } : {}),
    goals: now.goals.map((goal) => ({ ...goal, actions: goal.actions.flatMap(asAtFirst) })),
    issuedOn: days.on(-20),
  }
}

function asAtFirst({ by, help: _later, ...action }: PlanAction): readonly PlanAction[] {
  const what = action.what[0]?.text ?? ''
  if (what.includes('inhaler')) return []
  if (what.includes('breakfast club')) return [{ ...action, status: 'not-started' }]
  return [{ ...action, ...(by ? { by } : {}), status: 'not-started' }]
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
