/** The goals and actions of the copies that are out, once each, as the form has them. */
import type { PlanAction, PlanGoal } from '../../../contract/case-file.ts'
import type { CouncilConference } from '../../../contract/operations/save-conference.ts'
import type { CouncilText } from '../../parts/council-words.tsx'
import type { ActionForm, GoalForm, Owner } from './form.ts'
import type { GivenCopy } from './last-version.ts'

/** Texts as one field shows them, each remembered by its words. */
export function joinedInto(kept: Record<string, CouncilText>) {
  return (texts: readonly CouncilText[] | undefined): string => {
    for (const text of texts ?? []) kept[text.text] = text
    return (texts ?? []).map(({ text }) => text).join('\n\n')
  }
}

export function goalsOf(
  copies: readonly GivenCopy[],
  conference: CouncilConference,
  kept: Record<string, CouncilText>,
): GoalForm[] {
  const joined = joinedInto(kept)
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
          howOften: joined(action.howOften && [action.howOften]),
          help: joined(action.help),
          status: action.status,
          statusInWords: joined(action.statusInWords),
          before: { status: action.status, ...(action.statusOn && { on: action.statusOn }) },
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
    scale: goal.scale ?? [],
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
