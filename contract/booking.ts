/**
 * What a person asked for so that they can take part, and what became of it, as the council issues it to them.
 *
 * A request's booking has its envelope's id, so asking twice can never make two. Nothing is booked until it is
 * `confirmed` here. `kept`: the time is kept while the council answers. Times are London's. Model: domain E.
 */
import {
  array,
  type InferOutput,
  integer,
  literal,
  maxLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
} from 'valibot'
import { clock, councilText, day, id, moment, phoneNumber, shortName } from './words.ts'

export const bookingKind = picklist([
  'coming',
  'supporter',
  'advocate',
  'interpreter',
  'needs',
  'safety',
  'meet-the-chair',
  'solicitor',
])
export type BookingKind = InferOutput<typeof bookingKind>

export const mode = picklist(['in-person', 'phone', 'video'])

/** The last day, or the last minute, on which a time is kept for somebody's answer. London's, like every time here. */
export const answerBy = object({ day, time: optional(clock) })
export type AnswerBy = InferOutput<typeof answerBy>

/** When it is. `minutesLong` is missing when nobody knows. */
export const bookingTime = object({
  day,
  time: clock,
  minutesLong: optional(pipe(number(), integer(), minValue(1))),
  mode: optional(mode),
})
export type BookingTime = InferOutput<typeof bookingTime>

export const booking = object({
  kind: literal('booking'),
  id,
  /** Missing when the council booked it without being asked. */
  envelopeId: optional(id),
  bookingKind,
  conferenceId: optional(id),
  status: picklist(['kept', 'offered', 'confirmed', 'changed', 'waiting-list', 'declined', 'cancelled']),
  when: optional(bookingTime),
  /** What it was before it was changed. */
  previously: optional(bookingTime),
  where: optional(councilText),
  who: optional(object({ name: shortName, organisation: optional(shortName), phone: optional(phoneNumber) })),
  words: optional(councilText),
  /** The times that were asked for, and are not free any more. */
  gone: optional(array(id)),
  /** With `offered`: until when the time is kept. Missing where it is kept until it begins. */
  answerBy: optional(answerBy),
  /** What was offered and is not kept any more, because nobody answered. The request itself stays with the council. */
  lapsed: optional(object({ when: optional(bookingTime), answerBy: optional(answerBy) })),
  /** With `lapsed`: a yes that came when the time could not be kept any more. It booked nothing. */
  isTooLate: optional(literal(true)),
  /**
   * The confirmed booking that this asks another time for. That one stays as it is until this is `confirmed`; then it
   * has the new time, under its own id, and this is over.
   */
  moves: optional(id),
  version: pipe(number(), integer(), minValue(1)),
  changedAt: moment,
})
export type Booking = InferOutput<typeof booking>

export const slot = object({ id, ...bookingTime.entries, where: optional(councilText) })
export type Slot = InferOutput<typeof slot>

/**
 * Times that one person may choose from. It is as it was when it was issued and never shrinks when somebody else
 * takes one: nobody can read another's doings from it.
 */
export const slots = object({
  kind: literal('slots'),
  id,
  slotKind: picklist(['meet-the-chair', 'advocate']),
  conferenceId: optional(id),
  provider: optional(shortName),
  slots: pipe(array(slot), maxLength(100)),
  asOf: moment,
})
export type Slots = InferOutput<typeof slots>
