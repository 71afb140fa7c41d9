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
import { progress, role } from '../case-file.ts'
import { route } from '../operation.ts'
import { councilText, direction, id, languageTag, moment, shortName } from '../words.ts'

const who = object({ name: shortName, role: shortName })

/** One thing a family member sent, as a worker sees it in the inbox: who and when, never a word of it. */
export const submissionCard = object({
  envelopeId: id,
  reference: string(),
  receivedAt: moment,
  /** `received`: not filed yet. `quarantined`: the signature did not fit; shown, never as the person's words. */
  state: picklist(['received', 'held', 'quarantined', 'filed', 'read', 'shared', 'answered']),
  operation: nullable(string()),
  conferenceId: nullable(id),
  person: nullable(object({ id, name: shortName, role })),
  late: boolean(),
  /** Whose it is to answer, when the operation says so. Missing: everybody who reads for the meeting. */
  goesTo: optional(picklist(['lead-worker', 'chair', 'complaints'])),
  /** Whom a young person chose to let see it. What is for their advocate alone is on no card. */
  audience: optional(picklist(['everyone', 'chair-and-worker'])),
  opened: array(object({ by: who, openedAt: moment })),
  readAt: optional(moment),
  /** Whose reading `readAt` is: the chair's once the chair has read it. */
  readBy: progress.entries.readBy,
  sharedAt: optional(moment),
  answer: progress.entries.answer,
  points: progress.entries.points,
  /** Its writer said so, then. It is kept, and read with that in mind. */
  notMeantAt: optional(moment),
  /** The newer one that takes its place. */
  replacedBy: optional(id),
})

/** What arrived, oldest first. Only what this key's worker may open is listed. */
export const listInbox = route({
  name: 'list-inbox',
  method: 'GET',
  path: '/v1/council/inbox',
  asker: 'council',
  scope: 'inbox',
  summary: 'List what families sent',
  input: object({ conferenceId: optional(id) }),
  output: object({ submissions: array(submissionCard) }),
  refusals: [],
})

/** Opens one submission. Every opening is an audit row that the person who wrote it can see. */
export const openSubmission = route({
  name: 'open-submission',
  method: 'POST',
  path: '/v1/council/submissions/{envelopeId}/open',
  asker: 'council',
  scope: 'inbox',
  summary: 'Open one submission',
  input: object({ envelopeId: id }),
  output: object({
    card: submissionCard,
    /** The operation's input, exactly as written on the phone. */
    input: record(string(), unknown()),
    writtenAt: moment,
    lang: languageTag,
    dir: direction,
    /**
     * Of what a child said with somebody's help, on somebody else's phone: the child's own part of a phone, when the
     * child has one. An answer can be put there too.
     */
    ownPart: optional(object({ id, name: shortName })),
  }),
  refusals: ['could-not-open', 'quarantined'],
})

/** "I have read all of this." Opening is not reading. */
export const markRead = route({
  name: 'mark-read',
  method: 'POST',
  path: '/v1/council/submissions/{envelopeId}/read',
  asker: 'council',
  scope: 'inbox',
  summary: 'Tick “I have read all of this”',
  input: object({ envelopeId: id, readAllOfIt: boolean() }),
  output: object({ card: submissionCard }),
  refusals: ['not-opened-yet', 'not-read'],
})

export const markShared = route({
  name: 'mark-shared',
  method: 'POST',
  path: '/v1/council/submissions/{envelopeId}/shared',
  asker: 'council',
  scope: 'inbox',
  summary: 'Record that it was shared at the meeting',
  input: object({ envelopeId: id }),
  output: object({ card: submissionCard }),
  refusals: ['not-read'],
})

/**
 * What the meeting said back. It goes to the person who wrote, and to nobody else, but for what a child said with
 * somebody's help: that can be put in the child's own part too, without what was said.
 */
export const answerSubmission = route({
  name: 'answer-submission',
  method: 'POST',
  path: '/v1/council/submissions/{envelopeId}/answer',
  asker: 'council',
  scope: 'inbox',
  summary: 'Write what the meeting said back',
  input: object({ envelopeId: id, answer: councilText, toTheChild: optional(boolean()) }),
  output: object({ card: submissionCard }),
  refusals: ['not-opened-yet', 'no-own-part'],
})

/** Which worker a key belongs to, for the desk's frame. */
export const readWorker = route({
  name: 'read-worker',
  method: 'GET',
  path: '/v1/council/me',
  asker: 'council',
  summary: 'Read who this key belongs to',
  input: object({}),
  output: object({
    name: shortName,
    role: shortName,
    authority: string(),
    area: string(),
    scopes: pipe(array(string()), maxLength(20)),
    /** Set for the key of an advocacy provider, which sees its own requests alone. */
    provider: optional(shortName),
    /** From which age a young person is invited without more; `isCouncils` is false when the nation's age stands. */
    selfUseFrom: optional(object({ age: pipe(number(), integer(), minValue(0)), isCouncils: boolean() })),
  }),
  refusals: [],
})
