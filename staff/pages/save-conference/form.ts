/**
 * A conference as a worker types it: every field a text, so half-filled is a normal state. It turns into the
 * contract's conference only when its check finds nothing missing, and what came from the council's own
 * systems (a translated text, who checked it) is kept unless its words were changed.
 */
import type { Conference, PersonCard } from '../../../contract/case-file.ts'
import type { CouncilConference, FamilyPerson } from '../../../contract/operations/save-conference.ts'
import { type CouncilText, councilTextOf } from '../../parts/council-words.tsx'

export interface ChildRow {
  readonly id: string
  readonly name: string
  readonly ageBand: CouncilConference['children'][number]['ageBand']
}

export interface WorkerRow {
  readonly id: string
  readonly name: string
  readonly role: PersonCard['role']
  readonly organisation: string
  readonly phone: string
  readonly why: string
  readonly youMayNotHaveMet: boolean
  readonly attending: PersonCard['attending']
}

export interface FamilyRow {
  readonly id: string
  readonly name: string
  readonly role: FamilyPerson['role']
  readonly children: readonly string[]
  readonly myAttendance: Conference['myAttendance']
  readonly ownTime: string
  readonly leaveOut: readonly string[]
}

export interface ReaderRow {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly also: string
}

export interface ConferenceForm {
  readonly id: string
  readonly conferenceKind: Conference['conferenceKind']
  readonly status: Conference['status']
  readonly day: string
  readonly time: string
  readonly minutesLong: string
  readonly mode: Conference['mode']
  readonly place: string
  readonly howToJoin: string
  readonly viewsWantedBy: string
  readonly children: readonly ChildRow[]
  readonly workers: readonly WorkerRow[]
  readonly family: readonly FamilyRow[]
  readonly readers: readonly ReaderRow[]
}

export const newChild = (): ChildRow => ({ id: crypto.randomUUID(), name: '', ageBand: '4-9' })
export const newWorker = (): WorkerRow => ({
  id: crypto.randomUUID(),
  name: '',
  role: 'social-worker',
  organisation: '',
  phone: '',
  why: '',
  youMayNotHaveMet: false,
  attending: 'unknown',
})
export const newFamily = (): FamilyRow => ({
  id: crypto.randomUUID(),
  name: '',
  role: 'parent',
  children: [],
  myAttendance: 'unknown',
  ownTime: '',
  leaveOut: [],
})
export const newReader = (): ReaderRow => ({ id: crypto.randomUUID(), name: '', role: '', also: '' })

export function newForm(id: string): ConferenceForm {
  return {
    id,
    conferenceKind: 'initial',
    status: 'planned',
    day: '',
    time: '',
    minutesLong: '',
    mode: 'in-person',
    place: '',
    howToJoin: '',
    viewsWantedBy: '',
    children: [newChild()],
    workers: [],
    family: [newFamily()],
    readers: [],
  }
}

export function formOf(conference: CouncilConference): ConferenceForm {
  return {
    ...conference,
    minutesLong: conference.minutesLong ? String(conference.minutesLong) : '',
    place: conference.place?.text ?? '',
    howToJoin: conference.howToJoin?.text ?? '',
    viewsWantedBy: conference.viewsWantedBy ?? '',
    workers: conference.workers.map((worker) => ({
      ...worker,
      organisation: worker.organisation ?? '',
      phone: worker.phone ?? '',
      why: worker.why?.text ?? '',
      youMayNotHaveMet: worker.youMayNotHaveMet ?? false,
    })),
    family: conference.family.map((person) => ({
      ...person,
      ownTime: person.ownTime ?? '',
      leaveOut: person.leaveOut ?? [],
    })),
    readers: conference.readers.map((reader) => ({
      id: crypto.randomUUID(),
      name: reader.name,
      role: reader.role,
      also: reader.also?.text ?? '',
    })),
  }
}

/** What the form says, in the contract's shape. Empty fields are left out: missing means "not known yet". */
export function conferenceOf(form: ConferenceForm, before?: CouncilConference): CouncilConference {
  const everybody = new Set([...form.workers, ...form.family].map(({ id }) => id))
  const children = new Set(form.children.map(({ id }) => id))
  const minutesLong = Number(form.minutesLong)
  return {
    id: form.id,
    conferenceKind: form.conferenceKind,
    status: form.status,
    day: form.day,
    time: form.time,
    mode: form.mode,
    ...(form.minutesLong.trim() && { minutesLong }),
    ...textOf('place', form.place, before?.place),
    ...textOf('howToJoin', form.howToJoin, before?.howToJoin),
    ...(form.viewsWantedBy && { viewsWantedBy: form.viewsWantedBy }),
    children: form.children.map(({ id, name, ageBand }) => ({ id, name: name.trim(), ageBand })),
    workers: form.workers.map((worker) => ({
      id: worker.id,
      name: worker.name.trim(),
      role: worker.role,
      attending: worker.attending,
      ...(worker.organisation.trim() && { organisation: worker.organisation.trim() }),
      ...(worker.phone.trim() && { phone: worker.phone.trim() }),
      ...textOf('why', worker.why, before?.workers.find(({ id }) => id === worker.id)?.why),
      ...(worker.youMayNotHaveMet && { youMayNotHaveMet: true }),
    })),
    family: form.family.map((person) => ({
      id: person.id,
      name: person.name.trim(),
      role: person.role,
      children: person.children.filter((id) => children.has(id)),
      // A trusted adult helps a child before the meeting, and is not asked to it.
      myAttendance: person.role === 'trusted-adult' ? 'not-invited' : person.myAttendance,
      ...(person.ownTime && person.role !== 'trusted-adult' && { ownTime: person.ownTime }),
      leaveOut: person.leaveOut.filter((id) => everybody.has(id)),
    })),
    readers: form.readers.map((reader, at) => ({
      name: reader.name.trim(),
      role: reader.role.trim(),
      ...textOf('also', reader.also, before?.readers[at]?.also),
    })),
  }
}

function textOf<Name extends string>(
  name: Name,
  text: string,
  before?: CouncilText,
): Partial<Record<Name, CouncilText>> {
  // One name, one text: the record has exactly the key it is typed with.
  return text.trim() ? ({ [name]: councilTextOf(text.trim(), before) } as Record<Name, CouncilText>) : {}
}
