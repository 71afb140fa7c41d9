/** An invented family for the server tests: two parents, two children, one meeting. */
import { randomUUID } from 'node:crypto'
import type { Plan } from '../../contract/case-file.ts'
import type { OutputOf } from '../../contract/operation.ts'
import type { issueInvitation } from '../../contract/operations/issue-invitation.ts'
import type { CouncilConference } from '../../contract/operations/save-conference.ts'
import type { TestCouncil } from './council.ts'
import { joinAs, type Phone, tell } from './phone.ts'

export function aConference(change: Partial<CouncilConference> = {}): CouncilConference {
  const maya = { id: randomUUID(), name: 'Maya', ageBand: '10-15' as const }
  const idris = { id: randomUUID(), name: 'Idris', ageBand: '4-9' as const }
  const worker = (name: string, role: 'chair' | 'social-worker' | 'health-visitor') => ({
    id: randomUUID(),
    name,
    role,
    attending: 'yes' as const,
  })
  const parent = (name: string) => ({
    id: randomUUID(),
    name,
    role: 'parent' as const,
    children: [maya.id, idris.id],
    myAttendance: 'all' as const,
  })
  return {
    id: randomUUID(),
    conferenceKind: 'initial',
    status: 'planned',
    day: '2126-12-03',
    time: '10:00',
    mode: 'in-person',
    place: { text: 'Rowan House', lang: 'en', dir: 'ltr', origin: 'original' },
    children: [maya, idris],
    workers: [
      worker('Margaret Ellis', 'chair'),
      worker('Jo Bennett', 'social-worker'),
      worker('Priya Nair', 'health-visitor'),
    ],
    family: [parent('Leila Haddad'), parent('Marek Nowak')],
    readers: [{ name: 'Margaret Ellis', role: 'chair' }],
    ...change,
  }
}

export async function save(council: TestCouncil, conference: CouncilConference): Promise<void> {
  const told = await tell(council.url, 'PUT', `/v1/council/conferences/${conference.id}`, {
    token: council.chairKey,
    body: conference,
  })
  if (told.status !== 200) throw new Error(`The conference could not be saved: ${told.text}`)
}

export async function invite(
  council: TestCouncil,
  conference: CouncilConference,
  personId: string,
  way: 'letter' | 'scan' = 'letter',
): Promise<OutputOf<typeof issueInvitation>> {
  const told = await tell(council.url, 'POST', '/v1/council/invitations', {
    token: council.chairKey,
    body: { personId, conferenceId: conference.id, way },
  })
  if (told.status !== 200) throw new Error(`The invitation could not be made: ${told.text}`)
  return told.body as OutputOf<typeof issueInvitation> // the contract's own answer, checked by its status
}

export interface Family {
  readonly conference: CouncilConference
  readonly mother: Phone
  readonly father: Phone
}

export async function aFamily(council: TestCouncil, conference = aConference()): Promise<Family> {
  await save(council, conference)
  const [leila, marek] = conference.family
  if (!leila || !marek) throw new Error('This family has two parents.')
  return {
    conference,
    mother: await joinAs(council.url, await invite(council, conference, leila.id)),
    father: await joinAs(council.url, await invite(council, conference, marek.id)),
  }
}

export const views = (conference: CouncilConference, text: string) => ({
  conferenceId: conference.id,
  set: 'quick',
  children: conference.children.map(({ id }) => id),
  lang: 'en',
  dir: 'ltr',
  answers: [{ question: 'P2', words: { text, lang: 'en', dir: 'ltr' } }],
})

export function aPlan(
  child: CouncilConference['children'][number] | undefined,
  version: number,
  id = randomUUID(),
): Plan {
  if (!child) throw new Error('A plan is about a child.')
  const text = (words: string) => ({
    text: words,
    lang: 'en',
    dir: 'ltr' as const,
    origin: 'original' as const,
  })
  return {
    kind: 'plan',
    id,
    child,
    version,
    status: 'full',
    from: '2126-01-01',
    categories: ['neglect'],
    goingWell: [text('School every day')],
    worries: [],
    goals: [],
    issuedOn: '2126-01-01',
  }
}
