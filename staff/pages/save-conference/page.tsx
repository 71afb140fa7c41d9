/**
 * Makes or changes a conference. Everything typed is kept in memory as it is typed; saving issues each person
 * of the family their own copy, so the form says what each of them will and will not see.
 */
import { useState } from 'preact/hooks'
import {
  type CouncilConference,
  readConference,
  saveConference,
} from '../../../contract/operations/save-conference.ts'
import type { NotDone } from '../../api.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, NotAnswered, useAsked } from '../../parts/answered.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import type { Errors } from '../../parts/errors.ts'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { Screen } from '../../parts/screen.tsx'
import { useChecked } from '../../parts/use-checked.ts'
import { toConference, toConferences } from '../../routes.ts'
import { useUnfinished } from '../../unfinished.ts'
import { checkConference } from './check.ts'
import { Children } from './children.tsx'
import { Family } from './family.tsx'
import { type ConferenceForm, formOf, newForm } from './form.ts'
import { Readers } from './readers.tsx'
import { WhenAndWhere } from './when-and-where.tsx'
import { Workers } from './workers.tsx'

type ListName = 'children' | 'workers' | 'family' | 'readers'

export interface PartProps {
  readonly form: ConferenceForm
  readonly errors: Errors
  put(part: Partial<ConferenceForm>): void
  /** Changes one list of the form. */
  list<Name extends ListName>(
    name: Name,
  ): (next: (rows: ConferenceForm[Name]) => ConferenceForm[Name]) => void
}

export function NewConference({ conferenceId, at }: { conferenceId: string; at: string }) {
  return (
    <Screen name="New conference" back={{ to: toConferences, label: 'Conferences' }}>
      <Form at={at} start={() => newForm(conferenceId)} />
    </Screen>
  )
}

export function EditConference({ conferenceId, at }: { conferenceId: string; at: string }) {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(readConference, { id: conferenceId }), conferenceId)
  return (
    <Screen name="Change a conference" back={{ to: toConference(conferenceId), label: 'Conference' }}>
      <Answered of={asked} waiting="Opening the conference…">
        {({ conference }) => <Form at={at} start={() => formOf(conference)} before={conference} />}
      </Answered>
    </Screen>
  )
}

function Form({ at, start, before }: { at: string; start(): ConferenceForm; before?: CouncilConference }) {
  const { ask } = useDesk()
  const draft = useUnfinished(at, start)
  const { errors, attempt, isRight, clear } = useChecked()
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()
  const form = draft.value
  const put = (part: Partial<ConferenceForm>) => draft.change((old) => ({ ...old, ...part }))
  const list: PartProps['list'] = (name) => (next) =>
    draft.change((old) => ({ ...old, [name]: next(old[name]) }))
  const parts = { form, errors, put, list }

  const save = async () => {
    const checked = checkConference(form, before)
    setFailed(undefined)
    const isAllRight = isRight('errors' in checked ? checked.errors : {})
    if (!isAllRight || 'errors' in checked) return
    const answer = await ask(saveConference, checked.conference)
    if (!answer.done) return setFailed(answer)
    draft.finish(form)
    location.hash = toConference(form.id)
  }

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void once.run(save)
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {failed && <NotAnswered answer={failed} />}
      <WhenAndWhere {...parts} />
      <Children {...parts} />
      <Workers {...parts} />
      <Family {...parts} />
      <Readers {...parts} />
      <div class="panel stack">
        <p>
          Saving gives each person of the family their own copy. What you have typed stays here until it is
          saved.
        </p>
        <div class="btns">
          <button type="submit" class="btn sm" aria-disabled={once.isBusy ? 'true' : undefined}>
            {once.isBusy ? 'Saving…' : 'Save the conference'}
          </button>
          {draft.isKept && (
            <button
              type="button"
              class="link-btn"
              onClick={() => {
                draft.finish(start())
                clear()
              }}
            >
              Undo everything I changed
            </button>
          )}
        </div>
      </div>
    </form>
  )
}
