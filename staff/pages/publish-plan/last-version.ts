/**
 * The form to start from when a plan is already out: everything that is in anybody's newest copy, once, with
 * each person's copy remembering what was not in it. The version is the next one.
 */
import type { Plan } from '../../../contract/case-file.ts'
import type { CouncilConference } from '../../../contract/operations/save-conference.ts'
import type { CouncilText } from '../../parts/council-words.tsx'
import { newStatement, type Statement, statementOf } from '../../parts/statements.tsx'
import { type CopyForm, newCopy, newPlanForm, type PlanForm } from './form.ts'
import { wordsOf } from './in-their-words.ts'
import { goalsOf, joinedInto } from './last-goals.ts'
import { isSomebodyElses } from './rendition.ts'

export interface GivenCopy {
  readonly personId: string
  readonly plan: Plan
}

export function formFrom(given: readonly GivenCopy[], conference: CouncilConference): PlanForm {
  const newest = [...given].sort((one, other) => other.plan.version - one.plan.version)
  const first = newest[0]
  if (!first) return newPlanForm()
  // A copy of an older version says nothing about what the newest leaves out.
  const ofNewest = newest.filter(({ plan }) => plan.version === first.plan.version)
  // A young person's copy says the same in other words: it is read for what nobody else's has, and never twice.
  const forAdults = ofNewest.filter(({ plan }) => plan.voice !== 'young-person')
  const copies = [...forAdults, ...ofNewest.filter((copy) => !forAdults.includes(copy))]
  const told = forAdults.length > 0 ? forAdults : copies

  const kept: Record<string, CouncilText> = {}
  const statements = (name: 'goingWell' | 'worries' | 'ifItDoesNotWork' | 'endsWhen'): Statement[] => {
    const texts = told.flatMap(({ plan }) => plan[name] ?? [])
    for (const text of texts) kept[text.text] = text
    return [...new Map(texts.map((text) => [text.text, text])).values()].map(statementOf)
  }
  const form: PlanForm = {
    version: first.plan.version + 1,
    status: first.plan.status === 'outline' ? 'full' : 'updated',
    from: first.plan.from,
    categories: first.plan.categories,
    goingWell: statements('goingWell'),
    worries: statements('worries'),
    ifItDoesNotWork: statements('ifItDoesNotWork'),
    endsWhen: statements('endsWhen'),
    goals: goalsOf(copies, conference, kept),
    coreGroup: [
      ...new Set(
        copies.flatMap(({ plan }) =>
          (plan.coreGroup ?? []).flatMap(
            (card) =>
              conference.workers.find(({ id, name }) => id === card.id || name === card.name)?.id ?? [],
          ),
        ),
      ),
    ],
    nextCoreGroup: first.plan.nextCoreGroup ?? '',
    nextReview: first.plan.nextReview ?? '',
    ...moreOf(copies, conference, kept),
    whatChanged: [newStatement()],
    putsRight: '',
    takesBack: false,
    ended: { on: '', why: '', helpThatGoesOn: '' },
    copies: {},
    kept,
  }
  return {
    ...form,
    copies: Object.fromEntries(copies.map((copy) => [copy.personId, copyOf(copy, form, conference, kept)])),
  }
}

/** What this person's last copy had and had not, as ticks for the next. */
function copyOf(
  { personId, plan }: GivenCopy,
  form: PlanForm,
  conference: CouncilConference,
  kept: Record<string, CouncilText>,
): CopyForm {
  const isForYoungPerson = plan.voice === 'young-person'
  const person = conference.family.find(({ id }) => id === personId)
  const texts = new Set(
    [plan.goingWell, plan.worries, plan.ifItDoesNotWork ?? [], plan.endsWhen ?? []]
      .flat()
      .map(({ text }) => text),
  )
  const ids = new Set([...plan.goals, ...plan.goals.flatMap(({ actions }) => actions)].map(({ id }) => id))
  const statements = [...form.goingWell, ...form.worries, ...form.ifItDoesNotWork, ...form.endsWhen]
  const actions = form.goals.flatMap((goal) => goal.actions)
  const parts = [...form.goals, ...actions]
  const { childsViews, familysViews, scale } = plan
  const ownPoints = scale?.filter(({ by }) => by !== 'meeting') ?? []
  return {
    ...newCopy(),
    planId: plan.id,
    isIssued: true,
    hasEarlier: true,
    isForYoungPerson,
    words: isForYoungPerson ? wordsOf(plan, joinedInto(kept)) : {},
    own: {
      ...(childsViews && { childsViews }),
      ...(familysViews && { familysViews }),
      ...(ownPoints.length > 0 && { scale: ownPoints }),
    },
    without: [
      ...statements.filter(({ text }) => !isForYoungPerson && !texts.has(text)),
      ...parts.filter(({ id }) => !ids.has(id)),
    ].map(({ id }) => id),
    withAlso: actions
      .filter((action) => person && isSomebodyElses(action, person) && ids.has(action.id))
      .map(({ id }) => id),
  }
}

/** Visits, who leads, the meeting's scale and the last day for the review, from the copies that are out. */
function moreOf(
  copies: readonly GivenCopy[],
  conference: CouncilConference,
  kept: Record<string, CouncilText>,
): Pick<PlanForm, 'visits' | 'scale' | 'lead' | 'reviewLatest'> {
  const joined = joinedInto(kept)
  const plans = copies.map(({ plan }) => plan)
  const visits = new Map(plans.flatMap((plan) => plan.visits ?? []).map((visit) => [visit.who, visit]))
  const points = new Map(
    plans
      .flatMap((plan) => plan.scale ?? [])
      .filter(({ by }) => by === 'meeting')
      .map((point) => [point.day, point]),
  )
  const lead = plans.find(({ leadPractitioner }) => leadPractitioner)?.leadPractitioner
  return {
    visits: [...visits.values()].map(({ who, howOften, aloneWithChild = false }) => ({
      id: crypto.randomUUID(),
      who,
      howOften: joined(howOften),
      aloneWithChild,
    })),
    scale: [...points.values()].map(({ day, value, why }) => ({
      id: crypto.randomUUID(),
      day,
      value: String(value),
      why: joined(why),
    })),
    lead: conference.workers.find(({ id, name }) => id === lead?.id || name === lead?.name)?.id ?? '',
    reviewLatest: plans.find(({ reviewLatest }) => reviewLatest)?.reviewLatest ?? '',
  }
}
