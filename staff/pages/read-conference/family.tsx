/** The family, each with their invitations and phones, and what can be done about them. */
import type { OutputOf } from '../../../contract/operation.ts'
import type {
  CouncilConference,
  FamilyPerson,
  readConference,
} from '../../../contract/operations/save-conference.ts'
import { timeInWords } from '../../days.ts'
import { toInvite } from '../../routes.ts'
import { attendanceWords, namesInWords, roleWords } from '../../words.ts'
import { InvitationRow } from './invitation.tsx'

export type Invitation = OutputOf<typeof readConference>['invitations'][number]

export function Family({
  conference,
  invitations,
  changed,
}: {
  conference: CouncilConference
  invitations: readonly Invitation[]
  changed(): void
}) {
  return (
    <section class="stack">
      <h2>The family</h2>
      <p class="muted">
        Each person gets their own copy of this conference. They never see this list, each other’s
        invitations, or who else comes at another time.
      </p>
      {conference.family.length === 0 && <p>Nobody named yet. Change the conference to add someone.</p>}
      <ul class="plain deskgrid halves">
        {conference.family.map((person) => (
          <li key={person.id} class="panel stack">
            <About person={person} conference={conference} />
            <Invitations
              invitations={invitations.filter(({ personId }) => personId === person.id)}
              changed={changed}
            />
            <p>
              <a class="btn sm second" href={toInvite(conference.id, person.id)}>
                Invite<span class="vh"> {person.name}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function About({ person, conference }: { person: FamilyPerson; conference: CouncilConference }) {
  const names = conference.children.filter(({ id }) => person.children.includes(id)).map(({ name }) => name)
  const helps = person.role === 'trusted-adult'
  const leftOut = [...conference.workers, ...conference.family].filter(({ id }) =>
    person.leaveOut?.includes(id),
  )
  return (
    <div>
      <h3 translate={false}>{person.name}</h3>
      <p>
        {roleWords[person.role]}
        {names.length > 0 && `. ${helps ? 'May help' : 'About'} ${namesInWords(names)}`}.{' '}
        {helps
          ? 'Told nothing of the case.'
          : `${attendanceWords[person.myAttendance]}${person.ownTime ? ` (${timeInWords(person.ownTime)})` : ''}.`}
      </p>
      {leftOut.length > 0 && (
        <p class="muted">Never told about {namesInWords(leftOut.map(({ name }) => name))}.</p>
      )}
    </div>
  )
}

function Invitations({ invitations, changed }: { invitations: readonly Invitation[]; changed(): void }) {
  if (invitations.length === 0) return <p>Not invited yet.</p>
  return (
    <ul class="plain stack">
      {invitations.map((invitation) => (
        <InvitationRow key={invitation.id} invitation={invitation} changed={changed} />
      ))}
    </ul>
  )
}
