/**
 * Plans out of and into other systems. Out: one person's rendition, exactly as they have it. In: for the people
 * named, all of it or nothing, and whatever is marked as restricted is turned away before anything is kept.
 */
import { appointment } from '../../contract/after-the-meeting.ts'
import type { ChildCard, Plan, PlanAction, Role } from '../../contract/case-file.ts'
import { exportPlan, importPlan } from '../../contract/operations/exchange-plan.ts'
import type { Tx } from '../db/pools.ts'
import { fromBundle } from './fhir/from-bundle.ts'
import { clockIn } from './fhir/london.ts'
import { toBundle } from './fhir/to-bundle.ts'
import { itemsOf } from './issued-items.ts'
import { newestOf, publishVersion, versionsOf } from './plan-version.ts'
import { byCouncil, done, isMarkedRestricted, problem, refuse } from './rule.ts'
import { type GivenDate, issueDates } from './save-dates.ts'
import { childrenOfPerson } from './their-children.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly role: Role
}

export const exportPlanRule = byCouncil(
  exportPlan,
  async ({ planId, personId, as = 'json' }, { tx, now }) => {
    const [person] = await tx<Person[]>`select id, name, role from person where id = ${personId}`
    const newest = person && (await newestOf(tx, personId, planId))
    if (!newest) return refuse('no-such-plan')
    const plan = owned(newest.plan, (owner) => named(owner, person))
    const dates = (await itemsOf(tx, personId, 'appointment', appointment)).filter(
      (date) => date.planId === planId || date.children.some(({ id }) => id === plan.child.id),
    )
    return as === 'fhir'
      ? done({ as, bundle: { ...toBundle(plan, dates, now), entry: [...toBundle(plan, dates, now).entry] } })
      : done({ as, plan, dates })
  },
)

export const importPlanRule = byCouncil(importPlan, async (input, asked) => {
  const { council, tx, now } = asked
  const { planId, bundle, people } = input
  if (isMarkedRestricted(asked)) return refuse('restricted-is-present')

  const readers: Person[] = []
  const children = new Map<string, ChildCard>()
  for (const personId of [...new Set(people)].sort()) {
    const theirs = await childrenOfPerson(tx, personId)
    const [person] = await tx<Person[]>`select id, name, role from person where id = ${personId}`
    if (!theirs || !person) return refuse('no-such-person')
    readers.push(person)
    for (const [id, card] of theirs) children.set(id, card)
  }
  const today = clockIn(now.toISOString()).day
  const found = bundle
    ? fromBundle(
        bundle.entry.map(({ resource }) => resource),
        planId,
        today,
        (id) => children.get(id),
      )
    : input.plan && { plan: input.plan, dates: input.dates ?? [] }
  if (!found) return problem('unreadable', 'plan')
  if (typeof found === 'string') return refuse(found)

  const newest = await newestVersion(tx, readers, found.plan.child.id)
  const plan: Plan = { ...found.plan, id: planId, version: found.plan.version ?? newest + 1 }
  if (plan.version <= newest) return refuse('older-version')
  for (const { id } of readers) {
    const theirs = await childrenOfPerson(tx, id)
    const isAboutTheirs = (card: ChildCard) => theirs?.has(card.id)
    if (!isAboutTheirs(plan.child) || !found.dates.every((date) => date.children.every(isAboutTheirs)))
      return refuse('not-their-child')
  }
  if (input.onlyLook) return done({ plan, published: [] })
  for (const person of readers) await bringIn(tx, council.config.authority, person, plan, found.dates)
  return done({ plan, published: readers.map(({ id }) => id) })
})

async function bringIn(
  tx: Tx,
  authority: string,
  person: Person,
  plan: Plan,
  dates: readonly GivenDate[],
): Promise<void> {
  const theirs = owned(plan, (owner) => asReadBy(owner, person))
  const refused = await publishVersion(tx, { authority, personId: person.id, plan: theirs })
  if (refused) throw new Error(`A plan that was checked could not be brought in: ${refused}.`)
  await issueDates(tx, person.id, dates)
}

async function newestVersion(tx: Tx, people: readonly Person[], childId: string): Promise<number> {
  let newest = 0
  for (const { id } of people) {
    const [last] = await versionsOf(tx, id, childId)
    newest = Math.max(newest, last?.version ?? 0)
  }
  return newest
}

const kindByRole = {
  parent: 'parent',
  carer: 'carer',
  'young-person': 'child',
  advocate: 'worker',
  'trusted-adult': 'family',
} as const satisfies Record<Role, PlanAction['owner']['kind']>

/** "Me" is somebody else in another system: there it is their name and what they are to the child. */
function named(owner: PlanAction['owner'], person: Person): PlanAction['owner'] {
  return owner.kind === 'me' ? { kind: kindByRole[person.role], name: person.name } : owner
}

/** Whoever has the reader's own name is the reader. */
function asReadBy(owner: PlanAction['owner'], person: Person): PlanAction['owner'] {
  if (owner.kind !== 'worker' && owner.name === person.name) return { kind: 'me', name: person.name }
  return owner.kind === 'me' ? { ...owner, kind: 'parent' } : owner
}

function owned(plan: Plan, change: (owner: PlanAction['owner']) => PlanAction['owner']): Plan {
  const goals = plan.goals.map((goal) => ({
    ...goal,
    actions: goal.actions.map((action) => ({ ...action, owner: change(action.owner) })),
  }))
  return { ...plan, goals }
}
