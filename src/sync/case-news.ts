/**
 * The phone's copy of a person's case, and how the council's news is merged in: by id, the newest stands, what
 * is gone is removed, and a whole file takes the place of what there was. The phone never redacts: what a
 * person may not see is not in their news.
 */
import type {
  AdvocateOfMine,
  Appointment,
  Booking,
  CaseDocument,
  CaseItem,
  CaseNews,
  Complaint,
  Conference,
  Decision,
  EarlierPlan,
  Helping,
  Me,
  Opening,
  Plan,
  Progress,
  SharedWithMe,
  Slots,
} from '../../contract/case-file.ts'
import type { Place } from '../store/index.ts'

export interface CaseFile {
  readonly me?: Me
  /** Soonest first. */
  readonly conferences: readonly Conference[]
  /** The newest version for each child. */
  readonly plans: readonly Plan[]
  readonly progress: Readonly<Record<string, Progress>>
  readonly openings: readonly Opening[]
  /** Versions that a newer one took the place of, as long as the council leaves them with this person. */
  readonly earlierPlans?: readonly EarlierPlan[]
  readonly decisions?: readonly Decision[]
  readonly documents?: readonly CaseDocument[]
  readonly appointments?: readonly Appointment[]
  readonly complaints?: readonly Complaint[]
  readonly bookings?: readonly Booking[]
  readonly slots?: readonly Slots[]
  /** A young person's advocates, with the phones that can open what is for them alone. */
  readonly advocates?: readonly AdvocateOfMine[]
  /** An advocate's: what young people shared with them alone, still sealed. */
  readonly sharedWithMe?: readonly SharedWithMe[]
  /** A trusted adult's: which children they may help to say something, and by when. */
  readonly helping?: readonly Helping[]
  readonly pulledAt?: string
  readonly cursor?: string
  /** The kinds of things that the app could hold when this was fetched (`heldKinds`). */
  readonly kinds?: string
  /** Too long without a word from the council: its copies are not shown until it answers again. */
  readonly isLocked?: boolean
  /** Since when the council no longer answers this phone. Its copies are put away; the person's own words are not. */
  readonly stoppedAt?: string
}

/** The kinds that this version of the app holds. News of any other kind waits at the council for a newer one. */
export const HELD_KINDS = [
  'me',
  'conference',
  'plan',
  'earlier-plan',
  'decision',
  'document',
  'appointment',
  'complaint',
  'booking',
  'slots',
  'progress',
  'opening',
  'advocate',
  'shared-with-me',
  'helping',
] as const
export const heldKinds = HELD_KINDS.join()

const empty: CaseFile = { conferences: [], plans: [], progress: {}, openings: [] }

/** It can be fetched again, so it never uses up the room that is kept for a person's words. */
export const caseFile: Place<CaseFile> = {
  name: 'case-file',
  start: empty,
  canBeFetchedAgain: true,
  asSeen: (file) => (isOlderThan(LOCKED_AFTER_DAYS, file) ? lockedAway(file) : file),
}

/** So long without a word from the council, and its copies are locked: access may have been lost meanwhile (G1.10). */
export const LOCKED_AFTER_DAYS = 30
/** So long, and they go. The person's own words are in places of their own and stay. */
const GONE_AFTER_DAYS = 60

function isOlderThan(days: number, { pulledAt }: CaseFile, now = Date.now()): boolean {
  return pulledAt !== undefined && now - Date.parse(pulledAt) > days * 86_400_000
}

function lockedAway({ progress, pulledAt }: CaseFile): CaseFile {
  return { ...empty, progress, isLocked: true, ...(pulledAt ? { pulledAt } : {}) }
}

/** The same without what is too old to be kept at all; undefined when there is nothing to take away. */
export function withoutWhatIsTooOld(file: CaseFile, now?: number): CaseFile | undefined {
  return !file.isLocked && isOlderThan(GONE_AFTER_DAYS, file, now) ? lockedAway(file) : undefined
}

export function merge(old: CaseFile, { news, whole, cursor }: CaseNews): CaseFile {
  const items = new Map<string, CaseItem>(whole ? [] : itemsOf(old).map((item) => [nameOf(item), item]))
  for (const { kind, id, item } of news) {
    if (item) items.set(nameOf(item), item)
    else items.delete(nameOf({ kind, id }))
  }
  return { ...fileOf([...items.values()]), cursor, kinds: heldKinds }
}

/** What is left when the council has stopped this phone: how the person's own words fared, and nothing else of its. */
export function putAway({ progress }: CaseFile, stoppedAt: string): CaseFile {
  return { ...empty, progress, stoppedAt }
}

const nameOf = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`

function itemsOf(file: CaseFile): readonly CaseItem[] {
  const { me, conferences, plans, progress, openings } = file
  const { earlierPlans = [], decisions = [], documents = [], appointments = [], complaints = [] } = file
  const { advocates = [], sharedWithMe = [], bookings = [], slots = [], helping = [] } = file
  const afterwards = [...earlierPlans, ...decisions, ...documents, ...appointments, ...complaints]
  return [
    ...(me ? [me] : []),
    ...conferences,
    ...plans,
    ...Object.values(progress),
    ...openings,
    ...afterwards,
    ...advocates,
    ...sharedWithMe,
    ...bookings,
    ...slots,
    ...helping,
  ]
}

function fileOf(items: readonly CaseItem[]): CaseFile {
  const me = items.find((item) => item.kind === 'me')
  const conferences = items.filter((item) => item.kind === 'conference')
  const progress = items.filter((item) => item.kind === 'progress')
  return {
    ...(me ? { me } : {}),
    conferences: conferences.sort((one, other) => whenOf(one).localeCompare(whenOf(other))),
    plans: newestForEachChild(items.filter((item) => item.kind === 'plan')),
    progress: Object.fromEntries(progress.map((item) => [item.id, item])),
    openings: items.filter((item) => item.kind === 'opening'),
    earlierPlans: items.filter((item) => item.kind === 'earlier-plan'),
    decisions: items.filter((item) => item.kind === 'decision'),
    documents: items.filter((item) => item.kind === 'document'),
    appointments: items.filter((item) => item.kind === 'appointment'),
    complaints: items.filter((item) => item.kind === 'complaint'),
    advocates: items.filter((item) => item.kind === 'advocate'),
    sharedWithMe: items.filter((item) => item.kind === 'shared-with-me'),
    bookings: items.filter((item) => item.kind === 'booking'),
    slots: items.filter((item) => item.kind === 'slots'),
    helping: items.filter((item) => item.kind === 'helping'),
  }
}

const whenOf = ({ day, time }: Conference) => `${day}T${time}`

function newestForEachChild(plans: readonly Plan[]): readonly Plan[] {
  const newest = new Map<string, Plan>()
  for (const plan of plans) {
    const other = newest.get(plan.child.id)
    if (!other || other.version < plan.version) newest.set(plan.child.id, plan)
  }
  return [...newest.values()]
}
