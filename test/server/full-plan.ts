/** A plan with something in every field, in two languages, and dates to go with it. */
import { randomUUID } from 'node:crypto'
import type { Plan } from '../../contract/case-file.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import { aPlan } from './family.ts'

export const text = (words: string, lang = 'en') => ({
  text: words,
  lang,
  dir: lang === 'ar' ? ('rtl' as const) : ('ltr' as const),
  origin: lang === 'en' ? ('original' as const) : ('human' as const),
  ...(lang === 'en' ? {} : { madeBy: 'Northmoor Translations' }),
})

export function aFullPlan(conference: CouncilConference): Plan {
  const worker = conference.workers[1]!
  return {
    ...aPlan(conference.children[0], 1),
    categories: ['neglect', 'emotional'],
    goingWell: [text('School every day'), text('المدرسة كل يوم', 'ar')],
    worries: [text('The flat is cold.')],
    goals: [
      {
        id: randomUUID(),
        whatNeedsToChange: [text('The flat is warm.'), text('And dry.')],
        why: [text('Damp makes his chest worse.')],
        goodEnough: [text('The heating works every day.')],
        howWeWillKnow: [text('We look together.')],
        scale: [{ day: '2126-01-01', by: 'meeting', value: 4 }],
        actions: [
          {
            id: randomUUID(),
            what: [text('Ring the landlord.')],
            owner: { kind: 'me', name: 'Leila Haddad' },
            by: '2126-02-01',
            status: 'changed',
            help: [text('Jo can ring with you.')],
          },
          {
            id: randomUUID(),
            what: [text('Write to the landlord.')],
            owner: { kind: 'worker', name: worker.name },
            howOften: text('Every week'),
            status: 'not-started',
          },
          {
            id: randomUUID(),
            what: [text('Find a heater.')],
            owner: { kind: 'unknown', name: null },
            status: 'done',
          },
        ],
      },
      { id: randomUUID(), whatNeedsToChange: [], actions: [] },
    ],
    ifItDoesNotWork: [text('We meet sooner.')],
    endsWhen: [text('The flat is warm.')],
    visits: [{ who: worker.name, howOften: [text('Every ten days')], aloneWithChild: true }],
    leadPractitioner: worker,
    coreGroup: [worker],
    nextReview: '2126-04-01',
    reviewLatest: '2126-04-03',
    voice: 'adult',
  }
}

export function datesOf(plan: Plan, { children }: CouncilConference) {
  const [child] = children
  const some = { children: [child!], planId: plan.id, status: 'planned' as const }
  return [
    {
      ...some,
      id: randomUUID(),
      what: 'core-group' as const,
      day: '2126-07-10',
      time: '10:30',
      minutesLong: 45,
    },
    {
      ...some,
      id: randomUUID(),
      what: 'deadline' as const,
      day: '2126-01-20',
      title: text('Say what you think'),
    },
  ]
}
