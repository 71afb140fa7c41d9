/**
 * Gives people times to choose from, and changes them: several at once, one by one, or taken outside Heard. It saves
 * the version that was on the screen, so that two workers never overwrite each other unseen.
 */
import { useState } from 'preact/hooks'
import { saveSlots } from '../../../contract/operations/answer-booking.ts'
import type { NotDone } from '../../api.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, NotAnswered, useAsked } from '../../parts/answered.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { Rows } from '../../parts/rows.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useChecked } from '../../parts/use-checked.ts'
import { toTimes } from '../../routes.ts'
import { readTimes, type TimesAndRequests } from '../../times.ts'
import { useUnfinished } from '../../unfinished.ts'
import { checkTimes, emptyTimes, givenFrom, isHeld, newTime, type TimesForm, timesFrom } from './form.ts'
import { OneTime, titleOf } from './one-time.tsx'
import { Several } from './several.tsx'
import { Who } from './who.tsx'

const back = { to: toTimes, label: 'Times' }

export function NewTimes({ setId, at }: { setId: string; at: string }) {
  const { ask, worker } = useDesk()
  const asked = useAsked(() => readTimes(ask), `new times ${setId}`)
  const { provider } = worker
  const start = () => emptyTimes(provider ? { slotKind: 'advocate', provider } : {})
  return (
    <Screen name="Give people times" back={back}>
      <Answered of={asked} waiting="Looking for who asked…">
        {(found) => <Form setId={setId} at={at} start={start} isNew found={found} again={asked.again} />}
      </Answered>
    </Screen>
  )
}

export function EditTimes({ setId, at }: { setId: string; at: string }) {
  const { ask } = useDesk()
  const asked = useAsked(() => readTimes(ask), `times ${setId}`)
  return (
    <Screen name="Change these times" back={back}>
      <Answered of={asked} waiting="Looking for these times…">
        {(found) => {
          const set = found.sets.find(({ id }) => id === setId)
          if (!set) return <p>These times are not here, or they are not yours to see.</p>
          return (
            <Form
              key={set.version}
              setId={setId}
              at={at}
              start={() => timesFrom(set)}
              isNew={false}
              found={found}
              again={asked.again}
            />
          )
        }}
      </Answered>
    </Screen>
  )
}

interface FormProps {
  readonly setId: string
  readonly at: string
  readonly isNew: boolean
  readonly found: TimesAndRequests
  start(): TimesForm
  again(): void
}

function Form({ setId, at, isNew, found, start, again }: FormProps) {
  const { ask } = useDesk()
  const draft = useUnfinished(at, start)
  const { errors, attempt, isRight } = useChecked()
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()
  const form = draft.value
  const change = (part: Partial<TimesForm> | ((old: TimesForm) => Partial<TimesForm>)) =>
    draft.change((old) => ({ ...old, ...(typeof part === 'function' ? part(old) : part) }))

  const save = async () => {
    setFailed(undefined)
    if (!isRight(checkTimes(form))) return
    const told = await ask(saveSlots, givenFrom(setId, form))
    if (!told.done) return setFailed(told)
    draft.finish(form)
    location.hash = toTimes
  }
  const lookAgain = () => {
    // What was written is let go, because it was written about times that are no more as they were.
    draft.finish(start())
    again()
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
      <Who form={form} isNew={isNew} found={found} errors={errors} change={change} />
      <Several rows={form.rows} add={(more) => change((old) => ({ rows: [...old.rows, ...more] }))} />
      <h2 id="times.add" tabIndex={-1}>
        The times
      </h2>
      <Rows
        name="times"
        add="Add one time"
        rows={form.rows}
        fresh={() => newTime({ mode: form.rows.at(-1)?.mode ?? '', where: form.rows.at(-1)?.where ?? '' })}
        change={(next) => change((old) => ({ rows: next(old.rows) }))}
        title={titleOf}
        isFixed={isHeld}
      >
        {(row, place, put) => (
          <OneTime row={row} at={place} put={put} errors={errors} requests={found.requests} />
        )}
      </Rows>
      {failed && <NotAnswered answer={failed} {...(isStale(failed) && { again: lookAgain })} />}
      <p>
        <button type="submit" class="btn sm" aria-disabled={once.isBusy ? 'true' : undefined}>
          {isNew ? 'Give them these times' : 'Save these times'}
        </button>
      </p>
    </form>
  )
}

/** Somebody else was quicker: only looking again helps. */
const isStale = (failed: NotDone): boolean =>
  'refusal' in failed && ['changed-meanwhile', 'needs-a-new-id', 'slot-is-taken'].includes(failed.refusal)
