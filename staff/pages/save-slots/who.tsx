/** Whose times they are and who may choose from them. */

import { listConferences, readConference } from '../../../contract/operations/save-conference.ts'
import { dayInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { useAsked } from '../../parts/answered.tsx'
import type { Errors } from '../../parts/errors.ts'
import { Line, Pick, Ticks } from '../../parts/fields.tsx'
import { toldIn } from '../../parts/told.ts'
import { type TimesAndRequests, timeSetWords } from '../../times.ts'
import { kindWords, namesInWords, roleWords } from '../../words.ts'
import type { TimesForm } from './form.ts'

interface WhoProps {
  readonly form: TimesForm
  readonly isNew: boolean
  readonly found: TimesAndRequests
  readonly errors: Errors
  change(part: Partial<TimesForm> | ((old: TimesForm) => Partial<TimesForm>)): void
}

export function Who({ form, isNew, found, errors, change }: WhoProps) {
  const { worker } = useDesk()
  const isProvider = worker.provider !== undefined
  const family = useFamily(form.conferenceId)
  const choices = peopleFor(form, family?.people ?? [], found)
  return (
    <section class="panel stack" aria-labelledby="who">
      <h2 id="who">Whose times, and who chooses</h2>
      <div class="fields">
        {isNew && !isProvider && (
          <Pick
            id="times.kind"
            label="What for"
            value={form.slotKind}
            choices={timeSetWords}
            errors={errors}
            onValue={(slotKind) => change({ slotKind })}
          />
        )}
        {isNew && !isProvider && <Conferences form={form} errors={errors} change={change} />}
        {form.slotKind === 'advocate' && !isProvider && isNew && (
          <Line
            id="times.provider"
            label="Provider"
            hint="Exactly as the council’s own facts name it."
            value={form.provider}
            errors={errors}
            onValue={(provider) => change({ provider })}
          />
        )}
        <Line
          id="times.whose"
          label="With whom"
          hint={
            form.slotKind === 'advocate'
              ? 'The advocate’s name, when these are one person’s times. Then nobody can be booked with them twice at once.'
              : `The chair these times are with. Left empty, it is ${family?.chair ?? 'the chair of the meeting'}.`
          }
          value={form.whose}
          errors={errors}
          onValue={(whose) => change({ whose })}
        />
        <Line
          id="times.answerDays"
          label="Days to answer an offer"
          hint="When a time comes free, it is kept this many days for whoever is offered it. Left empty, as the area says."
          value={form.answerDays}
          errors={errors}
          onValue={(answerDays) => change({ answerDays })}
        />
      </div>
      {choices.length === 0 ? (
        <p id="times.people" tabIndex={-1}>
          {isProvider ? 'Nobody has asked you for an advocate yet.' : 'Choose a meeting to see its family.'}
        </p>
      ) : (
        <Ticks
          id="times.people"
          legend="Who may choose from them"
          choices={choices}
          chosen={form.personIds}
          errors={errors}
          onChosen={(next) => change((old) => ({ personIds: next(old.personIds) }))}
        />
      )}
      {form.personIds.length > 1 && (
        <p class="banner warm">
          Whoever comes second hears that a time is gone. If two people must not guess what the other does,
          give each of them times of their own.
        </p>
      )}
    </section>
  )
}

function Conferences({ form, errors, change }: Part<'form' | 'errors' | 'change'>) {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(listConferences, {}), 'conferences to choose from')
  const conferences = asked.answer?.done ? asked.answer.output.conferences : []
  const choices = Object.fromEntries(
    conferences.map(({ id, conferenceKind, day, children }) => [
      id,
      `${namesInWords(children.map(({ name }) => name))}: ${kindWords[conferenceKind]}, ${dayInWords(day)}`,
    ]),
  )
  return (
    <Pick
      id="times.conference"
      label="Which meeting"
      value={form.conferenceId}
      choices={{ '': 'Choose one', ...choices }}
      errors={errors}
      onValue={(conferenceId) => change({ conferenceId, personIds: [] })}
    />
  )
}

type Part<K extends keyof WhoProps> = { readonly [P in K]: WhoProps[P] }

interface Person {
  readonly id: string
  readonly label: string
}

/** The family of the meeting and its chair, once they are known. */
function useFamily(
  conferenceId: string,
): { people: readonly Person[]; chair: string | undefined } | undefined {
  const { ask } = useDesk()
  const asked = useAsked(
    async () => (conferenceId ? await ask(readConference, { id: conferenceId }) : none),
    conferenceId,
  )
  if (!asked.answer?.done) return undefined
  const { conference } = asked.answer.output
  const { workers } = conference
  return {
    people: toldIn(conference).map(({ id, name, role }) => ({
      id,
      label: `${name}, ${roleWords[role].toLowerCase()}`,
    })),
    chair: workers.find(({ role }) => role === 'chair')?.name,
  }
}

const none = { done: false, problem: 'not-found' } as const

/** The family, whoever asked for such a thing, and whoever has these times already: each once. */
function peopleFor(
  { slotKind, personIds, provider }: TimesForm,
  family: readonly Person[],
  { requests, sets }: TimesAndRequests,
): readonly Person[] {
  const asked = requests
    .filter(
      ({ bookingKind, provider: theirs }) => bookingKind === slotKind && (!provider || theirs === provider),
    )
    .map(({ person }) => person)
  const had = sets.flatMap(({ people = [] }) => people).filter(({ id }) => id && personIds.includes(id))
  const byName = [...asked, ...had].flatMap(({ id, name, role }) =>
    id ? [{ id, label: `${name}, ${roleWords[role].toLowerCase()}` }] : [],
  )
  const unknown = personIds.map((id) => ({ id, label: 'Somebody who has them already' }))
  const byId = new Map<string, Person>()
  for (const person of [...family, ...byName, ...unknown])
    if (!byId.has(person.id)) byId.set(person.id, person)
  return [...byId.values()]
}
