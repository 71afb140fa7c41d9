/**
 * What a person is writing to ask for, one draft for each kind of help, and what they know about times.
 * Nobody sees a draft until its writer hands it over. What they need at every meeting is kept for the next one.
 */
import type { KeptAttachment } from '../../contract/attachment.ts'
import type { Booking } from '../../contract/booking.ts'
import { type Place, place, update } from '../store/index.ts'
import type { CaseFile } from '../sync/case-news.ts'
import type { Texts } from './other-words.ts'

export type Answers = Readonly<Record<string, string | readonly string[]>>

export interface AskDraft {
  readonly envelopeId: string
  readonly answers: Answers
  readonly before?: Answers
  readonly savedAt: string
  /** Said or shown instead of written. The store changes these with their bytes. */
  readonly attachments?: readonly KeptAttachment[]
}

/** By slug what is being written, and under `keptKey` what was said last time. */
export type AskDrafts = Readonly<Record<string, AskDraft>>

export const askDrafts: Place<AskDrafts> = place<AskDrafts>('draft/asks', {})

/** Of what one person needs each time: where their last answers are. */
export const keptKey = (slug: string) => `kept/${slug}`

/** With these answers; what was said or shown stays as it stands. Pure. */
export function withAsk(
  old: AskDrafts,
  slug: string,
  answers: Answers,
  before: Answers | undefined,
): AskDrafts {
  const { attachments } = old[slug] ?? {}
  return {
    ...old,
    [slug]: {
      // Made with the first answer, so that pressing Send twice is one envelope.
      envelopeId: old[slug]?.envelopeId ?? crypto.randomUUID(),
      answers,
      ...(before ? { before } : {}),
      savedAt: new Date().toISOString(),
      ...(attachments ? { attachments } : {}),
    },
  }
}

/** Pure. A voice may be the first thing there is. */
export function withAskAttachments(
  old: AskDrafts,
  slug: string,
  attachments: readonly KeptAttachment[],
): AskDrafts {
  const { attachments: _, ...draft } = old[slug] ?? { envelopeId: crypto.randomUUID(), answers: {} }
  const savedAt = new Date().toISOString()
  return { ...old, [slug]: { ...draft, savedAt, ...(attachments.length ? { attachments } : {}) } }
}

/** Where the words of one answer stand, for those of another tab beside them. */
export const askWords = (slug: string, field: string) => `ask/${slug}/${field}`

/** `inWords` names the fields that take more than a word; which are asked depends on what was answered. */
export const askTexts =
  (slug: string, inWords: (answers: Answers) => readonly string[]) =>
  (drafts: AskDrafts): Texts => {
    const { answers = {} } = drafts[slug] ?? {}
    return Object.fromEntries(
      inWords(answers).map((field) => [askWords(slug, field), { text: String(answers[field] ?? '') }]),
    )
  }

export function withoutAsk(old: AskDrafts, slug: string): AskDrafts {
  return Object.fromEntries(Object.entries(old).filter(([name]) => name !== slug))
}

/** The draft goes. What another tab added after this one looked is no part of it, and stays as a new one. */
export function withoutSealed(old: AskDrafts, slug: string, sealed: readonly KeptAttachment[]): AskDrafts {
  const added = (old[slug]?.attachments ?? []).filter(({ key }) => !sealed.some((one) => one.key === key))
  const rest = withoutAsk(old, slug)
  return added.length > 0 ? withAskAttachments(rest, slug, added) : rest
}

/** The draft goes, and its answers stay as what was said last time: in the same step as the envelope is kept. */
export function keptForLater(old: AskDrafts, slug: string, draft: AskDraft): AskDrafts {
  const { before: _undone, ...last } = draft
  return { ...withoutAsk(old, slug), [keptKey(slug)]: last }
}

export async function forgetKept(slug: string): Promise<void> {
  await update(askDrafts, (old) => withoutAsk(old, keptKey(slug)))
}

/** What somebody began and has not handed over, by slug. */
export function begun(drafts: AskDrafts): readonly string[] {
  return Object.entries(drafts)
    .filter(
      ([name, { answers, attachments }]) =>
        !name.startsWith('kept/') && (said(name, answers).some(isSaid) || attachments?.length),
    )
    .map(([name]) => name)
}

/** Of a wish for another time, what it is about is known before anybody says anything. */
const said = (slug: string, { bookingId: _about, provider, ...answers }: Answers) =>
  Object.values(slug === 'move-booking' || provider === undefined ? answers : { ...answers, provider })

const isSaid = (answer: string | readonly string[]) => answer.length > 0

/** The booking that came of an envelope. Nothing while nobody has answered. */
export function bookingOf(file: CaseFile, envelopeId: string): Booking | undefined {
  return file.bookings?.find(({ id }) => id === envelopeId)
}

/** What is still so, the soonest first: what was called off or declined is not. */
export function bookingsAhead(file: CaseFile, today: string): readonly Booking[] {
  return (file.bookings ?? [])
    .filter(
      ({ status, when, moves }) =>
        !moves && (status === 'confirmed' || status === 'changed') && (!when || when.day >= today),
    )
    .sort((one, other) => atOf(one).localeCompare(atOf(other)))
}

const atOf = ({ when }: Booking) => (when ? `${when.day}T${when.time}` : '9')
