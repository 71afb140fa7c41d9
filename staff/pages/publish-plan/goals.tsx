/** Goals, and under each the actions: what, who, by when, why, and what help there is. */
import type { Errors } from '../../parts/errors.ts'
import { Line, Pick, Text } from '../../parts/fields.tsx'
import { type PutRow, Rows } from '../../parts/rows.tsx'
import { actionStatusWords } from '../../words.ts'
import { type ActionForm, type GoalForm, newAction, newGoal, type Owner } from './form.ts'
import type { Setting } from './rendition.ts'
import type { WriteProps } from './write-plan.tsx'

export function Goals({ setting, form, errors, change }: WriteProps & { errors: Errors }) {
  return (
    <section class="stack">
      <h3>Goals</h3>
      <Rows
        name="goals"
        add="Add a goal"
        rows={form.goals}
        fresh={newGoal}
        change={(next) => change((old) => ({ ...old, goals: next(old.goals) }))}
        title={(_, at) => `Goal ${at + 1}`}
        level="h4"
      >
        {(goal, at, put) => <Goal goal={goal} at={at} errors={errors} setting={setting} put={put} />}
      </Rows>
    </section>
  )
}

function Goal({
  goal,
  at,
  errors,
  setting,
  put,
}: {
  goal: GoalForm
  at: number
  errors: Errors
  setting: Setting
  put: PutRow<GoalForm>
}) {
  const field = `goals.${at}`
  return (
    <>
      <Text
        id={`${field}.whatNeedsToChange`}
        label="What needs to change"
        rows={2}
        value={goal.whatNeedsToChange}
        errors={errors}
        onValue={(whatNeedsToChange) => put({ whatNeedsToChange })}
      />
      <Text
        id={`${field}.why`}
        label="Why"
        rows={2}
        value={goal.why}
        errors={errors}
        onValue={(why) => put({ why })}
      />
      <Text
        id={`${field}.goodEnough`}
        label="What is good enough"
        rows={2}
        value={goal.goodEnough}
        errors={errors}
        onValue={(goodEnough) => put({ goodEnough })}
      />
      <Text
        id={`${field}.howWeWillKnow`}
        label="How we will know"
        rows={2}
        value={goal.howWeWillKnow}
        errors={errors}
        onValue={(howWeWillKnow) => put({ howWeWillKnow })}
      />
      <Rows
        name={`${field}.actions`}
        add={`Add an action to goal ${at + 1}`}
        rows={goal.actions}
        fresh={newAction}
        change={(next) => put((old) => ({ actions: next(old.actions) }))}
        title={(_, number) => `Goal ${at + 1}, action ${number + 1}`}
        level="h4"
      >
        {(action, number, set) => (
          <Action
            action={action}
            field={`${field}.actions.${number}`}
            errors={errors}
            setting={setting}
            put={set}
          />
        )}
      </Rows>
    </>
  )
}

function Action({
  action,
  field,
  errors,
  setting,
  put,
}: {
  action: ActionForm
  field: string
  errors: Errors
  setting: Setting
  put: PutRow<ActionForm>
}) {
  const isNamedHere = action.owner === 'other-worker' || action.owner === 'other-family'
  return (
    <>
      <Text
        id={`${field}.what`}
        label="What will be done"
        rows={2}
        value={action.what}
        errors={errors}
        onValue={(what) => put({ what })}
      />
      <div class="fields">
        <Pick
          id={`${field}.owner`}
          label="Who will do it"
          value={action.owner}
          choices={ownersOf(setting)}
          errors={errors}
          onValue={(owner) => put({ owner })}
        />
        {isNamedHere && (
          <Line
            id={`${field}.ownerName`}
            label="Their name"
            value={action.ownerName}
            errors={errors}
            onValue={(ownerName) => put({ ownerName })}
          />
        )}
        <Line
          id={`${field}.by`}
          label="By when"
          type="date"
          hint="Without a day, the plan says that no day is given."
          value={action.by}
          errors={errors}
          onValue={(by) => put({ by })}
        />
        <Line
          id={`${field}.byInWords`}
          label="Or when, in words"
          hint="Like “every Monday”."
          value={action.byInWords}
          errors={errors}
          onValue={(byInWords) => put({ byInWords })}
        />
        <Line
          id={`${field}.howOften`}
          label="How often"
          hint="Only for what is done again and again."
          value={action.howOften}
          errors={errors}
          onValue={(howOften) => put({ howOften })}
        />
        <Pick
          id={`${field}.status`}
          label="How far it is"
          value={action.status}
          choices={actionStatusWords}
          errors={errors}
          onValue={(status) => put({ status })}
        />
      </div>
      <Text
        id={`${field}.statusInWords`}
        label="A word about how far it is"
        rows={2}
        value={action.statusInWords}
        errors={errors}
        onValue={(statusInWords) => put({ statusInWords })}
      />
      <Text
        id={`${field}.why`}
        label="Why"
        rows={2}
        value={action.why}
        errors={errors}
        onValue={(why) => put({ why })}
      />
      <Text
        id={`${field}.help`}
        label="What help there is"
        rows={2}
        value={action.help}
        errors={errors}
        onValue={(help) => put({ help })}
      />
    </>
  )
}

function ownersOf({ conference, child }: Setting): Readonly<Record<Owner, string>> {
  const family = conference.family.filter(({ children }) => children.includes(child.id))
  return {
    unknown: 'Nobody yet',
    ...Object.fromEntries(family.map(({ id, name }) => [`family:${id}`, `${name} (family)`])),
    ...Object.fromEntries(conference.workers.map(({ id, name }) => [`worker:${id}`, name])),
    'other-worker': 'Another worker',
    'other-family': 'Somebody else in the family',
  }
}
