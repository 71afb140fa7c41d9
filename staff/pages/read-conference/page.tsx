/** One conference: when and where, its children, the family with their invitations, who comes, who reads. */
import { type CouncilConference, readConference } from '../../../contract/operations/save-conference.ts'
import { dayInWords, timeInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, useAsked } from '../../parts/answered.tsx'
import { CouncilWords } from '../../parts/council-words.tsx'
import { Screen } from '../../parts/screen.tsx'
import {
  toConferences,
  toDates,
  toDecision,
  toEditConference,
  toExchange,
  toPapers,
  toPlan,
} from '../../routes.ts'
import { ageWords, comingWords, kindWords, modeWords, statusWords, workerWords } from '../../words.ts'
import { Family } from './family.tsx'

export function ReadConference({ conferenceId }: { conferenceId: string }) {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(readConference, { id: conferenceId }), conferenceId)

  return (
    <Screen name="Conference" back={{ to: toConferences, label: 'Conferences' }}>
      <Answered of={asked} waiting="Opening the conference…">
        {({ conference, invitations }) => (
          <>
            <p class="btns">
              <a class="btn sm second" href={toEditConference(conference.id)}>
                Change this conference
              </a>
              <a class="btn sm second" href={toDates(conference.id)}>
                Dates
              </a>
              <a class="btn sm second" href={toPapers(conference.id)}>
                Papers
              </a>
            </p>
            <div class="deskgrid halves">
              <Details conference={conference} />
              <Children conference={conference} />
            </div>
            <Family conference={conference} invitations={invitations} changed={asked.again} />
            <Workers conference={conference} />
            <Readers conference={conference} />
          </>
        )}
      </Answered>
    </Screen>
  )
}

function Details({ conference }: { conference: CouncilConference }) {
  return (
    <section class="panel stack">
      <h2>When and where</h2>
      <dl class="facts">
        <dt>What</dt>
        <dd>{kindWords[conference.conferenceKind]}</dd>
        <dt>State</dt>
        <dd>{statusWords[conference.status]}</dd>
        <dt>When</dt>
        <dd>
          {dayInWords(conference.day)}, {timeInWords(conference.time)}
          {conference.minutesLong ? `, about ${conference.minutesLong} minutes` : ''}
        </dd>
        <dt>How</dt>
        <dd>{modeWords[conference.mode]}</dd>
        {conference.place && (
          <>
            <dt>Place</dt>
            <dd>
              <CouncilWords of={conference.place} />
            </dd>
          </>
        )}
        {conference.howToJoin && (
          <>
            <dt>How to join</dt>
            <dd>
              <CouncilWords of={conference.howToJoin} />
            </dd>
          </>
        )}
        <dt>Views wanted by</dt>
        <dd>
          {conference.viewsWantedBy ? dayInWords(conference.viewsWantedBy) : 'No day given'}. Later views are
          still taken.
        </dd>
      </dl>
    </section>
  )
}

function Children({ conference }: { conference: CouncilConference }) {
  return (
    <section class="panel stack">
      <h2>Children</h2>
      {conference.children.length === 0 && <p>No child named yet.</p>}
      <ul class="plain">
        {conference.children.map((child) => (
          <li key={child.id} class="line">
            <span>
              <b translate={false}>{child.name}</b>, {ageWords[child.ageBand]}
            </span>
            <span class="btns">
              <a class="btn sm second" href={toDecision(conference.id, child.id)}>
                Decision<span class="vh"> for {child.name}</span>
              </a>
              <a class="btn sm second" href={toPlan(conference.id, child.id)}>
                Plan<span class="vh"> for {child.name}</span>
              </a>
              <a class="link-btn" href={toExchange(conference.id, child.id)}>
                Take out or bring in<span class="vh"> the plan for {child.name}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Workers({ conference }: { conference: CouncilConference }) {
  return (
    <section class="stack">
      <h2>Who comes</h2>
      {conference.workers.length === 0 ? (
        <p>Nobody named yet.</p>
      ) : (
        <table class="tbl">
          <caption class="vh">Who comes</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Role</th>
              <th scope="col">Coming</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {conference.workers.map((worker) => (
              <tr key={worker.id}>
                <td data-th="Name" translate={false}>
                  <b>{worker.name}</b>
                </td>
                <td data-th="Role">
                  {workerWords[worker.role]}
                  {worker.organisation ? `, ${worker.organisation}` : ''}
                </td>
                <td data-th="Coming">{comingWords[worker.attending]}</td>
                <td data-th="Why">
                  {worker.why ? <CouncilWords of={worker.why} /> : <span class="muted">Not said</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Readers({ conference }: { conference: CouncilConference }) {
  return (
    <section class="panel stack">
      <h2>Who reads what the family sends</h2>
      <p class="muted">Families see this list before they write.</p>
      {conference.readers.length === 0 && (
        <p>Nobody named yet. Families are told that the council has not said.</p>
      )}
      <ul>
        {conference.readers.map((reader) => (
          <li key={`${reader.name} ${reader.role}`} translate={false}>
            {reader.name}, {reader.role}
            {reader.also && (
              <>
                . <CouncilWords of={reader.also} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
