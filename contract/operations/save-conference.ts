import { array, boolean, type InferOutput, maxLength, object, optional, pipe, string } from 'valibot'
import { childCard, conference, personCard, role } from '../case-file.ts'
import { route } from '../operation.ts'
import { councilText, day, id, moment, shortName } from '../words.ts'

/** One person of the family, as the council knows them for this conference. */
export const familyPerson = object({
  id,
  name: shortName,
  role,
  /** Which of the conference's children this person's things may be about. */
  children: array(id),
  myAttendance: conference.entries.myAttendance,
  /** When this person comes at another time than the rest (a separate session): only they see it. */
  ownTime: optional(conference.entries.time),
  /** Workers and others whom this person must not be told about. They are absent from their copy. */
  leaveOut: optional(array(id)),
})
export type FamilyPerson = InferOutput<typeof familyPerson>

export const councilConference = object({
  id,
  conferenceKind: conference.entries.conferenceKind,
  status: conference.entries.status,
  day,
  time: conference.entries.time,
  minutesLong: conference.entries.minutesLong,
  mode: conference.entries.mode,
  place: optional(councilText),
  howToJoin: optional(councilText),
  viewsWantedBy: optional(day),
  children: pipe(array(childCard), maxLength(20)),
  workers: pipe(array(personCard), maxLength(60)),
  family: pipe(array(familyPerson), maxLength(40)),
  /** Who reads what the family sends for the meeting. */
  readers: conference.entries.readers,
})
export type CouncilConference = InferOutput<typeof councilConference>

/** Creates or changes a conference and its people, and issues each person their own copy of it. */
export const saveConference = route({
  name: 'save-conference',
  method: 'PUT',
  path: '/v1/council/conferences/{id}',
  asker: 'council',
  scope: 'conferences',
  summary: 'Create or change a conference and its people',
  input: councilConference,
  output: object({ saved: boolean() }),
  refusals: ['person-of-another-authority', 'trusted-adult-stays-one'],
})

export const readConference = route({
  name: 'read-conference',
  method: 'GET',
  path: '/v1/council/conferences/{id}',
  asker: 'council',
  scope: 'conferences',
  summary: 'Read a conference with the state of each invitation',
  input: object({ id }),
  output: object({
    conference: councilConference,
    invitations: array(
      object({
        id,
        personId: id,
        issuedAt: moment,
        expiresAt: moment,
        state: pipe(string(), maxLength(20)),
        joinedDevices: array(object({ id, joinedAt: moment, stopped: boolean() })),
      }),
    ),
  }),
  refusals: [],
})

export const listConferences = route({
  name: 'list-conferences',
  method: 'GET',
  path: '/v1/council/conferences',
  asker: 'council',
  scope: 'conferences',
  summary: 'List conferences, soonest first',
  input: object({}),
  output: object({
    conferences: array(
      object({
        id,
        conferenceKind: conference.entries.conferenceKind,
        status: conference.entries.status,
        day,
        time: conference.entries.time,
        children: array(childCard),
      }),
    ),
  }),
  refusals: [],
})
