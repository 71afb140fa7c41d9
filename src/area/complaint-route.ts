/**
 * Where something goes that a family does not agree with, and until when: by topic, in this area.
 *
 * The case's own day wins, then the area's rule, then the nation's; where nobody knows, the answer is a question to
 * ask today. It never guesses a day, and never says that somebody is too late: that is for the council to say.
 */
import type { Area, Contact } from '../../contract/area.ts'
import { addDays, addWorkingDays } from '../../contract/days.ts'
import type { InputOf } from '../../contract/operation.ts'
import type { disagree } from '../../contract/operations/disagree.ts'
import { type GoesTo, whoGetsTopic } from '../../contract/who-gets-it.ts'
import type { AskKey } from './ask.ts'
import { bankHolidays } from './bank-holidays.ts'
import { contactOf } from './contacts.ts'
import { fact } from './fact.ts'
import { nation } from './packs.ts'

export type Topic = InputOf<typeof disagree>['topic']
export const complaintTopics: readonly Topic[] = [
  'decision',
  'category',
  'facts-in-notes',
  'chair-manner',
  'late-report',
  'agency',
  'plan-not-happening',
  'compliment',
]

/** What the case itself says. */
export interface CaseDays {
  /** The day of the meeting it is about. */
  readonly meeting?: string | undefined
  readonly appealBy?: string | undefined
  /** When the notes came, and until when the case says they can be corrected. */
  readonly notesCame?: string | undefined
  readonly correctionsBy?: string | undefined
}

export type Deadline =
  | { readonly day: string; readonly isSure: boolean; readonly from: 'case' | 'area' | 'national' }
  | { readonly ask: AskKey }
  /** For what can be said on any day. */
  | { readonly anyDay: true }

export interface ComplaintRoute {
  readonly topic: Topic
  readonly goesTo: GoesTo
  readonly deadline: Deadline
  /** Whether what was decided goes on meanwhile. True everywhere, for none of these changes a decision by itself. */
  readonly decisionStands: boolean
  /** What can come of it, for what was decided. */
  readonly outcomes: readonly Outcome[]
  /** The council's people for complaints and compliments, when they are the way or can be rung as well. */
  readonly contact: (Contact & { readonly phone: string }) | undefined
}

export type Outcome = 'new-meeting-new-chair' | 'review-sooner' | 'decision-stays'

const aboutTheMeeting: ReadonlySet<Topic> = new Set(['decision', 'category', 'chair-manner', 'late-report'])
const aboutTheDecision: ReadonlySet<Topic> = new Set(['decision', 'category'])
const anyDay: ReadonlySet<Topic> = new Set(['plan-not-happening', 'compliment'])

export function complaintRoute(topic: Topic, area: Area, days: CaseDays): ComplaintRoute {
  const outcomes = fact(area, nation, 'complaints.outcomes')
  const stands = fact(area, nation, 'complaints.decisionStands')
  const contact = contactOf(area, 'complaints')
  return {
    topic,
    goesTo: whoGetsTopic(topic),
    deadline: deadlineOf(topic, area, days),
    decisionStands: topic !== 'compliment' && ('ask' in stands || stands.value),
    outcomes: aboutTheDecision.has(topic) && !('ask' in outcomes) ? outcomes.value : [],
    contact: contact?.phone ? { ...contact, phone: contact.phone } : undefined,
  }
}

function deadlineOf(topic: Topic, area: Area, days: CaseDays): Deadline {
  if (anyDay.has(topic)) return { anyDay: true }
  if (topic === 'facts-in-notes') return forNotes(area, days)
  if (aboutTheDecision.has(topic) && days.appealBy) return { day: days.appealBy, isSure: true, from: 'case' }
  if (!aboutTheMeeting.has(topic)) return { ask: 'ask.complaintDeadline' }
  const known = fact(area, nation, 'complaints.deadlineDays')
  if ('ask' in known) return { ask: known.ask }
  if (!days.meeting) return { ask: 'ask.complaintDeadline' }
  const from = known.from === 'area' ? 'area' : 'national'
  return { day: addDays(days.meeting, known.value), isSure: true, from }
}

function forNotes(area: Area, { correctionsBy, notesCame }: CaseDays): Deadline {
  if (correctionsBy) return { day: correctionsBy, isSure: true, from: 'case' }
  const known = fact(area, nation, 'after.correctionWorkingDays')
  if ('ask' in known) return { ask: known.ask }
  if (!notesCame) return { ask: 'ask.correction' }
  const from = known.from === 'area' ? 'area' : 'national'
  return { ...addWorkingDays(notesCame, known.value, bankHolidays), from }
}
