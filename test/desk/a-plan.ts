/** A plan that is out at the desk, and a council that has it. */
import { parse } from 'valibot'
import type { Plan } from '../../contract/case-file.ts'
import { publishPlan } from '../../contract/operations/publish-plan.ts'
import { type Asked, ids } from './a-council.ts'
import { aConference, children, said } from './a-family.ts'

export const at = `#/conference/${ids.conference}/plan/${ids.idris}`
export const conference = aConference()
export const [leila, marek] = [conference.family[0]!, conference.family[1]!]
export const setting = { conference, child: children[1]! }

const action = (id: string, owner: Plan['goals'][number]['actions'][number]['owner'], what: string) => ({
  id,
  what: [said(what)],
  owner,
  status: 'in-progress' as const,
})

/** What Leila has: her own action, Jo's, and one that Priya does, whom Marek must not be told about. */
export const hers: Plan = {
  kind: 'plan',
  id: ids.strange,
  child: setting.child,
  version: 3,
  status: 'full',
  from: '2099-01-01',
  categories: ['neglect'],
  goingWell: [said('Idris sleeps well.'), { ...said('Idris śpi dobrze.'), lang: 'pl', origin: 'human' }],
  worries: [said('The flat is cold.')],
  goals: [
    {
      id: ids.private,
      whatNeedsToChange: [said('The flat is warm.'), said('And dry.')],
      actions: [
        action(ids.later, { kind: 'me', name: 'Leila Haddad' }, 'Ring the landlord.'),
        action(ids.invitation, { kind: 'worker', name: 'Jo Bennett' }, 'Write to the landlord.'),
        action(ids.device, { kind: 'worker', name: 'Priya Nair' }, 'Check his chest.'),
      ],
    },
  ],
  coreGroup: conference.workers,
  nextReview: '2099-06-01',
  issuedOn: '2099-01-02',
}

export const answers = (plans: readonly Plan[] = []) => ({
  'read-conference': () => ({ output: { conference, invitations: [] } }),
  'read-plan': ({ personId }: { personId: string }) => ({
    output: { plans: personId === ids.leila ? [...plans] : [] },
  }),
  'publish-plan': () => ({ output: { published: true } }),
})

export const published = (asked: readonly Asked[]) =>
  asked.filter(({ name }) => name === 'publish-plan').map(({ input }) => parse(publishPlan.input, input))
