/** Ama's plan as her mother reads it: her own, with other worries and other people than her brother's. */
import { randomUUID } from 'node:crypto'
import type { Plan } from '../../contract/case-file.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { Days } from './days.ts'
import { said } from './said.ts'
import type { Workers } from './workers.ts'

export function planForAma(days: Days, who: Workers, review: CouncilConference): Plan {
  return {
    kind: 'plan',
    id: randomUUID(),
    child: review.children[1]!,
    version: 1,
    status: 'outline',
    from: days.on(-21),
    categories: ['neglect'],
    goingWell: [said('Ama talks and sings all day. Her teacher says that she helps the younger ones.')],
    worries: [said('Ama’s teeth hurt, and she has not seen a dentist for two years.')],
    goals: [
      {
        id: randomUUID(),
        whatNeedsToChange: [said('Ama’s teeth do not hurt, and a dentist looks at them twice a year.')],
        why: [said('She sleeps badly when they hurt.')],
        goodEnough: [said('The dentist says that nothing is left to mend.')],
        actions: [
          {
            id: randomUUID(),
            what: [said('Find a dentist who takes new children, and tell Grace the number.')],
            owner: { kind: 'worker', name: who.schoolNurse.name },
            by: days.workingOn(5),
            status: 'in-progress',
          },
          {
            id: randomUUID(),
            what: [said('Take Ama to the first visit.')],
            owner: { kind: 'me', name: 'Grace Mensah' },
            byInWords: said('Within a week of getting the number'),
            help: [said('Jo can drive you both.')],
            status: 'not-started',
          },
        ],
      },
    ],
    endsWhen: [said('Ama is well, and the help that Grace asked for is there.')],
    visits: [{ who: who.socialWorker.name, howOften: [said('When she visits Kofi.')], aloneWithChild: true }],
    leadPractitioner: who.socialWorker,
    coreGroup: [who.socialWorker, who.schoolNurse],
    nextCoreGroup: days.workingOn(9),
    nextReview: review.day,
    issuedOn: days.on(-20),
  }
}
