/**
 * A letter that somebody is writing: its words, and what goes with it. Kept as it is written. A young person's letter is
 * one of their own things instead (`wishes-draft.ts`), so that they choose who sees it.
 */
import type { KeptAttachment } from '../../contract/attachment.ts'
import { type Place, place, update } from '../store/index.ts'
import type { Texts } from './other-words.ts'

export interface LetterPart extends KeptAttachment {
  /** The drawing it was painted from, and when that was last changed. */
  readonly drawn?: { readonly id: string; readonly changedAt: string | undefined }
}

export interface LetterDraft {
  /** They have read what comes before the first word. */
  readonly hasPaused?: boolean
  /** Made with the first word or picture, so that pressing twice is one envelope. */
  readonly envelopeId?: string
  readonly text?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  /** The words before the last change, for undo after the app was closed. */
  readonly before?: string
  /** Which children it is about; without it, all of them. */
  readonly children?: readonly string[]
  readonly attachments?: readonly LetterPart[]
  readonly savedAt?: string
}

export const letterPlace: Place<LetterDraft> = place<LetterDraft>('draft/write-letter', {})

/** Where the words of a letter stand, for those of another tab beside them. */
export const LETTER_WORDS = 'letter'
export const letterTexts = (draft: LetterDraft): Texts => ({ [LETTER_WORDS]: draft })

export function hasLetter({ text, attachments = [] }: LetterDraft): boolean {
  return Boolean(text?.trim()) || attachments.length > 0
}

/** A change to the letter, with its id and the time. Pure: the store may make it again. */
export function withLetter(old: LetterDraft, more: Partial<LetterDraft>): LetterDraft {
  return {
    ...old,
    envelopeId: old.envelopeId ?? crypto.randomUUID(),
    ...more,
    savedAt: new Date().toISOString(),
  }
}

export async function keepLetter(more: Partial<LetterDraft>): Promise<void> {
  await update(letterPlace, (old) => withLetter(old, more))
}

/** A picture in place of an older one from the same drawing, or after the others. */
export function withPicture(old: LetterDraft, part: LetterPart): LetterDraft {
  const others = old.attachments ?? []
  const isSame = ({ drawn }: LetterPart) => drawn !== undefined && drawn.id === part.drawn?.id
  return withLetter(old, {
    attachments: others.some(isSame) ? others.map((one) => (isSame(one) ? part : one)) : [...others, part],
  })
}
