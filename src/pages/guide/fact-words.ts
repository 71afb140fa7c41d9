/**
 * How each fact is said: its label, and the sentence for its value. Keys are of `locales/…/guide.json`.
 *
 * A fact that a topic shows has a row here; a test fails when one is missing.
 */
import type { FactPath } from '../../area/index.ts'
import type { KeyOf } from '../../i18n/index.ts'

type Key = KeyOf<'guide'>

export type FactWords =
  | { readonly label: Key; readonly count: Key }
  | { readonly label: Key; readonly yes: Key; readonly no: Key }
  | { readonly label: Key; readonly choice: Readonly<Record<string, Key>> }
  /** Several answers at once, each a line. */
  | { readonly label: Key; readonly list: Readonly<Record<string, Key>> }
  /** The council's own words are the sentence. */
  | { readonly label: Key; readonly text: true }

export const factWords = {
  'invited.rule': { label: 'label.invited', text: true },
  'conference.withinWorkingDays': { label: 'label.conference', count: 'fact.conference' },
  'reports.initialWorkingDays': { label: 'label.report', count: 'fact.report' },
  'reports.reviewWorkingDays': { label: 'label.reviewReport', count: 'fact.report' },
  'reports.policeShared': { label: 'label.police', yes: 'fact.police.yes', no: 'fact.police.no' },
  'reports.ownByWorkingDays': { label: 'label.ownViews', count: 'fact.ownViews' },
  'preMeeting.offered': { label: 'label.preMeeting', yes: 'fact.preMeeting.yes', no: 'fact.preMeeting.no' },
  'supporter.maySpeak': {
    label: 'label.supporter',
    choice: { yes: 'fact.supporter.yes', no: 'fact.supporter.no', 'ask-the-chair': 'fact.supporter.ask' },
  },
  'solicitor.rule': { label: 'label.solicitor', text: true },
  'exclusion.rule': { label: 'label.exclusion', text: true },
  'child.attendRule': { label: 'label.childAttend', text: true },
  'child.advocateRule': { label: 'label.childAdvocate', text: true },
  'format.mode': {
    label: 'label.mode',
    choice: {
      'in-person': 'fact.mode.inPerson',
      hybrid: 'fact.mode.hybrid',
      video: 'fact.mode.video',
    },
  },
  'format.minutes': { label: 'label.minutes', count: 'fact.minutes' },
  'format.board': { label: 'label.board', yes: 'fact.board.yes', no: 'fact.board.no' },
  'decision.how': {
    label: 'label.decision',
    choice: {
      'chair-after-views': 'fact.decision.chair',
      'workers-agree': 'fact.decision.workers',
      'most-workers': 'fact.decision.most',
    },
  },
  'after.letterWorkingDays': { label: 'label.letter', count: 'fact.after' },
  'after.planWorkingDays': { label: 'label.plan', count: 'fact.after' },
  'after.recordWorkingDays': { label: 'label.record', count: 'fact.after' },
  'after.correctionWorkingDays': { label: 'label.correction', count: 'fact.correction' },
  'coreGroup.firstWorkingDays': { label: 'label.coreGroupFirst', count: 'fact.coreGroupFirst' },
  'coreGroup.everyWeeks': { label: 'label.coreGroupEvery', count: 'fact.coreGroupEvery' },
  'review.firstMonths': { label: 'label.reviewFirst', count: 'fact.reviewFirst' },
  'review.thenMonths': { label: 'label.reviewThen', count: 'fact.reviewThen' },
  'transfer.withinWorkingDays': { label: 'label.transfer', count: 'fact.transfer' },
  'chair.title': { label: 'label.chairTitle', text: true },
  'conveningService.name': { label: 'label.convening', text: true },
  'complaints.deadlineDays': { label: 'label.complaintDeadline', count: 'fact.complaintDeadline' },
  'complaints.howTo': { label: 'label.complaint', text: true },
  'procedures.title': { label: 'label.procedures', text: true },
  'bodies.partnership': { label: 'label.partnership', text: true },
  'chair.independence': { label: 'label.independence', text: true },
  'preMeeting.minutesBefore': { label: 'label.preMeetingWhen', count: 'fact.preMeetingWhen' },
  'supporter.most': { label: 'label.supporterMost', count: 'fact.supporterMost' },
  'supporter.tellByWorkingDays': { label: 'label.supporterTell', count: 'fact.supporterTell' },
  'parentAdvocacy.offered': {
    label: 'label.parentAdvocate',
    yes: 'fact.parentAdvocate.yes',
    no: 'fact.parentAdvocate.no',
  },
  'format.recording': {
    label: 'label.recording',
    choice: {
      'ask-the-chair': 'fact.recording.ask',
      allowed: 'fact.recording.yes',
      'not-allowed': 'fact.recording.no',
    },
  },
  'child.anyAgeCanSend': { label: 'label.anyAge', yes: 'fact.anyAge.yes', no: 'fact.anyAge.no' },
  'reports.summaryPage': {
    label: 'label.summaryPage',
    yes: 'fact.summaryPage.yes',
    no: 'fact.summaryPage.no',
  },
  'attendance.otherWays': {
    label: 'label.otherWays',
    list: {
      rearrange: 'fact.way.rearrange',
      'in-writing': 'fact.way.writing',
      phone: 'fact.way.phone',
      video: 'fact.way.video',
      separate: 'fact.way.separate',
      'end-only': 'fact.way.end',
      'worker-speaks': 'fact.way.worker',
    },
  },
  'exclusion.noticeWorkingDays': { label: 'label.exclusionNotice', count: 'fact.exclusionNotice' },
  'complaints.outcomes': {
    label: 'label.outcomes',
    list: {
      'new-meeting-new-chair': 'fact.outcome.newMeeting',
      'review-sooner': 'fact.outcome.sooner',
      'decision-stays': 'fact.outcome.stays',
    },
  },
  'feedback.offered': { label: 'label.feedback', yes: 'fact.feedback.yes', no: 'fact.feedback.no' },
  'access.formats': {
    label: 'label.formats',
    list: {
      'large-print': 'fact.format.large',
      audio: 'fact.format.audio',
      braille: 'fact.format.braille',
      'easy-read': 'fact.format.easyRead',
      other: 'fact.format.other',
    },
  },
  'preBirth.fromWeek': { label: 'label.preBirth', count: 'fact.preBirth' },
} as const satisfies Partial<Record<FactPath, FactWords>>

export type ShownFact = keyof typeof factWords

export function isShownFact(path: string): path is ShownFact {
  return Object.hasOwn(factWords, path)
}
