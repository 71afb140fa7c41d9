/**
 * One person's rendition of a plan as a FHIR R4 Bundle: CarePlan, its Goals and Tasks, and the case's Appointments.
 *
 * It holds what that person's copy holds and nothing else. There is no Patient: the child is named by the council's
 * own id. What FHIR has a field for is in that field; the rest, and every language, is in extensions.
 */
import type { Appointment, Plan, PlanAction, PlanGoal } from '../../../contract/case-file.ts'
import {
  appointmentStatus,
  carePlanStatus,
  categoryCodes,
  NOT_SAID,
  PLAN_KIND,
  systems,
  taskStatus,
} from './codes.ts'
import { extensionsOf } from './extensions.ts'
import { instantOf } from './london.ts'

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string; readonly id: string }

export interface Bundle {
  readonly resourceType: 'Bundle'
  readonly type: 'collection'
  readonly timestamp: string
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[]
}

const urn = (id: string) => `urn:uuid:${id}`
const code = (system: string, value: string, display?: string) => ({
  coding: [{ system, code: value, ...(display ? { display } : {}) }],
})
const textOf = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => text).join('\n\n')

export function toBundle(plan: Plan, dates: readonly Appointment[], now: Date): Bundle {
  const subject = {
    type: 'Patient',
    identifier: { system: systems.child, value: plan.child.id },
    display: plan.child.name,
  }
  const resources: Resource[] = [
    carePlan(plan, subject),
    ...plan.goals.map((goal) => goalOf(goal, plan, subject)),
    ...plan.goals.flatMap((goal) => goal.actions.map((action) => taskOf(action, goal, plan, subject))),
    ...dates.map(appointmentOf),
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: now.toISOString(),
    entry: resources.map((resource) => ({ fullUrl: urn(resource.id), resource })),
  }
}

function carePlan(plan: Plan, subject: object): Resource {
  const {
    kind: _kind,
    id,
    child,
    version,
    status,
    from,
    categories,
    goals,
    issuedOn,
    ended,
    coreGroup,
    ...rest
  } = plan
  const tasks = goals.flatMap(({ actions }) => actions)
  return {
    resourceType: 'CarePlan',
    id,
    meta: { versionId: String(version) },
    ...extensionsOf({ ...rest, coreGroup, ended, ageBand: child.ageBand }),
    status: carePlanStatus(status),
    intent: 'plan',
    category: [
      code(systems.kind, PLAN_KIND),
      code(systems.planStatus, status),
      ...categories.map((one) => code(systems.category, categoryCodes[one].code, categoryCodes[one].display)),
    ],
    title: 'Child protection plan',
    subject,
    period: { start: from, ...(ended ? { end: ended.on } : {}) },
    created: issuedOn,
    ...(coreGroup?.length ? { contributor: coreGroup.map(({ name }) => ({ display: name })) } : {}),
    ...(goals.length > 0 ? { goal: goals.map((goal) => ({ reference: urn(goal.id) })) } : {}),
    ...(tasks.length > 0
      ? { activity: tasks.map((task) => ({ reference: { reference: urn(task.id) } })) }
      : {}),
  }
}

function goalOf(goal: PlanGoal, plan: Plan, subject: object): Resource {
  const { id, actions: _tasks, ...rest } = goal
  return {
    resourceType: 'Goal',
    id,
    ...extensionsOf(rest),
    lifecycleStatus: plan.status === 'ended' ? 'completed' : 'active',
    description: { text: textOf(goal.whatNeedsToChange) || NOT_SAID },
    subject,
    ...(goal.why?.length ? { note: [{ text: textOf(goal.why) }] } : {}),
  }
}

function taskOf(action: PlanAction, goal: PlanGoal, plan: Plan, subject: object): Resource {
  const { id, status, by, owner, ...rest } = action
  return {
    resourceType: 'Task',
    id,
    ...extensionsOf({ ...rest, ownerKind: owner.kind }),
    basedOn: [{ reference: urn(plan.id) }],
    status: taskStatus[status],
    businessStatus: code(systems.actionStatus, status),
    intent: 'plan',
    description: textOf(action.what) || NOT_SAID,
    for: subject,
    ...(owner.name ? { owner: { display: owner.name } } : {}),
    reasonReference: { reference: urn(goal.id) },
    ...(action.help?.length ? { note: [{ text: textOf(action.help) }] } : {}),
    ...(by ? { restriction: { period: { end: by } } } : {}),
  }
}

/** A date without a time has no start, so FHIR lets it be `proposed` alone; what it truly is, is in its type. */
function appointmentOf(date: Appointment): Resource {
  const { kind: _kind, id, what, day, time, status, version, minutesLong, people, ...rest } = date
  const start = time && instantOf(day, time)
  const end = start && new Date(Date.parse(start) + (minutesLong ?? 0) * 60_000).toISOString()
  const whole = status === 'cancelled' ? 'cancelled' : 'proposed'
  return {
    resourceType: 'Appointment',
    id,
    meta: { versionId: String(version) },
    ...extensionsOf({ ...rest, day, time, people }),
    status: start ? appointmentStatus[status] : whole,
    serviceType: [code(systems.dateKind, what), code(systems.dateStatus, status)],
    ...(start ? { start, end } : { requestedPeriod: [{ start: day, end: day }] }),
    ...(minutesLong ? { minutesDuration: minutesLong } : {}),
    participant: [
      ...(people ?? []).map(({ name }) => ({ actor: { display: name }, status: 'needs-action' })),
      ...date.children.map(({ name }) => ({ actor: { display: name }, status: 'needs-action' })),
      ...(people?.length || date.children.length
        ? []
        : [{ actor: { display: 'Family' }, status: 'needs-action' }]),
    ],
  }
}
