/**
 * What a person is writing to ask for, one draft for each kind of help, and what they know about times.
 * Nobody sees a draft until its writer hands it over.
 */
import type { Booking } from '../../contract/booking.ts'
import { type Place, place, update } from '../store/index.ts'
import type { CaseFile } from '../sync/case-news.ts'

export type Answers = Readonly<Record<string, string | readonly string[]>>

export interface AskDraft {
  readonly envelopeId: string
  readonly answers: Answers
  readonly before?: Answers
  readonly savedAt: string
}

export type AskDrafts = Readonly<Record<string, AskDraft>>

export const askDrafts: Place<AskDrafts> = place<AskDrafts>('draft/asks', {})

export function keepAsk(slug: string, answers: Answers, before: Answers | undefined): Promise<AskDrafts> {
  return update(askDrafts, (old) => ({
    ...old,
    [slug]: {
      // Made with the first answer, so that pressing Send twice is one envelope.
      envelopeId: old[slug]?.envelopeId ?? crypto.randomUUID(),
      answers,
      ...(before ? { before } : {}),
      savedAt: new Date().toISOString(),
    },
  }))
}

export function withoutAsk(old: AskDrafts, slug: string): AskDrafts {
  return Object.fromEntries(Object.entries(old).filter(([name]) => name !== slug))
}

/** The booking that came of an envelope. Nothing while nobody has answered. */
export function bookingOf(file: CaseFile, envelopeId: string): Booking | undefined {
  return file.bookings?.find(({ id }) => id === envelopeId)
}

/** What is still so, the soonest first: what was called off or declined is not. */
export function bookingsAhead(file: CaseFile, today: string): readonly Booking[] {
  return (file.bookings ?? [])
    .filter(
      ({ status, when }) => (status === 'confirmed' || status === 'changed') && (!when || when.day >= today),
    )
    .sort((one, other) => atOf(one).localeCompare(atOf(other)))
}

const atOf = ({ when }: Booking) => (when ? `${when.day}T${when.time}` : '9')
