/**
 * What a child said with somebody's help, in the part of the phone they sat at. Each child has a place of their own, so
 * that nothing of one can stand among another's. Every thing remembers whose hand was in it when it was said.
 */

import type { KeptAttachment } from '../../contract/attachment.ts'
import type { Me } from '../../contract/case-file.ts'
import type { Helper, HelpQuestion, MeAs } from '../../contract/operations/help-a-child.ts'
import type { FeltPlace, Someone } from '../../contract/people-and-places.ts'
import type { Audience } from '../../contract/who-gets-it.ts'
import { type Place, place } from '../store/index.ts'
import type { Texts } from './other-words.ts'
import { type ForWhom, hasSomething } from './wishes-draft.ts'

export interface HelpedThing {
  readonly id: string
  readonly question: HelpQuestion
  readonly helper: Helper
  readonly text?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly chosen?: readonly string[]
  readonly people?: readonly Someone[]
  readonly places?: readonly FeltPlace[]
  readonly attachments?: readonly KeptAttachment[]
  /** A missing audience stays with the two of them. */
  readonly forWhom?: ForWhom
}

export interface HelpNotes {
  readonly text: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

export interface HelpGiven {
  readonly envelopeId: string
  readonly audience: Audience
  readonly to?: string
  readonly things: readonly HelpedThing[]
  readonly notes?: HelpNotes
  readonly at: string
}

export interface HelpDraft {
  readonly me?: MeAs
  /** Who helps now. Things said before keep theirs. */
  readonly helper?: Helper
  /** The day the child last heard what this is, read out to them. */
  readonly heardOn?: string
  readonly things?: readonly HelpedThing[]
  /** What the helper noticed. It is in no list of what the child said. */
  readonly notes?: HelpNotes
  readonly ids?: { readonly [A in Audience]?: string }
  readonly given?: readonly HelpGiven[]
}

export const helpPlace = (childId: string): Place<HelpDraft> =>
  place<HelpDraft>(`draft/with-help/${childId}`, {})

/** Which child a young person is, among those their things may be about. */
export function ownChildId({ name, children = [] }: Partial<Pick<Me, 'name' | 'children'>> = {}): string {
  const own = children.length === 1 ? children[0] : children.find((child) => child.name === name)
  return own?.id ?? 'nobody'
}

/** Where a young person's own part keeps what they said with somebody beside them. */
export const ownHelpPlace = (me: Me | undefined): Place<HelpDraft> => helpPlace(ownChildId(me))

/** Children whom a helper without an invitation wrote a name for. It goes nowhere. */
export const ownChildren: Place<{
  readonly children?: readonly { readonly id: string; readonly name: string }[]
}> = place('with-help/children', {})

export const helpedIn = ({ things = [] }: HelpDraft, question?: string): readonly HelpedThing[] =>
  things.filter((thing) => hasSomething(thing) && (question === undefined || thing.question === question))

export const helpedFor = (draft: HelpDraft, whom: ForWhom): readonly HelpedThing[] =>
  helpedIn(draft).filter(({ forWhom = 'me' }) => forWhom === whom)

/** A draft with this thing in it, and with the id of the envelope it will go in. Pure. */
export function withHelped(old: HelpDraft, thing: HelpedThing): HelpDraft {
  const things = (old.things ?? []).some(({ id }) => id === thing.id)
    ? (old.things ?? []).map((one) => (one.id === thing.id ? thing : one))
    : [...(old.things ?? []), thing]
  return withIds({ ...old, things })
}

/** What waits for an audience has the id of one envelope, so that pressing twice is one. */
export function withIds(draft: HelpDraft): HelpDraft {
  const going = (['everyone', 'chair-and-worker', 'advocate'] as const).filter(
    (audience) =>
      !draft.ids?.[audience] &&
      (helpedFor(draft, audience).length > 0 ||
        (audience === 'chair-and-worker' && draft.notes?.text.trim())),
  )
  if (going.length === 0) return draft
  const fresh = Object.fromEntries(going.map((audience) => [audience, crypto.randomUUID()]))
  return { ...draft, ids: { ...draft.ids, ...fresh } }
}

/** What is attached is as the store has it: a screen may know less. Pure. */
export function withSaidHelped(old: HelpDraft, { attachments: _, ...said }: HelpedThing): HelpDraft {
  const attachments = old.things?.find(({ id }) => id === said.id)?.attachments
  return withHelped(old, attachments ? { ...said, attachments } : said)
}

/** With these notes, or without any. Pure. */
export const withNotes = ({ notes: _, ...old }: HelpDraft, notes: HelpNotes): HelpDraft =>
  notes.text ? withIds({ ...old, notes }) : old

/** Where words about one child stand, for those of another tab beside them. */
export const helpedWords = (childId: string, { question, id }: Pick<HelpedThing, 'question' | 'id'>) =>
  `help/${childId}/${question}/${id}`

export const notesWords = (childId: string) => `help/${childId}/notes`

export const helpedTexts =
  (childId: string, thing: Pick<HelpedThing, 'question' | 'id'>) =>
  ({ things }: HelpDraft): Texts => ({
    [helpedWords(childId, thing)]: things?.find(({ id }) => id === thing.id),
  })

/** It stood beside a thing of this question that is not here any more. */
export const helpedLeft = (where: string, childId: string, question: string, { things = [] }: HelpDraft) =>
  where.startsWith(`help/${childId}/${question}/`) &&
  !things.some((thing) => helpedWords(childId, thing) === where)

/** What went leaves the draft; what was changed meanwhile in another tab stays to be looked at. */
export function helpGiven(old: HelpDraft, went: Omit<HelpGiven, 'at'>): HelpDraft {
  const asItWent = new Set(went.things.map((thing) => JSON.stringify(thing)))
  const { [went.audience]: _, ...ids } = old.ids ?? {}
  const { notes, ...rest } = old
  const staysNotes = notes && notes.text !== went.notes?.text
  return {
    ...rest,
    ...(staysNotes ? { notes } : {}),
    things: (old.things ?? []).filter((thing) => !asItWent.has(JSON.stringify(thing))),
    ids,
    given: [...(old.given ?? []), { ...went, at: new Date().toISOString() }],
  }
}
