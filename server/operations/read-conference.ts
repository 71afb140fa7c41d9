/** A conference as the council saved it, with how far each invitation has come. */
import {
  type CouncilConference,
  listConferences,
  readConference,
} from '../../contract/operations/save-conference.ts'
import { byCouncil, done, problem } from './rule.ts'

interface InvitationRow {
  readonly id: string
  readonly person_id: string
  readonly issued_at: Date
  readonly expires_at: Date
  readonly frozen_at: Date | null
  readonly revoked_at: Date | null
}

interface DeviceRow {
  readonly id: string
  readonly invitation_id: string
  readonly joined_at: Date
  readonly stopped_at: Date | null
}

export const readConferenceRule = byCouncil(readConference, async ({ id }, { tx, now }) => {
  const [conference] = await tx<{ body: CouncilConference }[]>`select body from conference where id = ${id}`
  if (!conference) return problem('not-found')
  const invitations = await tx<InvitationRow[]>`
    select id, person_id, issued_at, expires_at, frozen_at, revoked_at
    from invitation where conference_id = ${id} order by issued_at, id`
  const devices = await tx<DeviceRow[]>`
    select id, invitation_id, joined_at, stopped_at from device
    where invitation_id = any(${invitations.map((one) => one.id)}::uuid[]) order by joined_at, id`

  return done({
    conference: conference.body,
    invitations: invitations.map((invitation) => {
      const joined = devices.filter((device) => device.invitation_id === invitation.id)
      return {
        id: invitation.id,
        personId: invitation.person_id,
        issuedAt: invitation.issued_at.toISOString(),
        expiresAt: invitation.expires_at.toISOString(),
        state: stateOf(invitation, joined.length, now),
        joinedDevices: joined.map((device) => ({
          id: device.id,
          joinedAt: device.joined_at.toISOString(),
          stopped: device.stopped_at !== null,
        })),
      }
    }),
  })
})

function stateOf({ revoked_at, frozen_at, expires_at }: InvitationRow, joined: number, now: Date): string {
  if (revoked_at) return 'revoked'
  if (frozen_at) return 'frozen'
  if (joined > 0) return 'joined'
  return expires_at <= now ? 'expired' : 'waiting'
}

export const listConferencesRule = byCouncil(listConferences, async (_input, { tx }) => {
  const rows = await tx<{ body: CouncilConference }[]>`select body from conference order by starts_at, id`
  return done({
    conferences: rows.map(({ body: { id, conferenceKind, status, day, time, children } }) => ({
      id,
      conferenceKind,
      status,
      day,
      time,
      children,
    })),
  })
})
