/**
 * Which of the twelve doors are taken, and in which order new ones are given out.
 *
 * Kept only in one record of fixed size, sealed with the phone's own key. The order is random for each phone
 * and stays, so asking again and again for a new door always shows the same picture and tells nobody which
 * pictures are never offered.
 */
import { type Bytes, join, random, utf8 } from './bytes.ts'
import { read } from './database.ts'
import { deviceKey } from './device.ts'

export type Door = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
export const doors: readonly Door[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

export const TAKEN_KEY = 'taken'
const ABOUT = utf8('heard/taken/1')

export interface Taken {
  readonly order: readonly Door[]
  readonly taken: ReadonlySet<Door>
}

export function nobodyYet(): Taken {
  const order = [...doors]
  for (let at = order.length - 1; at > 0; at--) {
    const other = below(at + 1)
    const swapped = order[at]!
    order[at] = order[other]!
    order[other] = swapped
  }
  return { order, taken: new Set() }
}

/** Every number below `limit` is as likely as every other: bytes that would favour the small ones are thrown away. */
function below(limit: number): number {
  const fair = 256 - (256 % limit)
  for (;;) {
    const byte = random(1)[0]!
    if (byte < fair) return byte % limit
  }
}

export function firstFree({ order, taken }: Taken): Door | undefined {
  return order.find((door) => !taken.has(door))
}

export async function sealTaken({ order, taken }: Taken): Promise<Bytes> {
  const iv = random(12)
  const plain = new Uint8Array([...order, ...doors.map((door) => (taken.has(door) ? 1 : 0))])
  const how = { name: 'AES-GCM', iv, additionalData: ABOUT }
  return join(iv, new Uint8Array(await crypto.subtle.encrypt(how, await deviceKey('heard/taken/1'), plain)))
}

/** With the sealed bytes it was read from, so that a change can check that nobody else was quicker. */
export async function readTaken(): Promise<{ readonly bytes: Bytes; readonly taken: Taken }> {
  const bytes = (await read(TAKEN_KEY)) as Bytes // written by sealTaken alone
  const how = { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: ABOUT }
  const key = await deviceKey('heard/taken/1')
  const plain = new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.slice(12)))
  return {
    bytes,
    taken: {
      order: [...plain.subarray(0, 12)] as Door[], // as sealed
      taken: new Set(doors.filter((door) => plain[12 + door] === 1)),
    },
  }
}
