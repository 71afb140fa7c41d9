/**
 * One person's copy of a plan. What a person may not see is not in it: somebody they must never be told about
 * is absent with everything that is theirs, and another family member's actions are absent unless they were
 * put in on purpose. Nothing marks where a part was left out.
 */
import type { Plan, PlanAction, PlanGoal } from '../../../contract/case-file.ts'
import type { CouncilConference, FamilyPerson } from '../../../contract/operations/save-conference.ts'
import { today } from '../../days.ts'
import { type CouncilText, councilTextOf, paragraphsOf } from '../../parts/council-words.tsx'
import { type Statement, textOfStatement } from '../../parts/statements.tsx'
import type { ActionForm, CopyForm, GoalForm, PlanForm } from './form.ts'
import { inTheirWords } from './in-their-words.ts'

export type Child = CouncilConference['children'][number]

export interface Setting {
  readonly conference: CouncilConference
  readonly child: Child
}

/** Why a part may not be in a copy, whatever anybody ticks. */
export function isForbidden(action: ActionForm, person: FamilyPerson): boolean {
  const [kind, id] = action.owner.split(':')
  return (kind === 'worker' || kind === 'family') && (person.leaveOut ?? []).includes(id ?? '')
}

/** Another family member's action: absent unless put in on purpose. */
export function isSomebodyElses(action: ActionForm, person: FamilyPerson): boolean {
  return (
    action.owner === 'other-family' ||
    (action.owner.startsWith('family:') && action.owner !== `family:${person.id}`)
  )
}

export function hasAction(action: ActionForm, person: FamilyPerson, copy: CopyForm): boolean {
  if (isForbidden(action, person)) return false
  if (isSomebodyElses(action, person) && !copy.withAlso.includes(action.id)) return false
  return !copy.without.includes(action.id)
}

export function renditionFor(
  form: PlanForm,
  person: FamilyPerson,
  copy: CopyForm,
  { conference, child }: Setting,
): Plan {
  const has = ({ id }: { readonly id: string }) => !copy.without.includes(id)
  const statements = (list: readonly Statement[]) =>
    list.filter(has).flatMap((statement) => textOfStatement(statement, form.kept) ?? [])
  const some = <Name extends 'ifItDoesNotWork' | 'endsWhen'>(name: Name) => {
    const texts = statements(form[name])
    return texts.length > 0 ? { [name]: texts } : {}
  }
  const coreGroup = conference.workers.filter(
    ({ id }) => form.coreGroup.includes(id) && !(person.leaveOut ?? []).includes(id),
  )
  const plan: Plan = {
    kind: 'plan',
    id: copy.planId,
    child,
    version: form.version,
    status: form.status,
    from: form.from,
    categories: [...form.categories],
    goingWell: statements(form.goingWell),
    worries: statements(form.worries),
    goals: form.goals.filter(has).map((goal) => goalFor(goal, form, person, copy, conference)),
    ...some('ifItDoesNotWork'),
    ...some('endsWhen'),
    ...(coreGroup.length > 0 && { coreGroup }),
    ...(form.nextCoreGroup && { nextCoreGroup: form.nextCoreGroup }),
    ...(form.nextReview && { nextReview: form.nextReview }),
    ...moreFor(form, person, copy, conference),
    issuedOn: today(),
  }
  return copy.isForYoungPerson ? inTheirWords(plan, copy.words, form.kept) : plan
}

