/** Plans out of and into other systems: whole, and for one reader at a time. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Appointment, Plan } from '../../contract/case-file.ts'
import { hasRestricted } from '../../contract/restricted.ts'
import { aCouncil, type TestCouncil } from './council.ts'
import { aFamily, type Family } from './family.ts'
import { aFullPlan, datesOf, text } from './full-plan.ts'
import { type Phone, readFile, tell } from './phone.ts'

let council: TestCouncil
let family: Family
let plan: Plan
beforeAll(async () => {
  council = await aCouncil()
  family = await aFamily(council)
  plan = aFullPlan(family.conference)
  await ask('PUT', `people/${family.mother.joined.me.id}/plans/${plan.id}`, { plan })
  await ask('PUT', `people/${family.mother.joined.me.id}/dates`, { dates: datesOf(plan, family.conference) })
})
afterAll(() => council.stop())

const ask = (method: string, path: string, body?: object) =>
  tell(council.url, method, `/v1/council/${path}`, { token: council.chairKey, ...(body ? { body } : {}) })

async function exported(phone: Phone, as: 'json' | 'fhir', id = plan.id) {
  return ask('GET', `plans/${id}/export?personId=${phone.joined.me.id}&as=${as}`)
}

test('FHIR out and in again is the same plan and the same dates, in every language and every detail', async () => {
  const { mother, father } = family
  const { body } = await exported(mother, 'fhir')
  const his = randomUUID()
  const told = await ask('POST', `plans/${his}/import`, {
    people: [father.joined.me.id],
    bundle: body.bundle,
  })
  expect(told).toMatchObject({ status: 200, body: { published: [father.joined.me.id] } })
  const { file } = await readFile(father)
  const found = file.news.find((one) => one.kind === 'plan')?.item as Plan
  const hers = { kind: 'parent', name: 'Leila Haddad' }
  const asHeReads = (one: Plan): Plan => ({
    ...one,
    id: his,
    goals: one.goals.map((goal) => ({
      ...goal,
      actions: goal.actions.map((action) =>
        action.owner.kind === 'me' ? { ...action, owner: hers } : action,
      ),
    })) as Plan['goals'],
  })
  expect(found).toEqual(asHeReads(plan))
  const theirs = (file.news.filter(({ kind }) => kind === 'appointment') as { item: Appointment }[]).map(
    ({ item }) => item,
  )
  const read = await exported(mother, 'json')
  const byDay = (list: readonly Appointment[]) => [...list].sort((a, b) => a.day.localeCompare(b.day))
  expect(byDay(theirs)).toEqual(byDay(read.body.dates as Appointment[]))
})

test('JSON out and in again is a next version, and whose action is “mine” is each reader’s own', async () => {
  const { mother, father } = family
  const { body } = await exported(mother, 'json')
  const out = body.plan as Plan
  expect(out.goals[0]!.actions[0]!.owner).toEqual({ kind: 'parent', name: 'Leila Haddad' })
  const people = [mother.joined.me.id, father.joined.me.id]
  const again = await ask('POST', `plans/${plan.id}/import`, { people, plan: { ...out, version: 5 } })
  expect(again.status).toBe(200)
  const ownerFor = async (phone: Phone) => {
    const { file } = await readFile(phone)
    const plans = file.news.flatMap(({ kind, item }) => (kind === 'plan' && item ? [item as Plan] : []))
    expect(plans).toHaveLength(1)
    return plans[0]!.goals[0]!.actions[0]!.owner.kind
  }
  expect([await ownerFor(mother), await ownerFor(father)]).toEqual(['me', 'parent'])
  const older = await ask('POST', `plans/${plan.id}/import`, { people, plan: { ...out, version: 5 } })
  expect(older.body).toEqual({ refusal: 'older-version' })
})

test('what another system says in plain FHIR is understood, and nothing anybody has to do is lost', async () => {
  const { mother, conference } = family
  const [care, goal, one, two] = Array.from({ length: 4 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
  ]
  const subject = { identifier: { value: conference.children[1]!.id } }
  const resources = [
    {
      resourceType: 'CarePlan',
      id: care,
      status: 'active',
      intent: 'plan',
      subject,
      period: { start: '2126-05-01' },
    },
    {
      resourceType: 'Goal',
      id: goal,
      lifecycleStatus: 'active',
      description: { text: 'Warm and dry' },
      subject,
    },
    {
      resourceType: 'Task',
      id: one,
      status: 'in-progress',
      intent: 'plan',
      description: 'Mend the boiler',
      owner: { display: 'Jo Bennett' },
      restriction: { period: { end: '2126-06-01' } },
    },
    { resourceType: 'Task', id: two, status: 'requested', intent: 'plan', description: 'Ask for a date' },
  ]
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  }
  const told = await ask('POST', `plans/${randomUUID()}/import`, { people: [mother.joined.me.id], bundle })
  expect(told.status).toBe(200)
  expect((told.body.plan as Plan).goals).toEqual([
    {
      id: goal,
      whatNeedsToChange: [text('Warm and dry')],
      actions: [
        {
          id: one,
          what: [text('Mend the boiler')],
          owner: { kind: 'worker', name: 'Jo Bennett' },
          by: '2126-06-01',
          status: 'in-progress',
        },
        {
          id: two,
          what: [text('Ask for a date')],
          owner: { kind: 'unknown', name: null },
          status: 'not-started',
        },
      ],
    },
  ])
})

test('anything marked as restricted is turned away before a word of it is kept', async () => {
  const { mother } = family
  const before = (await readFile(mother)).text
  const { body } = await exported(mother, 'fhir')
  const marked = JSON.parse(JSON.stringify(body.bundle))
  marked.entry[1].resource.meta = { security: [{ code: 'R' }] }
  const people = [mother.joined.me.id]
  const { body: json } = await exported(mother, 'json')
  for (const input of [
    { bundle: marked },
    { plan: { ...(json.plan as Plan), version: 9, restricted: { address: 'heron-street' } } },
    { plan: { ...(json.plan as Plan), version: 9, goals: [{ restricted: true }] } },
  ]) {
    const told = await ask('POST', `plans/${plan.id}/import`, { people, ...input })
    expect([told.status, told.body.refusal ?? told.body.problem]).not.toContain(200)
  }
  const told = await ask('POST', `plans/${plan.id}/import`, { people, bundle: marked })
  expect(told.body).toEqual({ refusal: 'restricted-is-present' })
  expect((await readFile(mother)).text).toBe(before)
  expect([{ restricted: false }, { meta: { security: [{ code: 'N' }] } }].some(hasRestricted)).toBe(false)
})

test('nobody’s copy is given out as somebody else’s, nor one of a child who is not theirs taken in', async () => {
  const { mother, father } = family
  const ofHers = await exported(father, 'json', randomUUID())
  expect(ofHers.body).toEqual({ refusal: 'no-such-plan' })
  const { body } = await exported(mother, 'json')
  const stranger = {
    ...(body.plan as Plan),
    version: 20,
    child: { id: randomUUID(), name: 'Zoe', ageBand: '4-9' },
  }
  const told = await ask('POST', `plans/${plan.id}/import`, { people: [mother.joined.me.id], plan: stranger })
  expect(told.body).toEqual({ refusal: 'not-their-child' })
  const nonsense = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { resourceType: 'Goal' } }],
  }
  const odd = await ask('POST', `plans/${plan.id}/import`, {
    people: [mother.joined.me.id],
    bundle: nonsense,
  })
  expect(odd.body).toEqual({ refusal: 'not-understood' })
})
