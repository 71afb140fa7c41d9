/**
 * Inviting one person: a printed letter, or a code on this screen for somebody beside you. The code and the
 * meeting PIN are shown once, are kept nowhere, and never stand on the same piece of paper.
 */
import { useState } from 'preact/hooks'
import type { OutputOf } from '../../../contract/operation.ts'
import { issueInvitation } from '../../../contract/operations/issue-invitation.ts'
import {
  type CouncilConference,
  type FamilyPerson,
  readConference,
} from '../../../contract/operations/save-conference.ts'
import { isSaid, needsSaying, type SelfUse } from '../../../contract/self-use.ts'
import { Banner } from '../../../src/components/banner.tsx'
import { Icon } from '../../../src/components/icon.tsx'
import type { NotDone } from '../../api.ts'
import { momentInWords } from '../../days.ts'
import { useDesk } from '../../desk-context.ts'
import { Answered, NotAnswered, useAsked } from '../../parts/answered.tsx'
import { useOneAtATime } from '../../parts/one-at-a-time.ts'
import { Screen } from '../../parts/screen.tsx'
import { toConference } from '../../routes.ts'
import { roleWords } from '../../words.ts'
import { InvitationLetter } from './letter.tsx'
import { Qr } from './qr.tsx'
import { YoungAge } from './young-age.tsx'

export type Issued = OutputOf<typeof issueInvitation>
type Way = 'letter' | 'scan'

/** Until the server says: what holds in all of England. */
const USUAL_AGE = 10

export function IssueInvitation({ conferenceId, personId }: { conferenceId: string; personId: string }) {
  const { ask } = useDesk()
  const asked = useAsked(() => ask(readConference, { id: conferenceId }), conferenceId)

  return (
    <Screen name="Invite someone" back={{ to: toConference(conferenceId), label: 'Conference' }}>
      <Answered of={asked} waiting="Opening the conference…">
        {({ conference }) => {
          const person = conference.family.find(({ id }) => id === personId)
          return person ? (
            <Invite person={person} conference={conference} />
          ) : (
            <p>This person is not part of the conference any more.</p>
          )
        }}
      </Answered>
    </Screen>
  )
}

function Invite({ person, conference }: { person: FamilyPerson; conference: CouncilConference }) {
  const { ask, worker } = useDesk()
  const age = worker.selfUseFrom?.age ?? USUAL_AGE
  const theirs = conference.children.filter(({ id }) => person.children.includes(id))
  const needs = needsSaying(person, theirs, age)
  const [selfUse, setSelfUse] = useState<SelfUse>()
  const [isUnsaid, setUnsaid] = useState(false)
  const [issued, setIssued] = useState<{ readonly way: Way; readonly invitation: Issued }>()
  const [failed, setFailed] = useState<NotDone>()
  const once = useOneAtATime()

  const issue = (way: Way) =>
    once.run(async () => {
      setFailed(undefined)
      setUnsaid(!isSaid(needs, selfUse))
      if (!isSaid(needs, selfUse)) return
      const said = needs === 'nothing' || !selfUse ? {} : { selfUse }
      const answer = await ask(issueInvitation, {
        personId: person.id,
        conferenceId: conference.id,
        way,
        ...said,
      })
      answer.done ? setIssued({ way, invitation: answer.output }) : setFailed(answer)
    })

  if (issued) {
    return (
      <>
        <MeetingPin pin={issued.invitation.meetingPin} name={person.name} />
        {issued.way === 'letter' ? (
          <InvitationLetter invitation={issued.invitation} name={person.name} />
        ) : (
          <Scan invitation={issued.invitation} name={person.name} />
        )}
      </>
    )
  }
  return (
    <>
      <p>
        For <b translate={false}>{person.name}</b>, {roleWords[person.role].toLowerCase()}.
      </p>
      {person.role === 'young-person' && (
        <YoungAge
          {...{ person, needs, age, selfUse, isUnsaid }}
          isCouncils={worker.selfUseFrom?.isCouncils === true}
          onSaid={(said) => {
            setSelfUse(said)
            setUnsaid(false)
          }}
        />
      )}
      <div class="deskgrid halves">
        <section class="panel stack">
          <h2>They are beside me</h2>
          <p>A code on this screen for their phone to scan. It works once, for ten minutes.</p>
          <p>
            <button type="button" class="btn sm" onClick={() => issue('scan')}>
              Show a code to scan
            </button>
          </p>
        </section>
        <section class="panel stack">
          <h2>A letter</h2>
          <p>
            A sheet to print and hand over or post. Its code works for 21 days, on up to three phones. A
            second phone is written down as an alarm.
          </p>
          <p>
            <button type="button" class="btn sm" onClick={() => issue('letter')}>
              Make a letter
            </button>
          </p>
        </section>
      </div>
      {once.isBusy && <p role="status">Making the invitation…</p>}
      {failed && <NotAnswered answer={failed} />}
    </>
  )
}

function MeetingPin({ pin, name }: { pin: string; name: string }) {
  return (
    <section class="panel pin-panel noprint stack">
      <h2>
        The meeting PIN for <span translate={false}>{name}</span>
      </h2>
      <p class="pin-shown" translate={false}>
        {pin}
      </p>
      <Banner title="Tell this in person. It is shown once." tone="warm" announce>
        <p>
          Say it to {name} and nobody else. Do not write it on the letter, and do not text or email it. When
          you leave this page it is gone, and you would make a new invitation.
        </p>
      </Banner>
    </section>
  )
}

function Scan({ invitation, name }: { invitation: Issued; name: string }) {
  return (
    <section class="panel stack">
      <h2>
        For the phone of <span translate={false}>{name}</span>
      </h2>
      <Qr text={`${location.origin}${invitation.joinPath}`} label="Code for a phone’s camera" />
      <p>
        <Icon name="clock" size="sm" /> Works until {momentInWords(invitation.expiresAt)}, once. Then the
        phone asks for the meeting PIN.
      </p>
    </section>
  )
}
