/**
 * One kind of help to ask for: its questions as plain values, and what goes into the envelope. The screens are the
 * same for every kind (`asking-pages.tsx`). A question can always be left out, unless without it there is nothing to ask.
 */
import type { ComponentType } from 'preact'
import type { Attachment, KeptAttachment } from '../../../contract/attachment.ts'
import type { Booking, BookingTime } from '../../../contract/booking.ts'
import type { ChildCard, Conference, Me } from '../../../contract/case-file.ts'
import type { InputOf, Sealed } from '../../../contract/operation.ts'
import type { Area, AreaWords } from '../../area/index.ts'
import type { Answers, AskDraft } from '../../case-file/ask-drafts.ts'
import type { CaseFile } from '../../case-file/index.ts'
import type { KeyOf } from '../../i18n/index.ts'
import { writtenIn } from '../written-in.ts'
import type { ProviderKind } from './providers.ts'

export type AskKey = KeyOf<'people-beside-me'>

export interface AskOption {
  readonly value: string
  readonly label: AskKey
  readonly hint?: AskKey | undefined
}

export type Field =
  | {
      readonly kind: 'one' | 'several'
      readonly id: string
      readonly label: AskKey
      /** The heading of the screen asks this: its label is a hint, or not said on this screen. */
      readonly labelIs?: 'hint' | 'unsaid'
      readonly hint?: AskKey
      readonly options: readonly AskOption[]
    }
  | {
      readonly kind: 'words' | 'line'
      readonly id: string
      readonly label: AskKey
      readonly hint?: AskKey
      /** What is written has to be one of these, or nothing. */
      readonly is?: 'phone' | 'email'
    }
  | {
      readonly kind: 'slots'
      readonly id: 'slots'
      readonly label: AskKey
      readonly of: 'meet-the-chair' | 'advocate'
      /** A time they have already. */
      readonly except?: BookingTime | undefined
    }
  | { readonly kind: 'moved-booking'; readonly id: string; readonly booking: Booking }
  | { readonly kind: 'child'; readonly id: 'childId'; readonly label: AskKey }
  | {
      readonly kind: 'providers'
      readonly id: 'provider'
      readonly label: AskKey
      readonly of: ProviderKind
    }
  /** The one who was chosen, and is asked by telephone alone. */
  | { readonly kind: 'call-provider'; readonly id: string; readonly of: ProviderKind }
  /** Something to know before answering. `link`: a page that says more. */
  | {
      readonly kind: 'note'
      readonly id: string
      readonly text: AskKey
      readonly link?: string
      readonly more?: AskKey
    }
  | {
      readonly kind: 'supporter-rule' | 'solicitor-rule' | 'chair-rule' | 'who-else' | 'by-voice'
      readonly id: string
    }
  /** Photos, drawings and a voice: on each screen where somebody may want them, one list for all of it. */
  | {
      readonly kind: 'attach'
      readonly id: string
      readonly slug: string
      readonly Field: ComponentType<{ slug: string }>
    }
  /** For who does not come: the questions of D2. */
  | { readonly kind: 'write-instead'; readonly id: string }

export interface Question {
  readonly title: AskKey
  readonly hint?: AskKey
  readonly fields: readonly Field[]
  /** Warm words about what was answered here: a reason to talk first, never a wall. */
  readonly warning?: AskKey | undefined
  /** There is nothing to hand over after it: what helps is on the screen. */
  readonly isEnd?: boolean
}

/** What is known about the person and their meeting while they ask. */
export interface About {
  readonly file: CaseFile
  readonly role: Me['role'] | undefined
  readonly children: readonly ChildCard[]
  readonly conference: Conference | undefined
  readonly area: Area
  /** The area's own texts in the language now showing. */
  readonly areaWords: AreaWords
}

export interface Asking<O extends Sealed = Sealed> {
  readonly slug: string
  readonly operation: O
  readonly title: AskKey
  readonly lead: AskKey
  /** The same said to a young person about themselves. */
  readonly youngLead?: AskKey
  /** Who reads it. */
  readonly readers: AskKey
  /** Said once and offered again for every later meeting. */
  readonly isKept?: true
  readonly questions: (about: About, answers: Answers) => readonly Question[]
  /** Nothing while something is needed first (`needs`). */
  readonly inputOf: (answers: Answers, about: About, attached: Attached) => InputOf<O> | undefined
  /** Shows what goes with it, where something may. A kind that takes nothing does not fetch it. */
  readonly Attached?: ComponentType<{ list: readonly KeptAttachment[] | undefined }>
  readonly needs: AskKey
  /** What is told rather than asked for has its track in "My words" and waits for no answer. */
  readonly leadsTo?: 'my-words'
}

/** What goes with the answers, as it is in an envelope; nothing when there is none. */
export interface Attached {
  readonly attachments?: Attachment[]
}

export const attachedOf = ({ attachments = [] }: Pick<AskDraft, 'attachments'>): Attached =>
  attachments.length > 0 ? { attachments: attachments.map((one, at) => ({ ...one, part: at + 1 })) } : {}

export const isYoung = ({ role }: Pick<About, 'role'>) => role === 'young-person'

export const one = (answers: Answers, id: string): string | undefined => {
  const value = answers[id]
  const text = typeof value === 'string' ? value.trim() : value?.[0]
  return text || undefined
}

export const many = (answers: Answers, id: string): readonly string[] => {
  const value = answers[id]
  return typeof value === 'string' ? [] : (value ?? [])
}

/** One of the contract's own choices, or nothing. */
export function pick<const O extends readonly string[]>(
  answers: Answers,
  id: string,
  options: O,
): O[number] | undefined {
  return options.find((option) => option === one(answers, id))
}

export function picks<const O extends readonly string[]>(
  answers: Answers,
  id: string,
  options: O,
): O[number][] {
  return options.filter((option) => many(answers, id).includes(option))
}

export function words(answers: Answers, id: string) {
  const text = one(answers, id)
  return text === undefined ? undefined : { text, ...writtenIn(text) }
}

/** Leaves out what was not answered. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const all = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(all) as { [K in keyof T]: Exclude<T[K], undefined> } // what is left is defined
}
