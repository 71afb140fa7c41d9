/**
 * Lets one phone in with a code and the meeting PIN.
 *
 * Unknown, used, stopped, frozen, late and wrong are one refusal, and every answer takes the same shortest
 * time. Five wrong PINs in all freeze an invitation. The same device key asking again gets the same answer.
 */
import { createPublicKey, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Me } from '../../contract/case-file.ts'
import type { InputOf } from '../../contract/operation.ts'
import { join } from '../../contract/operations/join.ts'
import { type PublicJwk, thumbprint } from '../config/keys.ts'
import { setContext, type Tx } from '../db/pools.ts'
import { readCode } from '../who/letter-code.ts'
import { codeHash, deriveToken, isSame, pinHash, tokenHash } from '../who/tokens.ts'
import type { Council } from './council.ts'
import { issueAdvocates } from './issue-advocates.ts'
import { byAnyone, done, problem, refuse } from './rule.ts'

const MAX_TRIES = 5
const MAX_DEVICES = 3
/** No answer comes sooner than this, whatever it is. */
const SHORTEST_MS = 250

interface Invitation {
  readonly id: string
  readonly person_id: string
  readonly way: 'letter' | 'scan'
  readonly pin_hash: Buffer
  readonly expires_at: Date
  readonly wrong_tries: number
  readonly frozen_at: Date | null
  readonly revoked_at: Date | null
}

interface Device {
  readonly id: string
  readonly invitation_id: string
  readonly thumbprint: string
  readonly stopped_at: Date | null
}

export const joinRule = byAnyone(join, async (input, { council, now }) => {
  if (!isOnCurve(input.deviceKey)) return problem('unreadable', 'deviceKey')
  if (input.sealingKey && !isOnCurve(input.sealingKey)) return problem('unreadable', 'sealingKey')
  const shortest = sleep(SHORTEST_MS)
  try {
    const answer = await letIn(council, now, input)
    // An advocate's new phone can now open what a young person seals to it.
    if (answer.is === 'done' && answer.output.me.role === 'advocate')
      await issueAdvocates(council, [answer.output.me.id])
    return answer
  } finally {
    await shortest
  }
})

async function letIn(council: Council, now: Date, input: InputOf<typeof join>) {
  const { code: typed, meetingPin: pin, deviceKey } = input
  const { config, pools } = council
  // A code that cannot be is looked for all the same, so that it costs what a wrong one costs.
  const code = codeHash(config.secret, readCode(typed) ?? typed)
  return await pools.family.begin(async (tx) => {
    await setContext(tx, { authority: config.authority, code_hash: code })
    const [invitation] = await tx<Invitation[]>`
      select id, person_id, way, pin_hash, expires_at, wrong_tries, frozen_at, revoked_at
      from invitation where code_hash = decode(${code}, 'hex') for update`
    const isRight = isSame(
      pinHash(config.secret, invitation?.id ?? randomUUID(), pin),
      invitation?.pin_hash ?? Buffer.alloc(32),
    )
    if (!invitation || !isOpen(invitation, now)) return refuse('not-recognised')
    await setContext(tx, { person: invitation.person_id })
    if (!isRight) {
      await countWrongTry(tx, invitation, now)
      return refuse('not-recognised')
    }
    const deviceId = await takeDevice(tx, config, invitation, input)
    if (!deviceId) return refuse('not-recognised')
    const [card] = await tx<{ body: Me }[]>`
      select body from case_item where person_id = ${invitation.person_id} and kind = 'me' and body is not null`
    if (!card) return refuse('not-recognised')
    const print = thumbprint(deviceKey)
    return done({
      deviceId,
      postingToken: deriveToken(config.secret, 'posting', invitation.id, print),
      readingToken: deriveToken(config.secret, 'reading', invitation.id, print),
      me: card.body,
      descriptor: council.descriptor(now.toISOString().slice(0, 10)),
    })
  })
}

function isOpen({ revoked_at, frozen_at, expires_at }: Invitation, now: Date): boolean {
  return !revoked_at && !frozen_at && expires_at > now
}

async function countWrongTry(tx: Tx, { id, person_id, wrong_tries }: Invitation, now: Date): Promise<void> {
  const isLast = wrong_tries + 1 >= MAX_TRIES
  await tx`update invitation set wrong_tries = wrong_tries + 1, frozen_at = ${isLast ? now : null} where id = ${id}`
  await note(tx, 'server', isLast ? 'invitation-frozen' : 'join-wrong-pin', id, person_id)
}

/** The phone this key already is, or a new one while there is room. */
async function takeDevice(
  tx: Tx,
  config: Council['config'],
  invitation: Invitation,
  { deviceKey, sealingKey }: InputOf<typeof join>,
): Promise<string | undefined> {
  const print = thumbprint(deviceKey)
  const phones = await tx<Device[]>`
    select id, invitation_id, thumbprint, stopped_at from device where person_id = ${invitation.person_id}`
  const same = phones.find((phone) => phone.invitation_id === invitation.id && phone.thumbprint === print)
  if (same) return same.stopped_at ? undefined : same.id

  const others = new Set(phones.filter((phone) => !phone.stopped_at).map((phone) => phone.thumbprint))
  others.delete(print)
  const isUsedUp = invitation.way === 'scan' && phones.some((phone) => phone.invitation_id === invitation.id)
  if (isUsedUp || others.size >= MAX_DEVICES) {
    await note(tx, 'server', 'join-no-room', invitation.id, invitation.person_id)
    return undefined
  }

  const id = randomUUID()
  const { kty, crv, x, y } = deviceKey
  const hashed = (use: 'posting' | 'reading') =>
    tokenHash(deriveToken(config.secret, use, invitation.id, print))
  await tx`
    insert into device (authority_id, id, person_id, invitation_id, public_key, thumbprint, posting_hash, reading_hash,
      sealing_key)
    values (${config.authority}, ${id}, ${invitation.person_id}, ${invitation.id},
      ${JSON.stringify({ kty, crv, x, y })}::text::jsonb, ${print},
      decode(${hashed('posting')}, 'hex'), decode(${hashed('reading')}, 'hex'),
      ${sealingKey ? JSON.stringify(sealingKey) : null}::text::jsonb)`
  await note(
    tx,
    `device:${id}`,
    others.size > 0 ? 'joined-second-device-alarm' : 'joined',
    id,
    invitation.person_id,
  )
  return id
}

async function note(tx: Tx, actor: string, action: string, subject: string, person: string): Promise<void> {
  await tx`select audit_append(array[${actor}], array[${action}], array[${subject}], array[${person}::uuid])`
}

function isOnCurve(key: PublicJwk): boolean {
  try {
    createPublicKey({ key: { ...key }, format: 'jwk' })
    return true
  } catch {
    return false
  }
}
