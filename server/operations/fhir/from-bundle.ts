/**
 * A FHIR R4 Bundle as a plan and dates of the contract. What a standard field says stands; an extension of ours is
 * believed where no standard field says otherwise. A bundle without exactly one CarePlan is not understood.
 */
import { array, type InferOutput, is, looseObject, optional, parse, safeParse, string } from 'valibot'
import {
  type ChildCard,
  type Plan,
  type PlanAction,
  plan as planSchema,
} from '../../../contract/case-file.ts'
import { givenDate } from '../../../contract/operations/save-dates.ts'
import { day as daySchema } from '../../../contract/words.ts'
import type { GivenDate } from '../save-dates.ts'
import { actionStatusOf, categoryCodes, dateStatusOf, NOT_SAID, systems } from './codes.ts'
import { type Extension, fieldsOf } from './extensions.ts'
import { clockIn } from './london.ts'

const coding = looseObject({ system: optional(string()), code: optional(string()) })
const concept = looseObject({ coding: optional(array(coding)) })
const reference = looseObject({ reference: optional(string()), display: optional(string()) })
const period = looseObject({ start: optional(string()), end: optional(string()) })
const resource = looseObject({
  resourceType: string(),
  id: string(),
  meta: optional(looseObject({ versionId: optional(string()) })),
  status: optional(string()),
  description: optional(looseObject({ text: optional(string()) })),
  category: optional(array(concept)),
  serviceType: optional(array(concept)),
  businessStatus: optional(concept),
  goal: optional(array(reference)),
  reasonReference: optional(reference),
  owner: optional(reference),
  contributor: optional(array(reference)),
  period: optional(period),
  created: optional(string()),
  restriction: optional(looseObject({ period: optional(period) })),
  requestedPeriod: optional(array(period)),
  start: optional(string()),
  subject: optional(looseObject({ identifier: optional(looseObject({ value: optional(string()) })) })),
})
type Resource = InferOutput<typeof resource>

export interface Understood {
  readonly plan: Omit<Plan, 'version'> & { readonly version?: number }
  readonly dates: readonly GivenDate[]
}

/** `child` finds the card of a child by the council's id; nothing when the people named have no such child. */
export function fromBundle(
  resources: readonly unknown[],
  planId: string,
  today: string,
  child: (id: string) => ChildCard | undefined,
): Understood | 'not-understood' | 'not-their-child' {
  const read = resources.map(readResource)
  if (read.some((one) => one === undefined)) return 'not-understood'
  const all = read.filter((one) => one !== undefined)
  const [care, ...others] = all.filter(({ resourceType }) => resourceType === 'CarePlan')
  if (!care || others.length > 0) return 'not-understood'
  const card = child(care.subject?.identifier?.value ?? '')
  if (!card) return 'not-their-child'

  const { ageBand: _band, ...more } = fieldsIn(care)
  const codes = (care.category ?? []).flatMap((one) => one.coding ?? [])
  const codeIn = (system: string) => codes.find((one) => one.system === system)?.code
  const version = Number(care.meta?.versionId)
  const isEnded = care.status === 'completed' || care.status === 'revoked'
  const draft = {
    goingWell: [],
    worries: [],
    ...more,
    kind: 'plan',
    id: planId,
    child: card,
    version: Number.isInteger(version) && version > 0 ? version : 1,
    status: isEnded ? 'ended' : (codeIn(systems.planStatus) ?? 'full'),
    from: dayOf(care.period?.start) ?? today,
    categories: Object.entries(categoryCodes)
      .filter(([, { code }]) => codes.some((one) => one.system === systems.category && one.code === code))
      .map(([name]) => name),
    goals: goalsOf(care, all),
    issuedOn: dayOf(care.created) ?? today,
  }
  const found = safeParse(planSchema, draft)
  const dates = all.filter(({ resourceType }) => resourceType === 'Appointment').map(dateOf)
  const given = safeParse(array(givenDate), dates)
  if (!found.success || !given.success) return 'not-understood'
  const { version: counted, ...plan } = found.output
  return {
    plan: { ...plan, ...(draft.version === version ? { version: counted } : {}) },
    dates: given.output,
  }
}

