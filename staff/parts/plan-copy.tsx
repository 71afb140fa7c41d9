/** One copy, laid out as its reader gets it: everything that is here goes out, and nothing else does. */
import type { Plan, PlanAction } from '../../contract/case-file.ts'
import { dayInWords } from '../days.ts'
import {
  actionStatusWords,
  categoryWords,
  namesInWords,
  planStatusWords,
  scaleByWords,
  workerWords,
} from '../words.ts'
import { type CouncilText, CouncilWords } from './council-words.tsx'

export function PlanCopy({
  plan,
  name,
  lead = `As ${name} will read it`,
}: {
  plan: Plan
  name: string
  lead?: string
}) {
  return (
    <article class="theirs stack copy" aria-label={`The copy for ${name}`}>
      <p class="muted">
        <b>{lead}</b>
      </p>
      <p>
        {planStatusWords[plan.status]} for <b>{plan.child.name}</b>, version {plan.version}, from{' '}
        {dayInWords(plan.from)}.
        {plan.categories.length > 0 &&
          ` Category: ${namesInWords(plan.categories.map((one) => categoryWords[one]))}.`}
      </p>
      {plan.voice === 'young-person' && <p>Written for a young person.</p>}
      <Texts title="Put right in this version" of={plan.correction?.what ?? []} />
      <Texts title="What changed" of={plan.whatChanged ?? []} />
      {plan.ended && (
        <>
          <Texts title={`Ended on ${dayInWords(plan.ended.on)}`} of={plan.ended.why} />
          <Texts title="Help that goes on" of={plan.ended.helpThatGoesOn ?? []} />
        </>
      )}
      <Texts title="Going well" of={plan.goingWell} />
      <Texts title="Worries" of={plan.worries} />
      {plan.goals.map((goal, at) => (
        <section key={goal.id} class="stack tight">
          <h4>Goal {at + 1}</h4>
          <Lines of={goal.whatNeedsToChange} />
          <Labelled label="Why" of={goal.why} />
          <Labelled label="Good enough" of={goal.goodEnough} />
          <Labelled label="How we will know" of={goal.howWeWillKnow} />
          {goal.actions.length === 0 && <p class="muted">No actions in this copy.</p>}
          <ul>
            {goal.actions.map((action) => (
              <li key={action.id}>
                <Action action={action} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Texts title="If it does not work" of={plan.ifItDoesNotWork ?? []} />
      <Texts title="It ends when" of={plan.endsWhen ?? []} />
      <Texts title="What the child said" of={plan.childsViews ?? []} />
      <Texts title="What the family said" of={plan.familysViews ?? []} />
      {plan.visits?.map((visit) => (
        <Texts
          key={visit.who}
          title={`Visits by ${visit.who}${visit.aloneWithChild ? ', also alone with the child' : ''}`}
          of={visit.howOften}
        />
      ))}
      {plan.scale && (
        <p>
          On the scale:{' '}
          {plan.scale
            .map(({ day, by, value }) => `${dayInWords(day)}, ${scaleByWords[by]}, ${value} out of 10`)
            .join('; ')}
          .
        </p>
      )}
      {plan.leadPractitioner && <p>Led by {plan.leadPractitioner.name}.</p>}
      <p>
        Next core group: {plan.nextCoreGroup ? dayInWords(plan.nextCoreGroup) : 'no day given'}. Review by:{' '}
        {plan.nextReview ? dayInWords(plan.nextReview) : 'no day given'}.
      </p>
      {plan.coreGroup && (
        <p>
          Core group:{' '}
          {namesInWords(
            plan.coreGroup.map((card) => `${card.name} (${workerWords[card.role].toLowerCase()})`),
          )}
          .
        </p>
      )}
    </article>
  )
}

function Texts({ title, of }: { title: string; of: readonly CouncilText[] }) {
  if (of.length === 0) return null
  return (
    <section class="stack tight">
      <h4>{title}</h4>
      <ul>
        {of.map((text) => (
          <li key={text.text}>
            <CouncilWords of={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lines({ of }: { of: readonly CouncilText[] }) {
  return (
    <>
      {of.map((text) => (
        <p key={text.text}>
          <CouncilWords of={text} />
        </p>
      ))}
    </>
  )
}

function Labelled({ label, of }: { label: string; of: readonly CouncilText[] | undefined }) {
  if (!of) return null
  return (
    <div>
      <b>{label}</b>
      <Lines of={of} />
    </div>
  )
}

function Action({ action }: { action: PlanAction }) {
  return (
    <div class="stack tight">
      <Lines of={action.what} />
      <p class="muted">
        {action.owner.kind === 'me' ? 'You' : (action.owner.name ?? 'Nobody named yet')},{' '}
        {action.by ? (
          `by ${dayInWords(action.by)}`
        ) : action.byInWords ? (
          <CouncilWords of={action.byInWords} />
        ) : (
          'no day given'
        )}
        . {actionStatusWords[action.status]}
        {action.statusOn ? ` since ${dayInWords(action.statusOn)}` : ''}.
      </p>
      <Labelled label="How far it is" of={action.statusInWords} />
      <Labelled label="How often" of={action.howOften && [action.howOften]} />
      <Labelled label="Why" of={action.why} />
      <Labelled label="Help" of={action.help} />
    </div>
  )
}
