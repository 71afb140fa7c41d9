/**
 * Every date of this family on one line: what the council gave first, then what usually follows where it gave none.
 *
 * The case's own date always wins over a rule. A day from a rule says so, and "on or before" is never told as the day
 * itself. What nobody knows is not there: the page asks.
 */
import type { Area } from '../../../contract/area.ts'
import type { Appointment, ChildCard, Plan } from '../../../contract/case-file.ts'
import { usualDates } from '../../area/index.ts'
import type { CaseFile } from '../../case-file/index.ts'
import type { InCalendar } from '../../components/calendar/calendar-file.ts'
import { versionOf } from '../../components/calendar/of-conference.ts'
import type { CouncilText } from '../../components/council-words.tsx'

export type DateKind = Appointment['what'] | 'conference' | 'step' | 'paper' | 'corrections' | 'appeal'

export interface OneDate {
  /** The same for the same date for ever: a calendar knows it again by this. */
  readonly id: string
  readonly what: DateKind
  readonly day: string
  readonly time?: string | undefined
  readonly minutesLong?: number | undefined
  readonly children: readonly ChildCard[]
  readonly title?: CouncilText | undefined
  readonly place?: CouncilText | undefined
  readonly howToJoin?: CouncilText | undefined
  readonly people: readonly { readonly name: string; readonly phone?: string | undefined }[]
  readonly status: Appointment['status']
  readonly previous?: { readonly day: string; readonly time?: string | undefined } | undefined
  readonly why: readonly CouncilText[]
  /** Given by the council for this family, or what usually follows. */
  readonly from: 'case' | 'usual'
  /** On or before this day. */
  readonly isLatest: boolean
  readonly isSure: boolean
  /** Grows with every change. */
  readonly version: number
}

export const inCalendar = ({ id, day, time, minutesLong, status, version }: OneDate): InCalendar => ({
  id,
  day,
  time,
  minutesLong,
  isOff: status === 'cancelled',
  version,
})

type Bare = Pick<OneDate, 'id' | 'what' | 'day' | 'children'>

const given = (bare: Bare, more: Partial<OneDate> = {}): OneDate => ({
  people: [],
  status: 'planned',
  why: [],
  from: 'case',
  isLatest: false,
  isSure: true,
  version: 1,
  ...bare,
  ...more,
})

export function timeline(file: CaseFile, area: Area, today: string): readonly OneDate[] {
  const fromAppointments = (file.appointments ?? []).map(ofAppointment)
  const linked = new Set((file.appointments ?? []).flatMap(({ conferenceId }) => conferenceId ?? []))
  const fromConferences = file.conferences.filter(({ id }) => !linked.has(id)).map(ofConference)
  const told = [...fromAppointments, ...fromConferences]
  const plans = file.plans.filter(({ status }) => status !== 'ended')
  const fromPlans = plans.flatMap((plan) => ofPlan(plan, told))
  const known = [...told, ...fromPlans]
  return [
    ...known,
    ...plans.flatMap(ofSteps),
    ...lastDaysToDisagree(file),
    ...(file.documents ?? []).flatMap(ofDocument),
    ...plans.flatMap((plan) => usualReview(plan, known, file, area, today)),
  ].sort((one, other) => whenOf(one).localeCompare(whenOf(other)))
}

/** One line for one day, however many children were decided about. */
function lastDaysToDisagree({ decisions = [] }: CaseFile): readonly OneDate[] {
  const days = new Set(decisions.flatMap(({ appealBy }) => appealBy ?? []))
  return [...days].map((day) => {
    const those = decisions.filter(({ appealBy }) => appealBy === day)
    const children = those.map(({ child }) => child)
    return given({ id: `${those[0]?.id}-appeal`, what: 'appeal', day, children })
  })
}

