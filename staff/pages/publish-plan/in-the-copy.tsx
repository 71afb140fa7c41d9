/** Which parts of the plan are in one person's copy, part by part. What a young person's says in its own words has no tick. */
import type { FamilyPerson } from '../../../contract/operations/save-conference.ts'
import { Icon } from '../../../src/components/icon.tsx'
import { Tick } from '../../parts/fields.tsx'
import type { Statement } from '../../parts/statements.tsx'
import type { CopyForm, PlanForm } from './form.ts'
import { hasAction, isForbidden, isSomebodyElses } from './rendition.ts'

interface Props {
  readonly person: FamilyPerson
  readonly copy: CopyForm
  readonly form: PlanForm
  put(next: (copy: CopyForm) => Partial<CopyForm>): void
}

const SHORT = 70

export function InTheCopy({ person, copy, form, put }: Props) {
  const set = (id: string, isIn: boolean, needsPuttingIn = false) =>
    put((old) => ({
      without: isIn ? removed(old.without, id) : [...removed(old.without, id), id],
      ...(needsPuttingIn && {
        withAlso: isIn ? [...removed(old.withAlso, id), id] : removed(old.withAlso, id),
      }),
    }))
  const statement = (kind: string) => (one: Statement) =>
    !copy.isForYoungPerson &&
    one.text.trim() && (
      <Tick
        key={one.id}
        id={`${person.id}.${one.id}`}
        label={`${kind}: ${shortened(one.text)}`}
        checked={!copy.without.includes(one.id)}
        onChecked={(isIn) => set(one.id, isIn)}
      />
    )

  return (
    <details class="who">
      <summary>
        <span>What is in this copy</span>
        <Icon name="down" />
      </summary>
      <fieldset class="body stack tight">
        <legend class="vh">Parts of the plan in the copy for {person.name}</legend>
        {form.whatChanged.map(statement('What changed'))}
        {form.goingWell.map(statement('Going well'))}
        {form.worries.map(statement('Worry'))}
        {form.goals.map((goal, at) => (
          <div key={goal.id} class="stack tight">
            <Tick
              id={`${person.id}.${goal.id}`}
              label={`Goal ${at + 1}: ${shortened(goal.whatNeedsToChange)}`}
              checked={!copy.without.includes(goal.id)}
              onChecked={(isIn) => set(goal.id, isIn)}
            />
            {!copy.without.includes(goal.id) &&
              goal.actions.map((action, number) =>
                isForbidden(action, person) ? (
                  <p key={action.id} class="muted inset">
                    Action {number + 1} is left out: it belongs to somebody {person.name} must never be told
                    about.
                  </p>
                ) : (
                  <div key={action.id} class="inset">
                    <Tick
                      id={`${person.id}.${action.id}`}
                      label={`Action ${number + 1}: ${shortened(action.what)}`}
                      {...(isSomebodyElses(action, person) && {
                        hint: 'Somebody else in the family does this, so it is left out unless you put it in.',
                      })}
                      checked={hasAction(action, person, copy)}
                      onChecked={(isIn) => set(action.id, isIn, isSomebodyElses(action, person))}
                    />
                  </div>
                ),
              )}
          </div>
        ))}
        {form.ifItDoesNotWork.map(statement('If it does not work'))}
        {form.endsWhen.map(statement('Ends when'))}
      </fieldset>
    </details>
  )
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line
}

function removed(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id)
}
