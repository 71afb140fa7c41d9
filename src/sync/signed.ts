/**
 * Checks what the council signed: its description of itself, and its receipts. Loaded only when there is
 * something to check, in the page and in the service worker alike.
 *
 * A description counts when the identity key that was pinned at joining signed it. A receipt counts when one of
 * the receipt keys in that description signed it, for exactly this envelope, these bytes and this council, in
 * the epoch that the council is in now.
 */
import { compactVerify } from 'jose/jws/compact/verify'
import { type GenericSchema, type InferOutput, safeParse } from 'valibot'
import { type Descriptor, descriptorSchema, type Receipt, receiptSchema } from '../../contract/envelope.ts'
import { feedbackReceipt } from '../../contract/feedback-receipt.ts'
import { hex, utf8 } from '../store/bytes.ts'

export type PublicKey = Descriptor['identityKey']

export interface Expected {
  readonly envelopeId: string
  readonly sha256: string
  readonly parts: readonly number[]
}

/** The description, if the pinned key signed it. */
export async function readDescriptor(jws: string, pinned: PublicKey): Promise<Descriptor | undefined> {
  const descriptor = await verified(jws, 'heard-descriptor+jwt', () => pinned, descriptorSchema)
  return descriptor && isSameKey(descriptor.identityKey, pinned) ? descriptor : undefined
}

/** Which envelope a receipt says it is for. Nothing is proved by that. */
export function claimedEnvelope(jws: string): unknown {
  return (payloadOf(jws) as { envelopeId?: unknown } | undefined)?.envelopeId // a claim, used only to find what to check
}

/** The first time, there is nothing to compare with: it must be signed by the key that it names itself. */
export async function readFirstDescriptor(jws: string): Promise<Descriptor | undefined> {
  const claimed = safeParse(descriptorSchema, payloadOf(jws))
  return claimed.success ? readDescriptor(jws, claimed.output.identityKey) : undefined
}

export type Verdict =
  | { readonly is: 'receipt'; readonly receipt: Receipt }
  /** Signed by a key, or in an epoch, that our description of the council does not have: it may be out of date. */
  | { readonly is: 'unknown' }
  | { readonly is: 'wrong' }

export async function judgeReceipt(jws: unknown, council: Descriptor, expected: Expected): Promise<Verdict> {
  if (typeof jws !== 'string') return { is: 'wrong' }
  let isKnownKey = true
  const keyOf = (kid: unknown) => {
    const found = council.receiptKeys.find((key) => key.kid === kid)
    isKnownKey = found !== undefined
    return found?.publicKey
  }
  const receipt = await verified(jws, 'heard-receipt+jwt', keyOf, receiptSchema)
  if (!receipt) return { is: isKnownKey ? 'wrong' : 'unknown' }
  const isOurs =
    receipt.authority === council.authority &&
    receipt.envelopeId === expected.envelopeId &&
    receipt.sha256 === expected.sha256 &&
    expected.parts.every((part) => receipt.parts.includes(part))
  if (!isOurs) return { is: 'wrong' }
  return receipt.epoch === council.epoch ? { is: 'receipt', receipt } : { is: 'unknown' }
}

/** Whether the council signed that it keeps exactly this feedback. */
export async function isFeedbackReceipt(jws: unknown, council: Descriptor, body: string): Promise<boolean> {
  if (typeof jws !== 'string') return false
  const keyOf = (kid: unknown) => council.receiptKeys.find((key) => key.kid === kid)?.publicKey
  const receipt = await verified(jws, 'heard-feedback-receipt+jwt', keyOf, feedbackReceipt)
  if (receipt?.authority !== council.authority) return false
  return receipt.sha256 === hex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(body))))
}

export function isSameKey(one: PublicKey, other: PublicKey): boolean {
  return one.x === other.x && one.y === other.y
}

async function verified<S extends GenericSchema>(
  jws: string,
  typ: string,
  keyOf: (kid: unknown) => PublicKey | undefined,
  schema: S,
): Promise<InferOutput<S> | undefined> {
  try {
    const find = async ({ kid }: { kid?: unknown }) => importKey(keyOf(kid))
    const { payload, protectedHeader } = await compactVerify(jws, find, { algorithms: ['ES256'] })
    if (protectedHeader.typ !== typ) return undefined
    const parsed = safeParse(schema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)))
    return parsed.success ? parsed.output : undefined
  } catch {
    // Not a signature, or not theirs: it proves nothing, whatever it says.
    return undefined
  }
}

function importKey(key: PublicKey | undefined): Promise<CryptoKey> {
  if (!key) throw new TypeError('None of the keys we know has this name.')
  return crypto.subtle.importKey('jwk', { ...key }, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
}

function payloadOf(jws: string): unknown {
  try {
    const encoded = (jws.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
