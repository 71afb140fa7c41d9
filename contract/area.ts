/**
 * What a council tells families about how it works: facts only, never behaviour.
 *
 * Every council answers every fact. `value: null` means "we do not know", never "no". Text facts are in
 * English here; their other languages are in the area's `words/`. A council that works differently gets a
 * new fact here, with an answer from every council, rather than code of its own.
 * Which answer a family sees: their case, then their council, then the nation, then a question to ask.
 */
import {
  array,
  boolean,
  check,
  email,
  type GenericSchema,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  union,
  url,
} from 'valibot'
import { clock, day, languageTag, phoneNumber, shortName } from './words.ts'

/** Where a fact was read: seed and sentence ("S2.16"), an address, or the words "made up". */
const source = pipe(string(), minLength(2), maxLength(300))

/**
 * One fact. `seenOn` is the date the source itself carries, or else the day it was read. Null with a value
 * means that the source is old and carries no date: families are told to ask.
 */
const fact = <Value extends GenericSchema>(value: Value) =>
  pipe(
    strictObject({ value: nullable(value), source: nullable(source), seenOn: nullable(day) }),
    check(
      (answer) => answer.value === null || answer.source !== null,
      'A fact with a value says where it was read. Add its source.',
    ),
  )

const text = pipe(string(), minLength(1), maxLength(600))
const count = (most: number) => pipe(number(), integer(), minValue(0), maxValue(most))
const yesNo = boolean()

/** Monday is 1. A period that ends at 24:00 runs to the end of the day. */
const period = strictObject({
  days: pipe(array(pipe(number(), integer(), minValue(1), maxValue(7))), minLength(1)),
  from: clock,
  to: union([clock, literal('24:00')]),
})

const hours = union([
  strictObject({ always: literal(true) }),
  strictObject({
    open: pipe(array(period), minLength(1)),
    /** What the source says about the rest of the week. Often it says nothing. */
    otherwise: picklist(['closed', 'unknown']),
    bankHolidays: picklist(['open', 'closed', 'as-usual', 'unknown']),
  }),
])
export type Hours = InferOutput<typeof hours>

/**
 * Somebody outside the meeting who helps people take part. `askedBy`: by times they offer, by a request that the
 * council passes on, or by telephone alone; null when nobody has told us. Each has a screen of its own.
 */
const provider = pipe(
  strictObject({
    name: shortName,
    askedBy: nullable(picklist(['slots', 'request', 'phone'])),
    /** Whether the council runs it. */
    isOfTheCouncil: nullable(yesNo),
    phone: nullable(phoneNumber),
    address: nullable(pipe(string(), url())),
    hours: nullable(hours),
  }),
  check(
    ({ askedBy, phone }) => askedBy !== 'phone' || phone !== null,
    'Somebody who is asked by phone alone has a phone number. Add it, or set how they are asked to null.',
  ),
)
export type Provider = InferOutput<typeof provider>