function ofAppointment(appointment: Appointment): OneDate {
  const { id, what, day, children, people = [], why = [], previousDay, previousTime, latest } = appointment
  const { time, minutesLong, title, place, howToJoin, status, version } = appointment
  return given(
    { id, what, day, children },
    {
      time,
      minutesLong,
      title,
      place,
      howToJoin,
      people,
      status,
      why,
      version,
      isLatest: latest === day && time === undefined,
      previous: previousDay ? { day: previousDay, time: previousTime } : undefined,
    },
  )
}

function ofConference(conference: CaseFile['conferences'][number]): OneDate {
  const { id, conferenceKind, day, time, minutesLong, children, place, howToJoin, people, status } =
    conference
  return given(
    { id, what: conferenceKind === 'review' ? 'review' : 'conference', day, children },
    {
      time,
      minutesLong,
      place,
      howToJoin,
      people,
      status: status === 'not-quorate' ? 'held' : status,
      version: versionOf(status),
    },
  )
}

const isFor = (child: ChildCard) => (date: OneDate) => date.children.some(({ id }) => id === child.id)

/** The plan's own days, unless a date already tells them. */
function ofPlan(plan: Plan, told: readonly OneDate[]): readonly OneDate[] {
  const { id, child, nextCoreGroup, nextReview, reviewLatest, version } = plan
  const isTold = (what: DateKind, day: string) =>
    told.some((date) => date.what === what && date.day === day && isFor(child)(date))
  const days = [
    { what: 'core-group', day: nextCoreGroup, isLatest: false },
    { what: 'review', day: nextReview, isLatest: false },
    { what: 'review', day: nextReview ? undefined : reviewLatest, isLatest: true },
  ] as const
  return days.flatMap(({ what, day, isLatest }) => {
    const hasOwn =
      isLatest && told.some((date) => date.what === 'review' && isOpen(date) && isFor(child)(date))
    return day === undefined || hasOwn || isTold(what, day)
      ? []
      : [given({ id: `${id}-${what}`, what, day, children: [child] }, { isLatest, version })]
  })
}

function ofSteps({ goals, child, version }: Plan): readonly OneDate[] {
  return goals.flatMap(({ actions }) =>
    actions.flatMap(({ id, by, owner, status, what }) => {
      const isOpenStep = status === 'not-started' || status === 'in-progress' || status === 'not-done'
      if (!by || !isOpenStep || owner.kind !== 'me') return []
      return [given({ id, what: 'step', day: by, children: [child] }, { title: what[0], version })]
    }),
  )
}

function ofDocument({
  id,
  children,
  state,
  dueBy,
  correctionsBy,
  title,
}: NonNullable<CaseFile['documents']>[number]): readonly OneDate[] {
  return [
    ...(dueBy && state === 'expected' ? [given({ id, what: 'paper', day: dueBy, children }, { title })] : []),
    ...(correctionsBy
      ? [given({ id: `${id}-corrections`, what: 'corrections', day: correctionsBy, children }, { title })]
      : []),
  ]
}

const isOpen = ({ status }: OneDate) => status === 'planned' || status === 'moved'

/** On or before so many months after the last meeting, when nobody gave a day for the next review of this child. */
function usualReview(
  { child }: Plan,
  known: readonly OneDate[],
  file: CaseFile,
  area: Area,
  today: string,
): readonly OneDate[] {
  const hasReview = known.some(
    (date) => date.what === 'review' && isOpen(date) && date.day >= today && isFor(child)(date),
  )
  const last = file.conferences.findLast(
    ({ status, day, children }) =>
      status === 'held' && day <= today && children.some(({ id }) => id === child.id),
  )
  if (hasReview || !last) return []
  const isReview = last.conferenceKind === 'review'
  return usualDates(area, { day: last.day, isReview })
    .filter(({ what }) => what === 'review')
    .map(({ day, isSure }) =>
      given(
        { id: `${last.id}-${child.id}-review`, what: 'review', day, children: [child] },
        { from: 'usual', isLatest: true, isSure },
      ),
    )
}

const whenOf = ({ day, time = '' }: OneDate) => `${day}T${time}`
