/**
 * What a parent is writing and has not handed over. Its page keeps it; others only look whether there is something.
 *
 * It needs no invitation, and joining later finds it here. The private page is a place of its own, so that it cannot
 * travel with the rest.
 */
import type { KeptAttachment } from '../../contract/attachment.ts'
import { place, update } from '../store/index.ts'
import type { OtherWords } from './other-words.ts'

export type RowKind = 'fact-error' | 'missing' | 'opinion' | 'agree'

export interface ReportRow {
  readonly kind: RowKind
  readonly where: string
  readonly says: string
  readonly isSo: string
  readonly shows: string
}

/** What is said of one goal or one step of a plan. */
export interface SaidOfPart {
  readonly chosen?: string
  readonly text?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

export interface Answer {
  readonly text?: string
  readonly chosen?: readonly string[]
  readonly scale?: number
  readonly day?: string
  readonly rows?: readonly ReportRow[]
  readonly lists?: Readonly<Partial<Record<string, readonly string[]>>>
  /** How it was, and how it is. */
  readonly scales?: Readonly<Partial<Record<string, number>>>
  /** By the id of the goal or step. */
  readonly ofParts?: Readonly<Record<string, SaidOfPart>>
  readonly inPerson?: boolean
  /** Said or photographed instead of written, or beside it. The store changes these with their bytes. */
  readonly attachments?: readonly KeptAttachment[]
  /** What it is written in, as it was when it was last changed. */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  /** What was written here in another tab meanwhile. It waits until its writer says what becomes of it, and is not sent. */
  readonly other?: OtherWords
}

/** Which questions somebody chose: the four, all of them, those for who does not come, or those before a review. */
export type ViewsSet = 'quick' | 'full' | 'not-attending' | 'review'

export interface Draft {
  /** Made with the first answer, so that pressing Send twice is one envelope. */
  readonly envelopeId?: string
  readonly set?: ViewsSet
  /** Ids of the children it is about; left out for all of them. */
  readonly children?: readonly string[]
  readonly sameOrEach?: 'same' | 'each'
  readonly answers?: Readonly<Record<string, Answer>>
  /** What an answer was before its last change, for undoing. */
  readonly before?: Readonly<Record<string, Answer>>
  readonly skipped?: readonly string[]
  /** The envelope it is sent in the place of. */
  readonly replaces?: string
  /** The screen it was left at. */
  readonly at?: string
  readonly hasPaused?: boolean
  readonly savedAt?: string
}

export const draftPlace = place<Draft>('draft/share-views', {})

/** Opens the questions for somebody who does not come, at the first of them. What was written before stays. */
export async function beginNotAttending(): Promise<void> {
  await update(
    draftPlace,
    (old): Draft => ({ ...old, set: 'not-attending', at: old.hasPaused ? 'N3' : 'pause' }),
  )
}

/** Opens the questions before a review, which go through the plan. What was written before stays. */
export async function beginReview(): Promise<void> {
  await update(draftPlace, (old): Draft => {
    const { at: _, ...rest } = old
    return { ...rest, set: 'review', ...(old.hasPaused ? {} : { at: 'pause' }) }
  })
}

export interface PrivateDraft {
  readonly envelopeId?: string
  readonly text?: string
  readonly before?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly savedAt?: string
  /** Said or shown instead of written, or beside it. The store changes these with their bytes. */
  readonly attachments?: readonly KeptAttachment[]
}

export const privatePlace = place<PrivateDraft>('draft/tell-chair', {})

export const hasPrivate = ({ text, attachments }: PrivateDraft): boolean =>
  Boolean(text?.trim() || attachments?.length)

export function hasContent(answer: Answer | undefined): boolean {
  if (!answer) return false
  const { text, chosen, scale, day, rows, lists, scales, ofParts, inPerson, attachments } = answer
  return Boolean(
    text?.trim() ||
      chosen?.length ||
      scale !== undefined ||
      day ||
      rows?.some(({ where, says, isSo, shows }) => `${where}${says}${isSo}${shows}`.trim()) ||
      Object.values(lists ?? {}).some((items) => items?.some((item) => item.trim())) ||
      Object.values(scales ?? {}).some((one) => one !== undefined) ||
      Object.values(ofParts ?? {}).some(hasSaid) ||
      inPerson ||
      attachments?.length,
  )
}

export function hasSaid({ chosen, text }: SaidOfPart): boolean {
  return Boolean(chosen || text?.trim())
}

/** How many questions have something in their answer. */
export function answered(draft: Draft): number {
  return Object.values(draft.answers ?? {}).filter(hasContent).length
}
