/** Every conference this key may see, soonest first; those that are over come last. */
import type { OutputOf } from '../../../contract/operation.ts'
import { listConferences } from '../../../contract/operations/save-conference.ts'
import { dayInWords, timeInWords, today } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { Screen } from '../../parts/screen.tsx'
import { toConference, toNewConference } from '../../routes.ts'
import { kindWords, namesInWords, statusWords } from '../../words.ts'
import { UnfinishedList } from './unfinished-list.tsx'

type Listed = OutputOf<typeof listConferences>['conferences'][number]

export function ListConferences() {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(listConferences, {}), 'conferences')

  return (
    <Screen
      name="Your conferences"
      lead={`${dayInWords(today())}. Families see it when you tick that you have read their words.`}
    >
      <UnfinishedList />
      <p>
        <a class="btn sm" href={toNewConference(crypto.randomUUID())}>
          New conference
        </a>
      </p>
      <Answered of={asked} waiting="Looking for your conferences…">
        {({ conferences }) => <Lists conferences={conferences} />}
      </Answered>
    </Screen>
  )
}

function Lists({ conferences }: { conferences: readonly Listed[] }) {
  if (conferences.length === 0) {
    return (
      <p>There are no conferences yet. When you make one, or a case system sends one, it is listed here.</p>
    )
  }
  const now = today()
  const ahead = conferences.filter(({ day }) => day >= now).sort(bySoonest)
  const past = conferences.filter(({ day }) => day < now).sort((one, other) => bySoonest(other, one))
  return (
    <>
      <Table caption="Coming up" conferences={ahead} none="Nothing is coming up." />
      {past.length > 0 && <Table caption="Past" conferences={past} none="" />}
    </>
  )
}

function bySoonest(one: Listed, other: Listed): number {
  return `${one.day} ${one.time}`.localeCompare(`${other.day} ${other.time}`)
}

function Table({
  caption,
  conferences,
  none,
}: {
  caption: string
  conferences: readonly Listed[]
  none: string
}) {
  if (conferences.length === 0) return <p>{none}</p>
  return (
    <section class="stack">
      <h2>{caption}</h2>
      <table class="tbl">
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Children</th>
            <th scope="col">When</th>
            <th scope="col">Kind</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {conferences.map((one) => (
            <tr key={one.id}>
              <td data-th="Children">
                <a class="strong" href={toConference(one.id)} translate={false}>
                  {one.children.length
                    ? namesInWords(one.children.map(({ name }) => name))
                    : 'No child named yet'}
                </a>
              </td>
              <td data-th="When">
                {dayInWords(one.day)}, {timeInWords(one.time)}
              </td>
              <td data-th="Kind">{kindWords[one.conferenceKind]}</td>
              <td data-th="State">
                <span class={one.status === 'planned' ? 'tag' : 'tag doing'}>{statusWords[one.status]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
