/**
 * Keeps a conference as the council says it is, and issues each person of the family their own copy.
 *
 * A copy is made for one person from the council's words: what that person may not be told is never in it.
 * Saving the same again is no news to anybody, and a change for one person is no news to another.
 */
import type { ChildCard, Role } from '../../contract/case-file.ts'
import { type CouncilConference, saveConference } from '../../contract/operations/save-conference.ts'
import type { Tx } from '../db/pools.ts'
import { thenIssueAdvocates } from './issue-advocates.ts'
import { issueConference, issueMe, takeAway } from './issue-to-person.ts'
import { byCouncil, done, problem, refuse } from './rule.ts'

const save = byCouncil(saveConference, async (input, { council, tx }) => {
  const wrong = findWrong(input)
  if (wrong) return problem('unreadable', wrong)
  if (await changesTrust(tx, input)) return refuse('trusted-adult-stays-one')
  const { authority, area } = council.config

  const isOurs = await savePeople(tx, authority, input)
  if (!isOurs) return refuse('person-of-another-authority')

  await tx`
    insert into conference (authority_id, id, body, starts_at)
    values (${authority}, ${input.id}, ${JSON.stringify(input)}::text::jsonb,
      (${`${input.day} ${input.time}`}::text::timestamp at time zone 'Europe/London'))
    on conflict (authority_id, id) do update set body = excluded.body, starts_at = excluded.starts_at`

  const gone = await tx<{ person_id: string }[]>`
    delete from conference_person
    where conference_id = ${input.id} and person_id <> all(${input.family.map(({ id }) => id)}::uuid[])
    returning person_id`
  for (const person of input.family) {
    await tx`
      insert into conference_person (authority_id, conference_id, person_id, children)
      values (${authority}, ${input.id}, ${person.id}, ${JSON.stringify(childrenOf(input, person.children))}::text::jsonb)
      on conflict (authority_id, conference_id, person_id) do update set children = excluded.children`
  }
  // Always in the same order, so that two saves at once wait for each other instead of blocking.
  for (const person of [...input.family].sort((a, b) => a.id.localeCompare(b.id))) {
    await issueConference(tx, input, person)
    await issueMe(tx, area, person.id)
  }
  for (const { person_id } of gone) {
    await takeAway(tx, person_id, 'conference', input.id)
    await takeAway(tx, person_id, 'helping', input.id)
    await issueMe(tx, area, person_id)
  }
  return done({ saved: true })
})

/** The route's own schema made the input a conference. */
export const saveConferenceRule = thenIssueAdvocates(save, (input) =>
  (input as CouncilConference).family.map(({ id }) => id),
)

/** Names the first field that does not fit the rest of the conference. */
function findWrong({ children, family }: CouncilConference): string | undefined {
  const known = new Set(children.map(({ id }) => id))
  for (const [at, person] of family.entries()) {
    if (family.findIndex(({ id }) => id === person.id) !== at) return `family.${at}.id`
    const stray = person.children.findIndex((id) => !known.has(id))
    if (stray >= 0) return `family.${at}.children.${stray}`
  }
  return undefined
}

/** Whether somebody would become a trusted adult, or be one no longer. What they were told would not fit what they are. */
async function changesTrust(tx: Tx, { family }: CouncilConference): Promise<boolean> {
  const known = await tx<{ id: string; role: Role }[]>`
    select id, role from person where id = any(${family.map(({ id }) => id)}::uuid[])`
  const roleOf = new Map(family.map(({ id, role }) => [id, role]))
  return known.some(({ id, role }) => (role === 'trusted-adult') !== (roleOf.get(id) === 'trusted-adult'))
}

export function childrenOf({ children }: CouncilConference, ids: readonly string[]): readonly ChildCard[] {
  return children.filter(({ id }) => ids.includes(id))
}

/** False when one of the ids is a person of another authority, whom we cannot see and must not touch. */
async function savePeople(tx: Tx, authority: string, { family }: CouncilConference): Promise<boolean> {
  try {
    await tx.savepoint(async (inner) => {
      for (const { id, name, role } of family) {
        await inner`
          insert into person (authority_id, id, name, role) values (${authority}, ${id}, ${name}, ${role})
          on conflict (authority_id, id) do update set name = excluded.name, role = excluded.role`
      }
    })
    return true
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === '23505'
    if (isTaken) return false
    throw error
  }
}
