/** Every route of the contract with its rule. A route without one does not compile, and does not start. */
import type { councilRoutes, familyRoutes } from '../../contract/operations/index.ts'
import { answerBookingRule } from './answer-booking.ts'
import { checkReceiptsRule } from './check-receipts.ts'
import { exportPlanRule, importPlanRule } from './exchange-plan.ts'
import { giveFeedbackRule, listFeedbackRule } from './give-feedback.ts'
import { councilStopDeviceRule, issueInvitationRule, revokeInvitationRule } from './issue-invitation.ts'
import { joinRule } from './join.ts'
import { listBookingRequestsRule, openBookingRequestRule } from './list-booking-requests.ts'
import { listDevicesRule, stopDeviceRule } from './list-devices.ts'
import { listSlotsRule } from './list-slots.ts'
import { openAttachmentRule, readSharedChunkRule } from './open-attachment.ts'
import {
  answerSubmissionRule,
  listInboxRule,
  markReadRule,
  markSharedRule,
  openSubmissionRule,
  readWorkerRule,
} from './open-submission.ts'
import { correctPlanRule, endPlanRule, publishPlanRule, readPlanRule } from './publish-plan.ts'
import { readCaseFileRule } from './read-case-file.ts'
import { listConferencesRule, readConferenceRule } from './read-conference.ts'
import { readDescriptorRule } from './read-descriptor.ts'
import { readIssuedRule } from './read-issued.ts'
import { goThroughPointRule } from './reply-to-report.ts'
import type { ServerOperation } from './rule.ts'
import { saveConferenceRule } from './save-conference.ts'
import { saveDatesRule } from './save-dates.ts'
import { saveDecisionRule } from './save-decision.ts'
import { saveDocumentRule } from './save-document.ts'
import { saveSlotsRule } from './save-slots.ts'
import { sendChunkRule } from './send-chunk.ts'
import { sendEnvelopeRule } from './send-envelope.ts'
import { readComplaintRule, tellComplaintStepRule } from './tell-complaint-step.ts'

type RouteName = (typeof familyRoutes)[number]['name'] | (typeof councilRoutes)[number]['name']

export const operations: Readonly<Record<RouteName, ServerOperation>> = {
  'read-descriptor': readDescriptorRule,
  join: joinRule,
  'send-envelope': sendEnvelopeRule,
  'send-chunk': sendChunkRule,
  'check-receipts': checkReceiptsRule,
  'read-case-file': readCaseFileRule,
  'read-shared-chunk': readSharedChunkRule,
  'list-devices': listDevicesRule,
  'stop-device': stopDeviceRule,
  'read-worker': readWorkerRule,
  'list-conferences': listConferencesRule,
  'read-conference': readConferenceRule,
  'save-conference': saveConferenceRule,
  'issue-invitation': issueInvitationRule,
  'revoke-invitation': revokeInvitationRule,
  'council-stop-device': councilStopDeviceRule,
  'publish-plan': publishPlanRule,
  'read-plan': readPlanRule,
  'correct-plan': correctPlanRule,
  'end-plan': endPlanRule,
  'export-plan': exportPlanRule,
  'import-plan': importPlanRule,
  'save-decision': saveDecisionRule,
  'save-dates': saveDatesRule,
  'save-document': saveDocumentRule,
  'read-issued': readIssuedRule,
  'list-inbox': listInboxRule,
  'open-submission': openSubmissionRule,
  'open-attachment': openAttachmentRule,
  'mark-read': markReadRule,
  'mark-shared': markSharedRule,
  'answer-submission': answerSubmissionRule,
  'go-through-point': goThroughPointRule,
  'tell-complaint-step': tellComplaintStepRule,
  'read-complaint': readComplaintRule,
  'save-slots': saveSlotsRule,
  'list-slots': listSlotsRule,
  'list-booking-requests': listBookingRequestsRule,
  'open-booking-request': openBookingRequestRule,
  'answer-booking': answerBookingRule,
  'give-feedback': giveFeedbackRule,
  'list-feedback': listFeedbackRule,
}
