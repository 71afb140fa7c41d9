/**
 * The council's and the provider's half of booking. A provider's key sees the requests that name that provider and
 * no others, and nothing of the case behind them. Every answer names the version it answers.
 */
import {
  array,
  boolean,
  integer,
  maxLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  string,
  unknown,
} from 'valibot'
import { booking, bookingKind, bookingTime, slot, slots } from '../booking.ts'
import { role } from '../cards.ts'
import { route } from '../operation.ts'
import { direction, id, languageTag, moment, shortName } from '../words.ts'

const scope = 'bookings'
const version = pipe(number(), integer(), minValue(1))
const givenTimes = object({ ...slots.entries, kind: optional(slots.entries.kind), asOf: optional(moment) })
const slotState = object({ ...slot.entries, takenBy: nullable(id) })

/** A request as it is listed: who, when and which kind, never a word of it. */
export const bookingCard = object({
  id,
  bookingKind,
  provider: optional(shortName),
  person: object({ name: shortName, role }),
  conferenceId: nullable(id),
  askedAt: moment,
  /** `asked`: nobody has answered yet, and the person has been told nothing. */
  status: picklist(['asked', ...booking.entries.status.options]),
  /** The times that were asked for, in order. */
  wishes: array(id),
  anyOfThese: boolean(),
  slotId: nullable(id),
  version,
  booking: nullable(booking),
})

/** Gives people times to choose from, or changes them. A time that somebody has cannot be taken out. */
export const saveSlots = route({
  name: 'save-slots',
  method: 'PUT',
  path: '/v1/council/slots/{id}',
  asker: 'council',
  scope,
  summary: 'Give people times to choose from',
  input: object({ ...givenTimes.entries, personIds: pipe(array(id), maxLength(100)) }),
  output: object({ slots: array(slotState) }),
  refusals: ['slot-is-taken', 'no-such-time', 'no-such-person', 'not-your-provider'],
})

export const listSlots = route({
  name: 'list-slots',
  method: 'GET',
  path: '/v1/council/slots',
  asker: 'council',
  scope,
  summary: 'List the times that people may choose from',
  input: object({}),
  output: object({
    sets: array(object({ ...givenTimes.entries, slots: array(slotState), personIds: array(id) })),
  }),
  refusals: [],
})

export const listBookingRequests = route({
  name: 'list-booking-requests',
  method: 'GET',
  path: '/v1/council/bookings',
  asker: 'council',
  scope,
  summary: 'List what families asked to have booked',
  input: object({ conferenceId: optional(id) }),
  output: object({ requests: array(bookingCard) }),
  refusals: [],
})

/** Opens what somebody asked. The opening is an audit row, and the person who asked can see it. */
export const openBookingRequest = route({
  name: 'open-booking-request',
  method: 'POST',
  path: '/v1/council/bookings/{id}/open',
  asker: 'council',
  scope,
  summary: 'Open one booking request',
  input: object({ id }),
  output: object({
    card: bookingCard,
    /** The operation's input; without the meeting for a provider. */
    input: record(string(), unknown()),
    lang: languageTag,
    dir: direction,
  }),
  refusals: ['could-not-open'],
})

export const answerBooking = route({
  name: 'answer-booking',
  method: 'POST',
  path: '/v1/council/bookings/{id}/answer',
  asker: 'council',
  scope,
  summary: 'Offer, confirm, change, decline or cancel a booking',
  input: object({
    id,
    version,
    answer: picklist(['offer', 'confirm', 'change', 'wait', 'decline', 'cancel']),
    /** One of the times that were published, or any other time. */
    slotId: optional(id),
    when: optional(bookingTime),
    where: booking.entries.where,
    who: booking.entries.who,
    words: booking.entries.words,
  }),
  output: object({ card: bookingCard }),
  refusals: [
    'changed-meanwhile',
    'slot-is-taken',
    'no-such-time',
    'not-from-here',
    'needs-a-time',
    'needs-words',
  ],
})
