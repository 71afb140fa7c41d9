/** Made-up things of a made-up council, as small as the contract allows, and a way to make each larger. */
import type { Conference, Me, Plan, PlanAction, PlanGoal } from '../../contract/case-file.ts'

export const maya = { id: '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a11', name: 'Maya', ageBand: '10-15' } as const
export const idris = { id: '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a12', name: 'Idris', ageBand: '4-9' } as const
export const conferenceId = '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a10'

export const said = (text: string, lang = 'en', dir: 'ltr' | 'rtl' = 'ltr') =>
  ({ text, lang, dir, origin: 'original' }) as const

export function aMe(changes: Partial<Me> = {}): Me {
  return {
    kind: 'me',
    id: '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a13',
    name: 'Leila Haddad',
    role: 'parent',
    area: 'example',
    children: [maya],
    ...changes,
  }
}

export function aConference(changes: Partial<Conference> = {}): Conference {
  return {
    kind: 'conference',
    id: conferenceId,
    conferenceKind: 'initial',
    status: 'planned',
    day: '2030-02-01',
    time: '10:00',
    mode: 'in-person',
    myAttendance: 'all',
    children: [maya, idris],
    people: [],
    readers: [],
    ...changes,
  }
}

export function anAction(changes: Partial<PlanAction> = {}): PlanAction {
  return {
    id: crypto.randomUUID(),
    what: [said('Ring the surgery')],
    owner: { kind: 'me', name: 'Grace' },
    status: 'not-started',
    ...changes,
  }
}

export function aGoal(changes: Partial<PlanGoal> = {}): PlanGoal {
  return { id: crypto.randomUUID(), whatNeedsToChange: [], actions: [], ...changes }
}

export function aPlan(changes: Partial<Plan> = {}): Plan {
  return {
    kind: 'plan',
    id: crypto.randomUUID(),
    child: maya,
    version: 1,
    status: 'full',
    from: '2029-12-01',
    categories: [],
    goingWell: [],
    worries: [],
    goals: [],
    issuedOn: '2029-12-05',
    ...changes,
  }
}

/** What joining leaves on a phone. */
export function aJoined(changes: Partial<Me> = {}) {
  return {
    kind: 'me' as const,
    id: '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a13',
    name: 'Maya',
    role: 'young-person' as const,
    area: 'example',
    children: [maya],
    authority: 'northmoor',
    deviceId: '0b7c2f9a-52a1-4a3e-9a53-1b7b8f4b6a14',
    ...changes,
  }
}
