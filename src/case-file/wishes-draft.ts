/**
 * What a young person has said so far, and whom each thing is for. All of it is in their part of the phone.
 *
 * A thing without an audience is theirs alone. What was given to somebody is kept here too, in their own words,
 * because what left for an advocate was locked and even this phone cannot read it back.
 */
import type { KeptAttachment } from '../../contract/attachment.ts'
import type { WishQuestion } from '../../contract/operations/share-wishes.ts'
import type { FeltPlace, Someone } from '../../contract/people-and-places.ts'
import type { Audience } from '../../contract/who-gets-it.ts'
import { type Place, place, update } from '../store/index.ts'
import type { Texts } from './other-words.ts'

export type ForWhom = Audience | 'me'

export interface Thing {
  readonly id: string
  readonly question: WishQuestion
  readonly text?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly chosen?: readonly string[]
  readonly scale?: number
  readonly people?: readonly Someone[]
  readonly places?: readonly FeltPlace[]
  /** Drawn, said or photographed. Their bytes are kept on the phone (src/store/kept-bytes.ts). */
  readonly attachments?: readonly KeptAttachment[]
  /** The drawing that a picture was made from, and when that was last changed. */
  readonly drawn?: { readonly id: string; readonly changedAt: string | undefined }
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
  /** The day they last read when a grown-up has to act: it stands before free text once a day (G3.2). */
  readonly pausedOn?: string
  readonly things?: readonly Thing[]
  /** The envelope that the next things for each audience go in, so that pressing twice is one envelope. */
  readonly ids?: { readonly [A in Audience]?: string }
  readonly given?: readonly Given[]
}

export const wishesPlace: Place<WishesDraft> = place<WishesDraft>('draft/share-wishes', {})

export function hasSomething({ text, scale, ...lists }: Omit<Thing, 'question'>): boolean {
  const { chosen, people, places, attachments } = lists
  return (
    Boolean(text?.trim()) ||
    scale !== undefined ||
    [chosen, people, places, attachments].some((list) => (list?.length ?? 0) > 0)
  )
}

export const thingsIn = ({ things = [] }: WishesDraft, question?: string): readonly Thing[] =>
  things.filter((thing) => hasSomething(thing) && (question === undefined || thing.question === question))

/** A missing audience is private. */
export const forWhom = ({ forWhom: chosen = 'me' }: Thing): ForWhom => chosen

export async function keepThing(thing: Thing): Promise<void> {
  await update(wishesPlace, (old) => withThing(old, thing))
}

/** With what was said and chosen. What is attached to it is as the store has it: a screen may know less. Pure. */
export function withSaid(old: WishesDraft, { attachments: _, ...said }: Thing): WishesDraft {
  const attachments = old.things?.find(({ id }) => id === said.id)?.attachments
  return withThing(old, attachments ? { ...said, attachments } : said)
}

/** Where the words of a thing stand, for those of another tab beside them. */
export const thingWords = ({ question, id }: Pick<Thing, 'question' | 'id'>) => `wishes/${question}/${id}`

export const thingTexts =
  (thing: Pick<Thing, 'question' | 'id'>) =>
  ({ things }: WishesDraft): Texts => ({ [thingWords(thing)]: things?.find(({ id }) => id === thing.id) })

/** It stood beside a thing of this question that is not here any more. */
export const wordsLeft = (where: string, question: string, { things = [] }: WishesDraft): boolean =>
  where.startsWith(`wishes/${question}/`) && !things.some((thing) => thingWords(thing) === where)

/** A draft with this thing in it, and with the id of the envelope it will go in. Pure. */
export function withThing(old: WishesDraft, thing: Thing): WishesDraft {
  const things = (old.things ?? []).some(({ id }) => id === thing.id)
    ? (old.things ?? []).map((one) => (one.id === thing.id ? thing : one))
    : [...(old.things ?? []), thing]
  const audience = forWhom(thing)
  const needsId = audience !== 'me' && !old.ids?.[audience]
  return { ...old, things, ...(needsId ? { ids: { ...old.ids, [audience]: crypto.randomUUID() } } : {}) }
}

export async function takeOut(id: string): Promise<void> {
  await update(wishesPlace, (old) => ({ ...old, things: (old.things ?? []).filter((one) => one.id !== id) }))
}

/** The first page says what the pause says, and more: the pause comes on another day. */
export async function begin(day: string): Promise<void> {
  await update(wishesPlace, (old) => ({ ...old, hasBegun: true, pausedOn: day }))
}

export async function paused(day: string): Promise<void> {
  await update(wishesPlace, (old) => ({ ...old, pausedOn: day }))
}

/** What they said to these questions the last time they let somebody see it. */
export function saidBefore({ given = [] }: WishesDraft, questions: readonly string[]): readonly Thing[] {
  const last = given.findLast(({ things }) => things.some(({ question }) => questions.includes(question)))
  return last?.things.filter(({ question }) => questions.includes(question)) ?? []
}
