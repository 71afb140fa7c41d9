/**
 * Joins a case with the code of an invitation and the meeting PIN. A door must be open.
 *
 * The phone's key is made and kept before anything is asked, so a lost reply is safe: asking again is the same
 * asking. The council's identity key is pinned here, the first time, and from then on nothing else is believed.
 */
import type { InputOf, OutputOf } from '../../contract/operation.ts'
import type { join as joinRoute } from '../../contract/operations/join.ts'
import { base64url, random } from '../store/bytes.ts'
import { get, step, update, updateTogether } from '../store/index.ts'
import { type Answer, ask, type Net } from './ask.ts'
import { caseFile } from './case-news.ts'
import { membership, type SyncKeys, syncKeys } from './membership.ts'
import { type Post, postKey, readPost } from './post.ts'
import { pull } from './pull.ts'
import type { PublicKey } from './signed.ts'

export type Joined =
  | { readonly done: true }
  | { readonly done: false; readonly why: 'not-recognised' | 'no-signal' | 'not-the-council' | 'unavailable' }

export async function join(code: string, meetingPin: string, net?: Net): Promise<Joined> {
  const { deviceKey, sealingKey } = await phoneKeys()
  const input: InputOf<typeof joinRoute> = {
    code,
    meetingPin,
    deviceKey: deviceKey.open,
    sealingKey: sealingKey.open,
  }
  const answer = await ask({ method: 'POST', path: '/v1/join', body: JSON.stringify(input) }, net)
  if (answer.kind !== 'done') return { done: false, why: whyNot(answer) }
  const isKept = await keep(answer.body)
  if (!isKept) return { done: false, why: 'not-the-council' }
  await pull(net)
  return { done: true }
}

function whyNot(answer: Answer): 'not-recognised' | 'no-signal' | 'not-the-council' | 'unavailable' {
  if (answer.kind === 'refused') return answer.refusal === 'not-recognised' ? 'not-recognised' : 'unavailable'
  if (answer.kind === 'problem') {
    // What was typed cannot be a code or a PIN at all: to the person that is the same news.
    return answer.problem === 'unreadable' ? 'not-recognised' : 'unavailable'
  }
  return answer.kind === 'no-signal' ? 'no-signal' : 'not-the-council'
}

async function keep(body: unknown): Promise<boolean> {
  const [{ readJoined }, { isSameKey, readFirstDescriptor }] = await Promise.all([
    import('./shapes.ts'),
    import('./signed.ts'),
  ])
  const joined = readJoined(body)
  if (!joined) return false
  const descriptor = await readFirstDescriptor(joined.descriptor)
  if (!descriptor) return false
  const before = await pinnedBefore(descriptor.authority)
  if (before && !isSameKey(before, descriptor.identityKey)) return false
  const post: Post = {
    ref: base64url(random(12)),
    token: joined.postingToken,
    identityKey: descriptor.identityKey,
    descriptor,
    settledEpoch: descriptor.epoch,
  }
  await keepTogether(joined, post)
  return true
}

/** Tokens, membership and post in one transaction. A file of another case or person is not carried over. */
async function keepTogether(answer: OutputOf<typeof joinRoute>, post: Post): Promise<void> {
  const { deviceId, me, readingToken } = answer
  const joined = { ...me, authority: post.descriptor.authority, deviceId }
  const steps = [
    step(membership, () => ({ joined })),
    step(syncKeys, (old: SyncKeys) => ({ ...old, readingToken, post: post.ref })),
    step(caseFile, (old) => (old.me?.id === me.id ? old : { ...caseFile.start, me })),
  ]
  await updateTogether(steps, { keys: [], decide: () => [[postKey(post.ref), post]] })
}

/** This door has met this council before: it must be the same one. */
async function pinnedBefore(authority: string): Promise<PublicKey | undefined> {
  const { post: ref } = await get(syncKeys)
  const post = ref === undefined ? undefined : await readPost(ref)
  return post?.descriptor.authority === authority ? post.identityKey : undefined
}

type Key = NonNullable<SyncKeys['deviceKey']>

async function phoneKeys(): Promise<{ readonly deviceKey: Key; readonly sealingKey: Key }> {
  const made = { deviceKey: await newKey('ECDSA'), sealingKey: await newKey('ECDH') }
  // Two tabs may be joining: the keys that were kept first are the phone's.
  const kept = await update(syncKeys, (old) => ({ ...made, ...old }))
  return { deviceKey: kept.deviceKey ?? made.deviceKey, sealingKey: kept.sealingKey ?? made.sealingKey }
}

async function newKey(name: 'ECDSA' | 'ECDH'): Promise<Key> {
  const uses = name === 'ECDSA' ? (['sign', 'verify'] as const) : (['deriveBits'] as const)
  const pair = await crypto.subtle.generateKey({ name, namedCurve: 'P-256' }, true, [...uses])
  const { kty, crv, x = '', y = '', d } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return { open: { kty: 'EC', crv: 'P-256', x, y }, secret: { kty, crv, x, y, d } as JsonWebKey } // an EC key has all five
}
