import { boolean, object, optional, picklist, string } from 'valibot'
import { route } from '../operation.ts'
import { selfUse } from '../self-use.ts'
import { id, moment } from '../words.ts'

/**
 * Makes an invitation for one person. Code and meeting PIN are answered once and never stored in clear.
 * `letter`: 12 typed characters or QR, 21 days. `scan`: a 128-bit QR on a worker's screen, ten minutes.
 * Five tries in total, then frozen. (safety: Joining)
 */
export const issueInvitation = route({
  name: 'issue-invitation',
  method: 'POST',
  path: '/v1/council/invitations',
  asker: 'council',
  scope: 'invitations',
  summary: 'Invite one person; the code and the meeting PIN are shown once',
  input: object({
    personId: id,
    conferenceId: id,
    way: picklist(['letter', 'scan']),
    /** For a young person who is, or may be, younger than the area's age. Without it the answer is `where: selfUse`. */
    selfUse: optional(selfUse),
  }),
  output: object({
    id,
    /** As printed, in groups with dashes. */
    code: string(),
    meetingPin: string(),
    expiresAt: moment,
    /** Path with the code in the fragment: `/en/join/#code=…` */
    joinPath: string(),
  }),
  refusals: ['no-such-person'],
})

export const revokeInvitation = route({
  name: 'revoke-invitation',
  method: 'POST',
  path: '/v1/council/invitations/{id}/revoke',
  asker: 'council',
  scope: 'invitations',
  summary: 'Stop an invitation from being used',
  input: object({ id }),
  output: object({ revoked: boolean() }),
  refusals: [],
})

/** A worker stops a lost or shared phone. What it sends later is held, never dropped. */
export const councilStopDevice = route({
  name: 'council-stop-device',
  method: 'POST',
  path: '/v1/council/devices/{id}/stop',
  asker: 'council',
  scope: 'invitations',
  summary: 'Stop a phone that joined',
  input: object({ id }),
  output: object({ stopped: boolean() }),
  refusals: [],
})
