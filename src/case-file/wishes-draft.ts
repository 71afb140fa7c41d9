/**
 * What a young person has said so far, and whom each thing is for. All of it is in their part of the phone.
 *
 * A thing without an audience is theirs alone. What was given to somebody is kept here too, in their own words,
 * because what left for an advocate was locked and even this phone cannot read it back.
 */
import type { KeptAttachment } from '../../contract/attachment.ts'
import type { WishQuestion } from '../../contract/operations/share-wishes.ts'
import type { Audience } from '../../contract/who-gets-it.ts'
import { type Place, place, update } from '../store/index.ts'

export type ForWhom = Audience | 'me'

export interface Thing {
  readonly id: string
  readonly question: WishQuestion
  readonly text?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly chosen?: readonly string[]
  readonly scale?: number
  /** Drawn, said or photographed. Their bytes are kept on the phone (src/store/kept-bytes.ts). */
  readonly attachments?: readonly KeptAttachment[]
  /** The drawing that a picture was made from, and how far it had been drawn then. */
  readonly drawn?: { readonly id: string; readonly edits: number }
  readonly forWhom?: ForWhom
}

/** What somebody may see now, as it went. */
export interface Given {
  readonly envelopeId: string
  readonly audience: Audience
  /** The advocate's name, with what is for them. */
  readonly to?: string
  readonly things: readonly Thing[]
  readonly at: string
}

export interface WishesDraft {
  readonly hasBegun?: boolean
  readonly things?: readonly Thing[]
  /** The envelope that the next things for each audience go in, so that pressing twice is one envelope. */
  readonly ids?: { readonly [A in Audience]?: string }
  readonly given?: readonly Given[]
}

export const wishesPlace: Place<WishesDraft> = place<WishesDraft>('draft/share-wishes', {})

export function hasSomething({ text, chosen, scale, attachments }: Thing): boolean {
  return (
    Boolean(text?.trim()) ||
    (chosen?.length ?? 0) > 0 ||
    scale !== undefined ||
    (attachments?.length ?? 0) > 0
  )
}

export const thingsIn = ({ things = [] }: WishesDraft, question?: string): readonly Thing[] =>
  things.filter((thing) => hasSomething(thing) && (question === undefined || thing.question === question))

/** A missing audience is private. */
export const forWhom = ({ forWhom: chosen = 'me' }: Thing): ForWhom => chosen

export async function keepThing(thing: Thing): Promise<void> {
  await update(wishesPlace, (old) => {
    const others = (old.things ?? []).some(({ id }) => id === thing.id)
      ? (old.things ?? []).map((one) => (one.id === thing.id ? thing : one))
      : [...(old.things ?? []), thing]
    const audience = forWhom(thing)
    const needsId = audience !== 'me' && !old.ids?.[audience]
    return {
      ...old,
      things: others,
      ...(needsId ? { ids: { ...old.ids, [audience]: crypto.randomUUID() } } : {}),
    }
  })
}

export async function takeOut(id: string): Promise<void> {
  await update(wishesPlace, (old) => ({ ...old, things: (old.things ?? []).filter((one) => one.id !== id) }))
}

export async function begin(): Promise<void> {
  await update(wishesPlace, (old) => ({ ...old, hasBegun: true }))
}
