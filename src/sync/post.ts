/**
 * What carrying needs to know of a council, kept beside the outbox and outside the vault: the posting token,
 * which can put envelopes and read nothing, and the council's signed description of itself.
 *
 * It names nobody. It stays for as long as something sent with it may have to be sent again.
 */
import type { Descriptor } from '../../contract/envelope.ts'
import { change, read, readAll } from '../store/database.ts'
import { ask, type Net } from './ask.ts'
import type { PublicKey } from './signed.ts'

const PREFIX = 'post/'

export interface Post {
  /** Random. Each envelope names the post that it goes with. */
  readonly ref: string
  readonly token: string
  /** Pinned at joining. */
  readonly identityKey: PublicKey
  readonly descriptor: Descriptor
  /** The last epoch in which everything that we still hold was offered or found. */
  readonly settledEpoch: string
}

export const postKey = (ref: string) => `${PREFIX}${ref}`

export async function readPost(ref: string): Promise<Post | undefined> {
  return (await read(postKey(ref))) as Post | undefined // written by join and by this file alone
}

export async function readPosts(): Promise<readonly Post[]> {
  return (await readAll(PREFIX)).map(([, post]) => post as Post) // as above
}

/** Asks the council for its newest description, and keeps it if the pinned key signed it. */
export async function refreshPost(post: Post, net?: Net): Promise<Post> {
  const answer = await ask({ method: 'GET', path: '/v1/descriptor' }, net)
  if (answer.kind !== 'done') return post
  const { descriptor: jws } = answer.body as { descriptor?: unknown } // checked by its signature
  if (typeof jws !== 'string') return post
  const { readDescriptor } = await import('./signed.ts')
  const descriptor = await readDescriptor(jws, post.identityKey)
  // An older description, however well signed, could bring back a key that was given up.
  if (!descriptor || descriptor.authority !== post.descriptor.authority) return post
  if (descriptor.issuedOn < post.descriptor.issuedOn) return post
  return changePost(post.ref, (now) => ({ ...now, descriptor }))
}

export function changePost(ref: string, next: (post: Post) => Post): Promise<Post> {
  return change([postKey(ref)], ([kept]) => {
    const post = next(kept as Post) // as above
    return { put: [[postKey(ref), post]], answer: post }
  })
}