/** In a Task the description is a text of its own; everywhere else it is a concept with a text. */
function readResource(given: unknown): Resource | undefined {
  const flat = is(looseObject({ description: string() }), given)
    ? { ...given, description: { text: given.description } }
    : given
  const read = safeParse(resource, flat)
  return read.success ? read.output : undefined
}

/** Extensions are ours to have written, so their shape is; the whole is checked by the contract afterwards. */
const fieldsIn = (one: Resource) => fieldsOf(one.extension as readonly Extension[] | undefined)

const idOf = (ref: string | undefined) => ref?.split(/[:/]/).at(-1)

/** In the CarePlan's own order, and any Goal that it forgot to name after them. */
function goalsOf(care: Resource, all: readonly Resource[]): readonly unknown[] {
  const goals = all.filter(({ resourceType }) => resourceType === 'Goal')
  const order = (care.goal ?? []).map(({ reference }) => idOf(reference))
  const place = ({ id }: Resource) => (order.includes(id) ? order.indexOf(id) : order.length)
  const tasks = all.filter(({ resourceType }) => resourceType === 'Task')
  const [first] = goals
  return [...goals]
    .sort((one, other) => place(one) - place(other))
    .map((goal) => {
      const fields = fieldsIn(goal)
      // A Task that names no Goal belongs to the first, so that nothing anybody has to do is lost.
      const its = tasks.filter(({ reasonReference }) => {
        const of = idOf(reasonReference?.reference)
        return goals.some(({ id }) => id === of) ? of === goal.id : goal === first
      })
      return {
        ...fields,
        id: goal.id,
        whatNeedsToChange: textsOf(fields.whatNeedsToChange, goal.description?.text),
        actions: its.map(actionOf),
      }
    })
}

function actionOf(task: Resource): unknown {
  const { ownerKind, ...fields } = fieldsIn(task)
  const ours = task.businessStatus?.coding?.find(({ system }) => system === systems.actionStatus)?.code
  const by = dayOf(task.restriction?.period?.end)
  const name = task.owner?.display ?? null
  const owner: PlanAction['owner'] = { kind: name ? 'worker' : 'unknown', name }
  return {
    ...fields,
    id: task.id,
    what: textsOf(fields.what, task.description?.text),
    owner: ownerKind ? { ...owner, kind: ownerKind } : owner,
    ...(by ? { by } : {}),
    // Our own finer word stands as long as it means the same.
    status:
      ours && actionStatusOf(task.status ?? '') === actionStatusOf(sameInFhir(ours))
        ? ours
        : actionStatusOf(task.status ?? ''),
  }
}

const sameInFhir = (status: string): string =>
  ({ done: 'completed', 'not-done': 'failed', dropped: 'cancelled', 'not-started': 'ready' })[status] ??
  'in-progress'

/** Our texts with their languages, unless the standard field has come to say something else. */
function textsOf(ours: unknown, standard: string | undefined): unknown {
  const texts = Array.isArray(ours) ? (ours as readonly { readonly text?: unknown }[]) : []
  const joined = texts.map(({ text }) => text).join('\n\n')
  if (texts.length > 0 && (standard === undefined || joined === standard)) return texts
  return standard && standard !== NOT_SAID
    ? [{ text: standard, lang: 'en', dir: 'ltr', origin: 'original' }]
    : []
}

function dateOf(one: Resource): unknown {
  const { previousDay: _day, previousTime: _time, day, time, ...fields } = fieldsIn(one)
  const codes = (one.serviceType ?? []).flatMap(({ coding }) => coding ?? [])
  const codeIn = (system: string) => codes.find((found) => found.system === system)?.code
  const when = one.start ? clockIn(one.start) : { day: dayOf(one.requestedPeriod?.[0]?.start) ?? day, time }
  const status =
    one.start || one.status === 'cancelled' ? dateStatusOf(one.status ?? '') : codeIn(systems.dateStatus)
  return {
    children: [],
    ...fields,
    id: one.id,
    what: codeIn(systems.dateKind) ?? 'other',
    day: when.day,
    ...(when.time ? { time: when.time } : {}),
    ...(typeof one.minutesDuration === 'number' ? { minutesLong: one.minutesDuration } : {}),
    status: status ?? 'planned',
  }
}

function dayOf(date: string | undefined): string | undefined {
  const day = date?.slice(0, 10)
  return is(daySchema, day) ? parse(daySchema, day) : undefined
}
