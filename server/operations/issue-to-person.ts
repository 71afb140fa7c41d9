/**
 * Makes what one person may see and issues it to that person alone.
 *
 * Nobody of the family is ever put into another's copy, whether or how they come least of all. A worker whom
 * a person must not be told about is absent from that person's people and readers.
 */
import type { Conference, Helping, Me } from '../../contract/case-file.ts'
import type { CouncilConference, FamilyPerson } from '../../contract/operations/save-conference.ts'
import type { Tx } from '../db/pools.ts'

export async function issueConference(tx: Tx, from: CouncilConference, person: FamilyPerson): Promise<void> {
  if (person.role !== 'trusted-adult') {
    await issue(tx, person.id, 'conference', from.id, conferenceFor(from, person))
  } else if (isStillToCome(from)) {
    await issue(tx, person.id, 'helping', from.id, helpingFor(from, person))
  } else {
    await takeAway(tx, person.id, 'helping', from.id)
  }
}

const stillToCome: readonly Conference['status'][] = ['planned', 'moved']
const isStillToCome = ({ status }: Pick<CouncilConference, 'status'>) => stillToCome.includes(status)

/** All that a trusted adult is told of a meeting. */
function helpingFor(from: CouncilConference, { children }: FamilyPerson): Helping {
  return { kind: 'helping', id: from.id, children: [...children], by: from.viewsWantedBy ?? from.day }
}

export function conferenceFor(from: CouncilConference, person: FamilyPerson): Conference {
  const { family: _family, workers, readers, children, ...rest } = from
  const leftOut = workers.filter(({ id }) => person.leaveOut?.includes(id))
  const isLeftOut = (name: string) => leftOut.some((worker) => worker.name === name)
  return {
    ...rest,
    kind: 'conference',
    time: person.ownTime ?? from.time,
    myAttendance: person.myAttendance,
    children: children.filter(({ id }) => person.children.includes(id)),
    people: workers.filter((worker) => !leftOut.includes(worker)),
    readers: readers.filter(({ name }) => !isLeftOut(name)),
  }
}

/** Who this person is to the council now: name, role, and every child of every conference they belong to. */
export async function issueMe(tx: Tx, area: string, personId: string): Promise<void> {
  const [person] = await tx<
    { name: string; role: Me['role'] }[]
  >`select name, role from person where id = ${personId}`
  if (!person) return
  const rows = await tx<{ children: Me['children'] }[]>`
    select cp.children from conference_person cp
    join conference c on c.authority_id = cp.authority_id and c.id = cp.conference_id
    where cp.person_id = ${personId} order by c.starts_at, c.id`
  const childrenById = new Map(rows.flatMap(({ children }) => children).map((child) => [child.id, child]))
  const { name, role } = person
  const me: Me = { kind: 'me', id: personId, name, role, area, children: [...childrenById.values()] }
  await issue(tx, personId, 'me', personId, me)
}

export async function takeAway(tx: Tx, personId: string, kind: string, id: string): Promise<void> {
  await tx`select issue_item(${personId}, ${kind}, ${id}, null)`
}

export async function issue(tx: Tx, personId: string, kind: string, id: string, body: object): Promise<void> {
  await tx`select issue_item(${personId}, ${kind}, ${id}, ${JSON.stringify(body)}::text::jsonb)`
}