export const factsSchema = strictObject({
  chair: strictObject({ title: fact(text), independence: fact(text) }),
  conveningService: strictObject({ name: fact(text) }),
  procedures: strictObject({ title: fact(text), address: fact(pipe(string(), url())) }),
  bodies: strictObject({ partnership: fact(text), address: fact(pipe(string(), url())) }),
  invited: strictObject({ rule: fact(text) }),
  conference: strictObject({ withinWorkingDays: fact(count(60)) }),
  format: strictObject({
    mode: fact(picklist(['in-person', 'hybrid', 'video'])),
    minutes: fact(count(600)),
    board: fact(yesNo),
    model: fact(text),
    recording: fact(picklist(['ask-the-chair', 'allowed', 'not-allowed'])),
  }),
  preMeeting: strictObject({ offered: fact(yesNo), minutesBefore: fact(count(240)) }),
  supporter: strictObject({
    most: fact(count(10)),
    maySpeak: fact(picklist(['yes', 'no', 'ask-the-chair'])),
    tellByWorkingDays: fact(count(60)),
  }),
  solicitor: strictObject({
    mayAttend: fact(yesNo),
    mayTakeNotes: fact(yesNo),
    mayPrompt: fact(yesNo),
    maySpeakYourViews: fact(yesNo),
    mayAskQuestions: fact(yesNo),
    mayAdviseInRoom: fact(yesNo),
    rule: fact(text),
    tellByWorkingDays: fact(count(60)),
  }),
  parentAdvocacy: strictObject({ offered: fact(yesNo) }),
  /** Empty when there is nobody; null when nobody has told us who there is. */
  providers: strictObject({ childAdvocates: fact(array(provider)), parentAdvocates: fact(array(provider)) }),
  child: strictObject({
    attendFromAge: fact(count(18)),
    attendRule: fact(text),
    advocateFromAge: fact(count(18)),
    advocateRule: fact(text),
    selfUseFromAge: fact(count(18)),
    anyAgeCanSend: fact(yesNo),
  }),
  reports: strictObject({
    initialWorkingDays: fact(count(60)),
    reviewWorkingDays: fact(count(60)),
    ownByWorkingDays: fact(count(60)),
    policeShared: fact(yesNo),
    summaryPage: fact(yesNo),
  }),
  attendance: strictObject({
    otherWays: fact(
      array(picklist(['rearrange', 'in-writing', 'phone', 'video', 'separate', 'end-only', 'worker-speaks'])),
    ),
  }),
  exclusion: strictObject({ rule: fact(text), noticeWorkingDays: fact(count(60)) }),
  decision: strictObject({ how: fact(picklist(['chair-after-views', 'workers-agree', 'most-workers'])) }),
  after: strictObject({
    letterWorkingDays: fact(count(90)),
    planWorkingDays: fact(count(90)),
    recordWorkingDays: fact(count(90)),
    correctionWorkingDays: fact(count(90)),
  }),
  coreGroup: strictObject({ firstWorkingDays: fact(count(60)), everyWeeks: fact(count(26)) }),
  review: strictObject({ firstMonths: fact(count(12)), thenMonths: fact(count(12)) }),
  /** From which week of a pregnancy a meeting before the birth can be held. */
  preBirth: strictObject({ fromWeek: fact(count(42)) }),
  transfer: strictObject({ withinWorkingDays: fact(count(60)) }),
  complaints: strictObject({
    howTo: fact(text),
    deadlineDays: fact(count(365)),
    decisionStands: fact(yesNo),
    outcomes: fact(array(picklist(['new-meeting-new-chair', 'review-sooner', 'decision-stays']))),
  }),
  /** How many days the council keeps a time that it offered for an answer. */
  bookings: strictObject({ answerWithinDays: fact(count(60)) }),
  feedback: strictObject({ offered: fact(yesNo) }),
  access: strictObject({
    formats: fact(array(picklist(['large-print', 'audio', 'braille', 'easy-read', 'other']))),
    languages: fact(array(languageTag)),
  }),
  /** Who looks at what a child sends, and when. Until a council says, children of its area cannot send. */
  triage: strictObject({
    desk: fact(strictObject({ team: text, hours: text, answersWithin: text, outsideHours: text })),
  }),
})
export type Facts = InferOutput<typeof factsSchema>

export const contactSchema = pipe(
  strictObject({
    kind: picklist([
      'emergency',
      'child-helpline',
      'worried-about-a-child',
      'domestic-abuse',
      'family-rights',
      'council-day',
      'council-out-of-hours',
      'complaints',
      'child-advocate',
      'parent-advocate',
    ]),
    name: shortName,
    phone: nullable(phoneNumber),
    email: nullable(pipe(string(), email())),
    address: nullable(pipe(string(), url())),
    /** Null when nobody has told us. */
    hours: nullable(hours),
    free: nullable(yesNo),
    source,
    seenOn: nullable(day),
    /** True until a person has rung it, or read it at its owner, for this release. */
    verify: yesNo,
  }),
  check(
    (contact) => contact.phone !== null || contact.email !== null || contact.address !== null,
    'A contact has at least one way to reach it. Add a phone number, an email or an address.',
  ),
)
export type Contact = InferOutput<typeof contactSchema>

const areaShape = strictObject({
  code: pipe(string(), regex(/^[a-z][a-z-]{1,39}$/)),
  /** As families say it: "Kent". */
  name: shortName,
  council: nullable(shortName),
  /** Where the council is, and whose rules this pack was written from. */
  country: picklist(['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR']),
  rules: picklist(['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR']),
  /** A council that does not exist, for showing and testing. Pages say so. */
  madeUp: yesNo,
  version: pipe(string(), regex(/^\d{4}\.\d+$/)),
  /** Who last went through the whole pack, and when. Null until a person of the council has. */
  checkedBy: nullable(shortName),
  checkedOn: nullable(day),
  note: optional(text),
  facts: factsSchema,
  contacts: array(contactSchema),
})

export const areaSchema = pipe(
  areaShape,
  check(
    (area) => area.country === area.rules,
    'The rules of one country never stand for another. Write this area from the rules of its own country.',
  ),
)
export type Area = InferOutput<typeof areaSchema>

/** Text facts in one other language: "chair.title" → words. Contact lines are "contact.<kind>". */
export type AreaWords = Readonly<Record<string, string>>

/** "review.firstMonths": every fact there is, by its place. */
export type FactPath = {
  [Group in keyof Facts & string]: `${Group}.${keyof Facts[Group] & string}`
}[keyof Facts & string]

/** What a fact holds when it is known. */
export type FactValue<Path extends FactPath = FactPath> = Path extends `${infer Group}.${infer Name}`
  ? Group extends keyof Facts
    ? Name extends keyof Facts[Group]
      ? Facts[Group][Name] extends { value: infer Value }
        ? NonNullable<Value>
        : never
      : never
    : never
  : never
