/** Every operation there is. The server, the documentation and the tests are generated from this list. */
import {
  answerBooking,
  listBookingRequests,
  listSlots,
  openBookingRequest,
  saveSlots,
} from './answer-booking.ts'
import { askAboutPlan } from './ask-about-plan.ts'
import { askChair } from './ask-chair.ts'
import {
  answerOffer,
  askAdvocate,
  askInterpreter,
  bringSupporter,
  meetTheChair,
  moveBooking,
  sayIfComing,
  sayWhatINeed,
  sayWhatKeepsMeSafe,
  tellAboutSolicitor,
} from './ask-for-people.ts'
import { checkReceipts } from './check-receipts.ts'
import { correctNotes } from './correct-notes.ts'
import { correctPlan, endPlan } from './correct-plan.ts'
import { disagree } from './disagree.ts'
import { exportPlan, importPlan } from './exchange-plan.ts'
import { giveFeedback, listFeedback } from './give-feedback.ts'
import { helpAChild } from './help-a-child.ts'
import { councilStopDevice, issueInvitation, revokeInvitation } from './issue-invitation.ts'
import { join } from './join.ts'
import { listDevices, stopDevice } from './list-devices.ts'
import { openAttachment, readSharedChunk } from './open-attachment.ts'
import {
  answerSubmission,
  listInbox,
  markRead,
  markShared,
  openSubmission,
  readWorker,
} from './open-submission.ts'
import { publishPlan } from './publish-plan.ts'
import { readCaseFile } from './read-case-file.ts'
import { readDescriptor } from './read-descriptor.ts'
import { readIssued } from './read-issued.ts'
import { readPlan } from './read-plan.ts'
import { goThroughPoint, replyToReport } from './reply-to-report.ts'
import { listConferences, readConference, saveConference } from './save-conference.ts'
import { saveDates } from './save-dates.ts'
import { saveDecision } from './save-decision.ts'
import { saveDocument } from './save-document.ts'
import { sayHowActionGoes } from './say-how-action-goes.ts'
import { sayHowToReachMe } from './say-how-to-reach-me.ts'
import { sayNotMeant } from './say-not-meant.ts'
import { sendChunk } from './send-chunk.ts'
import { sendEnvelope } from './send-envelope.ts'
import { shareViews, tellChair } from './share-views.ts'
import { shareWishes, tellAdvocate } from './share-wishes.ts'
import { readComplaint, tellComplaintStep } from './tell-complaint-step.ts'
import { updateCoreGroup } from './update-core-group.ts'
import { writeLetter } from './write-letter.ts'

/** What a family's phone asks for. */
export const familyRoutes = [
  readDescriptor,
  join,
  sendEnvelope,
  sendChunk,
  checkReceipts,
  readCaseFile,
  readSharedChunk,
  listDevices,
  stopDevice,
  giveFeedback,
] as const

/** What a council's staff and systems ask for, with a key. */
export const councilRoutes = [
  readWorker,
  listConferences,
  readConference,
  saveConference,
  issueInvitation,
  revokeInvitation,
  councilStopDevice,
  publishPlan,
  readPlan,
  correctPlan,
  endPlan,
  exportPlan,
  importPlan,
  saveDecision,
  saveDates,
  saveDocument,
  readIssued,
  listInbox,
  openSubmission,
  openAttachment,
  markRead,
  markShared,
  answerSubmission,
  goThroughPoint,
  tellComplaintStep,
  readComplaint,
  saveSlots,
  listSlots,
  listBookingRequests,
  openBookingRequest,
  answerBooking,
  listFeedback,
] as const

/** What may be inside an envelope. */
export const sealedOperations = [
  shareViews,
  tellChair,
  replyToReport,
  shareWishes,
  tellAdvocate,
  helpAChild,
  sayHowActionGoes,
  askAboutPlan,
  updateCoreGroup,
  correctNotes,
  disagree,
  sayIfComing,
  bringSupporter,
  tellAboutSolicitor,
  askAdvocate,
  askInterpreter,
  sayWhatINeed,
  sayWhatKeepsMeSafe,
  sayHowToReachMe,
  sayNotMeant,
  askChair,
  meetTheChair,
  moveBooking,
  answerOffer,
  writeLetter,
] as const