/** The rest of a plan: only what is there. Who leads is absent for a reader who must not be told about them. */
function moreFor(
  form: PlanForm,
  person: FamilyPerson,
  copy: CopyForm,
  conference: CouncilConference,
): Partial<Plan> {
  const lead = conference.workers.find(({ id }) => id === form.lead && !(person.leaveOut ?? []).includes(id))
  const leftOut = [...conference.workers, ...conference.family]
    .filter(({ id }) => person.leaveOut?.includes(id))
    .map(({ name }) => name)
  const visits = form.visits.filter(({ who }) => who.trim() && !leftOut.includes(who.trim()))
  const points = form.scale.filter(({ day, value }) => day && /^(\d|10)$/.test(value.trim()))
  const scale = [
    ...(copy.own.scale ?? []),
    ...points.map(({ day, value, why }) => ({
      day,
      by: 'meeting' as const,
      value: Number(value),
      ...named('why', why, form),
    })),
  ].sort((one, other) => one.day.localeCompare(other.day))
  const changed = form.whatChanged
    .filter(({ id }) => !copy.without.includes(id))
    .flatMap((statement) => textOfStatement(statement, form.kept) ?? [])
  return {
    ...copy.own,
    ...(visits.length > 0 && {
      visits: visits.map(({ who, howOften, aloneWithChild }) => ({
        who: who.trim(),
        howOften: paragraphsOf(howOften, form.kept),
        ...(aloneWithChild && { aloneWithChild }),
      })),
    }),
    ...(scale.length > 0 && { scale }),
    ...(lead && { leadPractitioner: lead }),
    ...(form.reviewLatest && { reviewLatest: form.reviewLatest }),
    ...(changed.length > 0 && { whatChanged: changed }),
    ...(form.putsRight.trim() &&
      form.version > 1 && {
        correction: { ofVersion: form.version - 1, what: paragraphsOf(form.putsRight, form.kept) },
      }),
    ...(form.status === 'ended' && {
      ended: {
        on: form.ended.on,
        why: paragraphsOf(form.ended.why, form.kept),
        ...named('helpThatGoesOn', form.ended.helpThatGoesOn, form),
      },
    }),
  }
}

function goalFor(
  goal: GoalForm,
  form: PlanForm,
  person: FamilyPerson,
  copy: CopyForm,
  conference: CouncilConference,
): PlanGoal {
  return {
    id: goal.id,
    whatNeedsToChange: paragraphsOf(goal.whatNeedsToChange, form.kept),
    ...named('why', goal.why, form),
    ...named('goodEnough', goal.goodEnough, form),
    ...named('howWeWillKnow', goal.howWeWillKnow, form),
    ...(goal.scale.length > 0 && { scale: [...goal.scale] }),
    actions: goal.actions
      .filter((action) => hasAction(action, person, copy))
      .map((action) => actionFor(action, form, person, conference)),
  }
}

function actionFor(
  action: ActionForm,
  form: PlanForm,
  person: FamilyPerson,
  conference: CouncilConference,
): PlanAction {
  const inWords = action.byInWords.trim()
  return {
    id: action.id,
    what: paragraphsOf(action.what, form.kept),
    ...named('why', action.why, form),
    owner: ownerFor(action, person, conference),
    ...(action.by && { by: action.by }),
    ...(inWords && { byInWords: councilTextOf(inWords, form.kept[inWords]) }),
    ...(action.howOften.trim() && {
      howOften: councilTextOf(action.howOften.trim(), form.kept[action.howOften.trim()]),
    }),
    ...named('help', action.help, form),
    status: action.status,
    ...named('statusInWords', action.statusInWords, form),
    ...statusOn(action),
  }
}

/** The day of the present status: today for a new one. A status that never had a day keeps none. */
function statusOn({ status, before }: ActionForm): { readonly statusOn?: string } {
  if (before && before.status !== status) return { statusOn: today() }
  return before?.on ? { statusOn: before.on } : {}
}

const kindByRole = {
  parent: 'parent',
  carer: 'carer',
  'young-person': 'child',
  advocate: 'worker',
  'trusted-adult': 'family',
} as const satisfies Record<FamilyPerson['role'], PlanAction['owner']['kind']>

function ownerFor(
  action: ActionForm,
  person: FamilyPerson,
  conference: CouncilConference,
): PlanAction['owner'] {
  const [kind, id] = action.owner.split(':')
  if (kind === 'worker') {
    return { kind: 'worker', name: conference.workers.find((one) => one.id === id)?.name ?? null }
  }
  if (kind === 'family') {
    const owner = conference.family.find((one) => one.id === id)
    if (!owner) return { kind: 'unknown', name: null }
    return { kind: owner.id === person.id ? 'me' : kindByRole[owner.role], name: owner.name }
  }
  if (kind === 'unknown') return { kind: 'unknown', name: null }
  return { kind: kind === 'other-worker' ? 'worker' : 'family', name: action.ownerName.trim() || null }
}

function named<Name extends string>(
  name: Name,
  text: string,
  form: PlanForm,
): Partial<Record<Name, CouncilText[]>> {
  const texts = paragraphsOf(text, form.kept)
  // One name, one list: the record has exactly the key it is typed with.
  return texts.length > 0 ? ({ [name]: texts } as Record<Name, CouncilText[]>) : {}
}
