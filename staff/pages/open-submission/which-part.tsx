/**
 * Which part of a plan, which paper or which date somebody means, read from what that person was given. A key that
 * may not read plans, or a part that is in no version any more, is said so; it is never guessed.
 */
import type { Plan } from '../../../contract/case-file.ts'
import { readIssued } from '../../../contract/operations/read-issued.ts'
import { readPlan } from '../../../contract/operations/read-plan.ts'
import { dayInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { useAsked } from '../../parts/answered.tsx'
import { type CouncilText, CouncilWords } from '../../parts/council-words.tsx'
import { dateWords, paperWords } from '../../plan-words.ts'

interface Part {
  readonly kind: string
  readonly texts: readonly CouncilText[]
  readonly by: string | undefined
}

export interface Meant {
  readonly personId: string
  readonly actionId?: string | undefined
  readonly goalId?: string | undefined
  readonly documentId?: string | undefined
  readonly appointmentId?: string | undefined
}

export function WhichPart(meant: Meant) {
  if (meant.actionId || meant.goalId) return <PartOfPlan {...meant} />
  if (meant.documentId || meant.appointmentId) return <PaperOrDate {...meant} />
  return null
}

function PartOfPlan({ personId, actionId, goalId }: Meant) {
  const parts = usePlanParts(personId)
  if (!parts) return <p class="muted">Looking for the part they mean…</p>
  return <OnePart part={parts(actionId, goalId)} />
}

type FindPart = (actionId: string | undefined, goalId: string | undefined) => Part | undefined

/** Asks once for all the parts of this person's plans. Nothing while it is being asked. */
export function usePlanParts(personId: string): FindPart | undefined {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(readPlan, { personId }), `plans of ${personId}`)
  if (!asked.answer) return undefined
  const plans = asked.answer.done ? asked.answer.output.plans : []
  return (actionId, goalId) => partIn(plans, actionId, goalId)
}

/** Newest version first, so the words are the ones that stand. */
function partIn(plans: readonly Plan[], actionId?: string, goalId?: string): Part | undefined {
  const goals = plans.flatMap((plan) => plan.goals)
  const action = goals.flatMap(({ actions }) => actions).find(({ id }) => id === actionId)
  const goal = goals.find(({ id }) => id === goalId)
  return action
    ? { kind: 'Action', texts: action.what, by: action.by }
    : goal && { kind: 'Goal', texts: goal.whatNeedsToChange, by: undefined }
}

export function OnePart({ part }: { part: Part | undefined }) {
  return part ? <Found part={part} /> : <NotFound />
}

function PaperOrDate({ personId, documentId, appointmentId }: Meant) {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(readIssued, { personId }), `issued to ${personId}`)
  if (!asked.answer) return <p class="muted">Looking for what they mean…</p>
  if (!asked.answer.done) return <NotFound />
  const { documents, dates } = asked.answer.output
  const paper = documents.find(({ id }) => id === documentId)
  const date = dates.find(({ id }) => id === appointmentId)
  const part: Part | undefined = paper
    ? { kind: paperWords[paper.what], texts: paper.title ? [paper.title] : [], by: paper.dueBy }
    : date && { kind: dateWords[date.what], texts: date.title ? [date.title] : [], by: date.day }
  return part ? <Found part={part} /> : <NotFound />
}

/** A report by what it is called, who wrote it and since when this person has it. */
export function GivenReport({ personId, documentId }: { personId: string; documentId: string }) {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(readIssued, { personId }), `issued to ${personId}`)
  if (!asked.answer) return <p class="muted">Looking for the report they mean…</p>
  const paper = asked.answer.done
    ? asked.answer.output.documents.find(({ id }) => id === documentId)
    : undefined
  if (!paper) {
    return (
      <p class="muted">
        One of the reports in their app. It cannot be shown: it is no longer there, or this key may not read
        it.
      </p>
    )
  }
  const { what, title, from, arrivedOn } = paper
  return (
    <div class="theirs stack tight">
      <p>{title ? <CouncilWords of={title} /> : paperWords[what]}</p>
      <p class="muted">
        {from && (
          <>
            From <span translate={false}>{from}</span>.{' '}
          </>
        )}
        {arrivedOn ? `They got it on ${dayInWords(arrivedOn)}.` : 'No day is given on which they got it.'}
      </p>
    </div>
  )
}

function Found({ part }: { part: Part }) {
  return (
    <div class="theirs stack tight">
      <p class="muted">
        <b>{part.kind}</b>
        {part.by ? `, ${dayInWords(part.by)}` : ', no day given'}
      </p>
      {part.texts.map((text) => (
        <p key={text.text}>
          <CouncilWords of={text} />
        </p>
      ))}
    </div>
  )
}

function NotFound() {
  return (
    <p class="muted">
      The part they mean cannot be shown: it is in no version now, or this key may not read plans.
    </p>
  )
}
