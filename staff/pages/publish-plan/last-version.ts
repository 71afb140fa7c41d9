/**
 * The form to start from when a plan is already out: everything that is in anybody's newest copy, once, with
 * each person's copy remembering what was not in it. The version is the next one.
 */
import type { Plan, PlanAction, PlanGoal } from '../../../contract/case-file.ts'
import type { CouncilConference } from '../../../contract/operations/save-conference.ts'
import type { CouncilText } from '../../parts/council-words.tsx'
import {
  type ActionForm,
  type CopyForm,
  type GoalForm,
  newCopy,
  newPlanForm,
  newStatement,
  type Owner,
  type PlanForm,
  type Statement,
} from './form.ts'
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
  const copies = newest.filter(({ plan }) => plan.version === first.plan.version)

  const kept: Record<string, CouncilText> = {}
  const statements = (name: 'goingWell' | 'worries' | 'ifItDoesNotWork' | 'endsWhen'): Statement[] => {
    const texts = copies.flatMap(({ plan }) => plan[name] ?? [])
    for (const text of texts) kept[text.text] = text
    return [...new Set(texts.map(({ text }) => text))].map((text) => newStatement(text))
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
    copies: {},
    kept,
  }
  return {
    ...form,
    copies: Object.fromEntries(copies.map((copy) => [copy.personId, copyOf(copy, form, conference)])),
  }
}

/** What this person's last copy had and had not, as ticks for the next. */
function copyOf({ personId, plan }: GivenCopy, form: PlanForm, conference: CouncilConference): CopyForm {
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
  return {
    ...newCopy(),
    isIssued: true,
    without: [
      ...statements.filter(({ text }) => !texts.has(text)),
      ...parts.filter(({ id }) => !ids.has(id)),
    ].map(({ id }) => id),
    withAlso: actions
      .filter((action) => person && isSomebodyElses(action, person) && ids.has(action.id))
      .map(({ id }) => id),
  }
}

function goalsOf(
  copies: readonly GivenCopy[],
  conference: CouncilConference,
  kept: Record<string, CouncilText>,
): GoalForm[] {
  const joined = (texts: readonly CouncilText[] | undefined) => {
    for (const text of texts ?? []) kept[text.text] = text
    return (texts ?? []).map(({ text }) => text).join('\n\n')
  }
  const goals = new Map<string, PlanGoal>()
  const actions = new Map<string, Map<string, ActionForm>>()
  for (const { personId, plan } of copies) {
    for (const goal of plan.goals) {
      if (!goals.has(goal.id)) goals.set(goal.id, goal)
      const its = actions.get(goal.id) ?? new Map<string, ActionForm>()
      actions.set(goal.id, its)
      for (const action of goal.actions) {
        if (its.has(action.id)) continue
        if (action.byInWords) kept[action.byInWords.text] = action.byInWords
        its.set(action.id, {
          id: action.id,
          what: joined(action.what),
          why: joined(action.why),
          ...ownerOf(action.owner, personId, conference),
          by: action.by ?? '',
          byInWords: action.byInWords?.text ?? '',
          help: joined(action.help),
          status: action.status,
        })
      }
    }
  }
  return [...goals.values()].map((goal) => ({
    id: goal.id,
    whatNeedsToChange: joined(goal.whatNeedsToChange),
    why: joined(goal.why),
    goodEnough: joined(goal.goodEnough),
    howWeWillKnow: joined(goal.howWeWillKnow),
    actions: [...(actions.get(goal.id)?.values() ?? [])],
  }))
}

function ownerOf(
  owner: PlanAction['owner'],
  personId: string,
  conference: CouncilConference,
): { readonly owner: Owner; readonly ownerName: string } {
  if (owner.kind === 'me') return { owner: `family:${personId}`, ownerName: '' }
  if (owner.kind === 'unknown' || owner.name === null)
    return { owner: 'unknown', ownerName: owner.name ?? '' }
  const isTheirs = ({ name }: { readonly name: string }) => name === owner.name
  const worker = conference.workers.find(isTheirs)
  if (worker && owner.kind === 'worker') return { owner: `worker:${worker.id}`, ownerName: '' }
  const person = conference.family.find(isTheirs)
  if (person) return { owner: `family:${person.id}`, ownerName: '' }
  return { owner: owner.kind === 'worker' ? 'other-worker' : 'other-family', ownerName: owner.name }
}
