/**
 * The papers of one child's case: those the council names, and those that usually follow a meeting.
 *
 * The case's own day wins over the area's rule. A rule's day is "usually by", never a promise, and a paper that nobody
 * named is only looked for after a meeting that was held. A paper withheld from this person is not here at all.
 */
import type { Area } from '../../contract/area.ts'
import type { CaseDocument, Conference } from '../../contract/case-file.ts'
import type { Reckoned } from '../../contract/days.ts'
import { type UsualThing, usualDates } from '../area/index.ts'
import type { CaseFile } from '../case-file/index.ts'

export interface Paper
  extends Pick<
    CaseDocument,
    'what' | 'title' | 'from' | 'arrivedOn' | 'correctionsBy' | 'ask' | 'conferenceId' | 'yourWords'
  > {
  readonly key: string
  readonly documentId?: string
  readonly hasArrived: boolean
  /** Usually by; not sure when a bank holiday nobody knows may move it. */
  readonly due?: Reckoned
}

const usual: Partial<Record<CaseDocument['what'], UsualThing>> = {
  letter: 'letter',
  'full-plan': 'plan',
  notes: 'record',
}

export function papersFor(file: CaseFile, childId: string, area: Area, today: string): readonly Paper[] {
  const isAbout = ({ children }: { children: readonly { id: string }[] }) =>
    children.some(({ id }) => id === childId)
  const named = (file.documents ?? []).filter(isAbout)
  const meeting = lastHeld(file.conferences.filter(isAbout), today)
  const dueOf = (what: CaseDocument['what']) => (meeting ? ruleOf(what, meeting, area) : undefined)
  const papers = named.map((document): Paper => {
    const { id, state, dueBy, kind: _kind, children: _children, ...rest } = document
    const isForMeeting = document.conferenceId === undefined || document.conferenceId === meeting?.id
    const due = dueBy ? { day: dueBy, isSure: true } : isForMeeting ? dueOf(document.what) : undefined
    return { ...rest, key: id, documentId: id, hasArrived: state === 'arrived', ...(due ? { due } : {}) }
  })
  const unnamed = meeting ? expectedAfter(meeting, named, dueOf) : []
  return [...papers, ...unnamed].sort(soonestFirst)
}

/** What usually follows and was not named by the council for this meeting. */
function expectedAfter(
  meeting: Conference,
  named: readonly CaseDocument[],
  dueOf: (what: CaseDocument['what']) => Reckoned | undefined,
): readonly Paper[] {
  return (['letter', 'full-plan', 'notes'] as const).flatMap((what) => {
    const isNamed = named.some(
      (one) => one.what === what && (!one.conferenceId || one.conferenceId === meeting.id),
    )
    const due = dueOf(what)
    return isNamed || !due
      ? []
      : [{ key: `usual-${what}`, what, conferenceId: meeting.id, hasArrived: false, due }]
  })
}

function ruleOf(what: CaseDocument['what'], meeting: Conference, area: Area): Reckoned | undefined {
  const thing = usual[what]
  const isReview = meeting.conferenceKind === 'review'
  const found = usualDates(area, { day: meeting.day, isReview }).find((date) => date.what === thing)
  return found && { day: found.day, isSure: found.isSure }
}

function lastHeld(conferences: readonly Conference[], today: string): Conference | undefined {
  return conferences.filter(({ status, day }) => status === 'held' && day <= today).at(-1)
}

const whenOf = ({ hasArrived, arrivedOn, due }: Paper) =>
  `${hasArrived ? 1 : 0}${hasArrived ? (arrivedOn ?? '') : (due?.day ?? '9')}`
const soonestFirst = (one: Paper, other: Paper) => whenOf(one).localeCompare(whenOf(other))
