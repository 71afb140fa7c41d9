/** Invitations and phones, as a worker makes and stops them. Code and PIN are answered once and kept as hashes. */
import { randomUUID } from 'node:crypto'
import type { ChildCard } from '../../contract/cards.ts'
import {
  councilStopDevice,
  issueInvitation,
  revokeInvitation,
} from '../../contract/operations/issue-invitation.ts'
import { isSaid, needsSaying } from '../../contract/self-use.ts'
import { makeLetterCode, makeMeetingPin, makeScanCode, printCode } from '../who/letter-code.ts'
import { codeHash, pinHash } from '../who/tokens.ts'
import { byCouncil, done, problem, refuse } from './rule.ts'

const LASTS_MS = { letter: 21 * 24 * 60 * 60_000, scan: 10 * 60_000 } as const

export const issueInvitationRule = byCouncil(issueInvitation, async (input, { council, tx, now, worker }) => {
  const { personId, conferenceId, way, selfUse } = input
  const [person] = await tx<{ name: string; role: string; children: readonly ChildCard[] }[]>`
    select p.name, p.role, cp.children from conference_person cp
    join person p on p.authority_id = cp.authority_id and p.id = cp.person_id
    where cp.person_id = ${personId} and cp.conference_id = ${conferenceId}`
  if (!person) return refuse('no-such-person')
  const needs = needsSaying(person, person.children, council.config.selfUseFrom.age)
  if (!isSaid(needs, selfUse)) return problem('unreadable', 'selfUse')
  // What a worker said to let somebody younger in stays in the record, beside the invitation itself.
  if (needs !== 'nothing')
    await tx`select audit_append(array[${`key:${worker.keyId}`}], array[${`issue-invitation: ${selfUse}`}],
      array[${personId}], array[${personId}::uuid])`

  const id = randomUUID()
  const code = way === 'letter' ? makeLetterCode() : makeScanCode()
  const meetingPin = makeMeetingPin()
  const expiresAt = new Date(now.getTime() + LASTS_MS[way])
  const { authority, secret } = council.config
  await tx`
    insert into invitation (authority_id, id, person_id, conference_id, way, code_hash, pin_hash, expires_at)
    values (${authority}, ${id}, ${personId}, ${conferenceId}, ${way},
      decode(${codeHash(secret, code)}, 'hex'), ${pinHash(secret, id, meetingPin)}, ${expiresAt})`
  return done({
    id,
    code: printCode(code),
    meetingPin,
    expiresAt: expiresAt.toISOString(),
    joinPath: `/en/join/#code=${code}`,
  })
})

export const revokeInvitationRule = byCouncil(revokeInvitation, async ({ id }, { tx, now }) => {
  const [invitation] = await tx`
    update invitation set revoked_at = coalesce(revoked_at, ${now}) where id = ${id} returning id`
  return invitation ? done({ revoked: true }) : problem('not-found')
})

export const councilStopDeviceRule = byCouncil(councilStopDevice, async ({ id }, { tx, now }) => {
  const [device] = await tx`
    update device set stopped_at = coalesce(stopped_at, ${now}) where id = ${id} returning id`
  return device ? done({ stopped: true }) : problem('not-found')
})
