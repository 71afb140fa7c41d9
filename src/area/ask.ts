/** For each fact that may be unknown, the ready-made question a family can ask. Keys of `locales/…/guide.json`. */
import type { FactPath } from '../../contract/area.ts'

const questions = {
  'invited.rule': 'ask.invited',
  'conference.withinWorkingDays': 'ask.conference',
  'format.mode': 'ask.mode',
  'format.minutes': 'ask.minutes',
  'format.board': 'ask.board',
  'preMeeting.offered': 'ask.preMeeting',
  'supporter.maySpeak': 'ask.supporter',
  'solicitor.rule': 'ask.solicitor',
  'child.attendRule': 'ask.childAttend',
  'child.advocateRule': 'ask.childAdvocate',
  'reports.initialWorkingDays': 'ask.report',
  'reports.reviewWorkingDays': 'ask.report',
  'reports.ownByWorkingDays': 'ask.ownViews',
  'reports.policeShared': 'ask.police',
  'exclusion.rule': 'ask.exclusion',
  'decision.how': 'ask.decision',
  'after.letterWorkingDays': 'ask.letter',
  'after.planWorkingDays': 'ask.plan',
  'after.recordWorkingDays': 'ask.record',
  'after.correctionWorkingDays': 'ask.correction',
  'coreGroup.firstWorkingDays': 'ask.coreGroupFirst',
  'coreGroup.everyWeeks': 'ask.coreGroupEvery',
  'review.firstMonths': 'ask.review',
  'review.thenMonths': 'ask.review',
  'transfer.withinWorkingDays': 'ask.transfer',
  'procedures.title': 'ask.procedures',
  'bodies.partnership': 'ask.partnership',
  'chair.title': 'ask.chairTitle',
  'chair.independence': 'ask.chairTitle',
  'conveningService.name': 'ask.convening',
  'preMeeting.minutesBefore': 'ask.preMeeting',
  'supporter.most': 'ask.supporterMost',
  'supporter.tellByWorkingDays': 'ask.supporterTell',
  'parentAdvocacy.offered': 'ask.call.parentAdvocate',
  'format.recording': 'ask.recording',
  'child.anyAgeCanSend': 'ask.anyAge',
  'reports.summaryPage': 'ask.summaryPage',
  'attendance.otherWays': 'ask.otherWays',
  'exclusion.noticeWorkingDays': 'ask.exclusionNotice',
  'complaints.outcomes': 'ask.outcomes',
  'feedback.offered': 'ask.feedback',
  'access.formats': 'ask.formats',
  'preBirth.fromWeek': 'ask.preBirth',
  'complaints.howTo': 'ask.complaint',
  'complaints.deadlineDays': 'ask.complaintDeadline',
} as const satisfies Partial<Record<FactPath, string>>

export type AskKey = (typeof questions)[keyof typeof questions] | 'ask.anything'

export function askKeyOf(path: FactPath): AskKey {
  return (questions as Partial<Record<FactPath, AskKey>>)[path] ?? 'ask.anything'
}
