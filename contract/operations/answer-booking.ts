/**
 * The council's and the provider's half of booking. A provider's key sees the requests that name that provider and
 * no others, and nothing of the case behind them. Every answer names the version it answers.
 */
import {
  array,
  boolean,
  integer,
  maxLength,
  maxValue,
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
import { childCard, role } from '../cards.ts'
import { route } from '../operation.ts'
import { day, direction, id, languageTag, moment, shortName } from '../words.ts'

const scope = 'bookings'
const version = pipe(number(), integer(), minValue(1))
const givenTimes = object({ ...slots.entries, kind: optional(slots.entries.kind), asOf: optional(moment) })
/** Held by no booking because somebody outside Heard has it. It is on nobody's phone. */
const isTaken = optional(boolean())
/** How many days an offer out of these times is kept for an answer. Left out, what the area says. */
const answerWithinDays = optional(pipe(number(), integer(), minValue(1), maxValue(60)))
/** Left out, a time stays as taken or as free as it was. */
const givenSlots = pipe(array(object({ ...slot.entries, isTaken })), maxLength(100))
const slotState = object({ ...slot.entries, takenBy: nullable(id), isTaken })
/** Whose times they are, by name. Whoever it is can be in one place at a time, whatever is published. */
const whose = optional(shortName)

const person = object({ id: optional(id), name: shortName, role })

/** A request as it is listed: who, when and which kind, never a word of it. */
export const bookingCard = object({
  id,
  bookingKind,
  provider: optional(shortName),
  person,
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
  /** The confirmed booking it asks another time for, as that one stands now. */
  moves: optional(object({ id, when: optional(bookingTime) })),
})

/**
 * Gives people times to choose from, or changes them. A time that somebody has cannot be taken out, and none moves
 * under its id: a moved time is a new time, because somebody may have asked for the old one with no signal.
 */
export const saveSlots = route({
  name: 'save-slots',
  method: 'PUT',
  path: '/v1/council/slots/{id}',
  asker: 'council',
  scope,
  summary: 'Give people times to choose from',
  input: object({
    ...givenTimes.entries,
    slots: givenSlots,
    personIds: pipe(array(id), maxLength(100)),
    whose,
    answerWithinDays,
    /** The version that was on the screen. Left out, nobody else's change is looked for. */
    version: optional(version),
  }),
  output: object({ slots: array(slotState), version: optional(version) }),
  refusals: [
    'slot-is-taken',
    'no-such-time',
    'no-such-person',
    'not-your-provider',
    'changed-meanwhile',
    'needs-a-new-id',
  ],
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
    sets: array(
      object({
        ...givenTimes.entries,
        slots: array(slotState),
        personIds: array(id),
        /** Who they are, as far as this key may know. */
        people: optional(array(person)),
        whose,
        answerWithinDays,
        version: optional(version),
      }),
    ),
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
    /** The child it is for, when somebody else asked. */
    child: optional(childCard),
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
    /** With an offer: the last day on which it can be answered. Left out, what the area says; never after it begins. */
    answerBy: optional(day),
  }),
  output: object({ card: bookingCard }),
  refusals: [
    'changed-meanwhile',
    'slot-is-taken',
    'no-such-time',
    'not-from-here',
    'needs-a-time',
    'needs-words',
    'time-is-past',
    'answer-by-is-past',
    'answer-the-move-first',
  ],
})
